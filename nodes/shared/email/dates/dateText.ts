import { codeWithin, isDigit } from '../../text/unicode';
import { characters, trimOf } from '../../text/characters';
import { AFTERNOON, clockIn, foldDate, MORNING, takeApart, ZONES } from './dateParts';
import { DATE_WORDS, MONTHS, phraseSet } from '../languages';

export interface DateSpan {
  text: string;
  start: number;
  end: number;
}

const LINKS = phraseSet('dateWords');
const WEEKDAYS = phraseSet('weekdays');
const OFFSET = /^(?:gmt|utc)?[+\-−]\d{1,2}(?::?\d\d)?$/;
const NUMERIC = /^\D{0,3}\d[\d.,:/h\-−+年月日時时分秒년월일시분초]*[^\d@]{0,6}$/i;
const DIGIT = /\d/;
const AT = 64;
const LAST_ASCII = 127;
const EDGE = characters(',;،()[]"*\'\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069');
/** Of other scripts, and the commas that no space follows. */
const OTHER_SPACES = new Set([0xa0, 0x202f, 0x3000, 0x3001, 0xff0c]);
const MAX_TOKENS = 40;

type TokenKind =
  'number' | 'numbers' | 'time' | 'month' | 'word' | 'link' | 'zone' | 'half' | 'other';

/** The words a date is made of; where one has two meanings the last one listed here counts. */
const NAMED_TOKENS: ReadonlyMap<string, TokenKind> = new Map([
  ...named('word', DATE_WORDS),
  // `st` is a weekday too.
  ...named(
    'link',
    ['-', '–', ...LINKS].filter((word) => word.length < 2 || !WEEKDAYS.has(word)),
  ),
  ...named('zone', ZONES.keys()),
  ...named('half', [...AFTERNOON, ...MORNING, 'uhr', 'hrs']),
  ...named('month', MONTHS.keys()),
]);

function named(kind: TokenKind, words: Iterable<string>): [string, TokenKind][] {
  return Array.from(words, (word) => [word, kind]);
}

/**
 * Finds the stretch of a text that is a date: numbers, names of months and weekdays, and the words
 * between them. Once date and time are told, a month's name begins somebody's name (`Jan`, `May`).
 *
 * @returns null where there is none
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

/** Whether a text begins with a date: its first words are read only as far as they are one. */
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
  return code <= 32 || (code >= 0xa0 && OTHER_SPACES.has(code));
}

const ENDS_COMPLETE: ReadonlySet<TokenKind> = new Set(['month', 'word', 'number', 'numbers']);

/** A run of tokens that may be one date. */
class Run {
  start = -1;
  end = -1;
  score = 0;
  private timed = false;
  private opensTimed = false;
  private numbers = 0;
  private months = 0;

  /** It has a day and a time: `May 6 at 10:00`, but not yet `10:00, May 6`, where a year may follow. */
  get isComplete(): boolean {
    if (!this.timed) return false;
    return this.numbers + this.months >= (this.opensTimed || this.months === 0 ? 3 : 2);
  }

  take(kind: TokenKind, start: number, end: number): boolean {
    if (kind === 'other') return false;
    if (this.isComplete && ENDS_COMPLETE.has(kind)) return false;
    if (kind === 'link') return this.start >= 0;
    if ((kind === 'zone' || kind === 'half') && this.score === 0) return false;
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
  if (trimmed === '') return 'link';
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
  // Other scripts have digits of their own, which are ours only now.
  const hasDigit = digits > 0 || (!isAscii && DIGIT.test(bare));
  if (!hasDigit) return 'other';
  return OFFSET.test(bare) ? 'zone' : numericKind(bare);
}

function namedWithPoint(word: string): TokenKind | undefined {
  return word.endsWith('.') ? NAMED_TOKENS.get(word.slice(0, -1)) : undefined;
}

function numericKind(folded: string): TokenKind {
  if (!NUMERIC.test(folded)) return 'other';
  const pieces = takeApart(folded);
  if (clockIn(pieces) >= 0) return 'time';
  return pieces.numbers.length > 1 ? 'numbers' : 'number';
}
