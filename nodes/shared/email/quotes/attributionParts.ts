import { codeAt } from '../../text/codePoints';
import type { Verb } from './attributionEvidence';
import { characters, trimEndOf, trimOf, trimStartOf } from '../../text/characters';
import { readDateText } from '../dates/dateText';
import { fold, phrasesByLanguage, phraseSet, WROTE_LANGUAGES } from '../languages';
import { openingTest } from '../languages/pairs';

/** Words that are neither name nor date wherever they stand. */
const FILLERS = wordTest('fillers');
/** Words that open an attribution; a capital makes them names elsewhere (`Al`, `Dana`). */
const OPENERS = wordTest('fillers', 'opens');
/** Words that belong to a date right before them, such as `Uhr` and `г.`. */
const DATE_ENDS = wordTest('dateWords', 'weekdays', 'am', 'pm');
const SPACE = 32;
const LOWER_CASE = /^\p{Ll}/u;
const PART_EDGES = characters(' \t,;:،、，–—-');
const FILLER_END = characters(',;:.');

type PhraseLists = Parameters<typeof phraseSet>;
type WordTest = (word: string, verb: Verb | null) => boolean;

/** Tests a word against lists of the verb's languages, or of all where there is no verb. */
function wordTest(...lists: PhraseLists): WordTest {
  const all = phraseSet(...lists);
  const mayOpen = openingTest(all);
  const byLanguage = phrasesByLanguage(...lists);
  const byVerb = new Map<string, ReadonlySet<string>>();
  for (const [verb, languages] of WROTE_LANGUAGES) {
    byVerb.set(verb, new Set(languages.flatMap((code) => [...(byLanguage.get(code) ?? [])])));
  }
  return (word, verb) => {
    if (!mayOpen(word, 0)) return false;
    const words = verb ? byVerb.get(verb.phrase) : all;
    return words?.has(trimEndOf(fold(word), FILLER_END)) === true;
  };
}

/** Takes date and verb out of an attribution; what is left is who wrote. */
export function readParts(body: string, verb: Verb | null): { who: string; dateText: string } {
  const date = readDateText(body);
  const names: string[] = [];
  let from = 0;
  for (const cut of inOrder(date, verb)) {
    names.push(nameIn(body.slice(from, cut.start), verb));
    from = Math.max(from, cut.end);
    if (cut === date) from = endOfDate(body, from, verb);
  }
  names.push(nameIn(body.slice(from), verb));
  return { who: joinNames(names.filter((name) => name !== '')), dateText: date?.text ?? '' };
}

/** Where the words after a date that belong to it end. */
function endOfDate(body: string, from: number, verb: Verb | null): number {
  let end = from;
  for (let at = from; codeAt(body, at) === SPACE;) {
    const space = body.indexOf(' ', at + 1);
    const next = space < 0 ? body.length : space;
    const word = body.slice(at + 1, next);
    if (word === '' || word !== word.toLowerCase() || !DATE_ENDS(word, verb)) break;
    end = next;
    if (word.endsWith(',')) break;
    at = next;
  }
  return end;
}

interface Span {
  start: number;
  end: number;
}

function inOrder(a: Span | null, b: Span | null): Span[] {
  if (!a) return b ? [b] : [];
  if (!b) return [a];
  return a.start < b.start ? [a, b] : [b, a];
}

function joinNames(names: string[]): string {
  const [first = ''] = names;
  // Where one language opens and another closes, the opening word is no name.
  const real = names.length > 1 ? names.filter((name) => !OPENERS(name, null)) : names;
  const who = real.length > 0 ? real.join(' ') : first;
  return who.replace(', <', ' <');
}

/** A part of an attribution without its opening and helping words. */
function nameIn(part: string, verb: Verb | null): string {
  const text = trimOf(part, PART_EDGES);
  if (text === '' || isOpening(text, verb)) return '';
  return withoutWords(text, (word, next) => isFiller(word, next, verb));
}

/** Whether every word is one that opens attributions. */
function isOpening(text: string, verb: Verb | null): boolean {
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    const word = text.slice(start, end);
    if (!OPENERS(word, verb) && trimOf(word, PART_EDGES) !== '') return false;
    start = end + 1;
  }
  return true;
}

/**
 * Without a verb to tell the language a word with a capital is a name, unless the next word has none
 * (`Wiadomość napisana przez …`).
 */
function isFiller(word: string, next: string, verb: Verb | null): boolean {
  if (word === word.toLowerCase()) return OPENERS(word, verb);
  return (verb !== null || LOWER_CASE.test(next)) && FILLERS(word, verb);
}

/** Without words at the ends for which a test holds. */
function withoutWords(part: string, test: (word: string, next: string) => boolean): string {
  let text = part;
  while (text !== '') {
    const space = text.indexOf(' ');
    const lastSpace = text.lastIndexOf(' ');
    const first = space < 0 ? text : text.slice(0, space);
    if (test(first, space < 0 ? '' : text.slice(space + 1))) {
      text = space < 0 ? '' : trimStartOf(text.slice(space), PART_EDGES);
    } else if (test(text.slice(lastSpace + 1), '')) {
      text = trimEndOf(text.slice(0, Math.max(0, lastSpace)), PART_EDGES);
    } else break;
  }
  return text;
}
