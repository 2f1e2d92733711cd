import { normalized } from '../text/normalForm';
import { mayBeSameMoment } from './messageTime';
import type { EmailAddress } from './schema';
import { personKey } from './threadKey';

/** A message as far as it takes to recognise it where somebody quotes it. */
export interface KnownMessage {
  author: EmailAddress | null;
  /** In ISO 8601; null if not known. */
  date: string | null;
  /** Its text without and with its signature and footer: a quote may have either. */
  texts: readonly string[];
}

/** Shorter texts such as `Thanks` are written often, so that author and date must fit. */
const TELLING_LENGTH = 30;
/** A quote cut down to less than this is not looked for within messages. */
const MIN_PART_LENGTH = 8;
/** How many messages are looked through at most, the newest first: so that time stays linear. */
const MAX_CANDIDATES = 8;
/** How much of a text is compared, in characters. */
const COMPARED_LENGTH = 10_000;

/** What quoting adds, leaves out or changes: addresses of links, pictures, white space, quote marks. */
const LINK = /<?\b(?:https?:\/\/|mailto:)[^\s<>]{1,2000}>?/gi;
const PICTURE = /\[(?:cid|image):[^\]\n]{0,200}\]/gi;
const NOT_COMPARED = /[^\p{L}\p{N}]+/gu;

interface Entry<Message> {
  message: Message;
  people: readonly string[];
  prints: readonly string[];
}

/** Tells which of the messages that are known a quote is of, whole or in part. */
export class KnownMessages<Message extends KnownMessage> {
  private readonly byPrint = new Map<string, Entry<Message>[]>();
  private readonly byPerson = new Map<string, Entry<Message>[]>();

  /** Makes a message known by its whole text. */
  add(message: Message): void {
    const entry = entryOf(message);
    for (const print of new Set(entry.prints)) addTo(this.byPrint, print, entry);
  }

  /** Makes a message known by parts of its text too; those of a person in the order of time. */
  addParts(message: Message): void {
    const entry = entryOf(message);
    for (const person of ['', ...entry.people]) addTo(this.byPerson, person, entry);
  }

  /**
   * @param quote the author, and the text without and with what may be a signature
   * @param isPossible whether the quote can be of a message at all
   */
  find(quote: KnownMessage, isPossible: (message: Message) => boolean): Message | undefined {
    const wanted = entryOf(quote);
    const found = this.findWhole(wanted, isPossible) ?? this.findPart(wanted, isPossible);
    return found?.message;
  }

  private findWhole(
    wanted: Entry<KnownMessage>,
    isPossible: (message: Message) => boolean,
  ): Entry<Message> | undefined {
    for (const print of wanted.prints) {
      const entry = newest(this.byPrint.get(print)).find(
        (known) =>
          isPossible(known.message) &&
          (isTelling(known, wanted) || (isSameAuthor(known, wanted) && fits(known, wanted))),
      );
      if (entry) return entry;
    }
    return undefined;
  }

  private findPart(
    wanted: Entry<KnownMessage>,
    isPossible: (message: Message) => boolean,
  ): Entry<Message> | undefined {
    const { people } = wanted;
    const authors = people.length > 0 ? people : [''];
    const least = people.length > 0 ? MIN_PART_LENGTH : TELLING_LENGTH;
    return authors
      .flatMap((author) => newest(this.byPerson.get(author)))
      .find((known) => isPossible(known.message) && sharedLength(known, wanted) >= least);
  }
}

/** How much of a text two messages have in common where one is a part of the other; 0 if it is none. */
function sharedLength(known: Entry<KnownMessage>, wanted: Entry<KnownMessage>): number {
  const [own = '', whole = ''] = known.prints;
  const [part = ''] = wanted.prints;
  if (!whole.includes(part) && !part.includes(own)) return 0;
  return isTelling(known, wanted) || fits(known, wanted) ? Math.min(part.length, own.length) : 0;
}

/** A signature makes a text longer, but tells only the author. */
function isTelling(
  { prints: [own = ''] }: Entry<KnownMessage>,
  other: Entry<KnownMessage>,
): boolean {
  return Math.min(own.length, other.prints[0]?.length ?? 0) >= TELLING_LENGTH;
}

function isSameAuthor({ people }: Entry<KnownMessage>, other: Entry<KnownMessage>): boolean {
  return people.some((person) => other.people.includes(person));
}

function fits({ message }: Entry<KnownMessage>, other: Entry<KnownMessage>): boolean {
  return mayBeSameMoment(message.date, other.message.date);
}

function entryOf<Message extends KnownMessage>(message: Message): Entry<Message> {
  const { author, texts } = message;
  const people = author ? [author.address, author.name] : [];
  return {
    message,
    people: people
      .filter((text) => text !== '')
      .map((text) => personKey({ name: '', address: text })),
    prints: texts.map(printOf),
  };
}

function printOf(text: string): string {
  const compared = text.slice(0, COMPARED_LENGTH).replace(LINK, ' ').replace(PICTURE, ' ');
  return normalized(compared, 'NFKC').toLowerCase().replace(NOT_COMPARED, '');
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function newest<Value>(list: readonly Value[] = []): Value[] {
  return list.slice(-MAX_CANDIDATES).reverse();
}
