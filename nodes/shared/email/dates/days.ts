import { codeWithin, NOT_ASCII } from '../../text/codePoints';
import { type Characters, characters, isWhiteSpace, trimOf } from '../../text/characters';
import { withoutPoint } from '../languages/wordLanguages';
import { areSeparatedBy, type DateParts, digits, FULL_STOP, type NumberPart } from './dateParts';
import {
  dateUnits,
  languagesByPhrase,
  MONTH_NAMES,
  monthNamed,
  phraseSet,
  YEAR_FIRST,
} from '../languages';

/** `2024-05-06`, `2024. 5. 6.`, `2024年5月6日` */
const AFTER_YEAR = characters(`./-${dateUnits('year')}`);
const AFTER_MONTH = characters(`./-${dateUnits('month')}`);
/** `6/5/2024`, `6-5-2024`, `6.5.2024` */
const BETWEEN_NUMBERS = characters('./-');
const POINT = characters('.');
/** In the order of `getUTCDay`. Only English leaves the order of day and month open. */
const ENGLISH_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAYS = phraseSet('weekdays');
/** `tháng mười hai`, and `tháng mười` after it; `كانون الثاني` */
const LONG_MONTH_NAMES = [...MONTH_NAMES]
  .filter((name) => name.includes(' '))
  .sort((a, b) => b.length - a.length);
/** `Thứ 2`, `Th 2`, `T2` */
const WEEKDAY_NUMBER = /(?<![\p{L}\d])(\p{L}{1,3})\.? ?[2-7](?=[,\s])/u;
const WEEKDAY_PREFIXES = languagesByPhrase('weekdayPrefixes');
/** `6 thg 5, 2024` */
const MONTH_PREFIXES = phraseSet('monthPrefixes');

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/**
 * The day that a date names. It may be one that does not exist, such as 31 April.
 *
 * @param numbers the numbers of the date that are no time of day
 * @param languages the codes of the languages it may be written in; empty if unknown
 * @returns null if the day is not certain
 */
export function readDay(
  { folded, words }: DateParts,
  numbers: readonly NumberPart[],
  languages: readonly string[],
): Day | null {
  const others = withoutWeekday({ folded, words }, numbers, languages);
  return (
    readNumericDay({ folded, words }, others, languages) ??
    readNamedDay(folded, others, words, languages) ??
    readNumberedMonth(folded, others)
  );
}

/** `Thứ 2, 6 Tháng Năm, 2024` is the sixth: the numbers without that of a weekday. */
function withoutWeekday(
  { folded, words }: Pick<DateParts, 'folded' | 'words'>,
  numbers: readonly NumberPart[],
  languages: readonly string[],
): readonly NumberPart[] {
  const mayHaveOne =
    numbers.some((number) => digits(number) === 1) &&
    words.some((word) => WEEKDAY_PREFIXES.has(withoutPoint(word)));
  const match = mayHaveOne ? WEEKDAY_NUMBER.exec(folded) : null;
  if (!match || !isWeekdayPrefix(match[1] ?? '', languages)) return numbers;
  const end = match.index + match[0].length;
  return numbers.filter((number) => number.end !== end);
}

function isWeekdayPrefix(word: string, languages: readonly string[]): boolean {
  const own = WEEKDAY_PREFIXES.get(word) ?? [];
  return languages.length === 0 ? own.length > 0 : own.some((code) => languages.includes(code));
}

/** `2024-05-06`, `2024年5月6日`, `6.5.2024`, `5/6/24`, Korean `24. 5. 6.` */
function readNumericDay(
  { folded, words }: Pick<DateParts, 'folded' | 'words'>,
  numbers: readonly NumberPart[],
  languages: readonly string[],
): Day | null {
  for (let at = 0; at + 2 < numbers.length; at++) {
    const [first, second, third] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    if (!first || !second || !third || digits(second) > 2) continue;
    if (digits(first) === 4) {
      if (
        digits(third) <= 2 &&
        areLooselySeparatedBy(folded, first, AFTER_YEAR, second) &&
        areLooselySeparatedBy(folded, second, AFTER_MONTH, third)
      ) {
        return toDay(first, second.value, third, languages);
      }
    } else if (digits(first) === 2 && digits(third) <= 2 && putYearFirst(languages)) {
      // `24. 5. 6.`
      const isDay = areDayParts(folded, first, second) && areDayParts(folded, second, third);
      if (isDay) return toDay(first, second.value, third, languages);
    } else if (digits(first) <= 2 && (digits(third) === 4 || digits(third) === 2)) {
      const isDay = areDayParts(folded, first, second) && areDayParts(folded, second, third);
      if (!isDay) continue;
      const day = inOrder(folded, [first, second, third], languages);
      return day ?? inOrderOfWeekday([first, second, third], words);
    }
  }
  return null;
}

/** Whether a character of a set is between two numbers, with at most one space on either side. */
function areLooselySeparatedBy(
  folded: string,
  before: NumberPart,
  set: Characters,
  after: NumberPart,
): boolean {
  let at = before.end;
  if (isWhiteSpace(codeWithin(folded, at))) at++;
  if (set[codeWithin(folded, at++)] !== 1) return false;
  return at === after.start || (at + 1 === after.start && isWhiteSpace(codeWithin(folded, at)));
}

/** Whether `/`, `-`, a point, or a point and a space are between two numbers: `6. 5. 2024` */
function areDayParts(folded: string, before: NumberPart, after: NumberPart): boolean {
  if (areSeparatedBy(folded, before, BETWEEN_NUMBERS, after)) return true;
  return after.start === before.end + 2 && folded.startsWith('. ', before.end);
}

