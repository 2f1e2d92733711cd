import { codeAt, codeWithin, isDigit } from '../../text/codePoints';
import { characters, SPACES, trimEndOf } from '../../text/characters';
import { DIRECTION_MARKS } from '../../text/invisible';
import { dateUnits, MONTH_NAMES, phraseSet } from '../languages';
import { withoutPoint } from '../languages/wordLanguages';
import { foldDate, hourIn, splitDate } from './dateParts';
import { ZONES } from './zones';

/** What a word may be in a date: a set of bits, since `mar` is a month, a weekday and more. */
export const Kind = {
  none: 0,
  /** One number: `6.`, `2024`, `6th`, `8시` */
  number: 1,
  /** Several numbers: `06/05/2024` */
  numbers: 2,
  /** `09:05`, `9h05` */
  time: 4,
  month: 8,
  weekday: 16,
  /** A word before the number of a weekday: `Thứ 2` */
  weekdayPrefix: 32,
  /** A word that only connects parts of a date: `at`. */
  connector: 64,
  /** A mark of half of the day: `PM` */
  half: 128,
  /** A word after an hour: `Uhr` */
  hourWord: 256,
  /** A word after minutes: `min` */
  minuteWord: 512,
  /** A word after a year: `г.` */
  afterYear: 1024,
  /** `CEST`, `+0200` */
  zone: 2048,
  /** The first word of a written-out time zone: `heure d'été …` */
  zoneOpens: 4096,
  /** The last word of one: `… Summer Time` */
  zoneEnds: 8192,
  /** The first word of a phrase of several words: `de` in `de la tarde` */
  opensPhrase: 16384,
} as const;

/** A word or a number of a text that may be part of a date, or a phrase of several words. */
export interface DateToken {
  start: number;
  end: number;
  /** A set of `Kind` bits. */
  kind: number;
  /** As it is written, without the punctuation around it. */
  text: string;
  /** The same in the form of the language tables. */
  word: string;
  /** Whether a comma follows. */
  isClosed: boolean;
}

/** `+0200`, `GMT+2` */
const OFFSET = /^(?:gmt|utc)?[+\-−]\d{1,2}(?::?\d\d)?$/;
const UNITS = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const)
  .map(dateUnits)
  .join('');
