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

/**
 * Decides a language from words that each belong to one or several languages.
 *
 * `Den man. 6. maj 2024 kl. 09.05 skrev …` is Danish: `skrev` is Danish, Norwegian and Swedish, but
 * `maj` is not Norwegian, and `man.` is not Swedish.
 */
export class LanguageEvidence {
  /** The languages of each label, separator and verb. */
  private readonly phrases: (readonly string[])[] = [];
  /** How many of the other words each language has. */
  private readonly words = new Map<string, number>();

  /** Adds a label, separator or verb, with all languages that have it. */
  add(languages: readonly string[] | undefined): this {
    if (languages) this.phrases.push(languages);
    return this;
  }

  /**
   * Adds the words of an attribution or a date. Thunderbird writes `Datum: Mon, 6 May 2024`, so these
   * words only decide what the phrases leave open.
   *
   * @param text as the mail program wrote it
   * @param except words to skip, folded: those of names
   */
  addText(text: string, except?: ReadonlySet<string>): this {
    const folded = fold(text.slice(0, MAX_LENGTH));
    for (const { 0: word, index } of folded.matchAll(WORD)) {
      if (except?.has(word)) continue;
      const languages = languagesOfWord(word) ?? languagesOfWord(withoutPoint(word));
      const follows = isDigit(codeAt(folded, index - 1));
      if (NOT_ASCII.test(word) && (follows || !languages)) this.addUnspaced(word, follows);
      else count(this.words, languages);
    }
    const { point, month } = DAY_AND_MONTH.exec(folded)?.groups ?? {};
    if (month !== undefined && tables().months.has(month)) {
      count(this.words, point === '' ? tables().withoutDayPoint : tables().withDayPoint);
    }
    return this;
  }

  /**
   * The languages with the most phrases, and of these the ones with the most words: one, several or
   * none. Gmail writes `Od:`, but `Date:` and `Subject:`, so phrases that are English count only if all
   * of them are.
   */
  languages(): readonly string[] {
    const foreign = this.phrases.filter((languages) => !languages.includes('en'));
    const counts = new Map<string, number>();
    for (const languages of foreign.length > 0 ? foreign : this.phrases) count(counts, languages);
    const byPhrases = withMost(counts, counts.keys());
    return withMost(this.words, byPhrases.length > 0 ? byPhrases : this.words.keys());
  }

  /** `日周一` in `6日周一`: phrases of a script without spaces, the longest first at each place. */
  private addUnspaced(text: string, followsDigit: boolean): void {
    const { units, phrases, longest } = tables();
    let at = 0;
    if (followsDigit) {
      const unit = units.get(text.charAt(0));
      count(this.words, unit);
      if (unit) at = 1;
    }
    while (at < text.length) {
      let length = Math.min(longest, text.length - at);
      while (length > 0 && !phrases.has(text.slice(at, at + length))) length--;
      if (length > 0) count(this.words, phrases.get(text.slice(at, at + length)));
      at += Math.max(1, length);
    }
  }
}

function count(counts: Map<string, number>, languages: readonly string[] | undefined): void {
  for (const code of languages ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
}

/** Those of some languages that have the highest count. */
function withMost(counts: ReadonlyMap<string, number>, languages: Iterable<string>): string[] {
  let most = 0;
  let found: string[] = [];
  for (const code of languages) {
    const number = counts.get(code) ?? 0;
    if (number > most) found = [];
    most = Math.max(most, number);
    if (number === most) found.push(code);
  }
  return found;
}

/**
 * The one language of an email: that of its first introduction of a quote, narrowed down by the
 * others where its own words leave several.
 *
 * @param candidates the languages of each introduction, in the order of the email
 * @returns a code, or null if the language stays open
 */
export function decideLanguage(candidates: Iterable<readonly string[]>): string | null {
  let open: readonly string[] = [];
  for (const languages of candidates) {
    open = narrowed(open, languages);
    if (open.length === 1) return open[0] ?? null;
  }
  return null;
}

/** The languages in both sets; the first set if they have none in common. */
export function narrowed(first: readonly string[], second: readonly string[]): readonly string[] {
  if (first.length === 0) return second;
  const common = first.filter((code) => second.includes(code));
  return common.length > 0 ? common : first;
}

function languagesOfWord(word: string): readonly string[] | undefined {
  return tables().words.get(word);
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

/** Built at first use: loading the reader must stay fast (benchmark row "loading the email reader"). */
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
  return months?.split(/[|/]/).map(fold) ?? [];
}

function codesWhere(test: (language: Language) => boolean): string[] {
  return LANGUAGES.filter(test).map(({ code }) => code);
}

function addTo(map: CodesByPhrase, phrase: string, code: string): void {
  const known = map.get(phrase);
  if (!known) map.set(phrase, [code]);
  else if (!known.includes(code)) known.push(code);
}
