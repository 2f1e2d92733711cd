import { decideLanguage } from './languages';
import { readHtml } from './lines/html';
import { isBlank, joinLines, type Line } from './lines/lines';
import { toQuotedMessages } from './quotes/quoted';
import { composeReply } from './reply/reply';
import { type Part, splitMessages } from './quotes/splitMessages';
import { readText } from './lines/text';
import type { BodyInput, ParsedBody } from './types';
import { type PrefixKind, readSubject } from './subject/subject';

export type { BodyInput, ParsedBody, QuotedMessage, SourceRange } from './types';

/**
 * Splits an email's body into the newest message, its signature and footer, and the messages it
 * quotes. Takes time linear in the body and never throws.
 *
 * @param input the body as HTML or plain text, with what is known of the message
 */
export function parseBody(input: BodyInput): ParsedBody {
  const lines = readLines(input);
  const base = baseDepth(lines, input.kind);
  if (base > 0) takeOffSharedMarks(lines);
  const { kind: prefix, inner } = readSubject(input.subject ?? '');
  const split = splitMessages(lines, base, prefix === 'none');
  const { reply, withSignature, signature, footer, ranges } = composeReply(split, input.from ?? '');
  const quotes = split.parts.slice(1).filter((part) => holdsSomething(part, split.lines));
  const isForward = tellForward(quotes[0], prefix);
  const quoted = toQuotedMessages(split.lines, quotes);
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
    replyRanges: ranges,
  };
}

function readLines({ body, kind, plainText }: BodyInput): Line[] {
  const lines = kind === 'html' ? readHtml(body) : readText(body);
  return plainText && lines.every(isBlank) ? readText(plainText) : lines;
}

/** An HTML body may be one block quote as a whole; in plain text all that is marked is quoted. */
function baseDepth(lines: readonly Line[], kind: BodyInput['kind']): number {
  if (kind === 'text') return 0;
  let least = Infinity;
  for (const line of lines) if (!isBlank(line)) least = Math.min(least, line.depth);
  return least === Infinity ? 0 : least;
}

/** Marks that stand before every line say nothing. */
function takeOffSharedMarks(lines: readonly Line[]): void {
  let least = Infinity;
  for (const line of lines) {
    if (!isBlank(line) && line.prefix.length < least) least = line.prefix.length;
  }
  for (const line of lines) line.prefix = line.prefix.slice(least);
}

function holdsSomething(part: Part, lines: readonly Line[]): boolean {
  if (part.boundary) return true;
  return part.lines.some((index) => lines[index] !== undefined && lines[index].text !== '');
}

/**
 * A client's words above the quote tell a forward; a bare header block looks the same in replies, so
 * that the subject decides.
 */
function tellForward(first: Part | undefined, prefix: PrefixKind): boolean {
  if (!first) return false;
  if (first.boundary?.kind === 'forwarded') return true;
  if (prefix !== 'none') return prefix !== 'reply';
  return first.boundary?.kind === 'original' && first.boundary.headers?.from !== undefined;
}
