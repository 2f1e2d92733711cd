import { codeWithin } from '../../text/codePoints';
import { characters, trimEndOf, trimStartOf, WHITE_SPACE } from '../../text/characters';
import {
  LONGEST_SEPARATOR,
  OPEN_SEPARATORS,
  phrasePartFinder,
  SEPARATOR_LANGUAGES,
  SEPARATORS,
  type SeparatorKind,
} from '../languages';
import { fold } from '../languages/fold';
import { openingTest } from '../languages/edges';

/** A line that says where an earlier message begins: `-----Original Message-----`. */
export interface Separator {
  kind: SeparatorKind | 'replyAbove';
  /** Codes of the languages with this phrase. */
  languages: readonly string[];
  /** Whether it has dashes or the like around it; then the phrase alone is certain. */
  decorated: boolean;
  /** The text after it on the same line: some mail programs add the headers there. */
  rest: string;
}

const maySeparate = openingTest(SEPARATORS.keys());
const REPLY_ABOVE = phrasePartFinder('replyAbove');
const LONGEST_REPLY_ABOVE = 160;
/** In characters: a phrase alone on its line, with a colon or the like. */
const LONGEST_UNDECORATED = LONGEST_SEPARATOR + 4;
/** In characters: a phrase with a name or date after it. */
const LONGEST_PHRASE = LONGEST_SEPARATOR + 40;
/** All dashes of Unicode (Proton Mail writes its hyphen), the horizontal bar and the box line. */
const DASH = '-‐‑‒–—―─';
const MARKS = `${DASH}_*=#>~+•|<[:： \t\u202f\u3000`;
const DECORATION = characters(MARKS);
const CLOSING_DECORATION = characters(`${MARKS}]`);
const TWO_DASHES = /[-‐-―─_=#~].*[-‐-―─_=#~]/;
/** A dash or bracket within a word (`e-mail`) ends nothing. */
const PHRASE_END = /[:：*_\t\]]|[-‐-―─=~><](?![\p{L}\p{N}])/u;
const DASHES_AFTER = new RegExp(`^\\s?[${DASH}=_]{3}`);
const FRAME = '-–—*_=#~';
const DASHES = characters(` ${DASH}_*=#~`);
const RULE = characters(`${DASH}_*=#~`);
const SHORTEST_RULE = 3;
const SPACE = 0x20;
/** In characters. */
const LONGEST_FRAMED = 80;
const SHORTEST_FRAME = 2;
const LETTER = /\p{L}/u;

/**
 * Reads a separator: `----- Original Message -----`, `Begin forwarded message:`,
 * `## Reply above this line ##`.
 *
 * @param text one line without quote marks, not empty
 * @returns null if it is none
 */
export function readSeparator(text: string): Separator | null {
  const opens = DECORATION[codeWithin(text, 0)] === 1;
  const closes = CLOSING_DECORATION[codeWithin(text, text.length - 1)] === 1;
  if (!opens && (!closes || text.length > LONGEST_UNDECORATED)) return null;
  const start = skipDecoration(text, 0);
  if (start === text.length) return null;
  const decorated = (start > 1 && TWO_DASHES.test(text.slice(0, start))) || isFramed(text);
  const named = readPhrase(text, start, decorated);
  // Without dashes, the phrase must be the entire line, as Apple Mail and MailMate write it.
  if (named && (named.decorated || (named.rest === '' && closes))) return named;
  return opens && !text.startsWith('<') && asksToReplyAbove(text)
    ? { kind: 'replyAbove', languages: [], decorated: true, rest: '' }
    : null;
}

/** `Reply above this line`, with dashes around it or with a rule above it. */
export function asksToReplyAbove(text: string): boolean {
  return text.length <= LONGEST_REPLY_ABOVE && REPLY_ABOVE.test(fold(text));
}

/** `[Quoted text hidden]`, `- Hide quoted text -`: one character on either side. */
function isFramed(text: string): boolean {
  const first = text.charAt(0);
  const last = text.charAt(text.length - 1);
  return first === '[' ? last === ']' : first === last && FRAME.includes(first);
}

function readPhrase(text: string, start: number, decorated: boolean): Separator | null {
  if (!maySeparate(text, start)) return null;
  const window = text.slice(start, start + LONGEST_PHRASE);
  const found = window.search(PHRASE_END);
  const end = found < 0 ? window.length : found;
  const phrase = fold(trimEndOf(window.slice(0, end), WHITE_SPACE));
  const kind = SEPARATORS.get(phrase);
  if (!kind) return decorated ? readOpenPhrase(phrase) : null;
  // `[Quoted text hidden]` leaves its bracket.
  const after = trimEndOf(trimStartOf(text.slice(start + end), CLOSING_DECORATION), WHITE_SPACE);
  // HTC: `-Reply message ----- From: Ann Lee <ann@acme.example>`
  const isClosed = DASHES_AFTER.test(window.slice(end));
  // `---- Preposlaná správa --- Forwarded Message ----`: the phrase in two languages.
  const isTwice = decorated && after !== '' && isSeparator(trimEndOf(after, DASHES));
  return {
    kind,
    languages: languagesOf(phrase),
    decorated: decorated || isClosed,
    rest: isTwice ? '' : after,
  };
}

function isSeparator(text: string): boolean {
  return text.length <= LONGEST_PHRASE && SEPARATORS.has(fold(text));
}

/** `Forwarded by Ann Lee/ACME on 10/28/2021 12:46 PM`: the phrase opens, the rest is free. */
function readOpenPhrase(folded: string): Separator | null {
  for (let end = folded.indexOf(' '); end > 0; end = folded.indexOf(' ', end + 1)) {
    const phrase = folded.slice(0, end);
    const kind = SEPARATORS.get(phrase);
    if (kind && OPEN_SEPARATORS.has(phrase)) {
      return { kind, languages: languagesOf(phrase), decorated: true, rest: '' };
    }
  }
  return null;
}

function languagesOf(phrase: string): readonly string[] {
  return SEPARATOR_LANGUAGES.get(phrase) ?? [];
}

function skipDecoration(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && DECORATION[codeWithin(text, at)] === 1) at++;
  return at;
}

/**
 * A rule: a line of nothing but dashes, underscores and the like, as mail programs put above headers.
 * Gmail writes a space before it.
 */
export function isRule(text: string): boolean {
  const start = codeWithin(text, 0) === SPACE ? 1 : 0;
  if (text.length - start < SHORTEST_RULE) return false;
  for (let at = start; at < start + SHORTEST_RULE; at++) {
    if (RULE[codeWithin(text, at)] !== 1) return false;
  }
  return skipDecoration(text, start) === text.length;
}

/** Words between dashes: `-------- Mesaĝo plusendita --------`. */
export function isFramedPhrase(text: string): boolean {
  const { length } = text;
  if (length > LONGEST_FRAMED || RULE[codeWithin(text, 0)] !== 1) return false;
  const closed = trimEndOf(text, RULE);
  const inner = trimStartOf(closed, RULE);
  const isFramed =
    length - closed.length >= SHORTEST_FRAME && closed.length - inner.length >= SHORTEST_FRAME;
  return isFramed && LETTER.test(inner);
}
