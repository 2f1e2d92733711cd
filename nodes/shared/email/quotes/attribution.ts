import { trimStartOf, WHITE_SPACE } from '../../text/characters';
import { codeAt, isColon } from '../../text/codePoints';
import { endsClause, endsInColon } from '../../text/sentences';
import { parseDate } from '../dates/parseDate';
import { isDateOpening, opensWithDate, readDateText } from '../dates/dateText';
import { mayBeOfDate } from '../dates/dateTokens';
import { FORMATTING, isBlank, type Line, lineAt, nextFilled } from '../lines/lines';
import { firstWord, isNameAlone, isOpenerWord, opensAttribution } from './attributionEvidence';
import { offsetOfAttribution } from './attributionOffset';
import { readParts } from './attributionParts';
import { endsInVerb, findFinalVerb } from './attributionVerb';
import {
  type Attribution,
  holdsDate,
  mayEndInDate,
  recognise,
  type Recognised,
  toAttribution,
  withoutEndDecoration,
} from './recognisedAttribution';

export type { Attribution } from './recognisedAttribution';

const MOST_LINES = 5;
/** In characters, all lines together. */
const LONGEST = 600;
/** In characters: the last line of a wrapped attribution is shorter. */
const LONGEST_WRAPPED = 60;
/** A longer line has no day alone above the rest of an attribution. */
const LONGEST_DATE_LINE = 80;
/** A longer line has more than an opening word, a weekday and a month. */
const LONGEST_OPENING = 30;
/** A longer line without a colon is no attribution. */
const LONGEST_WITHOUT_COLON = 320;
/** Any language that leaves no order of day and month open. */
const DAY_FIRST = ['de'];
const ARROWS = '>>>';
const DASH = 0x2d;
const GREATER_THAN = 0x3e;

/**
 * Reads an attribution that ends on a line, going back over the lines it is wrapped over.
 *
 * @param lines one depth apart from blank lines; only those up to `index`, and the next one's depth,
 *   are read
 * @param first the first line that may belong to it
 * @param place `marked` if the mail program marks it: then weaker evidence counts, as above a quote
 */
export function readAttribution(
  lines: readonly Line[],
  index: number,
  first: number,
  place: 'marked' | 'unmarked' = 'unmarked',
): Attribution | null {
  const last = lines[index];
  if (!last) return null;
  const closesAddress = codeAt(last.text, last.text.length - 1) === GREATER_THAN;
  if (closesAddress && last.text.startsWith(ARROWS) && last.text.endsWith(ARROWS)) {
    return readBetweenArrows(last.text, index);
  }
  const needsQuote = !mayEnd(last.text);
  if (needsQuote && !closesAddress && !last.text.includes('@')) return null;
  if (goesOn(lines, index)) return null;
  const quoteFollows = place === 'marked' || nextIsDeeper(lines, index);
  if (needsQuote && !quoteFollows) return null;
  const found = findStart(lines, index, first, quoteFollows);
  if (!found) return null;
  const { recognised, start, opens } = found;
  const offset = opens ? 0 : offsetOfAttribution(recognised.text);
  return toAttribution(recognised, start, index + 1, { offset, rest: '' });
}

/** In characters: a name and a verb. */
const LONGEST_NAMED = 60;

/**
 * Reads a name with a verb on the first line of a quote, where some programs, and people who copy a message,
 * put the attribution:
 *
 *     > Ann Lee wrote:
 *     > Would Tuesday do?
 *
 * @param above the line above the quote; undefined if there is none
 */
export function readInnerAttribution(
  lines: readonly Line[],
  index: number,
  above: Line | undefined,
): Attribution | null {
  const line = lines[index];
  if (!line || line.text.length > LONGEST_NAMED || !endsInColon(line.text)) return null;
  if ((line.hints & FORMATTING) !== 0 || line.depth <= (above?.depth ?? 0)) return null;
  const verb = findFinalVerb(line.text.slice(0, -1).trimEnd());
  if (!verb || !isNameAlone(line.text.slice(0, verb.start).trimEnd())) return null;
  if (lineAt(lines, nextFilled(lines, index + 1))?.depth !== line.depth) return null;
  const recognised = recognise(line.text, true);
  return recognised && toAttribution(recognised, index, index + 1, { offset: 0, rest: '' });
}

interface Found {
  recognised: Recognised;
  start: number;
  /** Whether its first line opens like an attribution. */
  opens: boolean;
}

/** `20.45.12 Ann Lee wrote:` below the day looks like a date. */
const OPENS_WITH_TIME = /^\d{1,2}[.:]\d\d/;
/** Digits of other scripts too. */
const ANY_DIGIT = /\p{Nd}/u;
const SENDER_END = /[>)](?: \p{L}{1,6}){0,2},?$/u;
/** In characters. */
const LONGEST_TAIL = 12;
const TAIL = /[:：]$|^-{3,5}$/;

/** Whether the end of an attribution was wrapped: `… a écrit` above `:`, `---- … wrote` above `----`. */
function goesOn(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lineAt(lines, index + 1)];
  if (!line || !next || next.text.length > LONGEST_TAIL || next.depth !== line.depth) return false;
  return TAIL.test(next.text) && !endsInColon(line.text) && endsInVerb(line.text);
}

/** What is left below the sender's name where a program wrapped the line: `<ann@acme.example> ha scritto:` */
const OPENS_WITH_ADDRESS = /^<?[^\s<>@]{1,64}@[^\s<>@]{1,255}>/;
/** In characters. */
const LONGEST_NAME = 80;

