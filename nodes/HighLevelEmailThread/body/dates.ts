import { AFTERNOON, foldDate, isDigit, MORNING, TIME, ZONES } from './dateParts';
import { monthNamed, phraseSet } from './languages';
import { characters, trimOf } from './trim';

/** In minutes: where a day begins first, in Kiribati. */
const LARGEST_OFFSET = 14 * 60;
/** An offset, after `GMT` or alone, or a zone's name; each a word of its own. */
const ZONE = new RegExp(
  `(?:^|[\\s(]|(?<=:\\d\\d))(?:(?:gmt|utc)? ?([+\\-−])(\\d{1,2}):?(\\d\\d)?|(${[...ZONES.keys()].join('|')}))(?=[\\s)]|$)`,
);
const YEAR_FIRST = /\b(\d{4})\s?[./\-年년]\s?(\d{1,2})\s?[./\-月월]\s?(\d{1,2})/;
const NUMERIC_DAY = /\b(\d{1,2})(\. |[./-])(\d{1,2})(?:\. |[./-])(\d{4}|\d\d)\b/;
/** Vietnamese counts its months. */
const NUMBERED_MONTH = /\b(\d{1,2}) (?:tháng|thg) ?(\d{1,2}),? (?:năm )?(\d{4})\b/;
const NUMBER_OR_WORD = /\d+|[^\d\s,()/:;-]+/g;
const POINT = characters('.');
const WEEKDAYS = phraseSet('weekdays');
const HALF_WORD = /[^\d\s,()/:;-]+/g;
const MAX_LENGTH = 120;

interface Day {
  year: number;
  month: number;
  day: number;
}

interface Time {
  /** As it stands in the text. */
  text: string;
  start: number;
  hour: number;
  minute: number;
  second: number;
}

const MIDNIGHT: Time = { text: '', start: 0, hour: 0, minute: 0, second: 0 };

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
  const folded = foldDate(text);
  const time = readTime(folded);
  const day = readDay(time ? folded.replace(time.text, ' ') : folded, dayFirst, language);
  if (!day) return null;
  return toIso(day, time, time ? readZone(folded.slice(time.start)) : null);
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

function readTime(folded: string): Time | null {
  const match = TIME.exec(folded);
  if (!match) return readWholeHour(folded);
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  return {
    text: match[0],
    start: match.index,
    hour: onTwentyFourHours(hour, folded),
    minute,
    second: Number(match[3] ?? 0),
  };
}

/** `3 PM`, without minutes. */
function readWholeHour(folded: string): Time | null {
  const match = /\b(\d{1,2}) ?[ap]m\b/.exec(folded);
  if (!match) return null;
  const hour = onTwentyFourHours(Number(match[1]), folded);
  return { text: match[0], start: match.index, hour, minute: 0, second: 0 };
}

function onTwentyFourHours(hour: number, folded: string): number {
  if (hour > 12) return hour;
  const half = hour === 12 ? MORNING : AFTERNOON;
  const isNamed = folded.match(HALF_WORD)?.some((word) => half.has(word)) ?? false;
  if (!isNamed) return hour;
  return hour === 12 ? 0 : hour + 12;
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

function readDay(folded: string, dayFirst: boolean | null, language: string | null): Day | null {
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const numeric = NUMERIC_DAY.exec(folded);
  if (numeric) return readNumericDay(numeric, dayFirst);
  const numbered = NUMBERED_MONTH.exec(folded);
  if (numbered) return toDay(numbered[3], numbered[2], numbered[1]);
  return readNamedDay(folded, language);
}

function readNumericDay(match: RegExpExecArray, dayFirst: boolean | null): Day | null {
  const [, first = '', mark = '', second = '', year] = match;
  if (mark.startsWith('.') || Number(first) > 12 || dayFirst === true)
    return toDay(year, second, first);
  if (Number(second) > 12 || dayFirst === false) return toDay(year, first, second);
  return first === second ? toDay(year, first, second) : null;
}

function readNamedDay(folded: string, language: string | null): Day | null {
  let month: number | undefined;
  let maybeWeekday = false;
  let day: string | undefined;
  let year: string | undefined;
  for (const token of folded.match(NUMBER_OR_WORD) ?? []) {
    if (!isDigit(token.charCodeAt(0))) {
      const word = trimOf(token, POINT);
      const named = monthNamed(word, language);
      // `mar. 23 nov.` is a Tuesday in November.
      if (named === undefined || (month !== undefined && !maybeWeekday)) continue;
      month = named;
      maybeWeekday = WEEKDAYS.has(word);
    } else if (token.length === 4) year ??= token;
    else if (token.length <= 2 && day === undefined) day = token;
    else if (token.length === 2) year ??= token;
  }
  return month === undefined || year === undefined || day === undefined
    ? null
    : toDay(year, String(month), day);
}

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): Day {
  const full = Number(year);
  return {
    year: full < 100 ? 2000 + full : full,
    month: Number(month),
    day: Number(day),
  };
}
