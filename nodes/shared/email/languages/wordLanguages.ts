import { characters, SPACES } from '../../text/characters';
import { codeAt, codeWithin, isDigit, NOT_ASCII } from '../../text/codePoints';
import { LANGUAGES } from './all';
import { fold } from './fold';
import type { DateUnits, Language } from './language';
import { type PhraseList, phrasesOf } from './phrases';

/** The lists whose single words show the language of an attribution or a date. */
const WORD_LISTS: readonly PhraseList[] = [
  'opens',
  'fillers',
  'weekdays',
  'dateWords',
  'am',
  'pm',
  'noon',
  'weekdayPrefixes',
  'hourWords',
  'minuteWords',
  'afterYear',
  'monthPrefixes',
];
/** What separates words, besides digits. */
const BETWEEN_WORDS = characters(`${SPACES},;:()[]/،、，–—"“”«»<>*-`);
/** `6. maj`, `6 maj` */
const DAY_AND_MONTH = /(?<!\d)\d{1,2}(\.?) (\p{L}+)/u;
/** In characters. Attributions and dates are shorter. */
const MAX_LENGTH = 600;

/**
 * How many words each language has, in the order of `LANGUAGES`. A typed array of this length would have
 * memory outside the heap, which takes longer to create than the words take to count.
 */
export type Counts = number[];

const INDEXES: ReadonlyMap<string, number> = new Map(
  LANGUAGES.map(({ code }, index) => [code, index]),
);

export function noCounts(): Counts {
  return new Array<number>(LANGUAGES.length).fill(0);
}

/** The languages that have any words. */
export function countedCodes(counts: Counts): string[] {
  const codes: string[] = [];
  for (const [index, { code }] of LANGUAGES.entries()) if (counts[index] !== 0) codes.push(code);
  return codes;
}

/** How many words a language has. */
export function countOf(counts: Counts, code: string): number {
  return counts[INDEXES.get(code) ?? -1] ?? 0;
}

/**
 * Counts the words of an attribution or a date for each language they belong to.
 *
 * @param text as the mail program wrote it
 * @param except a part of it whose words are skipped
 */
export function countWords(counts: Counts, text: string, except: string): void {
  const { words, months, withDayPoint, withoutDayPoint } = tables();
  const folded = fold(text.slice(0, MAX_LENGTH));
  const skipped = wordsIn(fold(except)).map(({ word }) => word);
  for (const { word, followsDigit } of wordsIn(folded)) {
    if (skipped.includes(word)) continue;
    const languages = words.get(word) ?? words.get(withoutPoint(word));
    if ((followsDigit || !languages) && NOT_ASCII.test(word)) {
      countUnspaced(counts, word, followsDigit);
    } else count(counts, languages);
  }
  const day = DAY_AND_MONTH.exec(folded);
  if (day && months.has(day[2] ?? '') && !skipped.includes(day[2] ?? ''))
    count(counts, day[1] === '' ? withoutDayPoint : withDayPoint);
}

/** The words of a folded text: `mo.`, `d'abril`. */
function wordsIn(text: string): { word: string; followsDigit: boolean }[] {
  const words: { word: string; followsDigit: boolean }[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    while (at < length && isWithinWord(codeWithin(text, at))) at++;
    if (at > start) {
      words.push({ word: text.slice(start, at), followsDigit: isDigit(codeAt(text, start - 1)) });
    }
  }
  return words;
}

function isWithinWord(code: number): boolean {
  return BETWEEN_WORDS[code] === 0 && !isDigit(code);
}

/** `日周一` in `6日周一`: phrases of a script without spaces, the longest first at each place. */
function countUnspaced(counts: Counts, text: string, followsDigit: boolean): void {
  const { units, phrases, longest } = tables();
  const unit = followsDigit ? units.get(text.charAt(0)) : undefined;
  count(counts, unit);
  for (let at = unit ? 1 : 0; at < text.length;) {
    let length = Math.min(longest, text.length - at);
    while (length > 0 && !phrases.has(text.slice(at, at + length))) length--;
    if (length > 0) count(counts, phrases.get(text.slice(at, at + length)));
    at += Math.max(1, length);
  }
}

function count(counts: Counts, languages: readonly number[] | undefined): void {
  if (!languages) return;
  for (const index of languages) counts[index] = (counts[index] ?? 0) + 1;
}

/** A word without the point of an abbreviation. */
export function withoutPoint(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** The languages of each phrase, by their index. */
type LanguagesOf = Map<string, number[]>;

interface Tables {
  words: LanguagesOf;
  months: ReadonlySet<string>;
  /** Of scripts without spaces. */
  phrases: LanguagesOf;
  longest: number;
  units: LanguagesOf;
  withDayPoint: readonly number[];
  withoutDayPoint: readonly number[];
}

let built: Tables | undefined;

/** Built at first use: loading the reader must stay fast (`npm run bench -- email`, row "loading the email reader"). */
function tables(): Tables {
  built ??= buildTables();
  return built;
}

function buildTables(): Tables {
  const words: LanguagesOf = new Map();
  const phrases: LanguagesOf = new Map();
  const units: LanguagesOf = new Map();
  const months = new Set<string>();
  for (const [index, language] of LANGUAGES.entries()) {
    for (const word of wordsOf(language)) addTo(words, word, index);
    for (const month of monthsOf(language)) {
      addTo(words, month, index);
      months.add(month);
    }
    if (language.unspaced) {
      for (const phrase of phrasesOf(language, ...WORD_LISTS)) {
        addTo(phrases, phrase, index);
      }
    }
    for (const signs of Object.values<DateUnits[keyof DateUnits]>({ ...language.dateUnits })) {
      for (const sign of signs) addTo(units, sign, index);
    }
  }
  return {
    words,
    months,
    phrases,
    longest: Math.max(...[...phrases.keys()].map(({ length }) => length)),
    units,
    withDayPoint: indexesWhere(({ dayPoint }) => dayPoint === true),
    withoutDayPoint: indexesWhere(({ dayPoint }) => dayPoint !== true),
  };
}

function wordsOf(language: Language): Set<string> {
  return new Set(phrasesOf(language, ...WORD_LISTS).flatMap((phrase) => phrase.split(' ')));
}

function monthsOf({ months }: Language): string[] {
  return months?.split(/[|/]/) ?? [];
}

function indexesWhere(test: (language: Language) => boolean): number[] {
  return LANGUAGES.flatMap((language, index) => (test(language) ? [index] : []));
}

function addTo(map: LanguagesOf, phrase: string, index: number): void {
  const known = map.get(phrase);
  if (!known) map.set(phrase, [index]);
  else if (!known.includes(index)) known.push(index);
}
