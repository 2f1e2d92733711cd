import { codeWithin } from '../../text/unicode';
import { type Characters, characters, trimOf, WHITE_SPACE } from '../../text/characters';
import { type DatePieces, digits, FULL_STOP, type NumberPiece, stands } from './dateParts';
import { monthNamed, phraseSet } from '../languages';

const AFTER_YEAR = characters('./-年년');
const AFTER_MONTH = characters('./-月월');
const BETWEEN_NUMBERS = characters('./-');
/** Vietnamese counts its months. */
const COUNTED_MONTH: ReadonlySet<string> = new Set([' tháng ', ' thg ']);
const POINT = characters('.');
const WEEKDAYS = phraseSet('weekdays');

export interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * The day that a date names; whether there is such a day is not looked at.
 *
 * @param numbers those of its numbers that are no time of day
 * @param dayFirst whether `4/5/2021` is the fourth of May; null where that is not known
 * @returns null where it is not certain
 */
export function readDay(
  { folded, words }: DatePieces,
  numbers: readonly NumberPiece[],
  dayFirst: boolean | null,
  language: string | null,
): Day | null {
  return (
    readNumericDay(folded, numbers, dayFirst) ??
    readNamedDay(numbers, words, language) ??
    readCountedDay(folded, numbers)
  );
}

/** `2024-05-06`, `2024年5月6日`, `6.5.2024`, `5/6/24` */
function readNumericDay(
  folded: string,
  numbers: readonly NumberPiece[],
  dayFirst: boolean | null,
): Day | null {
  for (let at = 0; at + 2 < numbers.length; at++) {
    const [first, second, third] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    if (!first || !second || !third || digits(second) > 2) continue;
    if (digits(first) === 4) {
      if (
        digits(third) <= 2 &&
        isBetween(folded, first, AFTER_YEAR, second) &&
        isBetween(folded, second, AFTER_MONTH, third)
      ) {
        return toDay(first, second.value, third);
      }
    } else if (digits(first) <= 2 && (digits(third) === 4 || digits(third) === 2)) {
      const isPart = partsNumbers(folded, first, second) && partsNumbers(folded, second, third);
      if (isPart) return inOrder(folded, [first, second, third], dayFirst);
    }
  }
  return null;
}

/** Whether a sign of a set stands between two numbers, perhaps with a space at either side. */
function isBetween(
  folded: string,
  before: NumberPiece,
  signs: Characters,
  after: NumberPiece,
): boolean {
  let at = before.end;
  if (WHITE_SPACE[codeWithin(folded, at)] === 1) at++;
  if (signs[codeWithin(folded, at++)] !== 1) return false;
  return (
    at === after.start || (at + 1 === after.start && WHITE_SPACE[codeWithin(folded, at)] === 1)
  );
}

/** Whether `/`, `-`, a point, or a point and a space part two numbers of a day. */
function partsNumbers(folded: string, before: NumberPiece, after: NumberPiece): boolean {
  if (stands(folded, before, BETWEEN_NUMBERS, after)) return true;
  return after.start === before.end + 2 && folded.startsWith('. ', before.end);
}

function inOrder(
  folded: string,
  [first, second, year]: readonly [NumberPiece, NumberPiece, NumberPiece],
  dayFirst: boolean | null,
): Day | null {
  const isDayFirst =
    codeWithin(folded, first.end) === FULL_STOP || first.value > 12 || dayFirst === true;
  if (isDayFirst || first.value === second.value) return toDay(year, second.value, first);
  return second.value > 12 || dayFirst === false ? toDay(year, first.value, second) : null;
}

function readNamedDay(
  numbers: readonly NumberPiece[],
  words: readonly string[],
  language: string | null,
): Day | null {
  const month = readMonth(words, language);
  if (month === undefined) return null;
  let day: NumberPiece | undefined;
  let year: NumberPiece | undefined;
  for (const number of numbers) {
    const length = digits(number);
    if (length === 4) year ??= number;
    else if (length <= 2 && day === undefined) day = number;
    else if (length === 2) year ??= number;
  }
  return year && day ? toDay(year, month, day) : null;
}

function readMonth(words: readonly string[], language: string | null): number | undefined {
  let month: number | undefined;
  let maybeWeekday = false;
  for (const each of words) {
    const word = trimOf(each, POINT);
    const named = monthNamed(word, language);
    // `mar. 23 nov.` is a Tuesday in November.
    if (named === undefined || (month !== undefined && !maybeWeekday)) continue;
    month = named;
    maybeWeekday = WEEKDAYS.has(word);
  }
  return month;
}

function readCountedDay(folded: string, numbers: readonly NumberPiece[]): Day | null {
  for (let at = 0; at + 2 < numbers.length; at++) {
    const [day, month, year] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    if (!day || !month || !year || digits(year) !== 4) continue;
    const between = folded.slice(day.end, month.start);
    if (digits(month) <= 2 && COUNTED_MONTH.has(between)) return toDay(year, month.value, day);
  }
  return null;
}

/** A year of two digits is one of this century. */
function toDay(year: NumberPiece, month: number, day: NumberPiece): Day {
  return { year: year.value < 100 ? 2000 + year.value : year.value, month, day: day.value };
}
