// Reads text.
import readReply from 'node-email-reply-parser';
import { textOf } from '../htmlText.mjs';

export const name = 'node-email-reply-parser';

export function parse(email) {
  return { reply: readReply(textOf(email), true) };
}
