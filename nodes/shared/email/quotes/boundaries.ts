import { type Attribution, readAttribution, readRunOnAttribution } from './attribution';
import { type HeaderBlock, type HeaderValues, readHeaderBlock } from './headerBlock';
import { narrowed } from '../languages';
import { Hint, isBlank, type Line, lineAt, nextFilled } from '../lines/lines';
import { readNotesBlock } from './notesHeaders';
import { readRunOnHeaders } from './inlineHeaders';
import { asksToReplyAbove, isRule, readSeparator, type Separator } from './separator';

/** Longer lines above a header block are sentences. */
const LONGEST_UNKNOWN = 60;
const COLON = /[:：]/;
const CLOCK_TIME = /\d:\d\d$/;

/** How many messages a body is split into: the last one keeps what more there may be. */
export const MOST_MESSAGES = 1000;

/** Where an earlier message begins, and what the lines that introduce it say. */
export interface Boundary {
  /** The introducing lines: half-open. */
  start: number;
  end: number;
  kind: 'attribution' | 'headers' | 'original' | 'forwarded' | 'replyAbove' | 'divider';
  attribution: Attribution | null;
  headers: HeaderValues | null;
  /** The languages its words belong to: several, or none, where they do not decide. */
  languages: readonly string[];
  /** Text of the message that stands on the introducing line. */
  rest: string;
}

/** Finds every place where an earlier message begins: one pass over the lines. */
export function findBoundaries(lines: readonly Line[]): Boundary[] {
  const boundaries: Boundary[] = [];
  let free = 0;
  for (let at = 0; at < lines.length && boundaries.length < MOST_MESSAGES; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const found = readBoundary(lines, at, free);
    if (!found) continue;
    const last = boundaries.at(-1);
    if (last && namesWriterOf(last, found, lines)) {
      last.attribution = found.attribution;
      last.headers = found.headers;
      last.languages = narrowed(last.languages, found.languages);
      last.end = found.end;
      last.rest = found.rest;
    } else if (last && repeats(last, found, lines)) last.end = found.end;
    else boundaries.push(found);
    free = found.end;
    at = Math.max(at, found.end - 1);
  }
  return boundaries;
}

/** Whether a separator stands below a header block as it does above it, as in Zoho Mail. */
function repeats(
  above: Boundary,
  { kind, start, end, headers, rest }: Boundary,
  lines: readonly Line[],
) {
  return (
    kind === above.kind &&
    (kind === 'original' || kind === 'forwarded') &&
    headers === null &&
    rest === '' &&
    end === start + 1 &&
    above.end === start &&
    lines[start]?.text === lines[above.start]?.text
  );
}

/**
 * Whether an attribution or header block stands right below a separator and says who wrote, as in
 * Proton Mail, Yandex Mail and Notes: both introduce one message.
 */
function namesWriterOf(
  separator: Boundary,
  { attribution, headers, start }: Boundary,
  lines: readonly Line[],
) {
  return (
    (attribution?.offset === 0 || headers !== null) &&
    (separator.kind === 'original' || separator.kind === 'forwarded') &&
    separator.headers === null &&
    separator.rest === '' &&
    nextFilled(lines, separator.end) === start &&
    lines[start]?.depth === lines[separator.start]?.depth
  );
}

function readBoundary(lines: readonly Line[], at: number, free: number): Boundary | null {
  const line = lines[at];
  if (!line) return null;
  const separator = readSeparator(line.text);
  if (separator) {
    const found = readSeparated(lines, at, separator);
    if (found) return found;
  }
  if (isRule(line.text)) {
    const next = nextFilled(lines, at + 1);
    const block = readHeaderBlock(lines, next, 2);
    if (block) return fromHeaders(block, at);
    if (asksToReplyAbove(lineAt(lines, next)?.text ?? '')) {
      return toBoundary('replyAbove', at, next + 1);
    }
  }
  const hasColon = COLON.test(line.text);
  if (hasColon && line.depth > 0) {
    const found = readUnknownSeparator(lines, at);
    if (found) return found;
  }
  const block = hasColon ? readHeaderBlock(lines, at, line.hints & Hint.divider ? 1 : 2) : null;
  if (block) return fromHeaders(block, at);
  const notes = hasColon ? readNotesBlock(lines, at, free) : null;
  if (notes) return fromHeaders(notes, notes.start);
  const attribution = readAttributionAt(lines, at, free, hasColon);
  if (attribution) return attribution;
  if (line.hints & Hint.divider) {
    return toBoundary('divider', at, at);
  }
  return null;
}

