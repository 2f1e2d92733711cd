import { DATE_WORDS, fold, MONTHS, phraseSet } from './languages';
import { characters, trimOf } from './trim';

export interface DateSpan {
  text: string;
  start: number;
  end: number;
}

const AFTERNOON: ReadonlySet<string> = new Set(['pm', ...phraseSet('pm')]);
const MORNING: ReadonlySet<string> = new Set(['am', ...phraseSet('am')]);
const LINKS = phraseSet('dateWords');
const WEEKDAYS = phraseSet('weekdays');
/** Zone names that stand for one offset only, in minutes. */
const ZONES: ReadonlyMap<string, number> = new Map([
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
/** In minutes: where a day begins first, in Kiribati. */
const LARGEST_OFFSET = 14 * 60;
const OFFSET = /^(?:gmt|utc)?[+\-−]\d{1,2}(?::?\d\d)?$/;
/** An offset, after `GMT` or alone, or a zone's name; each a word of its own. */
const ZONE = new RegExp(
  `(?:^|[\\s(]|(?<=:\\d\\d))(?:(?:gmt|utc)? ?([+\\-−])(\\d{1,2}):?(\\d\\d)?|(${[...ZONES.keys()].join('|')}))(?=[\\s)]|$)`,
);
const YEAR_FIRST = /\b(\d{4})\s?[./\-年년]\s?(\d{1,2})\s?[./\-月월]\s?(\d{1,2})/;
const NUMERIC_DAY = /\b(\d{1,2})(\. |[./-])(\d{1,2})(?:\. |[./-])(\d{4}|\d\d)\b/;
const NUMBER_OR_WORD = /\d+|[^\d\s,.()/:;-]+/g;
const HALF_WORD = /[^\d\s,()/:;-]+/g;
/** With a point between, as in Finnish and Danish, only where no day can be meant. */
const TIME = /(?<![\d.])(\d{1,2})(?:[:時시时]|\.(?=\d\d$)|h(?=\d))(\d{1,2})(?:[:.分분](\d{1,2}))?/i;
const NUMERIC = /^\D{0,3}\d[\d.,:/h\-−+年月日時时分秒년월일시분초]*[^\d@]{0,6}$/i;
/** Marks of direction, which Windows Mail puts around each word of a date, and other digits. */
const ODD = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0660-\u0669\u06f0-\u06f9]/g;
const NOT_ASCII = /[\u0080-\uffff]/;
const TWO_NUMBERS = /\d\D+\d/;
const EDGE = characters(',;،()[]"*\'\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069');
/** Of other scripts, and the commas that no space follows. */
const SPACES = new Set([0xa0, 0x202f, 0x3000, 0x3001, 0xff0c]);
const MAX_TOKENS = 40;
const MAX_LENGTH = 120;

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
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function tokenEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code <= 32 || (code >= 0xa0 && SPACES.has(code));
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
  if (isDigit(trimmed.charCodeAt(0)) && !NOT_ASCII.test(trimmed)) return numericKind(trimmed);
  const bare = foldDate(trimmed);
  const named =
    NAMED_TOKENS.get(bare) ??
    (bare.endsWith('.') ? NAMED_TOKENS.get(bare.slice(0, -1)) : undefined);
  if (named) return named;
  if (!hasDigit(bare)) return 'other';
  return OFFSET.test(bare) ? 'zone' : numericKind(bare);
}

function numericKind(token: string): TokenKind {
  if (!NUMERIC.test(token)) return 'other';
  if (TIME.test(token)) return 'time';
  return TWO_NUMBERS.test(token) ? 'numbers' : 'number';
}

/** Folded, without marks of direction and with our digits. */
function foldDate(text: string): string {
  const folded = fold(text);
  return NOT_ASCII.test(folded) ? folded.replace(ODD, plainDigit) : folded;
}

function plainDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0x2000 ? String(code & 0xf) : '';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

interface Time {
  /** As it stands in the text. */
  text: string;
  hour: number;
  minute: number;
  second: number;
}

const MIDNIGHT: Time = { text: '', hour: 0, minute: 0, second: 0 };

/**
 * Reads a date as mail clients write it.
 *
 * @param text the date alone, in any of the languages
 * @param dayFirst whether `4/5/2021` is the fourth of May; null where that is not known
 * @returns ISO 8601, with an offset where the text names one; null where the day is not certain
 */
export function parseDate(text: string, dayFirst: boolean | null): string | null {
  if (text === '' || text.length > MAX_LENGTH) return null;
  const folded = foldDate(text);
  const time = readTime(folded);
  const day = readDay(time ? folded.replace(time.text, ' ') : folded, dayFirst);
  if (!day) return null;
  return toIso(day, time, readZone(folded));
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
  return { text: match[0], hour, minute: 0, second: 0 };
}

function onTwentyFourHours(hour: number, folded: string): number {
  if (hour > 12) return hour;
  const half = hour === 12 ? MORNING : AFTERNOON;
  const isNamed = folded.match(HALF_WORD)?.some((word) => half.has(word)) ?? false;
  if (!isNamed) return hour;
  return hour === 12 ? 0 : hour + 12;
}

function readZone(folded: string): number | null {
  const match = ZONE.exec(folded);
  if (!match) return null;
  const [, sign, hours, minutes, name] = match;
  if (sign === undefined) return ZONES.get(name ?? '') ?? null;
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  if (offset > LARGEST_OFFSET) return null;
  return sign === '+' ? offset : -offset;
}

function readDay(folded: string, dayFirst: boolean | null): Day | null {
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const numeric = NUMERIC_DAY.exec(folded);
  if (numeric) return readNumericDay(numeric, dayFirst);
  return readNamedDay(folded);
}

function readNumericDay(match: RegExpExecArray, dayFirst: boolean | null): Day | null {
  const [, first = '', mark = '', second = '', year] = match;
  if (mark.startsWith('.') || Number(first) > 12 || dayFirst === true)
    return toDay(year, second, first);
  if (Number(second) > 12 || dayFirst === false) return toDay(year, first, second);
  return first === second ? toDay(year, first, second) : null;
}

function readNamedDay(folded: string): Day | null {
  let month: number | undefined;
  let day: string | undefined;
  let year: string | undefined;
  for (const word of folded.match(NUMBER_OR_WORD) ?? []) {
    if (!isDigit(word.charCodeAt(0))) month ??= MONTHS.get(word);
    else if (word.length === 4) year ??= word;
    else if (word.length <= 2 && day === undefined) day = word;
    else if (word.length === 2) year ??= word;
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
