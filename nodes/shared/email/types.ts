import type { Mailbox } from './addresses/addresses';

/** What the body parser takes. */
export interface BodyInput {
  /** The body as it was sent: an HTML document or fragment, or plain text. */
  body: string;
  kind: 'html' | 'text';
  /** The `From` of the message, e.g. `Ann Lee <ann@example.com>`: finds a signature that is only a name. */
  from?: string;
  /** The subject: a forward or reply prefix decides where the body alone cannot tell. */
  subject?: string;
  /** The payload's own plain-text rendering; read only when `body` holds no text. */
  plainText?: string;
}

/** A stretch of the body that holds one of the conversation's earlier messages. */
export interface QuotedMessage {
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  /**
   * ISO 8601. With an offset where the quote names one, without where it does not (the writer's own
   * clock); null where the text leaves the day open (`04/05/2021`) or is no date.
   */
  date: string | null;
  /** The date as it stands in the body, '' when there is none. */
  dateText: string;
  subject: string | null;
  /** The message's own text, without what it quotes in turn. */
  text: string;
  /** 1 for what the newest message quotes, 2 for what that one quotes, and so on. */
  depth: number;
  kind: 'reply' | 'forward';
  /** The lines that introduce the quote (`On … wrote:`, a header block), '' for a bare quote. */
  attribution: string;
}

/** A half-open range of character offsets in the body. */
export interface SourceRange {
  start: number;
  end: number;
}

export interface ParsedBody {
  /** The whole body as readable text. */
  text: string;
  /** The newest message without quotes, signature and footer. */
  reply: string;
  /** The newest message with its signature, in the order of the body. */
  replyWithSignature: string;
  signature: string;
  /** Disclaimers, unsubscribe lines, mailing list and ticket system footers. */
  footer: string;
  /** Earlier messages, newest first. */
  quoted: QuotedMessage[];
  isReply: boolean;
  isForward: boolean;
  /** Language code of the first attribution or header block, where its words tell; else null. */
  language: string | null;
  /**
   * Where the reply stands in the body given in, in order and not overlapping. For HTML a range covers
   * text with the tags between; what lies outside belongs to quotes, signature or footer.
   */
  replyRanges: SourceRange[];
}
