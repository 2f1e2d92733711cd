import { codeWithin, isDigit } from '../../text/codePoints';
import { characters, isWhiteSpace, trimOf } from '../../text/characters';
import { DIRECTION_MARKS } from '../../text/invisible';
import { AFTERNOON, foldDate, hourIn, MORNING, splitDate } from './dateParts';
import { dateUnits, MONTH_NAMES, phraseSet } from '../languages';
import { ZONES } from './zones';

export interface DateSpan {
  text: string;
  start: number;
  end: number;
}

const CONNECTORS = phraseSet('dateWords');
const WEEKDAYS = phraseSet('weekdays');
/** `+0200`, `GMT+2` */
const OFFSET = /^(?:gmt|utc)?[+\-−]\d{1,2}(?::?\d\d)?$/;
const UNITS = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const)
  .map(dateUnits)
  .join('');
/** `6.`, `09:05`, `06/05/2024,`, `(2024-05-06`, `2024年5月6日`, `6th` */
const NUMERIC = new RegExp(`^\\D{0,3}\\d[\\d.,:/h\\-−+${UNITS}]*[^\\d@]{0,6}$`, 'i');
const DIGIT = /\d/;
const AT = 0x40;
const LAST_ASCII = 0x7f;
const EDGE = characters(`,;،()[]"*'${DIRECTION_MARKS}`);
/** East Asian commas, after which there is no space: `2024/05/06 9:05、Sam Lee` */
const COMMAS = characters('、，');
const MAX_TOKENS = 40;

type TokenKind =
  | 'number'
  /** Several numbers: `06/05/2024` */
  | 'numbers'
  | 'time'
  | 'month'
  /** A weekday or another word that may begin a date. */
  | 'word'
  /** A word that only connects parts of a date: `at`. */
  | 'connector'
  | 'zone'
  /** A mark after a time of day: `PM`, `Uhr`. */
  | 'afterTime'
  | 'other';

/** The words of a date. A word with two meanings has the last one listed here. */
const NAMED_TOKENS: ReadonlyMap<string, TokenKind> = new Map([
  ...named('word', phraseSet('weekdays', 'dateWords', 'am', 'pm')),
  ...named(
    'connector',
    // `st` follows a day in English (`1st`), and is a weekday in Czech.
    ['-', '–', ...CONNECTORS].filter((word) => word.length < 2 || !WEEKDAYS.has(word)),
  ),
  ...named('zone', ZONES.keys()),
  ...named('afterTime', [...AFTERNOON, ...MORNING, ...phraseSet('afterTime')]),
  ...named('month', MONTH_NAMES),
]);

function named(kind: TokenKind, words: Iterable<string>): [string, TokenKind][] {
  return Array.from(words, (word) => [word, kind]);
}

/**
 * Finds the part of a text that is a date: numbers, names of months and weekdays, and the words
 * between them. After a complete date and time, the name of a month is somebody's name:
 * `On Mon, May 6, 2024 at 9:05 AM May Lee wrote:`
 *
 * @returns null if there is none
 */
export function readDateText(text: string): DateSpan | null {
  let best = new Run();
  let run = best;
  let at = nextToken(text, 0);
  for (let count = 0; at < text.length && count < MAX_TOKENS; count++) {
    const end = tokenEnd(text, at);
    const kind = tokenKind(text.slice(at, end));
    if (!run.take(kind, at, end)) {
      if (run.start >= 0) run = new Run();
      run.take(kind, at, end);
    }
    if (run.score > best.score) best = run;
    else if (best.isComplete && run !== best) break;
    at = nextToken(text, end);
  }
  if (best.score === 0) return null;
  return { start: best.start, end: best.end, text: trimOf(text.slice(best.start, best.end), EDGE) };
}

/** Whether a text begins with a date. Reads only as many words as the date has. */
export function opensWithDate(text: string): boolean {
  const run = new Run();
  let at = nextToken(text, 0);
  for (let count = 0; at < text.length && count < MAX_TOKENS; count++) {
    const end = tokenEnd(text, at);
    if (!run.take(tokenKind(text.slice(at, end)), at, end)) return false;
    if (run.score > 0) return true;
    at = nextToken(text, end);
  }
  return false;
}

function nextToken(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && isSpace(codeWithin(text, at))) at++;
  return at;
}

function tokenEnd(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && !isSpace(codeWithin(text, at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return isWhiteSpace(code) || COMMAS[code] === 1;
}

const ENDS_COMPLETE: ReadonlySet<TokenKind> = new Set(['month', 'word', 'number', 'numbers']);

/** Neighbouring tokens that may be one date. */
class Run {
  start = -1;
  end = -1;
  score = 0;
  private timed = false;
  private opensTimed = false;
  private numbers = 0;
  private months = 0;

  /** Whether it has a day and a time: `May 6 at 10:00`, but not `10:00, May 6`, where a year may follow. */
  get isComplete(): boolean {
    if (!this.timed) return false;
    return this.numbers + this.months >= (this.opensTimed || this.months === 0 ? 3 : 2);
  }

  take(kind: TokenKind, start: number, end: number): boolean {
    if (kind === 'other') return false;
    if (this.isComplete && ENDS_COMPLETE.has(kind)) return false;
    if (kind === 'connector') return this.start >= 0;
    if ((kind === 'zone' || kind === 'afterTime') && this.score === 0) return false;
    if (this.start < 0) this.start = start;
    this.end = end;
    if (kind === 'time') {
      if (!this.timed) this.opensTimed = this.numbers === 0;
      this.timed = true;
    }
    if (kind === 'month') this.months++;
    if (kind === 'number') this.numbers++;
    if (kind === 'numbers') this.numbers += 3;
    if (kind === 'number' || kind === 'numbers' || kind === 'time') this.score++;
    return true;
  }
}

function tokenKind(token: string): TokenKind {
  const trimmed = trimOf(token, EDGE);
  if (trimmed === '') return 'connector';
  const { length } = trimmed;
  let digits = 0;
  let isAscii = true;
  for (let at = 0; at < length; at++) {
    const code = codeWithin(trimmed, at);
    if (isDigit(code)) digits++;
    else if (code === AT) return 'other';
    else if (code > LAST_ASCII) isAscii = false;
  }
  if (digits === length) return 'number';
  const bare = isAscii ? trimmed.toLowerCase() : foldDate(trimmed);
  if (isAscii && isDigit(codeWithin(trimmed, 0))) return numericKind(bare);
  const named = NAMED_TOKENS.get(bare) ?? namedWithPoint(bare);
  if (named) return named;
  // Only now are the digits of other scripts ASCII.
  const hasDigit = digits > 0 || (!isAscii && DIGIT.test(bare));
  if (!hasDigit) return 'other';
  return OFFSET.test(bare) ? 'zone' : numericKind(bare);
}

function namedWithPoint(word: string): TokenKind | undefined {
  return word.endsWith('.') ? NAMED_TOKENS.get(word.slice(0, -1)) : undefined;
}

function numericKind(folded: string): TokenKind {
  if (!NUMERIC.test(folded)) return 'other';
  const parts = splitDate(folded);
  if (hourIn(parts) >= 0) return 'time';
  return parts.numbers.length > 1 ? 'numbers' : 'number';
}
