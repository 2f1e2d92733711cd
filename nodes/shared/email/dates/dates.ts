import { characters } from '../../text/characters';
import {
  AFTERNOON,
  clockIn,
  type DatePieces,
  digits,
  foldDate,
  MORNING,
  type NumberPiece,
  stands,
  takeApart,
  ZONES,
} from './dateParts';
import { type Day, readDay } from './days';

/** In minutes: where a day begins first, in Kiribati. */
const LARGEST_OFFSET = 14 * 60;
/** An offset, after `GMT` or alone, or a zone's name; each a word of its own. */
const ZONE = new RegExp(
  `(?:^|[\\s(]|(?<=:\\d\\d))(?:(?:gmt|utc)? ?([+\\-−])(\\d{1,2}):?(\\d\\d)?|(${[...ZONES.keys()].join('|')}))(?=[\\s)]|$)`,
);
const WHOLE_HOUR = /\b(\d{1,2}) ?[ap]m\b/;
const AFTER_MINUTE = characters(':.分分');
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
 * Reads a date as mail clients write it.
 *
 * @param text the date alone, in any of the languages
 * @param dayFirst whether `4/5/2021` is the fourth of May; null where that is not known
 * @param language the code of the language around it; null where that is not known
 * @returns ISO 8601, with an offset where the text names one; null where the day is not certain
 */
export function parseDate(
  text: string,
  dayFirst: boolean | null,
  language: string | null,
): string | null {
  if (text === '' || text.length > MAX_LENGTH) return null;
  const pieces = takeApart(foldDate(text));
  const time = readTime(pieces);
  const day = readDay(pieces, withoutTime(pieces.numbers, time), dayFirst, language);
  if (!day) return null;
  return toIso(day, time, time ? readZone(pieces.folded.slice(time.start)) : null);
}

function withoutTime(numbers: readonly NumberPiece[], time: Time | null): readonly NumberPiece[] {
  return time ? numbers.filter(({ start }) => start < time.start || start >= time.end) : numbers;
}

/** The platform's calendar says whether there is such a day, and writes it. */
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

function readTime(pieces: DatePieces): Time | null {
  const { folded, numbers } = pieces;
  const at = clockIn(pieces);
  const [hour, minute, third] = numbers.slice(at, at + 3);
  if (at < 0 || !hour || !minute) return readWholeHour(pieces);
  const second =
    third && stands(folded, minute, AFTER_MINUTE, third) && digits(third) <= 2 ? third : null;
  return {
    start: hour.start,
    end: (second ?? minute).end,
    hour: onTwentyFourHours(hour.value, pieces),
    minute: minute.value,
    second: second?.value ?? 0,
  };
}

/** `3 PM`, without minutes. */
function readWholeHour(pieces: DatePieces): Time | null {
  const match = WHOLE_HOUR.exec(pieces.folded);
  if (!match) return null;
  const start = match.index;
  const hour = onTwentyFourHours(Number(match[1]), pieces);
  return { start, end: start + match[0].length, hour, minute: 0, second: 0 };
}

function onTwentyFourHours(hour: number, { words }: DatePieces): number {
  if (hour > 12) return hour;
  const half = hour === 12 ? MORNING : AFTERNOON;
  for (const word of words) if (half.has(word)) return hour === 12 ? 0 : hour + 12;
  return hour;
}

/** @param fromTime a date from its time on: zones stand behind it */
function readZone(fromTime: string): number | null {
  const match = ZONE.exec(fromTime);
  if (!match) return null;
  const [, sign, hours, minutes, name] = match;
  if (sign === undefined) return ZONES.get(name ?? '') ?? null;
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  if (offset > LARGEST_OFFSET) return null;
  return sign === '+' ? offset : -offset;
}
