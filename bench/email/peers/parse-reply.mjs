// Reads text.
import parseReply from 'parse-reply';
import { textOf } from '../htmlText.mjs';

export const name = 'parse-reply';

export function parse(email) {
  return { reply: parseReply(textOf(email)) };
}
