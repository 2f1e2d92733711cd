import { isAscii, NOT_ASCII } from '../../text/codePoints';
import { LANGUAGES } from './all';
import { fold } from './fold';
import type { Language } from './language';
import { endingTest, openingTest } from './edges';

type KeyOfText<T> = { [K in keyof T]-?: T[K] extends string | undefined ? K : never }[keyof T];
/** The fields of a language that are lists of phrases. */
export type PhraseList = Exclude<
  KeyOfText<{ [K in keyof Language]: Language[K] }>,
  'code' | 'months' | 'digits'
>;

const WORD_CHARACTER = /^[\p{L}\p{N}]/u;

/** The phrases of some lists of one language. */
export function phrasesOf(language: Language, ...lists: PhraseList[]): string[] {
  return lists.flatMap((list) => language[list]?.split('|') ?? []);
}

/** The phrases of some lists, in the order of the languages. */
export function allPhrases(...lists: PhraseList[]): string[] {
  return LANGUAGES.flatMap((language) => phrasesOf(language, ...lists));
}

/** The phrases of some lists, of all languages together. */
export function phraseSet(...lists: PhraseList[]): ReadonlySet<string> {
  return new Set(allPhrases(...lists));
}

/** The words of the phrases of some lists, of all languages together. */
export function wordSet(...lists: PhraseList[]): ReadonlySet<string> {
  return new Set(allPhrases(...lists).flatMap((phrase) => phrase.split(' ')));
}

/** The phrases of some lists, by language code. */
export function phrasesByLanguage(
  ...lists: PhraseList[]
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    LANGUAGES.map((language) => [language.code, new Set(phrasesOf(language, ...lists))]),
  );
}

/** For each phrase of some lists, the codes of the languages that have it. */
export function languagesByPhrase(...lists: PhraseList[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const phrase of new Set(phrasesOf(language, ...lists))) {
      addTo(map, phrase, language.code);
    }
  }
  return map;
}

/**
 * An expression that finds any phrase of some lists in folded text, as whole words where the script
 * has spaces. It is a plain alternation of literals, so it takes time linear in the text.
 */
export function phraseFinder(...lists: PhraseList[]): RegExp {
  const spaced: string[] = [];
  const unspaced: string[] = [];
  for (const language of LANGUAGES) {
    (language.unspaced ? unspaced : spaced).push(...phrasesOf(language, ...lists));
  }
  const words = `(?<![\\p{L}\\p{N}])(?:${alternation(spaced)})(?![\\p{L}\\p{N}])`;
  return new RegExp(unspaced.length ? `${words}|${alternation(unspaced)}` : words, 'gu');
}

/** A letter of a script, or with an accent, that Latin-1 lacks. */
const BEYOND_LATIN = /[\u0100-\u1fff\u2070-\uffff]/;

/**
 * A test that finds any phrase of some lists in folded text, within words too.
 *
 * Phrases with letters beyond Latin-1 are looked for only in text that has such letters. Text with a
 * single dash or quotation mark beyond Latin-1 is in V8's two-byte form, in which the expression of
 * all phrases takes three times as long as that of the Latin ones: see the rows "text" of
 * `npm run bench -- email`.
 */
export function phrasePartFinder(...lists: PhraseList[]): Pick<RegExp, 'test'> {
  const phrases = allPhrases(...lists);
  const latin = literals(phrases.filter((phrase) => !BEYOND_LATIN.test(phrase)));
  const others = literals(phrases.filter((phrase) => BEYOND_LATIN.test(phrase)));
  return {
    test: (folded) => latin.test(folded) || (BEYOND_LATIN.test(folded) && others.test(folded)),
  };
}

/** An expression that finds any of some phrases; none if there are none. */
function literals(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.length === 0 ? '(?!)' : alternation(phrases), 'u');
}

/** The source of an expression for any phrase of some lists, the longer phrases first. */
export function phraseAlternation(...lists: PhraseList[]): string {
  return alternation(allPhrases(...lists));
}

function alternation(phrases: readonly string[]): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}

/**
 * A function that finds the longest phrase of some lists that ends at a place in text, which need not
 * be folded. The phrase is a whole word where the script has spaces.
 */
export function phraseEndingAt(
  ...lists: PhraseList[]
): (text: string, end: number) => string | null {
  const byEnding = new Map<string, { phrase: string; spaced: boolean }[]>();
  let longest = 0;
  for (const language of LANGUAGES) {
    for (const phrase of phrasesOf(language, ...lists)) {
      addTo(byEnding, phrase.slice(-2), { phrase, spaced: !language.unspaced });
      longest = Math.max(longest, phrase.length);
    }
  }
  for (const known of byEnding.values()) {
    known.sort((a, b) => b.phrase.length - a.phrase.length);
  }
  const mayEnd = endingTest(allPhrases(...lists));
  // Accents may be characters of their own.
  const window = 2 * longest;
  return (text, end) => {
    if (end < 2 || !mayEnd(text, end)) return null;
    const near = text.slice(Math.max(0, end - longest - 1), end);
    const words = isAscii(near)
      ? near.toLowerCase()
      : fold(text.slice(Math.max(0, end - window), end));
    for (const { phrase, spaced } of byEnding.get(words.slice(-2)) ?? []) {
      if (!words.endsWith(phrase)) continue;
      const start = words.length - phrase.length;
      if (!spaced || !(isWordAt(text, end) || isWordAt(words, start - 1))) return phrase;
    }
    return null;
  };
}

/** A function that tests whether text, which need not be folded, begins with a phrase of some lists. */
export function phraseOpening(...lists: PhraseList[]): (text: string) => boolean {
  const byFirstWord = new Map<string, string[]>();
  const unspaced = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const phrase of phrasesOf(language, ...lists)) {
      if (language.unspaced && NOT_ASCII.test(phrase)) addTo(unspaced, phrase.charAt(0), phrase);
      else addTo(byFirstWord, firstWord(phrase), phrase);
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

/** Adds a value to the list of a key. */
export function addTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
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
