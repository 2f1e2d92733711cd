import type { EmailMessage } from '../shared/contract';
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
 * A quote without a date stands right before the message that quotes it.
 *
 * @param emails at least one, of one thread, in any order
 */
export function conversationOf(emails: readonly ReadEmail[]): Conversation {
  const inOrder = withoutRepeats(emails).sort((one, other) =>
    compareDates(dateOf(one), dateOf(other)),
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
  private readonly messages: Unplaced[] = [];
  /** The texts of the messages that have been taken, by author; `''` for any author. */
  private readonly taken = new Map<string, Set<string>>();

  constructor(private readonly emails: readonly ReadEmail[]) {}

  run(): Unplaced[] {
    for (const { email } of this.emails) this.take(email.reply, email.from);
    for (const { message, email } of this.emails) {
      for (const quote of [...email.quoted].reverse()) {
        if (!this.isTaken(quote)) {
          this.take(quote.text, quote.from);
          this.insert(quotedMessage(quote, email));
        }
      }
      this.insert(sentMessage(message, email));
    }
    return this.messages;
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

  /** After everything that is older; a message without a date stays where it comes. */
  private insert(message: Unplaced): void {
    let place = this.messages.length;
    if (message.date !== null) {
      while (place > 0 && isAfter(this.messages[place - 1]?.date, message.date)) place--;
    }
    this.messages.splice(place, 0, message);
  }
}

const MIN_TELLING_LENGTH = 30;

function fingerprint(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_COMPARED, '').slice(0, COMPARED_LENGTH);
}

function sentMessage(message: EmailMessage, email: EmailThread): Unplaced {
  return {
    threadKey: email.threadKey,
    threadKeySource: email.threadKeySource,
    from: email.from,
    to: email.to,
    cc: email.cc,
    date: message.dateAdded ?? null,
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

function dateOf({ message }: ReadEmail): string | undefined {
  return message.dateAdded ?? message.timestamp;
}

function compareDates(one: string | undefined, other: string | undefined): number {
  return (Date.parse(one ?? '') || 0) - (Date.parse(other ?? '') || 0);
}

function isAfter(one: string | null | undefined, other: string): boolean {
  return one != null && Date.parse(one) > Date.parse(other);
}
