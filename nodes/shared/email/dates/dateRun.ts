import { dateUnits, wordSet } from '../languages';
import { type DateToken, isCapital, Kind } from './dateTokens';
import { DateWords } from './dateWords';
import { endOfZoneName } from './zoneNames';

/** Words that open attributions, or that are neither name nor date. */
const OPENING_WORDS = wordSet('opens', 'fillers');
/** Years that mail has, in the calendar of most countries and in that of Thailand: `2024`, `2024(e)ko`. */
const YEAR = /^(?:19[7-9]\d|20\d\d|24\d\d|25\d\d)\D{0,6}$/;
const SMALL_NUMBER = /^\D{0,2}\d{1,2}(?!\d)/;
/** `6.` before `오전 9:05` is a day. */
const PLAIN_HOUR = /^\d{1,2}$/;
const TWO_DIGITS = /^[0-5]\d(?!\d)/;
const WEEKDAY_NUMBER = /^[2-7]$/;
/** `8시`, `3pm`: an hour in one token. */
const HOUR_TOKEN = new RegExp(`^\\D{0,4}\\d{1,2}(?:[ap]\\.?m\\.?|[h${dateUnits('hour')}])$`);
/** `45분`, `05分`, `05min` */
const MINUTE_TOKEN = new RegExp(`^\\d{1,2}(?:[${dateUnits('minute')}]|min)`);
/** `06/05/2024`; and `06-may-2024`, where the month is a word */
const THREE_NUMBERS = /\d\D+\d+\D+\d/;
const MONTH = /\p{L}{3}/u;
/** `20.45.12`; with an ending of the language `22.32-kor`, `9.05h` */
const CLOCK = /^\d{1,2}[.:]\d\d(?:[.:]\d\d$|(?:[.:]\d\d)?-?\p{L}{1,5}$)/u;
/** The weekdays of RFC 5322 are in mail of every language: `El Sun, 2 Mar 2025 15:00:00 +0100`. */
const ENGLISH_WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/;
/** In characters: a longer weekday is no name. */
const LONGEST_NAME = 4;

/**
 * Neighbouring tokens that may be one date. It takes each part of a date once: after a complete day no
 * further month, and after a complete date only what belongs to its time. So what follows is a name:
 * `On May 6, 2024, Sam Lee wrote:`, `On Mon, May 6, 2024 at 9:05 AM May Lee wrote:`.
 */
export class Run {
  /** The first and the last token of the date so far; -1 before it begins. */
  first = -1;
  last = -1;
  /** How many tokens of it have digits. */
  score = 0;
  private hasDay = false;
  private hasYear = false;
  private month: DateToken | undefined;
  private hasMonth = false;
  private time: DateToken | undefined;
  private opensTimed = false;
  private weekday = -1;

  private readonly words: DateWords;

  /**
   * @param tokens of the whole text
   * @param languages codes of the languages that the text may be in; empty if unknown
   */
  constructor(
    private readonly tokens: readonly DateToken[],
    languages: readonly string[],
  ) {
    this.words = new DateWords(languages);
  }

  /** Whether it has a day and a time: `May 6 at 10:00`, but not `10:00, May 6`, where a year may follow. */
  get isComplete(): boolean {
    if (!this.time || !this.hasDay || !this.hasMonth) return false;
    return this.hasYear || (this.month !== undefined && !this.opensTimed);
  }

  /** Whether day, month and year are known. */
  private get hasDate(): boolean {
    return this.hasDay && this.hasMonth && this.hasYear;
  }

  /**
   * Takes the tokens at a place if they continue the date.
   *
   * @returns the place after them; `at` if they do not
   */
  take(at: number): number {
    const token = this.tokens[at];
    if (!token) return at;
    const { kind } = token;
    const end =
      (kind & Kind.time && this.takeTime(token, at)) ||
      (kind & Kind.numbers && this.takeNumbers(token, at)) ||
      (kind & Kind.number && this.takeNumber(token, at)) ||
      (kind & Kind.month && this.takeMonth(token, at)) ||
      (kind & (Kind.weekday | Kind.weekdayPrefix) && this.takeWeekday(token, at)) ||
      (this.score > 0 && this.takeAfter(token, at));
    if (end) return end;
    return this.first >= 0 && this.connects(kind, at) ? at + 1 : at;
  }

