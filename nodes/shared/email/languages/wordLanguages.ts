import { codeAt, isDigit, NOT_ASCII } from '../../text/codePoints';
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
  'afterTime',
  'monthPrefixes',
];
/** The words of a text: `Mo.`, `6`, `d'abril`; digits and punctuation separate them. */
const WORD = /[^\s\d,;:()[\]/،、，–—"“”«»<>*-]+/g;
/** `6. maj`, `6 maj` */
const DAY_AND_MONTH = /(?<!\d)\d{1,2}(?<point>\.?) (?<month>\p{L}+)/u;
/** In characters. Attributions and dates are shorter. */
const MAX_LENGTH = 600;

/** Of languages, by code. */
export type Counts = Map<string, number>;

/**
 * Counts the words of an attribution or a date for each language they belong to.
 *
 * @param text as the mail program wrote it
 * @param except words to skip, folded
 */
export function countWords(counts: Counts, text: string, except?: ReadonlySet<string>): void {
  const { words, months, withDayPoint, withoutDayPoint } = tables();
  const folded = fold(text.slice(0, MAX_LENGTH));
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    if (except?.has(word)) continue;
    const languages = words.get(word) ?? words.get(withoutPoint(word));
    const followsDigit = isDigit(codeAt(folded, index - 1));
    if (NOT_ASCII.test(word) && (followsDigit || !languages)) {
      countUnspaced(counts, word, followsDigit);
    } else count(counts, languages);
  }
  const { point, month } = DAY_AND_MONTH.exec(folded)?.groups ?? {};
  if (month !== undefined && months.has(month)) {
    count(counts, point === '' ? withoutDayPoint : withDayPoint);
  }
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

function count(counts: Counts, languages: readonly string[] | undefined): void {
  for (const code of languages ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
}

function withoutPoint(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

type CodesByPhrase = Map<string, string[]>;

interface Tables {
  words: CodesByPhrase;
  months: ReadonlySet<string>;
  /** Of scripts without spaces. */
  phrases: CodesByPhrase;
  longest: number;
  units: CodesByPhrase;
  withDayPoint: readonly string[];
  withoutDayPoint: readonly string[];
}

let built: Tables | undefined;

/** Built at first use: loading the reader must stay fast (`npm run bench -- email`, row "loading the email reader"). */
function tables(): Tables {
  built ??= buildTables();
  return built;
}

function buildTables(): Tables {
  const words: CodesByPhrase = new Map();
  const phrases: CodesByPhrase = new Map();
  const units: CodesByPhrase = new Map();
  const months = new Set<string>();
  for (const language of LANGUAGES) {
    for (const word of wordsOf(language)) addTo(words, word, language.code);
    for (const month of monthsOf(language)) {
      addTo(words, month, language.code);
      months.add(month);
    }
    if (language.unspaced) {
      for (const phrase of phrasesOf(language, ...WORD_LISTS)) {
        addTo(phrases, phrase, language.code);
      }
    }
    for (const unit of Object.values<DateUnits[keyof DateUnits]>({ ...language.dateUnits })) {
      addTo(units, unit, language.code);
    }
  }
  return {
    words,
    months,
    phrases,
    longest: Math.max(...[...phrases.keys()].map(({ length }) => length)),
    units,
    withDayPoint: codesWhere(({ dayPoint }) => dayPoint === true),
    withoutDayPoint: codesWhere(({ dayPoint }) => dayPoint !== true),
  };
}

function wordsOf(language: Language): Set<string> {
  return new Set(phrasesOf(language, ...WORD_LISTS).flatMap((phrase) => phrase.split(' ')));
}

function monthsOf({ months }: Language): string[] {
  return months?.split(/[|/]/) ?? [];
}

function codesWhere(test: (language: Language) => boolean): string[] {
  return LANGUAGES.filter(test).map(({ code }) => code);
}

function addTo(map: CodesByPhrase, phrase: string, code: string): void {
  const known = map.get(phrase);
  if (!known) map.set(phrase, [code]);
  else if (!known.includes(code)) known.push(code);
}
