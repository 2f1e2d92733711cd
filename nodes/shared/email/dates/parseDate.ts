import { codeAt } from '../../text/codePoints';
import { type DateParts, digits, foldDate, type NumberPart, SIGNS, splitDate } from './dateParts';
import { type Day, readAmericanDay, readDay } from './days';
import { readTime, type Time } from './times';
import { readZone } from './zones';

const MAX_LENGTH = 120;
/** `+0100`, and the largest as a number: Kiribati's `+1400`. */
const OFFSET_DIGITS = 4;
const LARGEST_OFFSET = 1400;
const MIDNIGHT: Time = { start: 0, end: 0, hour: 0, minute: 0, second: 0 };

/**
 * Reads a date as mail programs write it.
 *
 * @param text the date alone: `Mo., 6. Mai 2024 um 09:05 Uhr`
 * @param languages the codes of the languages it may be written in; empty if unknown. They decide the
 *   order of day and month (`4/5/2021`), and months whose names have several meanings
 * @returns ISO 8601, with an offset if the text names one; null if the day is not certain
 */
export function parseDate(text: string, languages: readonly string[]): string | null {
  if (text === '' || text.length > MAX_LENGTH) return null;
  const parts = splitDate(foldDate(text));
  const time = readTime(parts, languages);
  const day =
    readDay(parts, time ? withoutTime(parts, time) : parts.numbers, languages) ??
    readAmericanDay(text, languages);
  if (!day) return null;
  return toIso(day, time, time ? readZone(parts.folded, time) : null);
}

/** `9:05:12 GMT+02:00 2024` */
const OFFSET_WITH_COLON = /[+\-−]\d{1,2}:\d\d/;

/**
 * The numbers of a date without those of its time, and without an offset before the year:
 * `9:05:12 +0100 2024`, `9:05:12 GMT+01:00 2024`.
 */
function withoutTime({ folded, numbers }: DateParts, time: Time): readonly NumberPart[] {
  const offset = OFFSET_WITH_COLON.exec(folded.slice(time.end));
  const start = time.end + (offset?.index ?? 0);
  const end = start + (offset?.[0].length ?? 0);
  return numbers.filter(
    (number) =>
      number.start < time.start ||
      (number.start >= time.end &&
        (number.start < start || number.start >= end) &&
        !isOffset(folded, number)),
  );
}

function isOffset(folded: string, number: NumberPart): boolean {
  return (
    digits(number) === OFFSET_DIGITS &&
    number.value <= LARGEST_OFFSET &&
    SIGNS[codeAt(folded, number.start - 1)] === 1
  );
}

/** Null for a day or time that does not exist, such as 31 April. */
function toIso({ year, month, day }: Day, time: Time | null, zone: number | null): string | null {
  const { hour, minute, second } = time ?? MIDNIGHT;
  if (hour > 23 || minute > 59 || second > 59) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  if (!time) return date;
  const clock = `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`;
  return `${date}T${clock}${zone === null ? '' : offsetText(zone)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
