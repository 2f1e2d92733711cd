import { type Mailbox, parseAddresses } from '../../shared/addresses';
import type { Boundary } from './boundaries';
import { parseDate } from './dates';
import { joinLines, type Line, linesAt } from './lines';
import type { Part } from './splitMessages';
import type { QuotedMessage } from './types';

/** Turns what introduces a quote and its lines into a message. */
export function toQuotedMessage(lines: readonly Line[], part: Part): QuotedMessage {
  const { boundary, level } = part;
  const body = joinLines(linesAt(lines, part.lines), false);
  const sender = senderOf(boundary);
  const dateText = boundary?.headers?.date ?? boundary?.attribution?.dateText ?? '';
  return {
    from: sender,
    to: parseAddresses(boundary?.headers?.to ?? ''),
    cc: parseAddresses(boundary?.headers?.cc ?? ''),
    date: parseDate(dateText, isDayFirst(boundary?.language ?? null)),
    dateText,
    subject: boundary?.headers?.subject ?? null,
    text: boundary?.rest ? `${boundary.rest}\n${body}`.trim() : body,
    depth: level,
    kind: boundary?.kind === 'forwarded' ? 'forward' : 'reply',
    attribution: boundary ? joinLines(lines.slice(boundary.start, boundary.end), false) : '',
  };
}

function senderOf(boundary: Boundary | null): Mailbox | null {
  const text = boundary?.headers?.from ?? boundary?.attribution?.who ?? '';
  return text === '' ? null : (parseAddresses(text)[0] ?? null);
}

/** `4/5/2021` is the fourth of May everywhere but where English is written, which has both orders. */
function isDayFirst(language: string | null): boolean | null {
  return language === null || language === 'en' ? null : true;
}
