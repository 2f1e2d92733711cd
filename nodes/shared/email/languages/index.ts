import { codeWithin, normalized } from '../../text/unicode';
import { inStretches } from '../../text/chunks';
import { asian } from './asian';
import { germanic } from './germanic';
import type { Language } from './language';
import { otherEuropean } from './otherEuropean';
import { endingTest, openingTest } from './pairs';
import { romance } from './romance';
import { slavic } from './slavic';

export type HeaderField = 'from' | 'to' | 'cc' | 'bcc' | 'date' | 'subject' | 'other';
export type SeparatorKind = 'forwarded' | 'original';
type PhraseList = Exclude<keyof Language, 'code'>;

/** English first: where two languages share a phrase, the first one listed gives it its meaning. */
const LANGUAGES: Language[] = [...germanic, ...romance, ...slavic, ...otherEuropean, ...asian];

/** Scripts that write words without spaces between: their phrases match anywhere. */
const UNSPACED = new Set(['ja', 'zh-CN', 'ko', 'th']);

const FIELD_LISTS: readonly (readonly [HeaderField, PhraseList])[] = [
  ['from', 'from'],
  ['to', 'to'],
  ['cc', 'cc'],
  ['bcc', 'bcc'],
  ['date', 'date'],
  ['subject', 'subject'],
  ['other', 'otherHeaders'],
];

const ASCII = 128;
const SHORT = 30;
const NOT_ASCII = /[\u0080-\uffff]/;
const WORD_CHARACTER = /^[\p{L}\p{N}]/u;

/** Brings text to the form the tables are written in: lower case, plain spaces and apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return normalized(inStretches(lower, withPlainSigns), 'NFC');
}

function withPlainSigns(text: string): string {
  return text
    .replaceAll('i\u0307', 'i')
    .replace(/[\u00a0\u202f\u3000]/g, ' ')
    .replace(/[’‘´]/g, "'");
}

/** Short texts, as most are here, in a loop: an expression takes longer to start. */
function isAscii(text: string): boolean {
  const { length } = text;
  if (length > SHORT) return !NOT_ASCII.test(text);
  for (let at = 0; at < length; at++) if (codeWithin(text, at) >= ASCII) return false;
  return true;
}

function phrasesOf(language: Language, list: PhraseList): string[] {
  const text = language[list];
  return text === undefined ? [] : text.split('|').map(fold);
}

/** Every phrase of some lists, in the order of the languages. */
function allPhrases(...lists: PhraseList[]): string[] {
  return LANGUAGES.flatMap((language) => lists.flatMap((list) => phrasesOf(language, list)));
}

export function phraseSet(...lists: PhraseList[]): ReadonlySet<string> {
  return new Set(allPhrases(...lists));
}

/** Every phrase of some lists, by the language's code. */
export function phrasesByLanguage(
  ...lists: PhraseList[]
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    LANGUAGES.map((language) => [
      language.code,
      new Set(lists.flatMap((list) => phrasesOf(language, list))),
    ]),
  );
}

/**
 * An expression that finds any phrase of some lists in folded text, as whole words where the script
 * has them. A plain alternation of literals: linear in the text.
 */
export function phraseFinder(...lists: PhraseList[]): RegExp {
  const spaced: string[] = [];
  const unspaced: string[] = [];
  for (const language of LANGUAGES) {
    const target = UNSPACED.has(language.code) ? unspaced : spaced;
    for (const list of lists) target.push(...phrasesOf(language, list));
  }
  const words = `(?<![\\p{L}\\p{N}])(?:${alternation(spaced)})(?![\\p{L}\\p{N}])`;
  return new RegExp(unspaced.length ? `${words}|${alternation(unspaced)}` : words, 'gu');
}

/**
 * A function that tells which phrase of some lists ends at a place in text, not folded, the longest
 * one; a whole word where the script has words.
 */
export function phraseEndingAt(
  ...lists: PhraseList[]
): (text: string, end: number) => string | null {
  const byEnding = new Map<string, { phrase: string; spaced: boolean }[]>();
  let longest = 0;
  for (const language of LANGUAGES) {
    const spaced = !UNSPACED.has(language.code);
    for (const phrase of lists.flatMap((list) => phrasesOf(language, list))) {
      const ending = phrase.slice(-2);
      const known = byEnding.get(ending);
      if (known) known.push({ phrase, spaced });
      else byEnding.set(ending, [{ phrase, spaced }]);
      longest = Math.max(longest, phrase.length);
    }
  }
  for (const known of byEnding.values()) {
    known.sort((a, b) => b.phrase.length - a.phrase.length);
  }
  const mayEnd = endingTest(byEnding.keys());
  // Letters may come with their accents as characters of their own.
  const window = 2 * longest;
  return (text, end) => {
    if (end < 2 || !mayEnd(text, end)) return null;
    const words = fold(text.slice(Math.max(0, end - window), end));
    for (const { phrase, spaced } of byEnding.get(words.slice(-2)) ?? []) {
      if (!words.endsWith(phrase)) continue;
      const start = words.length - phrase.length;
      if (!spaced || !(isWordAt(text, end) || isWordAt(words, start - 1))) return phrase;
    }
    return null;
  };
}

