import { type Mailbox, parseAddresses } from '../addresses/addresses';
import { parseDate } from '../dates/parseDate';
import { phraseAlternation } from '../languages';
import { joinLines, type Line, linesIn } from '../lines/lines';
import { hiddenAddress } from './hiddenAddress';
import type { Part } from './splitMessages';

/** One of the conversation's earlier messages, as an email quotes it. */
export interface QuotedMessage {
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  /**
   * ISO 8601. With an offset if the quote names one, else without: the writer's local time. Null if the
   * day is ambiguous (`04/05/2021`) or the text is not a date.
   */
  date: string | null;
  /** The date as the body writes it; '' if there is none. */
  dateText: string;
  subject: string | null;
  /** The message's own text, without the messages it quotes in turn. */
  text: string;
  /** 1 for a message that the newest one quotes, 2 for a message that this one quotes, and so on. */
  depth: number;
  kind: 'reply' | 'forward';
  /** The lines that introduce the quote (`On … wrote:`, a header block); '' for a bare quote. */
  attribution: string;
}

/** In characters. Longer than the recipients of any real message: providers limit their number. */
const LONGEST_RECIPIENTS = 100_000;
/** Of all messages of a body together. Only a body made as an attack has more. */
const MOST_RECIPIENTS = 100_000;
/** In characters. */
const LONGEST_SENDER = 1000;
/** Outlook leaves out the space below `[mailto:ann@acme.example]` in some languages. */
const ON_BEHALF_OF = new RegExp(`(?<=[\\s>\\])])(?:${phraseAlternation('onBehalfOf')})\\s`, 'iu');

/**
 * Turns the parts of a body that quote an earlier message into messages.
 *
 * @param lines the lines of the body
 * @param parts which of them belong to each quoted message, and what introduces it
 * @param html the body, if the lines are from HTML; '' if not
 */
export function toQuotedMessages(
  lines: readonly Line[],
  parts: readonly Part[],
  html = '',
): QuotedMessage[] {
  const addresses = new AddressReader(parts.length > 2 ? new Map<string, Mailbox[]>() : undefined);
  return parts.map((part) => toQuotedMessage(lines, part, addresses, html));
}

class AddressReader {
  private recipients = 0;

  /** @param known texts read before: a long conversation repeats the same few people */
  constructor(private readonly known: Map<string, Mailbox[]> | undefined) {}

  readSender(text: string): Mailbox | null {
    const known = withoutParentheses(
      text.length > LONGEST_SENDER ? text.slice(0, LONGEST_SENDER) : text,
    );
    const behalf = ON_BEHALF_OF.exec(known);
    if (!behalf) return this.readOne(known);
    const sender = this.readOne(known.slice(0, behalf.index));
    return onBehalf(sender, this.readOne(known.slice(behalf.index + behalf[0].length)));
  }

  private readOne(text: string): Mailbox | null {
    const mailboxes = this.read(text);
    const [first] = mailboxes;
    // Words left over beside the date may look like another name.
    const addressed = mailboxes.find(({ address }) => address !== '');
    if (addressed) return withNickname(addressed);
    if (!first) return null;
    // `Lee, Ann`: a message has one sender, so the comma is part of the name.
    return { name: mailboxes.map(({ name }) => name).join(', '), address: '' };
  }

  readRecipients(text: string | undefined): Mailbox[] {
    if (text === undefined || this.recipients > MOST_RECIPIENTS) return [];
    // The cut may go through the last address.
    const mailboxes =
      text.length > LONGEST_RECIPIENTS
        ? this.read(text.slice(0, LONGEST_RECIPIENTS)).slice(0, -1)
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

/** Gmail in Spanish, after Outlook: `Ann Lee (<ann@acme.example<mailto:ann@acme.example>>)` */
const LINK_IN_PARENTHESES = /\(([<[][^()]*[>\]])\)/;

function withoutParentheses(text: string): string {
  return text.includes('(') ? text.replace(LINK_IN_PARENTHESES, '$1') : text;
}

/**
 * The sender, or the person it writes for: the first with an address, by a name of either.
 *
 *     From: news@acme.example [mailto:news@acme.example] On Behalf Of Ann Lee
 */
function onBehalf(sender: Mailbox | null, author: Mailbox | null): Mailbox | null {
  if (!sender || !author) return sender ?? author;
  const { name, address } = sender.address === '' && author.address !== '' ? author : sender;
  const isNamed = name !== '' && name !== address;
  return { name: isNamed ? name : author.name || name, address };
}

/** Google Groups writes `<sam>` for a name without an address. */
function withNickname({ name, address }: Mailbox): Mailbox {
  return name === '' && !address.includes('@') ? { name: address, address: '' } : { name, address };
}

function toQuotedMessage(
  lines: readonly Line[],
  part: Part,
  addresses: AddressReader,
  html: string,
): QuotedMessage {
  const { boundary, level } = part;
  const headers = boundary?.headers;
  const body = joinLines(linesIn(lines, part.runs), false);
  const dateText = headers?.date ?? boundary?.attribution?.dateText ?? '';
  const from = addresses.readSender(headers?.from ?? boundary?.attribution?.who ?? '');
  if (html !== '' && boundary && from?.address === '') {
    from.address = hiddenAddress(html, lines, boundary, from.name);
  }
  return {
    from,
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
