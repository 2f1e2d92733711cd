import type { EmailMessage } from '../shared/contract';
import { normalized } from '../shared/unicode';
import { participantsOf } from './participants';
import type { Conversation, EmailThread, Quoted, ThreadMessage } from './schema';
import { personKey } from './threadKey';

/** An email as it came, with what was read from it. */
export interface ReadEmail {
  message: EmailMessage;
  email: EmailThread;
}

type Unplaced = Omit<ThreadMessage, 'position'>;

/** Texts of quotes lose white space and quote marks on the way: they are compared without. */
const NOT_COMPARED = /[^\p{L}\p{N}]+/gu;
const COMPARED_LENGTH = 400;

/**
 * The messages of one email's thread, oldest first: what it quotes, then what was just written.
 */
export function messagesOfEmail({ message, email }: ReadEmail): ThreadMessage[] {
  const messages = email.quoted.map((quote) => quotedMessage(quote, email));
  return placed([...messages.reverse(), sentMessage(message, email)]);
}

/**
 * Makes one conversation of the emails of a thread. Each message comes once, oldest first: one that
 * came as an email stands for the quotes of it, and a quote that several emails carry stands once.
 * A quote without a date stands right before the message that quotes it, and an email without one last.
 *
 * @param emails at least one, of one thread, in any order
 */
export function conversationOf(emails: readonly ReadEmail[]): Conversation {
  const inOrder = withoutRepeats(emails).sort((one, other) =>
    compareTimes(timeOf(one), timeOf(other)),
  );
  const messages = new Merger(inOrder).run();
  const newest = inOrder.at(-1)?.email;
  const dates = messages.flatMap(({ date }) => (date === null ? [] : [date]));
  return {
    threadKey: newest?.threadKey ?? '',
    threadKeySource: newest?.threadKeySource ?? 'guess',
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
    messages: placed(messages),
    text: messages.map(transcript).join('\n\n'),
  };
}

/** The same email can come in several items, from several runs or webhooks of one message. */
function withoutRepeats(emails: readonly ReadEmail[]): ReadEmail[] {
  const seen = new Set<string>();
  return emails.filter(({ message }) => {
    const id = message.emailMessageId ?? message.messageId;
    if (id === undefined) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

class Merger {
  private readonly messages: { message: Unplaced; time: number }[] = [];
  /** The texts of the messages that have been taken, by author; `''` for any author. */
  private readonly taken = new Map<string, Set<string>>();

  constructor(private readonly emails: readonly ReadEmail[]) {}

  run(): Unplaced[] {
    for (const { email } of this.emails) this.take(email.reply, email.from);
    for (const read of this.emails) this.addChain(read);
    this.messages.sort((one, other) => compareTimes(one.time, other.time));
    return this.messages.map(({ message }) => message);
  }

  private addChain({ message, email }: ReadEmail): void {
    const sent = sentMessage(message, email);
    const times = timesOf([sent.date, ...email.quoted.map(({ date }) => date)]);
    for (let index = email.quoted.length - 1; index >= 0; index--) {
      const quote = email.quoted[index];
      if (!quote || this.isTaken(quote)) continue;
      this.take(quote.text, quote.from);
      this.messages.push({ message: quotedMessage(quote, email), time: times[index + 1] ?? 0 });
    }
    this.messages.push({ message: sent, time: times[0] ?? 0 });
  }

  private take(text: string, author: Quoted['from']): void {
    const key = fingerprint(text);
    for (const name of ['', author ? personKey(author) : '']) {
      const texts = this.taken.get(name) ?? new Set();
      this.taken.set(name, texts.add(key));
    }
  }

  /** A short text such as `Thanks` can be written twice, so that its author counts. */
  private isTaken({ text, from }: Quoted): boolean {
    const key = fingerprint(text);
    const author = from && key.length < MIN_TELLING_LENGTH ? personKey(from) : '';
    return this.taken.get(author)?.has(key) === true;
  }
}

/**
 * Where the messages of a chain stand in time, newest first. None is newer than the one that quotes
 * it: a quote's date may be missing, and its clock, where it names no offset, the writer's own.
 */
function timesOf(dates: readonly (string | null)[]): number[] {
  let bound = Infinity;
  return dates.map((date) => {
    const time = Date.parse(date ?? '');
    if (!Number.isNaN(time)) bound = Math.min(bound, time);
    return bound;
  });
}

const MIN_TELLING_LENGTH = 30;

function fingerprint(text: string): string {
  return normalized(text, 'NFKC').toLowerCase().replace(NOT_COMPARED, '').slice(0, COMPARED_LENGTH);
}

function sentMessage(message: EmailMessage, email: EmailThread): Unplaced {
  return {
    threadKey: email.threadKey,
    threadKeySource: email.threadKeySource,
    from: email.from,
    to: email.to,
    cc: email.cc,
    date: dateOf(message),
    dateText: '',
    subject: message.subject ?? null,
    text: email.reply,
    kind: 'sent',
    direction: message.direction,
    messageId: message.messageId ?? null,
    emailMessageId: message.emailMessageId ?? null,
  };
}

function quotedMessage(quote: Quoted, email: EmailThread): Unplaced {
  return {
    threadKey: email.threadKey,
    threadKeySource: email.threadKeySource,
    from: quote.from,
    to: quote.to,
    cc: quote.cc,
    date: quote.date,
    dateText: quote.dateText,
    subject: quote.subject,
    text: quote.text,
    kind: quote.kind,
    direction: null,
    messageId: null,
    emailMessageId: null,
  };
}

function placed(messages: readonly Unplaced[]): ThreadMessage[] {
  return messages.map(({ threadKey, threadKeySource, ...message }, index) => ({
    threadKey,
    threadKeySource,
    position: index + 1,
    ...message,
  }));
}

function transcript({ from, date, dateText, text }: Unplaced): string {
  const author = from ? from.name || from.address : '';
  const head = [author, date ?? dateText].filter((part) => part !== '').join(', ');
  return head === '' ? text : `${head}:\n${text}`;
}

function dateOf({ dateAdded, timestamp }: EmailMessage): string | null {
  return dateAdded ?? timestamp ?? null;
}

/** An email without a date is taken for the newest. */
function timeOf({ message }: ReadEmail): number {
  const time = Date.parse(dateOf(message) ?? '');
  return Number.isNaN(time) ? Infinity : time;
}

/** Infinity less itself is no number, so that times are compared and not subtracted. */
function compareTimes(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
