import { type Mailbox, parseAddresses } from '../../shared/addresses';
import type { Boundary } from './boundaries';
import { parseDate } from './dates';
import { joinLines, type Line, linesAt } from './lines';
import type { Part } from './splitMessages';
import type { QuotedMessage } from './types';

type AddressReader = (text: string) => Mailbox[];

/** Turns what introduces the quotes and their lines into messages. */
export function toQuotedMessages(lines: readonly Line[], parts: readonly Part[]): QuotedMessage[] {
  const readAddresses = parts.length > 2 ? rememberingReader() : parseAddresses;
  return parts.map((part) => toQuotedMessage(lines, part, readAddresses));
}

/** In a long conversation the same few people appear again and again. */
function rememberingReader(): AddressReader {
  const known = new Map<string, Mailbox[]>();
  return (text) => {
    if (text === '') return [];
    let mailboxes = known.get(text);
    if (!mailboxes) known.set(text, (mailboxes = parseAddresses(text)));
    return mailboxes.map(({ name, address }) => ({ name, address }));
  };
}

function toQuotedMessage(
  lines: readonly Line[],
  part: Part,
  readAddresses: AddressReader,
): QuotedMessage {
  const { boundary, level } = part;
  const body = joinLines(linesAt(lines, part.lines), false);
  const sender = senderOf(boundary, readAddresses);
  const language = boundary?.language ?? null;
  const dateText = boundary?.headers?.date ?? boundary?.attribution?.dateText ?? '';
  return {
    from: sender,
    to: readAddresses(boundary?.headers?.to ?? ''),
    cc: readAddresses(boundary?.headers?.cc ?? ''),
    date: parseDate(dateText, isDayFirst(language), language),
    dateText,
    subject: boundary?.headers?.subject ?? null,
    text: boundary?.rest ? `${boundary.rest}\n${body}`.trim() : body,
    depth: level,
    kind: boundary?.kind === 'forwarded' ? 'forward' : 'reply',
    attribution: boundary ? joinLines(lines.slice(boundary.start, boundary.end), false) : '',
  };
}

function senderOf(boundary: Boundary | null, readAddresses: AddressReader): Mailbox | null {
  const text = boundary?.headers?.from ?? boundary?.attribution?.who ?? '';
  const mailboxes = readAddresses(text);
  // What the date leaves over may look like another name.
  return mailboxes.find(({ address }) => address !== '') ?? mailboxes[0] ?? null;
}

/** `4/5/2021` is the fourth of May everywhere but where English is written, which has both orders. */
function isDayFirst(language: string | null): boolean | null {
  return language === null || language === 'en' ? null : true;
}
