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
 * Decides a language from words that are known to belong to one or several languages.
 *
 * `Den man. 6. maj 2024 kl. 09.05 skrev …` is Danish: Norwegian shares all its words but `maj`, Swedish
 * all but `man.`.
 */
export class LanguageEvidence {
  private readonly votes = new Map<string, number>();

  /** Counts one word for each language it belongs to. */
  add(languages: Iterable<string> | undefined): this {
    for (const code of languages ?? []) this.votes.set(code, (this.votes.get(code) ?? 0) + 1);
    return this;
  }

  /**
   * Counts the words of an attribution or a date.
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
      else this.add(languages);
    }
    const { point, month } = DAY_AND_MONTH.exec(folded)?.groups ?? {};
    if (month !== undefined && tables().months.has(month)) {
      this.add(point === '' ? tables().withoutDayPoint : tables().withDayPoint);
    }
    return this;
  }

  /** The languages that most of the words belong to: several if the words do not decide. */
  languages(): readonly string[] {
    const most = Math.max(...this.votes.values());
    return [...this.votes].filter(([, votes]) => votes === most).map(([code]) => code);
  }

  /** `日周一` in `6日周一`: phrases of a script without spaces, the longest first at each place. */
  private addUnspaced(text: string, followsDigit: boolean): void {
    const { units, phrases, longest } = tables();
    let at = 0;
    if (followsDigit) {
      const unit = units.get(text.charAt(0));
      this.add(unit);
      if (unit) at = 1;
    }
    while (at < text.length) {
      let length = Math.min(longest, text.length - at);
      while (length > 0 && !phrases.has(text.slice(at, at + length))) length--;
      if (length > 0) this.add(phrases.get(text.slice(at, at + length)));
      at += Math.max(1, length);
    }
  }
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