  /** Whether a word may be between parts of the date. */
  private connects(kind: number, at: number): boolean {
    if (this.isComplete) return (kind & Kind.connector) !== 0 && this.repeatsTime(at + 1);
    // Google Groups in Chinese: `2024年5月6日星期一 UTC+8 9:05:12`
    if (kind & Kind.zone) return this.hasDate && this.last === at - 1 && this.leadsToTime(at + 1);
    return (kind & (Kind.connector | Kind.half | Kind.hourWord | Kind.afterYear)) !== 0;
  }

  private leadsToTime(at: number): boolean {
    const [next, second] = [this.tokens[at]?.kind ?? 0, this.tokens[at + 1]?.kind ?? 0];
    return (next & Kind.time) !== 0 || ((next & Kind.half) !== 0 && (second & Kind.time) !== 0);
  }

  /** BlueMail writes the time twice: `at 10:08 PM, at 10:08 PM`. */
  private repeatsTime(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.text === this.time?.text;
  }

  /** The first token of the date without a weekday of another language, which is a name: `Sam, 6 May 2024`. */
  get start(): number {
    const token = this.tokens[this.first];
    const isName =
      this.weekday === this.first &&
      token !== undefined &&
      !ENGLISH_WEEKDAY.test(token.text) &&
      this.words.isForeign(token);
    return isName && this.last > this.first ? this.first + 1 : this.first;
  }

  private commit(at: number, hasDigits = false): number {
    if (this.first < 0) this.first = at;
    this.last = at;
    if (hasDigits) this.score++;
    return at + 1;
  }

  private takeTime(token: DateToken, at: number): number {
    if (this.time) return this.isComplete && this.repeatsTime(at) ? this.commit(at, true) : 0;
    if (token.kind & Kind.numbers) {
      if (this.hasDay || this.hasMonth) return 0;
      this.setDate(true);
    }
    return this.setTime(token, at);
  }

  private setTime(token: DateToken, at: number): number {
    this.opensTimed = !this.hasDay;
    this.time = token;
    return this.commit(at, true);
  }

  private setDate(hasYear: boolean): void {
    this.hasDay = true;
    this.hasMonth = true;
    this.hasYear ||= hasYear;
  }

  private takeNumbers(token: DateToken, at: number): number {
    // `6. mai 2024 kl. 20.45.12`, `2024. 05. 06, hétfő keltezéssel 22.32-kor`
    if (this.hasDate && !this.time && CLOCK.test(token.word)) return this.setTime(token, at);
    if (this.hasDay || this.hasMonth) return 0;
    this.setDate(THREE_NUMBERS.test(token.word) || MONTH.test(token.word));
    return this.commit(at, true);
  }

  private takeNumber(token: DateToken, at: number): number {
    const { word } = token;
    if (YEAR.test(word)) {
      if (this.hasYear || (this.isComplete && this.isClosedBefore(at))) return 0;
      this.hasYear = true;
      return this.commit(at, true);
    }
    if (!SMALL_NUMBER.test(word)) return 0;
    const afterHour = this.time ? 0 : this.takeHour(token, at);
    if (afterHour) return afterHour;
    if (this.isComplete) return 0;
    if (!this.hasDay) this.hasDay = true;
    else if (!this.hasMonth) this.hasMonth = true;
    else if (!this.hasYear && !this.isClosedBefore(at)) this.hasYear = true;
    else return 0;
    return this.commit(at, true);
  }

  /** `8시 45분`, `20 h 45`, `21 giờ 05 phút`, `3 PM`, `8 p. m.` */
  private takeHour(token: DateToken, at: number): number {
    let end = at;
    if (!HOUR_TOKEN.test(token.word)) {
      const isHour = PLAIN_HOUR.test(token.word) && !token.isClosed;
      if (!isHour || !this.isAfterTime(at + 1, Kind.hourWord | Kind.half)) return 0;
      end++;
    }
    this.setTime(token, at);
    const minutes = this.tokens[end + 1];
    if (minutes && this.tokens[end]?.isClosed === false && minutes.kind & Kind.number) {
      const isWorded = this.isAfterTime(end + 2, Kind.minuteWord);
      if (isWorded || TWO_DIGITS.test(minutes.word) || MINUTE_TOKEN.test(minutes.word)) {
        end += isWorded ? 2 : 1;
      }
    }
    return this.commit(end);
  }

