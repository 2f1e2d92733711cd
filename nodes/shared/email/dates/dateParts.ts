import { codeAt, codeWithin, isDigit } from '../../text/unicode';
import { type Characters, characters, SPACES } from '../../text/characters';
import { fold, phraseSet } from '../languages';

export const AFTERNOON: ReadonlySet<string> = new Set(['pm', ...phraseSet('pm')]);
export const MORNING: ReadonlySet<string> = new Set(['am', ...phraseSet('am')]);
/** Zone names that stand for one offset only, in minutes. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['bst', 60],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['jst', 540],
  ['kst', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
]);
const OFFSET_OPENING = /(?:gmt|utc) ?[+\-−]$/;
/** Of the shortest offset's sign and zone: `gmt+`. */
const OFFSET_LENGTH = 4;
const AFTER_HOUR = characters(':時시时h');
const ZERO = 48;
export const FULL_STOP = 46;
const SEPARATORS = characters(`${SPACES},()/:;-`);
/** Marks of direction, which Windows Mail puts around each word of a date, and other digits. */
const ODD = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0660-\u0669\u06f0-\u06f9]/g;
const NOT_ASCII = /[\u0080-\uffff]/;

/** Folded, without marks of direction and with our digits. */
export function foldDate(text: string): string {
  return NOT_ASCII.test(text) ? fold(text).replace(ODD, plainDigit) : text.toLowerCase();
}

function plainDigit(sign: string): string {
  const code = codeWithin(sign, 0);
  return code < 0x2000 ? String(code & 0xf) : '';
}

/** What a folded date is made of; where each piece stands is kept, since the signs between tell its use. */
export interface DatePieces {
  folded: string;
  numbers: NumberPiece[];
  /** What stands between digits, white space and `,()/:;-`. */
  words: string[];
}

export interface NumberPiece {
  value: number;
  start: number;
  end: number;
}

/** @param folded a date, folded, with our digits */
export function takeApart(folded: string): DatePieces {
  const numbers: NumberPiece[] = [];
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

export function digits({ start, end }: NumberPiece): number {
  return end - start;
}

/** Whether a sign of a set, and no more, stands between two numbers. */
export function stands(
  folded: string,
  before: NumberPiece,
  signs: Characters,
  after: NumberPiece,
): boolean {
  return after.start === before.end + 1 && signs[codeWithin(folded, before.end)] === 1;
}

/** Which of the numbers is the hour of a time of day with minutes, the first one; -1 for none. */
export function clockIn({ folded, numbers }: DatePieces): number {
  for (let at = 0; at + 1 < numbers.length; at++) {
    const [hour, minute] = [numbers[at], numbers[at + 1]];
    if (hour && minute && isClock(folded, hour, minute)) return at;
  }
  return -1;
}

/**
 * Whether two numbers are hour and minute. With a point between, as in Finnish and Danish, only where
 * no day can be meant; an offset of a zone is no time of day.
 */
function isClock(folded: string, hour: NumberPiece, minute: NumberPiece): boolean {
  if (minute.start !== hour.end + 1 || digits(hour) > 2 || digits(minute) > 2) return false;
  const mark = codeWithin(folded, hour.end);
  const isMarked =
    AFTER_HOUR[mark] === 1 ||
    (mark === FULL_STOP && minute.end === folded.length && digits(minute) === 2);
  if (!isMarked || codeAt(folded, hour.start - 1) === FULL_STOP) return false;
  return hour.start < OFFSET_LENGTH || !OFFSET_OPENING.test(folded.slice(0, hour.start));
}