/** `6.`, `09:05`, `06/05/2024,`, `(2024-05-06`, `2024年5月6日`, `6th`, `2024-05-06T09:05` */
const NUMERIC = new RegExp(`^\\D{0,3}\\d[\\d.,:/ht\\-−+${UNITS}]*[^\\d@]{0,6}$`, 'i');
/** `2024年5月6日周一下午3:04`: in scripts without spaces words may be between the numbers. */
const UNSPACED_NUMERIC =
  /^[\p{scx=Han}\p{scx=Hangul}(（]{0,6}\d(?:[\d.,:/\-+()（）]|\p{scx=Han}|\p{scx=Hangul})*$/u;
/** `06-may-2024`, `06/mag/24` */
const NAMED_MONTH = /^\d{1,2}[-/.](\p{L}{3,9})\.?[-/.](?:\d\d){1,2}\.?$/u;
/** `06/05`, `09:05` */
const SEVERAL_NUMBERS = /\d\D+\d/;
const LONGEST_UNSPACED = 60;
/** Outlook for Android in Swedish, `09:05Sam Lee skrev:`; Google Groups in Chinese, `9:05:12<Sam Lee> 写道：` */
const GLUED_TIME = /^\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?=\p{Lu}\p{Ll}|[<(])/u;
/** In characters: `9:05<` */
const SHORTEST_GLUED = 5;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\d/;
const AT = 0x40;
const LAST_ASCII = 0x7f;
/** Punctuation around a word or a date. */
export const EDGE = characters(`,;،()[]"*'${DIRECTION_MARKS}`);
const COMMA = characters(',،、，');
/** East Asian commas, after which there is no space: `2024/05/06 9:05、Sam Lee` */
const WIDE_COMMAS = characters('、，');
const BETWEEN_TOKENS = characters(`${SPACES}、，`);
const CLOSING_BRACKET = 0x29;
const MAX_TOKENS = 40;

const PHRASE_LISTS = ['dateWords', 'weekdays', 'am', 'pm', 'zoneEnds', 'zoneOpens'] as const;

/** The phrases of several words, by their first word, the longest first. */
const PHRASES = new Map<string, string[]>();
/** What each word and phrase of a date may be. */
const KINDS = buildKinds();

function buildKinds(): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const add = (kind: number, words: Iterable<string>) => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  add(Kind.connector, ['-', '–', ...phraseSet('dateWords', 'monthPrefixes')]);
  add(Kind.month, MONTH_NAMES);
  add(Kind.weekday, phraseSet('weekdays'));
  add(Kind.weekdayPrefix, phraseSet('weekdayPrefixes'));
  add(Kind.half, phraseSet('am', 'pm', 'noon'));
  add(Kind.hourWord, phraseSet('hourWords'));
  add(Kind.minuteWord, phraseSet('minuteWords'));
  add(Kind.afterYear, phraseSet('afterYear'));
  add(Kind.zone, ZONES.keys());
  add(Kind.zoneOpens, phraseSet('zoneOpens'));
  add(Kind.zoneEnds, phraseSet('zoneEnds'));
  for (const phrase of [...phraseSet(...PHRASE_LISTS), ...MONTH_NAMES]) {
    const space = phrase.indexOf(' ');
    if (space < 0) continue;
    const first = withoutPoint(phrase.slice(0, space));
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), phrase]);
    add(Kind.opensPhrase, [first]);
  }
  for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.length - a.length);
  return kinds;
}

/** The tokens of a text, at most as many as a date with names around it has. */
export function readTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let at = 0;
  while (tokens.length < MAX_TOKENS) {
    const token = readToken(text, at);
    if (!token) break;
    const found = token.kind & Kind.opensPhrase ? withPhrase(text, token) : token;
    tokens.push(found);
    at = found.end;
  }
  return tokens;
}

/** The first token at or after a place, or null at the end of the text. */
export function readToken(text: string, from: number): DateToken | null {
  const { length } = text;
  let start = from;
  while (start < length && BETWEEN_TOKENS[codeWithin(text, start)] === 1) start++;
  if (start === length) return null;
  let end = start + 1;
  while (end < length && BETWEEN_TOKENS[codeWithin(text, end)] === 0) end++;
  const mayGlue = end - start >= SHORTEST_GLUED && isDigit(codeWithin(text, start));
  if (mayGlue && !isDigit(codeWithin(text, end - 1))) {
    end = start + (GLUED_TIME.exec(text.slice(start, end))?.[0].length ?? end - start);
  }
  // `<ann@acme.example>于2024年5月6日`: no space follows an address in Chinese.
  if (codeWithin(text, end - 1) > LAST_ASCII) {
    const bracket = text.slice(start, end - 1).indexOf('>');
    if (bracket > 0) end = start + bracket + 1;
  }
  const isClosed = COMMA[codeWithin(text, end - 1)] === 1 || WIDE_COMMAS[codeAt(text, end)] === 1;
  const bare = withoutPunctuation(text, start, end);
  const { kind, word } = classify(bare);
  return { start, end, kind, text: bare, word, isClosed };
}

const APOSTROPHE = 0x27;
const FIRST_HEBREW = 0x5d0;
const LAST_HEBREW = 0x5ea;

/** `la(s)` keeps its bracket, `(2024)` does not; a Hebrew abbreviation keeps its apostrophe: `דצמ'`. */
function withoutPunctuation(text: string, start: number, end: number): string {
  let first = start;
  while (first < end && EDGE[codeWithin(text, first)] === 1) first++;
  let last = end;
  while (last > first && EDGE[codeWithin(text, last - 1)] === 1) last--;
  const bare = text.slice(first, last);
  if (last < end && codeWithin(text, last) === APOSTROPHE && last > first) {
    const letter = codeWithin(text, last - 1);
    if (letter >= FIRST_HEBREW && letter <= LAST_HEBREW) return `${bare}'`;
  }
  const closes = last < end && codeWithin(text, last) === CLOSING_BRACKET;
  return closes && bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
}

