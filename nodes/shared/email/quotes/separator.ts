import { codeWithin } from '../../text/codePoints';
import { characters, trimEndOf, WHITE_SPACE } from '../../text/characters';
import {
  fold,
  LONGEST_SEPARATOR,
  OPEN_SEPARATORS,
  phrasePartFinder,
  SEPARATOR_LANGUAGES,
  SEPARATORS,
  type SeparatorKind,
} from '../languages';
import { openingTest } from '../languages/pairs';

export interface Separator {
  kind: SeparatorKind | 'replyAbove';
  /** The languages that have the words. */
  languages: readonly string[];
  /** Between dashes or the like, so that the words alone tell. */
  decorated: boolean;
  /** What stands on the same line after the separator: some clients run the headers on. */
  rest: string;
}

const maySeparate = openingTest(SEPARATORS.keys());
const REPLY_ABOVE = phrasePartFinder('replyAbove');
const LONGEST_REPLY_ABOVE = 160;
/** A phrase alone on its line, with what may follow it. */
const LONGEST_UNDECORATED = LONGEST_SEPARATOR + 4;
/** The hyphen of Unicode, which Proton Mail uses, the figure dash, the bar and the box line too. */
const DASH = '-‐‑‒–—―─';
const DECORATION = characters(`${DASH}_*=#>~+•|<[:： \t\u00a0\u202f\u3000`);
const CLOSING_DECORATION = characters(`${DASH}_*=#>~+•|<[:： \t\u00a0\u202f\u3000]`);
const TWO_DASHES = /[-‐-―─_=#~].*[-‐-―─_=#~]/;
/** Dashes and brackets within a word end nothing. */
const PHRASE_END = /[:：*_\t\]]|[-‐-―─=~><](?![\p{L}\p{N}])/u;
const FRAME = '-–—*_=#~';
const DASHES = characters(` ${DASH}_*=#~`);
const RULE = characters(`${DASH}_*=#~`);
const LESS_THAN = 60;

/**
 * Reads a line like `----- Original Message -----`, `Begin forwarded message:` or
 * `## Reply above this line ##`.
 *
 * @param text one line without quote marks
 * @returns null where it is none
 */
export function readSeparator(text: string): Separator | null {
  const first = codeWithin(text, 0);
  const opens = DECORATION[first] === 1;
  const closes = CLOSING_DECORATION[codeWithin(text, text.length - 1)] === 1;
  if (!opens && (!closes || text.length > LONGEST_UNDECORATED)) return null;
  const start = skipDecoration(text, 0);
  if (start === text.length) return null;
  const decorated = TWO_DASHES.test(text.slice(0, start)) || isFramed(text);
  const named = readPhrase(text, start, decorated);
  // Undecorated it must be all of the line, as Apple Mail and MailMate write it.
  if (named && (decorated || (named.rest === '' && closes))) return named;
  return opens && first !== LESS_THAN && asksToReplyAbove(text)
    ? { kind: 'replyAbove', languages: [], decorated: true, rest: '' }
    : null;
}

/** `Reply above this line`, also without the dashes around it where a rule stands above. */
export function asksToReplyAbove(text: string): boolean {
  return text.length <= LONGEST_REPLY_ABOVE && REPLY_ABOVE.test(fold(text));
}

/** `[Quoted text hidden]`, `- Hide quoted text -`: one sign on either side. */
function isFramed(text: string): boolean {
  const first = text.charAt(0);
  const last = text.charAt(text.length - 1);
  return first === '[' ? last === ']' : first === last && FRAME.includes(first);
}

function readPhrase(text: string, start: number, decorated: boolean): Separator | null {
  if (!maySeparate(text, start)) return null;
  const window = text.slice(start, start + LONGEST_SEPARATOR + 40);
  const found = window.search(PHRASE_END);
  const end = found < 0 ? window.length : found;
  const phrase = fold(trimEndOf(window.slice(0, end), WHITE_SPACE));
  const kind = SEPARATORS.get(phrase);
  if (kind) {
    const after = trimEndOf(text.slice(skipDecoration(text, start + end)), WHITE_SPACE);
    // Some clients write the words twice: `---- Preposlaná správa --- Forwarded Message ----`.
    const isTwice = decorated && after !== '' && SEPARATORS.has(withoutDashes(after));
    const rest = isTwice ? '' : after;
    return { kind, languages: SEPARATOR_LANGUAGES.get(phrase) ?? [], decorated, rest };
  }
  return decorated ? readOpenPhrase(phrase) : null;
}

function withoutDashes(text: string): string {
  return fold(trimEndOf(text, DASHES));
}

/** `Forwarded by Ann Lee/ACME on 10/28/2021 12:46 PM`: the phrase opens, the rest is free. */
function readOpenPhrase(folded: string): Separator | null {
  for (let end = folded.indexOf(' '); end > 0; end = folded.indexOf(' ', end + 1)) {
    const phrase = folded.slice(0, end);
    const kind = SEPARATORS.get(phrase);
    if (kind && OPEN_SEPARATORS.has(phrase)) {
      return {
        kind,
        languages: SEPARATOR_LANGUAGES.get(phrase) ?? [],
        decorated: true,
        rest: '',
      };
    }
  }
  return null;
}

function skipDecoration(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && DECORATION[codeWithin(text, at)] === 1) at++;
  return at;
}

/** A line of nothing but dashes, underscores and the like, as clients put above a header block. */
export function isRule(text: string): boolean {
  if (text.length < 3 || RULE[codeWithin(text, 0)] !== 1 || RULE[codeWithin(text, 1)] !== 1)
    return false;
  return RULE[codeWithin(text, 2)] === 1 && skipDecoration(text, 0) === text.length;
}
