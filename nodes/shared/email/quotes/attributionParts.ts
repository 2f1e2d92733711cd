import { characters, trimEndOf, trimOf, trimStartOf } from '../../text/characters';
import { readDateText } from '../dates/dateText';
import { phrasesByLanguage, phraseSet, WROTE_LANGUAGES } from '../languages';
import { fold } from '../languages/fold';
import { languagesOfVerb, type Verb } from './attributionVerb';

type PhraseLists = Parameters<typeof phraseSet>;
type WordTest = (word: string, verb: Verb | null) => boolean;

const FILLER_END = characters(',;:.');

/** `user`, `hat`: words that are neither name nor date. */
const isFillerWord = wordTest('fillers');
/** `on`, `am`: words that open an attribution. With a capital they are names elsewhere (`Al`, `Dana`). */
const isOpeningWord = wordTest('fillers', 'opens');

/** Tests a word against lists of the verb's languages, or of all languages without a verb. */
function wordTest(...lists: PhraseLists): WordTest {
  const all = phraseSet(...lists);
  const byLanguage = phrasesByLanguage(...lists);
  const byVerb = new Map<string, ReadonlySet<string>>();
  for (const [verb, languages] of WROTE_LANGUAGES) {
    byVerb.set(verb, new Set(languages.flatMap((code) => [...(byLanguage.get(code) ?? [])])));
  }
  return (word, verb) => {
    const words = verb ? byVerb.get(verb.phrase) : all;
    return words?.has(trimEndOf(fold(word), FILLER_END)) === true;
  };
}

const LOWER_CASE = /^\p{Ll}/u;
/** In characters. Shorter fillers are articles and prepositions. */
const SHORTEST_NOUN = 5;
const PART_EDGES = characters(' \t,;:،、，–—-');

/**
 * Splits an attribution into writer and date. Everything that is neither date nor verb nor filler
 * names the writer.
 *
 * @param body for instance `Am 06.05.24 um 09:05 Uhr schrieb Sam Lee <s@c.example>`
 */
export function readParts(body: string, verb: Verb | null): { who: string; dateText: string } {
  const date = readDateText(body, verb ? languagesOfVerb(verb) : []);
  const names: string[] = [];
  let from = 0;
  for (const cut of inOrder(date, verb)) {
    names.push(nameIn(body.slice(from, cut.start), verb));
    from = Math.max(from, cut.end);
  }
  names.push(nameIn(body.slice(from), verb));
  return { who: joinNames(names.filter((name) => name !== '')), dateText: date?.text ?? '' };
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

/** `Ann Lee, <ann@acme.example>`: the comma between name and address goes. */
function joinNames(names: string[]): string {
  const [first = ''] = names;
  // Where the attribution mixes two languages, the opening word is no name.
  const real = names.length > 1 ? names.filter((name) => !isOpeningWord(name, null)) : names;
  const who = real.length > 0 ? real.join(' ') : first;
  return who.replace(', <', ' <');
}

/** The name in a part of an attribution: `Sam Lee` in `Le client Sam Lee`. */
function nameIn(part: string, verb: Verb | null): string {
  const text = trimOf(part, PART_EDGES);
  if (text === '' || isOpening(text, verb)) return '';
  return withoutOuterWords(text, (word, next) => isFiller(word, next, verb));
}

/** Whether every word opens attributions: `W dniu`. */
function isOpening(text: string, verb: Verb | null): boolean {
  for (let start = 0; start < text.length;) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    const word = text.slice(start, end);
    if (!isOpeningWord(word, verb) && trimOf(word, PART_EDGES) !== '') return false;
    start = end + 1;
  }
  return true;
}

/**
 * A capitalised word is a name, unless the next word is in lower case: `A Plus Roofing`, but `Wiadomość
 * napisana przez Sam Lee`. Only a noun of the verb's language is none even so: `Пользователь Сэм Ли`.
 */
function isFiller(word: string, next: string, verb: Verb | null): boolean {
  if (word === word.toLowerCase()) return isOpeningWord(word, verb);
  const isNoun = verb !== null && word.length >= SHORTEST_NOUN;
  return (isNoun || LOWER_CASE.test(next)) && isFillerWord(word, verb);
}

/** A text without the words at its ends that pass a test. */
function withoutOuterWords(part: string, test: (word: string, next: string) => boolean): string {
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
