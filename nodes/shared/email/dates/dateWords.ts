import { isMonthOf, languagesByPhrase } from '../languages';
import { withoutPoint } from '../languages/wordLanguages';
import { type DateToken, isCapital, Kind } from './dateTokens';

/** The languages of each word that may be a name or a small word in others. */
const WORD_LANGUAGES = languagesByPhrase(
  'weekdays',
  'weekdayPrefixes',
  'am',
  'pm',
  'noon',
  'hourWords',
  'minuteWords',
  'afterYear',
);
const OFFSET = /[+\-−]\d|^(?:gmt|utc)$/i;
/** `AM`, `p.m.`; `Pm` is a name */
const ENGLISH_HALF = /^(?:[ap]\.?m\.?|[AP]\.?M\.?)$/;
/** In characters: `H.` */
const INITIAL = 2;

/** Which words are of the languages of one date. */
export class DateWords {
  private month = '';

  /** @param languages codes of the languages that the text may be in; empty if unknown */
  constructor(private readonly languages: readonly string[]) {}

  /** Makes the languages of a month those of the date: `On pondělí 2. února`. */
  setMonth(token: DateToken): void {
    this.month = withoutPoint(token.word);
  }

  /**
   * Whether a word after a time or a year belongs to it. With a capital it may be a name, above all after
   * a comma: `at 14:05, A. M. Dyson`, `at 9:05 Em Lee`.
   *
   * @param followsComma whether a comma is before it
   */
  fits(token: DateToken, followsComma: boolean): boolean {
    const { kind, text } = token;
    // `9:05 AM, MET Office`
    if (kind & Kind.zone) return !followsComma || OFFSET.test(text);
    const mayBeName = followsComma && isCapital(token);
    if (ENGLISH_HALF.test(text)) return !mayBeName || !text.includes('.');
    if (mayBeName || (isCapital(token) && text.includes(' '))) return false;
    if (ENGLISH_HALF.test(token.word)) return false;
    // `9:05 Uhr`, but `9:05 H. Lee`
    const isWord = kind & (Kind.hourWord | Kind.afterYear);
    if (isWord && isCapital(token) && text.length <= INITIAL) return false;
    // `de` is a half of the day in Hungarian only.
    if (kind & Kind.connector) return this.isOwn(token);
    return !this.isForeign(token);
  }

  /** Whether a capitalised word is of none of the text's languages. */
  isForeign(token: DateToken): boolean {
    if (!isCapital(token)) return false;
    return (this.languages.length > 0 || this.month !== '') && !this.isOwn(token);
  }

  /** Whether a word may be of the text's languages. */
  mayBeOwn(token: DateToken): boolean {
    return this.languages.length === 0 || this.isOwn(token);
  }

  /** Whether a word is of the text's languages, or of the month's if that is of another. */
  isOwn({ word }: DateToken): boolean {
    const bare = withoutPoint(word);
    return this.isFormOwn(word) || (bare !== word && this.isFormOwn(bare));
  }

  private isFormOwn(form: string): boolean {
    const own = WORD_LANGUAGES.get(form);
    if (!own) return false;
    const { languages, month } = this;
    if (own.some((code) => languages.includes(code))) return true;
    const isMonthForeign = month !== '' && !languages.some((code) => isMonthOf(month, code));
    return isMonthForeign && own.some((code) => isMonthOf(month, code));
  }
}
