import { codeAt } from '../../text/codePoints';
import { characters, trimEndOf } from '../../text/characters';
import {
  dateUnits,
  languagesByPhrase,
  phraseAlternation,
  phraseEndingAt,
  phraseSet,
} from '../languages';
import {
  areSeparatedBy,
  type DateParts,
  digits,
  FULL_STOP,
  hourIn,
  type NumberPart,
} from './dateParts';

/** A time of day, and where the folded date has it. */
export interface Time {
  start: number;
  end: number;
  hour: number;
  minute: number;
  second: number;
}

/** `9:05:30`, `9.05.30`, `9時05分30秒` */
const AFTER_MINUTE = characters(`:.${dateUnits('minute')}`);
const POINT = characters('.');
const GAP = characters(' \t\u00a0\u202f,，.(');
/** `9 h 05`, `21 giờ 05 phút`, `8시 45분`, `9 Uhr` */
const WORDED = new RegExp(
  `(?<![\\p{L}\\d.:/-])(\\d{1,2}) ?(?:(?:${phraseAlternation('hourWords')})(?![\\p{L}])|[${dateUnits('hour')}])\\.? ?` +
    `(?:(\\d{1,2}) ?(?:(?:${phraseAlternation('minuteWords')})(?![\\p{L}])|[${dateUnits('minute')}])|(\\d\\d)(?!\\d))?`,
  'u',
);
/** `3 PM` */
const WHOLE_HOUR = /\b(\d{1,2}) ?[ap]\.? ?m\b/;
/** The mark of half of the day right after a time. */
const HALF_AFTER = new RegExp(
  `^,? ?(${phraseAlternation('am', 'pm', 'noon')})(?![\\p{L}\\p{N}])`,
  'u',
);
const halfEndingAt = phraseEndingAt('am', 'pm', 'noon');
const MORNING = languagesByPhrase('am');
const AFTERNOON = languagesByPhrase('pm');
const NOON = phraseSet('noon');
/** The first hour that is before noon even where the mark says noon: `中午11:18`. */
const BEFORE_NOON = 10;
/** Words with another meaning in some languages: `de` is a half of the day in Hungarian only. */
const AMBIGUOUS = languagesByPhrase('dateWords', 'weekdays', 'opens', 'afterYear');
/** The English marks, which mail in Korean, Hindi and other languages has too: `AM 9:05` */
const ENGLISH_HALF = /^[ap]\.?m\.?$/;
/** A day and a month: what a date has at least besides its time. */
const FEWEST_OTHERS = 2;

/**
 * The time of day in a date.
 *
 * @param languages the codes of the languages it may be written in; empty if unknown
 * @returns null if there is none
 */
export function readTime(parts: DateParts, languages: readonly string[]): Time | null {
  const time = readClock(parts) ?? readPointed(parts) ?? readWorded(parts) ?? readWholeHour(parts);
  if (!time) return null;
  const { start, end, minute, second } = time;
  return { start, end, hour: onTwentyFourHours(time, parts.folded, languages), minute, second };
}

/** `9:05`, `9h05`, `9時05分30秒` */
function readClock(parts: DateParts): Time | null {
  const at = hourIn(parts);
  return at < 0 ? null : timeAt(parts, at);
}

/** The time whose hour is the number at an index. */
function timeAt({ folded, numbers }: DateParts, at: number): Time | null {
  const [hour, minute, third] = [numbers[at], numbers[at + 1], numbers[at + 2]];
  if (!hour || !minute) return null;
  const second =
    third && areSeparatedBy(folded, minute, AFTER_MINUTE, third) && digits(third) <= 2
      ? third
      : null;
  return {
    start: hour.start,
    end: (second ?? minute).end,
    hour: hour.value,
    minute: minute.value,
    second: second?.value ?? 0,
  };
}

/**
 * `9.05`, `9.05.30`, as in Finnish, Danish and Indonesian. The rest of the date must have a day, so that
 * `6.05.2024` is none.
 */
function readPointed(parts: DateParts): Time | null {
  const { folded, numbers } = parts;
  for (let at = numbers.length - 2; at >= 0; at--) {
    const [hour, minute] = [numbers[at], numbers[at + 1]];
    if (!hour || !minute || !isPointed(folded, hour, minute)) continue;
    if (codeAt(folded, hour.start - 1) === FULL_STOP) continue;
    const time = timeAt(parts, at);
    const others = numbers.filter(({ start }) => start < hour.start || start >= (time?.end ?? 0));
    if (!time || codeAt(folded, time.end) === FULL_STOP || others.length < FEWEST_OTHERS) continue;
    return time;
  }
  return null;
}

function isPointed(folded: string, hour: NumberPart, minute: NumberPart): boolean {
  return (
    areSeparatedBy(folded, hour, POINT, minute) &&
    digits(hour) <= 2 &&
    digits(minute) === 2 &&
    hour.value < 24 &&
    minute.value < 60
  );
}

function readWorded({ folded }: DateParts): Time | null {
  const match = WORDED.exec(folded);
  if (!match) return null;
  const { 0: all, index } = match;
  const minute = Number(match[2] ?? match[3] ?? 0);
  return { start: index, end: index + all.length, hour: Number(match[1]), minute, second: 0 };
}

function readWholeHour({ folded }: DateParts): Time | null {
  const match = WHOLE_HOUR.exec(folded);
  if (!match) return null;
  const start = match.index;
  const end = start + (match[1]?.length ?? 0);
  return { start, end, hour: Number(match[1]), minute: 0, second: 0 };
}

/** `3 p.m.` is 15; `12 a.m.` is 0. The mark is right before or right after the time. */
function onTwentyFourHours(
  { start, end, hour }: Time,
  folded: string,
  languages: readonly string[],
): number {
  if (hour > 12) return hour;
  const half = halfAfter(folded, end, languages) ?? halfBefore(folded, start, languages);
  if (half === null || (NOON.has(half) && hour >= BEFORE_NOON)) return hour;
  if (AFTERNOON.has(half) || NOON.has(half)) return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour;
}

/** `PM` in `3:05 PM` */
function halfAfter(folded: string, end: number, languages: readonly string[]): string | null {
  const half = end < folded.length ? HALF_AFTER.exec(folded.slice(end))?.[1] : undefined;
  return half !== undefined && isHalf(half, languages) ? half : null;
}

/** `下午` in `下午 3:05` */
function halfBefore(folded: string, start: number, languages: readonly string[]): string | null {
  const half = halfEndingAt(folded, trimEndOf(folded.slice(0, start), GAP).length);
  return half !== null && isHalf(half, languages) ? half : null;
}

/**
 * Whether a phrase marks half of the day in one of the languages, if it has another meaning too: `am` is a
 * preposition in German.
 */
function isHalf(phrase: string, languages: readonly string[]): boolean {
  const others = AMBIGUOUS.get(phrase);
  if (!others) return true;
  const has = (code: string) => languages.includes(code);
  if (MORNING.get(phrase)?.some(has) || AFTERNOON.get(phrase)?.some(has)) return true;
  return ENGLISH_HALF.test(phrase) && languages.length > 0 && !others.some(has);
}
