import type { BodyFormat } from './detectFormat';
import type { SourceRange } from './html/sourceRange';
import { decideLanguage } from './languages';
import { readHtml } from './lines/html';
import { holdsText, isBlank, joinLines, type Line } from './lines/lines';
import { readText } from './lines/text';
import { type QuotedMessage, toQuotedMessages } from './quotes/quotedMessages';
import { type Part, splitMessages } from './quotes/splitMessages';
import { composeReply } from './reply/reply';
import { type PrefixKind, readSubject } from './subject/subject';

/** Input of `parseBody`. */
export interface BodyInput {
  /** The body as it was sent: an HTML document or fragment, or plain text. */
  body: string;
  format: BodyFormat;
  /** The message's `From`, e.g. `Ann Lee <ann@example.com>`. It finds a signature that is only a name. */
  from?: string;
  /** The message's subject. Its prefix (`Re:`, `Fwd:`) decides where the body is ambiguous. */
  subject?: string;
  /** The payload's own plain-text version. Read only if `body` contains no text. */
  plainText?: string;
}

/** Output of `parseBody`. */
export interface ParsedBody {
  /** The whole body as readable text. */
  text: string;
  /** The newest message without quotes, signature and footer. */
  reply: string;
  /** The newest message with its signature, in the order of the body. */
  replyWithSignature: string;
  signature: string;
  /** Banners of mail gateways, disclaimers, unsubscribe lines, footers of lists and ticket systems. */
  footer: string;
  /** Earlier messages, newest first. */
  quoted: QuotedMessage[];
  isReply: boolean;
  isForward: boolean;
  /** Code of the language in which quotes are introduced; null if their words leave it open. */
  language: string | null;
  /**
   * The parts of `body` that hold the reply, in order and without overlap. In HTML a range includes
   * the tags between its lines. Everything outside is quote, signature or footer. Empty if the text
   * comes from `plainText`.
   */
  replyRanges: SourceRange[];
}

/**
 * Splits an email's body into the newest message, its signature and footer, and the messages it
 * quotes. Takes time linear in the body and never throws.
 *
 * @param input the body as HTML or plain text, and what is known about the message
 */
export function parseBody(input: BodyInput): ParsedBody {
  const { lines, isFromBody } = readLines(input);
  const base = baseDepth(lines, input.format);
  if (base > 0) dropSharedQuoteMarks(lines);
  const { kind: prefix, inner } = readSubject(input.subject ?? '');
  const split = splitMessages(lines, base, prefix === 'none');
  const { reply, withSignature, signature, footer, ranges } = composeReply(split, input.from ?? '');
  const quotes = split.parts.slice(1).filter((part) => hasContent(part, split.lines));
  const isForward = isForwarded(quotes[0], prefix);
  const html = isFromBody && input.format === 'html' ? input.body : '';
  const quoted = toQuotedMessages(split.lines, quotes, html);
  if (isForward && quoted[0]) {
    quoted[0].kind = 'forward';
    quoted[0].subject ??= inner || null;
  }
  return {
    text: joinLines(lines, true),
    reply,
    replyWithSignature: withSignature,
    signature,
    footer,
    quoted,
    isReply: !isForward && (quoted.length > 0 || prefix === 'reply'),
    isForward,
    language: decideLanguage(split.parts.map(({ boundary }) => boundary?.languages ?? [])),
    replyRanges: isFromBody ? ranges : [],
  };
}

/** The lines of the body, or of the plain-text version if the body contains no text. */
function readLines({ body, format, plainText }: BodyInput) {
  const lines: Line[] = format === 'html' ? readHtml(body) : readText(body);
  return plainText && lines.every(isBlank)
    ? { lines: readText(plainText), isFromBody: false }
    : { lines, isFromBody: true };
}

/**
 * The quote depth of the newest message. An HTML body may be one block quote as a whole; in plain text
 * everything marked is quoted.
 */
function baseDepth(lines: readonly Line[], format: BodyFormat): number {
  if (format === 'text') return 0;
  let least = Infinity;
  for (const line of lines) if (!isBlank(line)) least = Math.min(least, line.depth);
  return least === Infinity ? 0 : least;
}

/** Drops quote marks that every line has: they distinguish nothing. */
function dropSharedQuoteMarks(lines: readonly Line[]): void {
  let least = Infinity;
  for (const line of lines) {
    if (!isBlank(line) && line.prefix.length < least) least = line.prefix.length;
  }
  for (const line of lines) line.prefix = line.prefix.slice(least);
}

function hasContent(part: Part, lines: readonly Line[]): boolean {
  return part.boundary !== null || part.runs.some((run) => holdsText(lines, run));
}

/**
 * A separator such as `Forwarded message` shows a forward. A bare header block looks the same in
 * replies and forwards, so the subject decides.
 */
function isForwarded(first: Part | undefined, prefix: PrefixKind): boolean {
  if (!first) return false;
  if (first.boundary?.kind === 'forwarded') return true;
  if (prefix !== 'none') return prefix !== 'reply';
  return first.boundary?.kind === 'original' && first.boundary.headers?.from !== undefined;
}