function toBoundary(
  kind: Boundary['kind'],
  start: number,
  end: number,
  {
    attribution = null,
    headers = null,
    languages = [],
    rest = '',
  }: Partial<Omit<Boundary, 'kind' | 'start' | 'end'>> = {},
): Boundary {
  return { start, end, kind, attribution, headers, languages, rest };
}

function fromHeaders(
  { values: headers, evidence, end }: HeaderBlock,
  start: number,
  kind: Boundary['kind'] = 'headers',
): Boundary {
  return toBoundary(kind, start, end, { headers, languages: evidence.languages() });
}

function readSeparated(
  lines: readonly Line[],
  at: number,
  { kind, languages, rest, decorated }: Separator,
): Boundary | null {
  const runOn = rest === '' ? null : readRunOnHeaders(rest, languages);
  if (runOn) {
    const { values: headers, evidence } = runOn;
    return toBoundary(kind, at, at + 1, {
      headers,
      languages: evidence.add(languages).languages(),
    });
  }
  const next = nextFilled(lines, at + 1);
  const block = rest === '' ? readHeaderBlock(lines, next, 1) : null;
  if (block) {
    const { values: headers, evidence, end } = block;
    return toBoundary(kind, at, end, { headers, languages: evidence.add(languages).languages() });
  }
  // Without dashes or headers the words are just words.
  if (!decorated && kind !== 'replyAbove') return null;
  return toBoundary(kind, at, at + 1, { languages, rest });
}

/**
 * What some clients put above a header block at the start of a quote: Apple Mail's words with a colon,
 * in whatever language, and Orange's `Message du 05/06/19 11:11`.
 */
function readUnknownSeparator(lines: readonly Line[], at: number): Boundary | null {
  const line = lines[at];
  const above = lineAt(lines, at - 1);
  if (!line || (above !== undefined && above.depth >= line.depth)) return null;
  if (line.text.length > LONGEST_UNKNOWN) return null;
  const next = nextFilled(lines, at + 1);
  const closes = /[:：]$/.test(line.text);
  if (closes ? next === at + 1 : next > at + 1 || !CLOCK_TIME.test(line.text)) return null;
  if (lineAt(lines, next)?.depth !== line.depth) return null;
  const block = readHeaderBlock(lines, next, 2);
  if (block?.values.from === undefined) return null;
  if (!closes) return fromHeaders(block, at);
  return block.values.date === undefined ? null : fromHeaders(block, at, 'forwarded');
}

function readAttributionAt(
  lines: readonly Line[],
  at: number,
  free: number,
  hasColon: boolean,
): Boundary | null {
  const line = lines[at];
  if (!line) return null;
  const found =
    (line.hints & Hint.attribution ? readMarkedAttribution(lines, at) : null) ??
    readAttribution(lines, at, free) ??
    (hasColon ? readRunOnAttribution(lines, at) : null);
  if (!found) return null;
  const { start, end, languages, rest } = found;
  return toBoundary('attribution', start, end, { attribution: found, languages, rest });
}

/** All lines of an element that the client marks as attribution, in a language we need not know. */
function readMarkedAttribution(lines: readonly Line[], start: number): Attribution | null {
  let end = start;
  while (end < lines.length && (lines[end]?.hints ?? 0) & Hint.attribution) end++;
  const read = readAttribution(lines, end - 1, start, 'marked');
  if (read) {
    read.start = start;
    return read;
  }
  const text = lines
    .slice(start, end)
    .map((line) => line.text)
    .join(' ');
  return { start, end, text, who: '', dateText: '', languages: [], offset: 0, rest: '' };
}
