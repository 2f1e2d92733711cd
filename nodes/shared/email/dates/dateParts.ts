import { codeAt, codeWithin, isAscii, isDigit } from '../../text/codePoints';
import { type Characters, characters, SPACES } from '../../text/characters';
import { withoutInvisible } from '../../text/invisible';
import { dateUnits, OTHER_DIGITS } from '../languages';
import { fold } from '../languages/fold';

/** `GMT+2:00` is an offset from UTC, not a time of day. */
const OFFSET_OPENING = /(?:gmt|utc) ?[+\-−]$/;
export const SIGNS = characters('+-−');
/** `09:05`, `9h05`, `9時05分`, `9시 05분` */
const AFTER_HOUR = characters(`:h${dateUnits('hour')}`);
const ZERO = 0x30;
export const FULL_STOP = 0x2e;
const SEPARATORS = characters(`${SPACES},()/:;-`);
/** Letters of Europe are none of these: `März`, `мая`. */
const MAY_CHANGE = /[\u0590-\uffff\u00ad]/;
/** Evolution writes the ratio sign in Polish: `09∶05` */
const RATIO = /∶/g;
const OTHER_DIGIT = new RegExp(`[${[...OTHER_DIGITS.keys()].join('')}]`, 'g');

/**
 * A date in the form that the other functions read: folded, without direction marks (Windows Mail puts
 * them around each word), with ASCII digits.
 */
export function foldDate(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const folded = fold(text);
  if (!MAY_CHANGE.test(folded)) return folded;
  return withoutInvisible(folded)
    .replace(OTHER_DIGIT, (digit) => OTHER_DIGITS.get(digit) ?? digit)
    .replace(RATIO, ':');
}

/** The numbers and words of a folded date. Numbers keep their place, since what is between them matters. */
export interface DateParts {
  folded: string;
  numbers: NumberPart[];
  /** Text without digits, white space and `,()/:;-`. */
  words: string[];
}

export interface NumberPart {
  value: number;
  start: number;
  end: number;
}

/** Splits a folded date into numbers and words: `6. mai 2024` has 6, 2024 and `.`, `mai`. */
export function splitDate(folded: string): DateParts {
  const numbers: NumberPart[] = [];
  const words: string[] = [];
  const { length } = folded;
  for (let at = 0; at < length;) {
    const start = at;
    const code = codeWithin(folded, at++);
    if (isDigit(code)) {
      let value = code - ZERO;
      for (; at < length && isDigit(codeWithin(folded, at)); at++) {
        value = value * 10 + codeWithin(folded, at) - ZERO;
      }
      numbers.push({ value, start, end: at });
    } else if (SEPARATORS[code] === 0) {
      while (at < length && isLetter(codeWithin(folded, at))) at++;
      words.push(folded.slice(start, at));
    }
  }
  return { folded, numbers, words };
}

function isLetter(code: number): boolean {
  return SEPARATORS[code] === 0 && !isDigit(code);
}

/** How many digits a number has. */
export function digits({ start, end }: NumberPart): number {
  return end - start;
}

/** Whether exactly one character, of a set, is between two numbers. */
export function areSeparatedBy(
  folded: string,
  before: NumberPart,
  set: Characters,
  after: NumberPart,
): boolean {
  return after.start === before.end + 1 && set[codeWithin(folded, before.end)] === 1;
}

/** The index of the number that is the hour of the first time of day with minutes; -1 if there is none. */
export function hourIn({ folded, numbers }: DateParts): number {
  for (let at = 0; at + 1 < numbers.length; at++) {
    const [hour, minute] = [numbers[at], numbers[at + 1]];
    if (hour && minute && isTimeOfDay(folded, hour, minute)) return at;
  }
  return -1;
}

/**
 * Whether two numbers are hour and minute: `9:05`, `9h05`, `9時05`. With a point between, as in Finnish
 * and Danish (`6.5.2024 klo 9.05`), only at the end of the date, where no day can be meant.
 */
function isTimeOfDay(folded: string, hour: NumberPart, minute: NumberPart): boolean {
  if (minute.start !== hour.end + 1 || digits(hour) > 2 || digits(minute) > 2) return false;
  const mark = codeWithin(folded, hour.end);
  const isMarked =
    AFTER_HOUR[mark] === 1 ||
    (mark === FULL_STOP && minute.end === folded.length && digits(minute) === 2);
  if (!isMarked || codeAt(folded, hour.start - 1) === FULL_STOP) return false;
  return (
    SIGNS[codeAt(folded, hour.start - 1)] === 0 || !OFFSET_OPENING.test(folded.slice(0, hour.start))
  );
}
