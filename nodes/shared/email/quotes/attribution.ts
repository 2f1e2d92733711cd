import { codeAt, isColon, isDigit } from '../../text/codePoints';
import {
  DIRECTION,
  firstWord,
  isEvidence,
  OPENER_WORDS,
  opensAttribution,
  START_DECORATION,
  type Verb,
} from './attributionEvidence';
import { readParts } from './attributionParts';
import { characters, trimEndOf, trimStartOf, WHITE_SPACE } from '../../text/characters';
import { parseDate } from '../dates/parseDate';
import { opensWithDate, readDateText } from '../dates/dateText';
import {
  fold,
  LanguageEvidence,
  phraseEndingAt,
  phraseFinder,
  phraseSet,
  WROTE_LANGUAGES,
} from '../languages';
import { endingTest } from '../languages/pairs';
import { isBlank, type Line, lineAt, nextFilled } from '../lines/lines';

export interface Attribution {
  /** First line, and the first after it. */
  start: number;
  end: number;
  /** The lines as one text. */
  text: string;
  /** Name and address as they stand there. */
  who: string;
  dateText: string;
  /** The languages its words belong to: several, or none, where they do not decide. */
  languages: readonly string[];
  /** How much of the first line stands before it: the last words of the message above. */
  offset: number;
  /** What follows on the last line, where the client broke no line after `wrote:`. */
  rest: string;
}

const MAX_LINES = 5;
const MAX_LENGTH = 600;
const MAX_DATE_LINE = 80;

const wroteEndingAt = phraseEndingAt('wrote');
const WROTE_THEN = phraseFinder('wroteThen');
const LAST_WORDS = new Set(
  [...phraseSet('wrote')].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
const mayBeLastWord = endingTest(LAST_WORDS);
const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(?:19|20)\d\d\b|[年년]|\b\d{1,2}[:.hH時시]\d\d/;
const ADDRESS = /[^\s<>"(]@[^\s<>")]/;
/** `[10:04] Ann wrote: so`, as chats are written down. */
const CHAT_LINE = /^\W{0,3}\d{1,2}:\d\d(?::\d\d)?\W[^@]*$/;
const END_DECORATION = characters(` \t\u00a0*_"'”»)]-${DIRECTION}`);
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
]);
const ARROWS = '>>>';
const DASH = 45;
const GREATER_THAN = 62;
/** Longer lines without a colon are no attributions. */
const MAX_UNMARKED = 320;

/**
 * Reads an attribution that ends on a line, going back over the lines it is wrapped over.
 *
 * @param lines one depth apart from blank lines; only those above `index` are looked at
 * @param first the first line that may belong to it
 * @param place `marked` where the client says that here is one: then weaker evidence will do, as it
 *   does above a quote
 */
export function readAttribution(
  lines: readonly Line[],
  index: number,
  first: number,
  place: 'marked' | 'unmarked' = 'unmarked',
): Attribution | null {
  const last = lines[index];
  if (!last) return null;
  if (
    codeAt(last.text, 0) === GREATER_THAN &&
    last.text.startsWith(ARROWS) &&
    last.text.endsWith(ARROWS)
  ) {
    return readBetweenArrows(lines, index);
  }
  const closesAddress = codeAt(last.text, last.text.length - 1) === GREATER_THAN;
  if (!closesAddress && !mayEnd(last.text)) return null;
  const quoteFollows = place === 'marked' || nextIsDeeper(lines, index);
  if (closesAddress && !quoteFollows) return null;
  let text = '';
  let best: Recognised | null = null;
  let bestStart = index;
  let opened = false;
  const stop = Math.max(first, index - MAX_LINES + 1);
  for (let start = index; start >= stop; start--) {
    const line = lines[start];
    if (!line || isBlank(line) || line.depth !== last.depth) break;
    const shown = trimStartOf(line.text, WHITE_SPACE);
    text = start === index ? shown : `${shown} ${text}`;
    if (text.length > MAX_LENGTH) break;
    const read = recognise(text, quoteFollows);
    if (!read) continue;
    const opens = read.weight > 1 && opensAttribution(line.text);
    if (!opens && best && best.weight >= read.weight) continue;
    best = read;
    bestStart = start;
    opened = opens;
    if (opens && (start === first || !isWrapped(lines, start, text))) break;
  }
  if (!best) return null;
  const offset = opened || !best.verb ? 0 : attributionWithin(best.text);
  return toAttribution(best, bestStart, index + 1, { offset, rest: '' });
}

/** GroupWise's `>>> Ann Lee <ann@a.example> 4/12/2012 8:15 AM >>>`. */
function readBetweenArrows(lines: readonly Line[], index: number): Attribution | null {
  const text = lines[index]?.text ?? '';
  const body = text.slice(ARROWS.length, -ARROWS.length).trim();
  if (text.length > MAX_UNMARKED || !DATE.test(body)) return null;
  return toAttribution({ text, body, verb: null, weight: 1 }, index, index + 1, {
    offset: 0,
    rest: '',
  });
}

/** Whether the day stands on the line above: `On Monday, May 6, 2024` above `at 9:05 AM Ann Lee`. */
function isWrapped(lines: readonly Line[], start: number, text: string): boolean {
  const line = lines[start];
  const above = lineAt(lines, start - 1);
  if (!line || !above || isBlank(above) || above.depth !== line.depth) return false;
  if (above.text.length > MAX_DATE_LINE || !opensAttribution(above.text)) return false;
  return parseDate(readDateText(text)?.text ?? '', []) === null;
}

function nextIsDeeper(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lineAt(lines, nextFilled(lines, at + 1));
  return line !== undefined && next !== undefined && next.depth > line.depth;
}

