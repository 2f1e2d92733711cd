import { type Mailbox, parseAddresses } from '../addresses/addresses';
import { parseDate } from '../dates/parseDate';
import { joinLines, type Line, linesAt } from '../lines/lines';
import type { Part } from './splitMessages';
import type { QuotedMessage } from '../types';

/** In characters: more recipients than any provider lets a message have. */
const LONGEST_LIST = 100_000;
/** Of all messages together: a body with more is made to have them. */
const MOST_RECIPIENTS = 100_000;
/** In characters. */
const LONGEST_SENDER = 1000;

/** Turns what introduces the quotes and their lines into messages. */
export function toQuotedMessages(lines: readonly Line[], parts: readonly Part[]): QuotedMessage[] {
  const addresses = new AddressReader(parts.length > 2 ? new Map<string, Mailbox[]>() : undefined);
  return parts.map((part) => toQuotedMessage(lines, part, addresses));
}

class AddressReader {
  private recipients = 0;

  /** @param known what has been read: in a long conversation the same few people appear again and again */
  constructor(private readonly known: Map<string, Mailbox[]> | undefined) {}

  readSender(text: string): Mailbox | null {
    const mailboxes = this.read(
      text.length > LONGEST_SENDER ? text.slice(0, LONGEST_SENDER) : text,
    );
    // What the date leaves over may look like another name.
    return mailboxes.find(({ address }) => address !== '') ?? mailboxes[0] ?? null;
  }

  readRecipients(text: string | undefined): Mailbox[] {
    if (text === undefined || this.recipients > MOST_RECIPIENTS) return [];
    // What a cut leaves of the last one may be half of it.
    const mailboxes =
      text.length > LONGEST_LIST
        ? this.read(text.slice(0, LONGEST_LIST)).slice(0, -1)
        : this.read(text);
    this.recipients += mailboxes.length;
    return mailboxes;
  }

  private read(text: string): Mailbox[] {
    if (text === '') return [];
    if (!this.known) return parseAddresses(text);
    let mailboxes = this.known.get(text);
    if (!mailboxes) this.known.set(text, (mailboxes = parseAddresses(text)));
    return mailboxes.map(({ name, address }) => ({ name, address }));
  }
}

function toQuotedMessage(
  lines: readonly Line[],
  part: Part,
  addresses: AddressReader,
): QuotedMessage {
  const { boundary, level } = part;
  const headers = boundary?.headers;
  const body = joinLines(linesAt(lines, part.lines), false);
  const dateText = headers?.date ?? boundary?.attribution?.dateText ?? '';
  return {
    from: addresses.readSender(headers?.from ?? boundary?.attribution?.who ?? ''),
    to: addresses.readRecipients(headers?.to),
    cc: addresses.readRecipients(headers?.cc),
    date: parseDate(dateText, boundary?.languages ?? []),
    dateText,
    subject: headers?.subject ?? null,
    text: boundary?.rest ? `${boundary.rest}\n${body}`.trim() : body,
    depth: level,
    kind: boundary?.kind === 'forwarded' ? 'forward' : 'reply',
    attribution: boundary ? joinLines(lines.slice(boundary.start, boundary.end), false) : '',
  };
}