/** The longest phrase that begins with a token: `p. m.`, `chủ nhật`, `Summer Time`. */
function withPhrase(text: string, first: DateToken): DateToken {
  const { word } = first;
  for (const phrase of PHRASES.get(withoutPoint(word)) ?? []) {
    let last: DateToken | null = first;
    let words = word;
    while (last && !last.isClosed && words.length < phrase.length) {
      last = readToken(text, last.end);
      words += ` ${last?.word ?? ''}`;
    }
    if (!last || (words !== phrase && withoutPoint(words) !== phrase)) continue;
    const { start } = first;
    const { end, isClosed } = last;
    const kind = KINDS.get(phrase) ?? Kind.none;
    return { start, end, kind, text: text.slice(start, end), word: phrase, isClosed };
  }
  return first;
}

/** What a token may be, and its word in the form of the language tables. */
function classify(token: string): Pick<DateToken, 'kind' | 'word'> {
  // Punctuation alone connects.
  if (token === '') return { kind: Kind.connector, word: '' };
  const { length } = token;
  let digits = 0;
  let isAscii = true;
  for (let at = 0; at < length; at++) {
    const code = codeWithin(token, at);
    if (isDigit(code)) digits++;
    else if (code === AT) return { kind: Kind.none, word: token };
    else if (code > LAST_ASCII) isAscii = false;
  }
  if (digits === length) return { kind: Kind.number, word: token };
  const word = isAscii ? token.toLowerCase() : foldDate(token);
  if (isAscii && isDigit(codeWithin(token, 0))) return { kind: numericKind(word), word };
  const named = KINDS.get(word) ?? 0;
  const pointless = word.endsWith('.') ? (KINDS.get(word.slice(0, -1)) ?? 0) : 0;
  // A point belongs to no zone's name.
  const kind = named | (pointless & ~(Kind.zone | Kind.zoneEnds | Kind.zoneOpens));
  // In lower case, or as `West`, the name of a zone is another word.
  if (kind & Kind.zone && token !== token.toUpperCase()) return { kind: kind & ~Kind.zone, word };
  if (kind !== 0) return { kind, word };
  // Only now are the digits of other scripts ASCII.
  const hasDigit = digits > 0 || (!isAscii && DIGIT.test(word));
  if (!hasDigit) return { kind: Kind.none, word };
  return { kind: OFFSET.test(word) ? Kind.zone : numericKind(word), word };
}

function numericKind(folded: string): number {
  if (!NUMERIC.test(folded) && !isUnspacedDate(folded)) {
    return MONTH_NAMES.has(NAMED_MONTH.exec(folded)?.[1] ?? '') ? Kind.numbers : Kind.none;
  }
  if (!SEVERAL_NUMBERS.test(folded)) return Kind.number;
  const parts = splitDate(folded);
  const numbers = parts.numbers.length;
  if (hourIn(parts) < 0) return Kind.numbers;
  // `2024年5月6日15:04`, `2024-05-06T09:05:00Z`
  return numbers > 4 ? Kind.time | Kind.numbers : Kind.time;
}

function isUnspacedDate(folded: string): boolean {
  return folded.length < LONGEST_UNSPACED && UNSPACED_NUMERIC.test(trimEndOf(folded, EDGE));
}

/** Whether a word may be part of a date: `21.`, `г.`, `pon.` */
export function mayBeOfDate(word: string): boolean {
  return (readToken(word, 0)?.kind ?? Kind.none) !== Kind.none;
}

/** Whether a token opens with a capital, as names do. */
export function isCapital({ text }: DateToken): boolean {
  return CAPITAL.test(text);
}
