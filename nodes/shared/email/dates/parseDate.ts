import { characters } from '../../text/characters';
import {
  AFTERNOON,
  areSeparatedBy,
  type DateParts,
  digits,
  foldDate,
  hourIn,
  MORNING,
  type NumberPart,
  splitDate,
} from './dateParts';
import { type Day, readDay } from './days';
import { readZone } from './zones';
import { dateUnits } from '../languages';

/** `3 PM` */
const WHOLE_HOUR = /\b(\d{1,2}) ?[ap]m\b/;
/** `9:05:30`, `9.05.30`, `9時05分30秒` */
const AFTER_MINUTE = characters(`:.${dateUnits('minute')}`);
const MAX_LENGTH = 120;

interface Time {
  start: number;
  end: number;
  hour: number;
  minute: number;
  second: number;
}

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
  const time = readTime(parts);
  const day = readDay(parts, withoutTime(parts.numbers, time), languages);
  if (!day) return null;
  return toIso(day, time, time ? readZone(parts.folded.slice(time.start)) : null);
}

function withoutTime(numbers: readonly NumberPart[], time: Time | null): readonly NumberPart[] {
  return time ? numbers.filter(({ start }) => start < time.start || start >= time.end) : numbers;
}

/** Null for a day or time that does not exist, such as 31 April. */
function toIso({ year, month, day }: Day, time: Time | null, zone: number | null): string | null {
  const { hour, minute, second } = time ?? MIDNIGHT;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== day) return null;
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  if (!time) return date;
  const clock = `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`;
  return `${date}T${clock}${zone === null ? '' : offsetText(zone)}`;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function readTime(parts: DateParts): Time | null {
  const { folded, numbers } = parts;
  const at = hourIn(parts);
  const [hour, minute, third] = numbers.slice(at, at + 3);
  if (at < 0 || !hour || !minute) return readWholeHour(parts);
  const second =
    third && areSeparatedBy(folded, minute, AFTER_MINUTE, third) && digits(third) <= 2
      ? third
      : null;
  return {
    start: hour.start,
    end: (second ?? minute).end,
    hour: onTwentyFourHours(hour.value, parts),
    minute: minute.value,
    second: second?.value ?? 0,
  };
}

function readWholeHour(parts: DateParts): Time | null {
  const match = WHOLE_HOUR.exec(parts.folded);
  if (!match) return null;
  const start = match.index;
  const hour = onTwentyFourHours(Number(match[1]), parts);
  return { start, end: start + match[0].length, hour, minute: 0, second: 0 };
}

function onTwentyFourHours(hour: number, { words }: DateParts): number {
  if (hour > 12) return hour;
  const half = hour === 12 ? MORNING : AFTERNOON;
  for (const word of words) if (half.has(word)) return hour === 12 ? 0 : hour + 12;
  return hour;
}
