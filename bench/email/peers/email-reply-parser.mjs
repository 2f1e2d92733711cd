// Reads text; installed without its optional re2, as by default where that cannot be built.
import EmailReplyParser from 'email-reply-parser';
import { textOf } from '../htmlText.mjs';

const reader = new EmailReplyParser();

export const name = 'email-reply-parser';

export function parse(email) {
  return { reply: reader.parseReply(textOf(email)) };
}