/** A line that starts as attributions do may hold text after `wrote:`. */
export function readRunOnAttribution(lines: readonly Line[], index: number): Attribution | null {
  const line = lines[index];
  const colon = line ? findVerbColon(line.text) : -1;
  if (!line || colon < 0 || !opensAttribution(line.text)) return null;
  const text = line.text.slice(0, colon + 1);
  const rest = line.text.slice(colon + 1).trim();
  const mayIntroduce = rest !== '' && DATE.test(text) && !CHAT_LINE.test(text);
  const read = mayIntroduce ? recognise(text, false) : null;
  return read && toAttribution(read, index, index + 1, { offset: 0, rest });
}

/**
 * Where in a text that ends in an attribution it begins, after the newest message's last words:
 * `Sounds good! On Mon, May 6, 2024 at 9:00 AM Bo <bo@b.example> wrote:`.
 */
function attributionWithin(text: string): number {
  for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    const rest = text.slice(at);
    const isOpener = startsWithCapital(rest) && OPENER_WORDS.has(fold(firstWord(rest)));
    if (isOpener && opensWithDate(rest.slice(rest.indexOf(' ')).slice(0, 60))) {
      return at;
    }
  }
  return 0;
}

function startsWithCapital(text: string): boolean {
  const initial = text.charAt(0);
  return initial !== initial.toLowerCase();
}

/** The first colon that a verb like `wrote` stands before, or -1. */
function findVerbColon(text: string): number {
  for (let at = text.indexOf(':'); at >= 0 && at < MAX_LENGTH; at = text.indexOf(':', at + 1)) {
    const before = codeAt(text, at - 1);
    // Most colons are those of times and links.
    if (isDigit(before)) continue;
    if (wroteEndingAt(text, at)) return at;
  }
  return -1;
}

function mayEnd(text: string): boolean {
  const code = codeAt(text, text.length - 1);
  // : and its wide form end nearly all of them; - ends `---- On … wrote ----`.
  if (isColon(code) || code === DASH) return true;
  const isDecorated = END_DECORATION[code] === 1;
  if (!isDecorated) return endsInVerb(text);
  if (text.length > MAX_UNMARKED) return false;
  const bare = trimEndOf(text, END_DECORATION);
  return isColon(codeAt(bare, bare.length - 1)) || endsInVerb(bare);
}

/** Whether the last word is one that verbs end in; its last two letters rule out most. */
function endsInVerb(text: string): boolean {
  const { length } = text;
  if (length > MAX_UNMARKED || !mayBeLastWord(text, length)) return false;
  return LAST_WORDS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

/** Without decoration at the ends; a quote mark that opens a name stays: `"Ann Lee" <…>, … yazdı:`. */
function withoutDecoration(text: string): string {
  const closed = trimEndOf(text, END_DECORATION);
  const bare = trimStartOf(closed, START_DECORATION);
  if (bare.length === closed.length) return bare;
  const opening = closed.charAt(closed.length - bare.length - 1);
  const closing = QUOTES.get(opening);
  return closing !== undefined && bare.includes(closing) ? opening + bare : bare;
}

interface Recognised {
  /** The lines as one text, whole and without decoration and colon. */
  text: string;
  body: string;
  verb: Verb | null;
  /** How much of what attributions have (verb, date, address) is there. */
  weight: number;
}

function toAttribution(
  { text, body, verb }: Recognised,
  start: number,
  end: number,
  { offset, rest }: Pick<Attribution, 'offset' | 'rest'>,
): Attribution {
  const { who, dateText } = readParts(body, verb);
  const languages = languagesOf(body, verb, who);
  return { start, end, text, who, dateText, languages, offset, rest };
}

function recognise(text: string, quoteFollows: boolean): Recognised | null {
  const bare = withoutDecoration(text);
  const colon = isColon(codeAt(bare, bare.length - 1));
  const body = colon ? trimEndOf(bare.slice(0, -1), WHITE_SPACE) : bare;
  const final = findFinalVerb(body);
  if (!final && !colon && !(quoteFollows && body.endsWith('>'))) return null;
  const dated = DATE.test(body);
  const addressed = body.includes('@') && ADDRESS.test(body);
  const verb = final ?? (dated || addressed ? findInnerVerb(fold(body)) : null);
  if (!isEvidence({ verb, dated, addressed, colon, quoteFollows, text: body })) return null;
  const weight = Number(verb !== null) + Number(dated) + Number(addressed);
  return { text, body, verb, weight };
}

/** A verb at the end of the text, with at most one sign after it. */
function findFinalVerb(text: string): Verb | null {
  for (let end = text.length; end >= text.length - 1; end--) {
    const phrase = wroteEndingAt(text, end);
    if (phrase) return { phrase, start: end - phrase.length, end, final: true };
  }
  return null;
}

/** The last verb that stands before a name or date. */
function findInnerVerb(folded: string): Verb | null {
  let found: Verb | null = null;
  WROTE_THEN.lastIndex = 0;
  for (let match = WROTE_THEN.exec(folded); match; match = WROTE_THEN.exec(folded)) {
    const end = WROTE_THEN.lastIndex;
    found = { phrase: match[0], start: match.index, end, final: false };
  }
  return found;
}

/** The languages of the verb and of all words around it but the name. */
function languagesOf(body: string, verb: Verb | null, who: string): readonly string[] {
  const evidence = new LanguageEvidence();
  const names = new Set(fold(who).split(' '));
  if (!verb) return evidence.addText(body, names).languages();
  return evidence
    .add(WROTE_LANGUAGES.get(verb.phrase))
    .addText(`${body.slice(0, verb.start)} ${body.slice(verb.end)}`, names)
    .languages();
}