/**
 * With a point the day comes first in every language: `6.5.2024`. Some programs write the American order
 * in every language, which shows where no other is possible: `Den 9/25/2024 skrev Bo`.
 */
function inOrder(
  folded: string,
  [first, second, year]: readonly [NumberPart, NumberPart, NumberPart],
  languages: readonly string[],
): Day | null {
  const hasPoint = codeWithin(folded, first.end) === FULL_STOP;
  if (!hasPoint && first.value <= 12 && second.value > 12) {
    return toDay(year, first.value, second, languages);
  }
  const isDayFirst = hasPoint || first.value > 12 || putDayFirst(languages);
  return isDayFirst || first.value === second.value
    ? toDay(year, second.value, first, languages)
    : null;
}

/** `Mon 06-05-24` is 6 May, since 5 June is no Monday. */
function inOrderOfWeekday(
  [first, second, year]: readonly [NumberPart, NumberPart, NumberPart],
  words: readonly string[],
): Day | null {
  const weekday = words
    .map((word) => ENGLISH_WEEKDAYS.indexOf(word.slice(0, 3)))
    .find((at) => at >= 0);
  if (weekday === undefined) return null;
  const orders = [toDay(year, second.value, first), toDay(year, first.value, second)];
  const fitting = orders.filter(
    ({ year: full, month, day }) =>
      new Date(Date.UTC(full, month - 1, day)).getUTCDay() === weekday,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function putYearFirst(languages: readonly string[]): boolean {
  return languages.length > 0 && languages.every((code) => YEAR_FIRST.has(code));
}

/** `4/5/2021` is 4 May in every language but English, which uses both orders. */
function putDayFirst(languages: readonly string[]): boolean {
  return languages.length > 0 && !languages.includes('en');
}

/** `Mon, 6 May 2024`, `May 6, 2024`, `2024. máj. 6.` */
function readNamedDay(
  folded: string,
  numbers: readonly NumberPart[],
  words: readonly string[],
  languages: readonly string[],
): Day | null {
  const month = readLongMonth(folded, languages) ?? readMonth(words, languages);
  if (month === undefined) return null;
  let day: NumberPart | undefined;
  let year: NumberPart | undefined;
  for (const number of numbers) {
    const length = digits(number);
    if (length === 4) year ??= number;
    else if (length <= 2 && day === undefined) day = number;
    else if (length === 2) year ??= number;
  }
  return year && day ? toDay(year, month, day, languages) : null;
}

function readLongMonth(folded: string, languages: readonly string[]): number | undefined {
  if (!NOT_ASCII.test(folded)) return undefined;
  const name = LONG_MONTH_NAMES.find((each) => folded.includes(each));
  return name === undefined ? undefined : monthNamed(name, languages);
}

function readMonth(words: readonly string[], languages: readonly string[]): number | undefined {
  let month: number | undefined;
  let maybeWeekday = false;
  for (const each of words) {
    const word = trimOf(each, POINT);
    const named = monthNamed(word, languages);
    // `mar. 23 nov.` is a Tuesday in November.
    if (named === undefined || (month !== undefined && !maybeWeekday)) continue;
    month = named;
    maybeWeekday = WEEKDAYS.has(word);
  }
  return month;
}

/** `6 tháng 5, 2024`, `6 thg 5, 2024` */
function readNumberedMonth(folded: string, numbers: readonly NumberPart[]): Day | null {
  for (let at = 0; at + 2 < numbers.length; at++) {
    const [day, month, year] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    if (!day || !month || !year || digits(month) > 2 || digits(year) !== 4) continue;
    const between = folded.slice(day.end, month.start);
    const isPrefixed = between.startsWith(' ') && between.endsWith(' ');
    if (isPrefixed && MONTH_PREFIXES.has(between.trim())) return toDay(year, month.value, day);
  }
  return null;
}

/** What the year of the Buddhist calendar, which Thailand uses, has more than that of the Gregorian one. */
const BUDDHIST_ERA = 543;
/** No mail is from a later year of the Gregorian calendar, or from an earlier one of the Buddhist. */
const LATEST_YEAR = 2400;

/** The Gregorian year 2000 in the Buddhist calendar, in two digits: an earlier one is Gregorian. */
const FIRST_BUDDHIST = 43;

/** The year of a date; with two digits it is in this century: `6 พ.ค. 67` and `6/5/24` are both of 2024. */
function toDay(
  { value }: NumberPart,
  month: number,
  day: NumberPart,
  languages: readonly string[] = [],
): Day {
  const isBuddhist = value >= FIRST_BUDDHIST && languages.includes('th');
  const full = value < 100 ? (isBuddhist ? 2500 : 2000) + value : value;
  return { year: full > LATEST_YEAR ? full - BUDDHIST_ERA : full, month, day: day.value };
}

/** `3/12/25, 9:05 AM`, but not `03/12/2025 9:05 AM` and `3/12/25, 9:05 am`, which Australians may write. */
const AMERICAN = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d\d),?\s\d{1,2}:\d\d(?::\d\d)?\s?[AP]M(?!\p{L})/u;

/**
 * The day of an English date in American order, which a year of two digits with `AM` or `PM` in capitals shows.
 * Unicode CLDR has this form only for the United States, its territories and the Philippines.
 *
 * @param text the date as it is written
 */
export function readAmericanDay(text: string, languages: readonly string[]): Day | null {
  const match = languages.includes('en') ? AMERICAN.exec(text) : null;
  if (!match) return null;
  const [month, day, year] = match.slice(1).map(Number);
  return year === undefined || !month || !day ? null : { year: 2000 + year, month, day };
}