  private takeMonth(token: DateToken, at: number): number {
    if (this.hasDate || this.isComplete || !this.isBesideNumber(at)) return 0;
    // `El mar, 03-06-2025 a las 9:05`: with a date in numbers it is a weekday.
    const next = this.tokens[at + 1];
    if (token.kind & Kind.weekday && next && THREE_NUMBERS.test(next.word)) return 0;
    if (this.hasMonth) {
      // `mar. 23 nov.` is a Tuesday, and `April, 6 May` begins with a name.
      const first = this.tokens[this.first];
      if (!this.month || this.month !== first || this.isClosedBefore(at)) return 0;
      if (first.kind & Kind.weekday) this.weekday = this.first;
      else this.first++;
    }
    this.hasMonth = true;
    this.month = token;
    this.words.setMonth(token);
    return this.commit(at);
  }

  /** Whether a number is before or after a place: `May 6`, `6. de mai.`, `2024. máj. 6.` */
  private isBesideNumber(at: number): boolean {
    if (this.hasDay || this.hasYear) return true;
    for (let next = at + 1; next < this.tokens.length; next++) {
      const kind = this.tokens[next]?.kind ?? 0;
      if (kind & (Kind.number | Kind.numbers)) return true;
      if (!(kind & Kind.connector)) return false;
    }
    return false;
  }

  private takeWeekday(token: DateToken, at: number): number {
    if (token.kind & Kind.weekdayPrefix) {
      const number = this.tokens[at + 1]?.text ?? '';
      const opens = !this.hasDay && WEEKDAY_NUMBER.test(number);
      if (opens && this.words.mayBeOwn(token)) {
        this.commit(at);
        return this.commit(at + 1);
      }
      if (!(token.kind & Kind.weekday)) return 0;
    }
    if (this.hasDate || this.isComplete) return this.takeLateWeekday(token, at);
    if (this.weekday >= 0 && (this.score > 0 || isCapital(token))) return 0;
    if (this.first < 0 && this.endsName(token, at)) return 0;
    if (this.weekday < 0) this.weekday = at;
    return this.commit(at);
  }

  /** `2024-05-06 (Mon) 9:05`; in `May 6, 2024, Sun Li` a name follows. */
  private takeLateWeekday(token: DateToken, at: number): number {
    if (this.weekday >= 0) return 0;
    const isBracketed = token.end - token.start >= token.text.length + 2;
    if (isBracketed || (!isCapital(token) && this.words.isOwn(token))) return this.commit(at);
    return this.time ? 0 : at + 1;
  }

  /** `Ann Mar` above `6 May 2024`: a short word after a name belongs to it. */
  private endsName(token: DateToken, at: number): boolean {
    const before = this.tokens[at - 1];
    if (!before || !isCapital(token) || token.text.length > LONGEST_NAME) return false;
    const opens = at === 1 && OPENING_WORDS.has(before.word);
    return before.kind === Kind.none && !before.isClosed && !opens && isCapital(before);
  }

  /** What may follow a year or a time of day. */
  private takeAfter(token: DateToken, at: number): number {
    const { kind } = token;
    if (this.time === undefined) {
      const followsYear = this.hasYear && YEAR.test(this.tokens[at - 1]?.word ?? '');
      return followsYear && this.last === at - 1 && kind & Kind.afterYear && this.fits(token, at)
        ? this.commit(at)
        : 0;
    }
    if (this.last !== at - 1) return 0;
    // `hora de verano` is a zone, `9:05 horas` an hour.
    const zone = endOfZoneName(this.tokens, at);
    if (zone > at) return this.commit(zone);
    const after = Kind.half | Kind.hourWord | Kind.zone | Kind.afterYear;
    if (kind & after && this.fits(token, at)) return this.commit(at);
    return zone < 0 ? 0 : this.commit(zone);
  }

  private isAfterTime(at: number, kinds: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && (token.kind & kinds) !== 0 && this.fits(token, at);
  }

  private fits(token: DateToken, at: number): boolean {
    return this.words.fits(token, this.isClosedBefore(at));
  }

  private isClosedBefore(at: number): boolean {
    return this.tokens[at - 1]?.isClosed === true;
  }
}
