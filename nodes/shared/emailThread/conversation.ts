import { messageKeyOf, type EmailMessage } from '../contract';
import { type KnownMessage, KnownMessages } from './knownMessages';
import { ownTextOf, ownTextOfQuote } from './ownText';
import { timeOf } from './messageTime';
import { participantsOf } from './participants';
import type { Conversation, EmailThread, Quoted, ThreadMessage } from './schema';

/** A normalised email, and the parts that were read from it. */
export interface ReadEmail {
  message: EmailMessage;
  email: EmailThread;
  /** null if it is not known whether it was sent or received. */
  direction: ThreadMessage['direction'];
}

type Unplaced = Omit<ThreadMessage, 'position'>;

/**
 * The messages of one email's thread, oldest first: what it quotes, then what was just written.
 */
export function messagesOfEmail(read: ReadEmail): ThreadMessage[] {
  const messages = read.email.quoted.map((quote) => quotedMessage(quote, read.email));
  return placed([...messages.reverse(), sentMessage(read)]);
}

/**
 * Merges the emails of a thread into one conversation: each message once, oldest first. An email
 * replaces the quotes of it, and a quote that several emails contain is kept once. A quote without a
 * date is placed right before the message that quotes it; an email without a date is placed last.
 *
 * @param emails at least one, of one thread, in any order
 */
export function conversationOf(emails: readonly ReadEmail[]): Conversation {
  const inOrder = withoutRepeats(emails).sort(
    (one, other) =>
      compareTimes(sentTime(one.message), sentTime(other.message)) ||
      one.email.quoted.length - other.email.quoted.length,
  );
  const messages = new Merger(inOrder).run();
  const newest = inOrder.at(-1)?.email;
  const dates = messages.flatMap(({ date }) => (date === null ? [] : [date]));
  return {
    subject: newest?.subject.base ?? '',
    participants: participantsOf(
      inOrder.flatMap(({ email }) =>
        email.participants.flatMap(({ roles, ...person }) =>
          roles.map((role): [typeof role, typeof person] => [role, person]),
        ),
      ),
    ),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    text: messages.map(transcript).join('\n\n'),
    messages: placed(messages),
    threadKey: newest?.threadKey ?? '',
    threadKeySource: newest?.threadKeySource ?? 'guess',
  };
}

/** Drops repeated emails: several items may hold the same one, from several runs or webhooks. */
function withoutRepeats(emails: readonly ReadEmail[]): ReadEmail[] {
  const seen = new Set<string>();
  return emails.filter(({ message, email }) => {
    const key =
      messageKeyOf(message) ??
      JSON.stringify([email.from, dateOf(message), message.subject, email.text]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A message with its place in time, and the fields by which a quote of it is recognised. */
interface Taken extends KnownMessage {
  message: Unplaced;
  time: number;
}

class Merger {
  private readonly messages: Taken[] = [];
  private readonly known = new KnownMessages<Taken>();

  constructor(private readonly emails: readonly ReadEmail[]) {}

  run(): Unplaced[] {
    const sent = this.emails.map((read) => ({
      ...takenOf(sentMessage(read)),
      time: sentTime(read.message),
    }));
    for (const message of sent) this.known.add(message);
    this.emails.forEach(({ email }, index) => {
      const message = sent[index];
      if (message) this.addChain(email, message);
    });
    return this.messages
      .sort((one, other) => compareTimes(one.time, other.time))
      .map(({ message }) => message);
  }

  /** Adds an email and the messages it quotes that are not known yet. */
  private addChain(email: EmailThread, sent: Taken): void {
    const chain: Taken[] = [sent];
    // Two messages of one chain may read alike, but are two.
    const inChain = new Set<Taken>([sent]);
    const added: Taken[] = [];
    // The times of emails are exact: an email cannot be quoted before it was sent.
    let latest = sent.time;
    const isPossible = (message: Taken) =>
      !inChain.has(message) && (message.message.kind !== 'sent' || message.time <= latest);
    for (const quote of email.quoted) {
      const quoted = takenOf(quotedMessage(quote, email));
      const known = this.known.find(quoted, isPossible);
      if (known) complete(known, quoted);
      else added.push(quoted);
      if (known?.message.kind === 'sent') latest = known.time;
      inChain.add(known ?? quoted);
      chain.push(known ?? quoted);
    }
    placeInTime(chain, new Set(added));
    this.messages.push(...added.reverse(), sent);
    for (const message of [...added, sent]) this.known.addParts(message);
    for (const message of added) this.known.add(message);
  }
}

function takenOf(message: Unplaced): Taken {
  const { from, date, text, signature } = message;
  return {
    message,
    author: from,
    date,
    texts: [text, `${text}\n${signature}`],
    time: timeOf(date),
  };
}

/** Takes the longer text of two quotes of one message. A message that came as an email is complete. */
function complete(known: Taken, { message }: Taken): void {
  if (known.message.kind === 'sent' || known.message.text.length >= message.text.length) return;
  known.message.text = message.text;
  known.message.signature ||= message.signature;
}

/**
 * Gives the quotes of a chain a place in time. A message is never newer than the one that quotes it, nor
 * older than the one it quotes. The quote's own date may be missing, or be the writer's local time.
 *
 * @param chain the newest first
 * @param movable the messages without a final time yet
 */
function placeInTime(chain: readonly Taken[], movable: ReadonlySet<Taken>): void {
  let latest = Infinity;
  for (const taken of chain) {
    if (movable.has(taken))
      taken.time = Math.min(latest, Number.isNaN(taken.time) ? latest : taken.time);
    latest = Math.min(latest, taken.time);
  }
  let earliest = -Infinity;
  for (const taken of chain.toReversed()) {
    if (movable.has(taken)) taken.time = Math.max(earliest, taken.time);
    earliest = Math.max(earliest, taken.time);
  }
}

function sentMessage({ message, email, direction }: ReadEmail): Unplaced {
  return {
    from: email.from,
    date: dateOf(message),
    subject: message.subject ?? null,
    ...ownTextOf(email),
    to: email.to,
    cc: email.cc,
    direction,
    kind: 'sent',
    dateText: '',
    threadKey: email.threadKey,
    threadKeySource: email.threadKeySource,
    messageId: message.messageId ?? null,
    emailMessageId: message.emailMessageId ?? null,
  };
}

function quotedMessage(quote: Quoted, email: EmailThread): Unplaced {
  return {
    from: quote.from,
    date: quote.date,
    subject: quote.subject,
    ...ownTextOfQuote(quote.text, quote.from),
    to: quote.to,
    cc: quote.cc,
    direction: null,
    kind: quote.kind,
    dateText: quote.dateText,
    threadKey: email.threadKey,
    threadKeySource: email.threadKeySource,
    messageId: null,
    emailMessageId: null,
  };
}

function placed(messages: readonly Unplaced[]): ThreadMessage[] {
  return messages.map((message, index) => ({ ...message, position: index + 1 }));
}

function transcript({ from, date, dateText, text }: Unplaced): string {
  const author = from ? from.name || from.address : '';
  const head = [author, date ?? dateText].filter((part) => part !== '').join(', ');
  return head === '' ? text : `${head}:\n${text}`;
}

function dateOf({ dateAdded, timestamp }: EmailMessage): string | null {
  return dateAdded ?? timestamp ?? null;
}

/** An email without a date counts as the newest. */
function sentTime(message: EmailMessage): number {
  const time = timeOf(dateOf(message));
  return Number.isNaN(time) ? Infinity : time;
}

/** Compares instead of subtracting, since Infinity minus Infinity is NaN. */
function compareTimes(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