/** Whether a line is the name above the address: `Ann Lee` or `Ann Lee <`, but not the end of a sentence. */
function completesName(line: string, below: string): boolean {
  return line.length <= LONGEST_NAME && OPENS_WITH_ADDRESS.test(below) && !endsClause(line);
}

/** The line where an attribution begins that ends on line `index`: the one with the most evidence. */
function findStart(
  lines: readonly Line[],
  index: number,
  first: number,
  quoteFollows: boolean,
): Found | null {
  const depth = lines[index]?.depth;
  let text = '';
  let best: Found | null = null;
  for (let start = index; start >= Math.max(first, index - MOST_LINES + 1); start--) {
    const line = lines[start];
    if (!line || line.depth !== depth) break;
    if (isBlank(line)) {
      if (isTorn(lines, start, text)) continue;
      break;
    }
    const shown = trimStartOf(line.text, WHITE_SPACE);
    text = start === index ? shown : `${shown} ${text}`;
    if (text.length > LONGEST) break;
    const recognised = recognise(text, quoteFollows);
    if (!recognised) {
      // Lines above cannot make an attribution of a whole sentence.
      if (start === index && text.length > LONGEST_WRAPPED && opensAttribution(text)) break;
      continue;
    }
    const opens = recognised.weight > 1 && (opensAttribution(shown) || opensDate(shown));
    const isBetter = opens || !best || recognised.weight > best.recognised.weight;
    if (!isBetter && !(best && completesName(shown, best.recognised.text))) continue;
    best = { recognised, start, opens };
    if (opens && (start === first || !isWrapped(lines, start, text))) break;
  }
  return best;
}

/**
 * Whether a blank line is within an attribution: `On 6 May 2024, Ann Lee <` or the like above it, and
 * `ann@a.example> wrote:` below it, as where a program doubled the line ends.
 */
function isTorn(lines: readonly Line[], blank: number, below: string): boolean {
  const above = lineAt(lines, blank - 1);
  if (!above || !OPENS_WITH_ADDRESS.test(below)) return false;
  return above.text.endsWith('<') || opensAttribution(above.text);
}

/** GroupWise's `>>> Ann Lee <ann@a.example> 4/12/2012 8:15 AM >>>`. */
function readBetweenArrows(text: string, index: number): Attribution | null {
  const body = text.slice(ARROWS.length, -ARROWS.length).trim();
  if (text.length > LONGEST_WITHOUT_COLON || !holdsDate(body)) return null;
  const recognised: Recognised = { text, body, verb: null, weight: 1 };
  return toAttribution(recognised, index, index + 1, { offset: 0, rest: '' });
}

/**
 * Whether the day is on the line above: `On Monday, May 6, 2024` above `at 9:05 AM Ann Lee wrote:`,
 * `Ann Lee <ann@a.example> hat am 6. Mai 2024 um` above `9:05 geschrieben:`.
 */
function isWrapped(lines: readonly Line[], start: number, text: string): boolean {
  const line = lines[start];
  const above = lineAt(lines, start - 1);
  if (!line || !above || isBlank(above) || above.depth !== line.depth) return false;
  if (above.text.length > LONGEST_DATE_LINE) return false;
  if (opensDate(above.text) && opensWithDate(text)) return true;
  if (isSenderOnly(above.text)) return !text.includes('@') && namesNobody(text);
  if (endsClause(above.text) && !mayBeOfDate(lastWord(above.text))) return false;
  if (!mayHoldDay(above.text)) return false;
  const isDayMissing = !hasDay(text) || OPENS_WITH_TIME.test(text);
  return isDayMissing && hasDay(`${above.text} ${text}`);
}

/** `On Mon,` above `6 May 2024 at 9:05, Ann Lee wrote:`: a line with only the first words of an attribution. */
function opensDate(text: string): boolean {
  if (text.length > LONGEST_OPENING) return false;
  const word = firstWord(text);
  return isOpenerWord(word) && isDateOpening(text.slice(word.length));
}

/** `Ann Lee <ann@a.example> hat` above `am 6. Mai 2024 geschrieben:`, `Ann Lee <ann@a.example>,` */
function isSenderOnly(text: string): boolean {
  return text.includes('@') && SENDER_END.test(text);
}

function namesNobody(text: string): boolean {
  const body = endsInColon(text) ? text.slice(0, -1).trimEnd() : text;
  return readParts(body, findFinalVerb(body)).who === '';
}

/** Whether a line has a number, or ends in a word of dates: `… hat am 6. Mai 2024 um`, `On Monday, May` */
function mayHoldDay(text: string): boolean {
  return ANY_DIGIT.test(text) || mayBeOfDate(lastWord(text));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function hasDay(text: string): boolean {
  const date = readDateText(text);
  return date !== null && parseDate(date.text, DAY_FIRST) !== null;
}

function nextIsDeeper(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lineAt(lines, nextFilled(lines, at + 1));
  return line !== undefined && next !== undefined && next.depth > line.depth;
}

/** Whether a line can be the last one of an attribution: `… wrote:`, `… wrote ----`, `… wrote`. */
function mayEnd(text: string): boolean {
  const last = codeAt(text, text.length - 1);
  // Gmail in Hungarian: `Ann Lee <ann@a.example> ezt írta (időpont:` above the date.
  if (isColon(last)) return text.lastIndexOf('(') <= text.lastIndexOf(')');
  if (last === DASH || mayEndInDate(text)) return true;
  if (text.length > LONGEST_WITHOUT_COLON) return false;
  const bare = withoutEndDecoration(text);
  return endsInColon(bare) || endsInVerb(bare);
}
