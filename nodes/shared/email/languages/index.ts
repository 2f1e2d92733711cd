import { codeWithin } from '../../text/codePoints';
import { LANGUAGES } from './all';
import type { DateUnits } from './language';
import { addTo, languagesByPhrase, type PhraseList, phraseSet, phrasesOf } from './phrases';

export { decideLanguage, LanguageEvidence, narrowed } from './evidence';
export {
  languagesByPhrase,
  phraseAlternation,
  phraseEndingAt,
  phraseFinder,
  phraseOpening,
  phrasePartFinder,
  phrasesByLanguage,
  phraseSet,
  wordSet,
} from './phrases';

export type HeaderField = 'from' | 'to' | 'cc' | 'bcc' | 'date' | 'subject' | 'other';
export type SeparatorKind = 'forwarded' | 'original';

/** The label of a header line. */
export interface HeaderLabel {
  field: HeaderField;
  /** The codes of the languages that use the label for this field. */
  languages: readonly string[];
}

const LABEL_LISTS: readonly (readonly [HeaderField, PhraseList])[] = [
  ['from', 'from'],
  ['to', 'to'],
  ['cc', 'cc'],
  ['bcc', 'bcc'],
  ['date', 'date'],
  ['subject', 'subject'],
  ['other', 'otherHeaders'],
];

function buildHeaderLabels(): ReadonlyMap<string, HeaderLabel> {
  const map = new Map<string, { field: HeaderField; languages: string[] }>();
  for (const language of LANGUAGES) {
    for (const [field, list] of LABEL_LISTS) {
      for (const phrase of phrasesOf(language, list)) {
        const known = map.get(phrase);
        if (!known) map.set(phrase, { field, languages: [language.code] });
        else if (known.field === field && !known.languages.includes(language.code)) {
          known.languages.push(language.code);
        }
      }
    }
  }
  return map;
}

/** The header labels of all languages, folded and without the colon. */
export const HEADER_LABELS = buildHeaderLabels();
export const LONGEST_LABEL = longest(HEADER_LABELS.keys());

/** A label of one language, folded. */
export interface KnownLabel {
  phrase: string;
  field: HeaderField;
}

/**
 * The labels of one language, by their last and by their first character. A language has 150 of them,
 * and trying all at each colon makes the rows "text: messages a second" of `npm run bench -- email` 3 %
 * slower.
 */
export interface LabelIndex {
  /** The longest first. */
  byLast: ReadonlyMap<number, readonly KnownLabel[]>;
  byFirst: ReadonlyMap<number, readonly KnownLabel[]>;
}

const labelsByLanguage = new Map<string, LabelIndex>();

/** The labels of one language. `Cc` and `Bcc` belong to all: they are seldom translated. */
export function labelsOf(code: string): LabelIndex {
  let labels = labelsByLanguage.get(code);
  if (!labels) labelsByLanguage.set(code, (labels = indexLabels(code)));
  return labels;
}

function indexLabels(code: string): LabelIndex {
  const byLast = new Map<number, KnownLabel[]>();
  const byFirst = new Map<number, KnownLabel[]>();
  for (const [phrase, { field, languages }] of HEADER_LABELS) {
    if (field !== 'cc' && field !== 'bcc' && !languages.includes(code)) continue;
    addTo(byLast, codeWithin(phrase, phrase.length - 1), { phrase, field });
    addTo(byFirst, codeWithin(phrase, 0), { phrase, field });
  }
  for (const labels of byLast.values()) labels.sort((a, b) => b.phrase.length - a.phrase.length);
  return { byLast, byFirst };
}

/** Separators that are complete (`Forwarded message`) or followed by a name (`Forwarded by`). */
export const SEPARATORS: ReadonlyMap<string, SeparatorKind> = new Map([
  ...[...phraseSet('original', 'originalBy')].map((phrase) => [phrase, 'original'] as const),
  ...[...phraseSet('forwarded', 'forwardedBy')].map((phrase) => [phrase, 'forwarded'] as const),
]);
/** The separators that a name follows: `Forwarded by Ann Lee/ACME on 10/28/2021 12:46 PM`. */
export const OPEN_SEPARATORS = phraseSet('originalBy', 'forwardedBy');
export const LONGEST_SEPARATOR = longest(SEPARATORS.keys());
export const SEPARATOR_LANGUAGES = languagesByPhrase(
  'original',
  'originalBy',
  'forwarded',
  'forwardedBy',
);

/** The codes of the languages of each verb of an attribution. */
export const WROTE_LANGUAGES = languagesByPhrase('wrote', 'wroteThen');

interface MonthName {
  /** 1 to 12, by the codes of the languages that have the name. */
  byLanguage: Map<string, number>;
  /** Undefined if the languages differ. */
  inAll: number | undefined;
}

const MONTHS = buildMonths();

function buildMonths(): ReadonlyMap<string, MonthName> {
  const map = new Map<string, MonthName>();
  for (const { code, months } of LANGUAGES) {
    months?.split('|').forEach((forms, index) => {
      const month = index + 1;
      for (const form of forms.split('/')) {
        const known = map.get(form) ?? { byLanguage: new Map<string, number>(), inAll: month };
        known.byLanguage.set(code, month);
        if (known.inAll !== month) known.inAll = undefined;
        map.set(form, known);
      }
    });
  }
  return map;
}

/** The names of all months, folded. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.keys());

/**
 * The month that a folded word names.
 *
 * @param languages the languages the word may be in; empty if unknown
 * @returns 1 to 12, or undefined if the word names no month, or different months in these languages:
 *   `listopada` is October in Croatian and November in Polish
 */
export function monthNamed(word: string, languages: readonly string[]): number | undefined {
  const name = MONTHS.get(word);
  if (!name || name.inAll !== undefined) return name?.inAll;
  const months = new Set(languages.flatMap((code) => name.byLanguage.get(code) ?? []));
  return months.size === 1 ? [...months][0] : undefined;
}

/** Whether a language has a folded word as the name of a month. */
export function isMonthOf(word: string, code: string): boolean {
  return MONTHS.get(word)?.byLanguage.has(code) === true;
}

/** The signs that follow the numbers of a date in any language: `年` and `년` for the year. */
export function dateUnits(part: keyof DateUnits): string {
  return LANGUAGES.map((language) => language.dateUnits?.[part] ?? '').join('');
}

/** Codes of the languages whose short dates begin with the year: `24. 5. 6.` */
export const YEAR_FIRST: ReadonlySet<string> = new Set(
  LANGUAGES.filter(({ yearFirst }) => yearFirst === true).map(({ code }) => code),
);

/** Time zones named in one language only, with their offsets from UTC in minutes. */
export const LOCAL_ZONES: readonly (readonly [string, number])[] = LANGUAGES.flatMap(({ zones }) =>
  Object.entries(zones ?? {}),
);

/** The digits of other scripts, with the ASCII digit for each. */
export const OTHER_DIGITS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ digits }) =>
    Array.from(digits ?? '', (digit, value): [string, string] => [digit, String(value)]),
  ),
);

function longest(phrases: Iterable<string>): number {
  let most = 0;
  for (const { length } of phrases) most = Math.max(most, length);
  return most;
}