/** A function that tells whether text, not folded, opens with a phrase of some lists. */
export function phraseOpening(...lists: PhraseList[]): (text: string) => boolean {
  const byFirstWord = new Map<string, string[]>();
  const unspaced = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    const spaced = !UNSPACED.has(language.code);
    for (const phrase of lists.flatMap((list) => phrasesOf(language, list))) {
      if (spaced || !NOT_ASCII.test(phrase)) addTo(byFirstWord, firstWord(phrase), phrase);
      else addTo(unspaced, phrase.charAt(0), phrase);
    }
  }
  const mayOpen = openingTest([...byFirstWord.values(), ...unspaced.values()].flat());
  return (text) => {
    if (text === '' || !mayOpen(text, 0)) return false;
    const whole = byFirstWord.get(fold(firstWord(text)));
    const parts = unspaced.get(text.charAt(0));
    if (!whole && !parts) return false;
    const folded = fold(text);
    if (parts?.some((phrase) => folded.startsWith(phrase))) return true;
    return (whole ?? []).some((phrase) => {
      if (!folded.startsWith(phrase)) return false;
      return !isWordAt(folded, phrase.length) || phrase.endsWith("'");
    });
  };
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && WORD_CHARACTER.test(text.charAt(at));
}

/** An expression that finds any phrase of some lists in folded text, within words too. */
export function phrasePartFinder(...lists: PhraseList[]): RegExp {
  return new RegExp(alternation(allPhrases(...lists)), 'u');
}

function alternation(phrases: string[]): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}

/** Which languages use a phrase of one list, by the folded phrase. */
function languagesByPhrase(...lists: PhraseList[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const phrase of lists.flatMap((list) => phrasesOf(language, list))) {
      const codes = map.get(phrase);
      if (!codes) map.set(phrase, [language.code]);
      else if (!codes.includes(language.code)) codes.push(language.code);
    }
  }
  return map;
}

export interface HeaderLabel {
  field: HeaderField;
  languages: string[];
}

function buildHeaderLabels(): ReadonlyMap<string, HeaderLabel> {
  const map = new Map<string, HeaderLabel>();
  for (const language of LANGUAGES) {
    for (const [field, list] of FIELD_LISTS) {
      for (const phrase of phrasesOf(language, list)) {
        const known = map.get(phrase);
        if (!known) map.set(phrase, { field, languages: [language.code] });
        else if (known.field === field) known.languages.push(language.code);
      }
    }
  }
  return map;
}

interface MonthWord {
  byLanguage: Map<string, number>;
  /** Undefined where the languages differ. */
  month: number | undefined;
}

function buildMonths(): ReadonlyMap<string, MonthWord> {
  const map = new Map<string, MonthWord>();
  for (const { code, months } of LANGUAGES) {
    months?.split('|').forEach((forms, index) => {
      const month = index + 1;
      for (const form of forms.split('/').map(fold)) {
        const known = map.get(form) ?? { byLanguage: new Map<string, number>(), month };
        known.byLanguage.set(code, month);
        if (known.month !== month) known.month = undefined;
        map.set(form, known);
      }
    });
  }
  return map;
}

/**
 * The month, 1 to 12, that a folded word names in a language, or in any where that is not known.
 *
 * @returns undefined where it names none, or different ones in different languages (`listopada`)
 */
export function monthNamed(word: string, language: string | null): number | undefined {
  const known = MONTHS.get(word);
  return known?.byLanguage.get(language ?? '') ?? known?.month;
}

/** Header labels (without colon) of all languages. */
export const HEADER_LABELS = buildHeaderLabels();
/** The labels that a language uses, and those of copies, which need no translation. */
export const LABELS_OF_LANGUAGE: ReadonlyMap<string, readonly (readonly [string, HeaderField])[]> =
  new Map(
    LANGUAGES.map(({ code }) => [
      code,
      [...HEADER_LABELS]
        .filter(
          ([, { field, languages }]) =>
            field === 'cc' || field === 'bcc' || languages.includes(code),
        )
        .map(([phrase, { field }]) => [phrase, field] as const),
    ]),
  );
export const LONGEST_LABEL = Math.max(...[...HEADER_LABELS.keys()].map((label) => label.length));

/** What stands between the dashes above a forwarded or replied-to message. */
export const SEPARATORS: ReadonlyMap<string, SeparatorKind> = new Map([
  ...allPhrases('original').map((phrase) => [phrase, 'original'] as const),
  ...allPhrases('forwarded').map((phrase) => [phrase, 'forwarded'] as const),
]);
export const LONGEST_SEPARATOR = Math.max(...[...SEPARATORS.keys()].map(({ length }) => length));

export const SEPARATOR_LANGUAGES = languagesByPhrase('original', 'forwarded');
export const WROTE_LANGUAGES = languagesByPhrase('wrote', 'wroteThen');
/** Which month a word names, by the languages' codes. */
export const MONTHS = buildMonths();
/** Words a date is made of besides numbers and months. */
export const DATE_WORDS = phraseSet('weekdays', 'dateWords', 'am', 'pm');
