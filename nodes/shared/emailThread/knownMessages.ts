import { normalized } from '../text/normalForm';
import { mayBeSameMoment } from './messageTime';
import type { EmailAddress } from './schema';
import { personKey } from './threadKey';

type Texts = readonly [own: string, whole: string];

/** The fields of a message by which a quote of it is recognised. */
export interface KnownMessage {
  author: EmailAddress | null;
  /** ISO 8601; null if unknown. */
  date: string | null;
  /** Its text without and with its signature and footer: a quote may have either. */
  texts: Texts;
}

/** In characters. Shorter texts such as `Thanks` repeat, so author and date must match too. */
const DISTINCTIVE_LENGTH = 30;
/** In characters. A shorter quote is not searched for within messages. */
const MIN_PART_LENGTH = 8;
/** Only this many messages, the newest first, are compared with a quote, so that time stays linear. */
const MAX_CANDIDATES = 8;
/** In characters: only the beginning of a text is compared. */
const COMPARED_LENGTH = 10_000;

/** Quoting adds, drops or changes these: link targets, pictures, white space, quote marks. */
const LINK = /<?\b(?:https?:\/\/|mailto:)[^\s<>]{1,2000}>?/gi;
const PICTURE = /\[(?:cid|image):[^\]\n]{0,200}\]/gi;
const NOT_COMPARED = /[^\p{L}\p{N}]+/gu;

interface Entry<Message> {
  message: Message;
  people: readonly string[];
  prints: Texts;
}

/** Finds the known message that a quote is of, whole or in part. */
export class KnownMessages<Message extends KnownMessage> {
  private readonly byPrint = new Map<string, Entry<Message>[]>();
  private readonly byPerson = new Map<string, Entry<Message>[]>();

  /** Adds a message that quotes of its whole text will find. */
  add(message: Message): void {
    const entry = entryOf(message);
    for (const print of new Set(entry.prints)) addTo(this.byPrint, print, entry);
  }

  /** Adds a message that quotes of parts of its text will find. A person's messages must be in order of time. */
  addParts(message: Message): void {
    const entry = entryOf(message);
    for (const person of ['', ...entry.people]) addTo(this.byPerson, person, entry);
  }

  /**
   * @param quote its author, date, and text without and with the signature
   * @param isPossible whether a message may be the quoted one
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
          (isDistinctive(known, wanted) || (isSameAuthor(known, wanted) && fits(known, wanted))),
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
    const least = people.length > 0 ? MIN_PART_LENGTH : DISTINCTIVE_LENGTH;
    return authors
      .flatMap((author) => newest(this.byPerson.get(author)))
      .find((known) => isPossible(known.message) && sharedLength(known, wanted) >= least);
  }
}

/** The length of the text that two messages share if one contains the other; else 0. */
function sharedLength(known: Entry<KnownMessage>, wanted: Entry<KnownMessage>): number {
  const [own, whole] = known.prints;
  const [part] = wanted.prints;
  if (!whole.includes(part) && !part.includes(own)) return 0;
  return isDistinctive(known, wanted) || fits(known, wanted)
    ? Math.min(part.length, own.length)
    : 0;
}

/** Whether both texts, without signatures, are long enough to identify the message. */
function isDistinctive({ prints }: Entry<KnownMessage>, other: Entry<KnownMessage>): boolean {
  return Math.min(prints[0].length, other.prints[0].length) >= DISTINCTIVE_LENGTH;
}

function isSameAuthor({ people }: Entry<KnownMessage>, other: Entry<KnownMessage>): boolean {
  return people.some((person) => other.people.includes(person));
}

function fits({ message }: Entry<KnownMessage>, other: Entry<KnownMessage>): boolean {
  return mayBeSameMoment(message.date, other.message.date);
}

function entryOf<Message extends KnownMessage>(message: Message): Entry<Message> {
  const {
    author,
    texts: [own, whole],
  } = message;
  const people = author ? [author.address, author.name] : [];
  return {
    message,
    people: people
      .filter((text) => text !== '')
      .map((text) => personKey({ name: '', address: text })),
    prints: [printOf(own), printOf(whole)],
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
