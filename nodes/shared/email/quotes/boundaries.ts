import { endsInColon } from '../../text/sentences';
import { endsInTimeOfDay, hasTimeOfDay } from '../../text/timeOfDay';
import { LanguageEvidence, narrowed } from '../languages';
import {
  Hint,
  hintsAt,
  isBlank,
  isBlankAt,
  lastFilled,
  type Line,
  lineAt,
  nextFilled,
  textAt,
} from '../lines/lines';
import { type Attribution, readAttribution, readInnerAttribution } from './attribution';
import { completes, describes, repeats } from './boundaryPairs';
import { isDate, readNameAndDate } from './nameAndDate';
import { readInlineAttribution } from './inlineAttribution';
import { readHeaderLine } from './headerLine';
import { type HeaderBlock, type HeaderValues, noHeaders, readHeaderBlock } from './headerBlock';
import { readCrowdedHeaders, readHeaderParagraph, withoutCrowding } from './headerParagraph';
import { readScatteredAttribution } from './scatteredAttribution';
import { readNotesHeaders } from './notesHeaders';
import {
  asksToReplyAbove,
  isFramedPhrase,
  isRule,
  readSeparator,
  type Separator,
} from './separator';

/** The number of messages that a body is split into; the last one keeps all text past it. */
export const MOST_MESSAGES = 1000;

/** The place where an earlier message begins, and what its introducing lines say. */
export interface Boundary {
  /** The introducing lines: half-open. */
  start: number;
  end: number;
  kind: 'attribution' | 'headers' | 'original' | 'forwarded' | 'replyAbove' | 'divider';
  attribution: Attribution | null;
  headers: HeaderValues | null;
  /** The languages its words belong to: several, or none, if they do not decide. */
  languages: readonly string[];
  /** Text of the message itself on the introducing line. */
  rest: string;
}

/** Finds every place where an earlier message begins: one pass over the lines. */
export function findBoundaries(lines: readonly Line[]): Boundary[] {
  const boundaries: Boundary[] = [];
  let free = 0;
  for (let at = 0; at < lines.length && boundaries.length < MOST_MESSAGES; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const hasColon = line.text.includes(':') || line.text.includes('：');
    const isHeader = hasColon && readHeaderLine(line.text) !== null;
    const found = readBoundary({ lines, at, line, free, hasColon, isHeader });
    if (!found) continue;
    const last = boundaries.at(-1);
    if (last && (completes(last, found, lines) || describes(last, found, lines))) {
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

/** A line that may introduce an earlier message. */
interface Candidate {
  lines: readonly Line[];
  at: number;
  line: Line;
  /** The first line that no boundary above includes. */
  free: number;
  /** Whether the line has a colon. Most lines have none, and several forms need one. */
  hasColon: boolean;
  /** Whether it is a header, `From: Ann Lee`. Most lines with a colon are none. */
  isHeader: boolean;
}

/** Tries the forms of a boundary, the most certain first. */
function readBoundary(candidate: Candidate): Boundary | null {
  return (
    // `-----Original Message-----`, `Begin forwarded message:`, `## Reply above this line ##`
    readSeparated(candidate) ??
    // `________________________________` above `From: Ann Lee <ann@acme.example>`
    readRuled(candidate) ??
    // `> Mesaĝo plusendita:` above `> From: Ann Lee <ann@acme.example>`
    readUnknownSeparator(candidate) ??
    // `From: Ann Lee <ann@acme.example>` above `Sent: Monday, May 6, 2024 9:05 AM`
    readHeaders(candidate) ??
    // `Ann Lee/BON/ACME` above `05/06/2024 09:05 AM` above `To: Bo Ray/BON/ACME@ACME`
    readNotes(candidate) ??
    // `<div class="gmail_attr">Sam Lee je napisao:</div>`
    readMarkedAttribution(candidate) ??
    // `> Sam Lee <mailto:s@c.example>` above `> May 6, 2024 at 9:05 AM`
    readSenderAboveDate(candidate) ??
    // `On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote:`
    readPlainAttribution(candidate) ??
    // `> Ann Lee wrote:` above `> Would Tuesday do?`
    readNameInQuote(candidate) ??
    // `On 6 May 2024 Sam Lee wrote: Would Tuesday do?`
    readAttributionWithText(candidate) ??
    // `<div id="appendonsend"></div>`
    readDivider(candidate)
  );
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

function readSeparated({ lines, at, line }: Candidate): Boundary | null {
  const separator = readSeparator(line.text);
  return separator && readBelowSeparator(lines, at, separator);
}

/** A separator, with headers on the same line or below it. */
function readBelowSeparator(
  lines: readonly Line[],
  at: number,
  { kind, languages, rest, decorated }: Separator,
): Boundary | null {
  let next = nextFilled(lines, at + 1);
  // `Original Message:` is underlined.
  if (next === at + 1 && isRule(textAt(lines, next))) next = nextFilled(lines, next + 1);
  const block =
    rest === ''
      ? withoutCrowding(lines, next, readHeaderBlock(lines, next, 1))
      : (readHeaderParagraph(lines, at, rest, languages) ?? readDateBehind(rest, at));
  if (block) {
    const { values: headers, evidence, end } = block;
    return toBoundary(kind, at, end, { headers, languages: evidence.add(languages).languages() });
  }
  // Without dashes or headers the phrase may be ordinary text.
  if (!decorated && kind !== 'replyAbove') return null;
  return toBoundary(kind, at, at + 1, { languages, rest });
}

/** The date behind a separator on its line: `-----Original Message----- Sent: 05/06/2024 09:05` */
function readDateBehind(text: string, at: number): HeaderBlock | null {
  const header = readHeaderLine(text);
  if (header?.label.field !== 'date' || !hasTimeOfDay(header.value)) return null;
  const evidence = new LanguageEvidence().add(header.label.languages).addText(header.value);
  return { values: { ...noHeaders(), date: header.value }, evidence, end: at + 1 };
}

/** A line of dashes or underscores above a header block, or above `Reply above this line.` */
function readRuled({ lines, at, line }: Candidate): Boundary | null {
  if (!isRule(line.text)) return null;
  const next = nextFilled(lines, at + 1);
  const block = readHeaderBlock(lines, next, 2);
  if (block) return fromHeaders(block, at);
  return asksToReplyAbove(textAt(lines, next)) ? toBoundary('replyAbove', at, next + 1) : null;
}

/** Longer lines above a header block are sentences. */
const LONGEST_UNKNOWN = 60;
const DIGIT = /\d/;

/** A separator in an unknown language, above a header block. */
function readUnknownSeparator(candidate: Candidate): Boundary | null {
  return readFramed(candidate) ?? readUnframed(candidate);
}

/** `-------- Mesaĝo plusendita --------` above `From: Ann Lee <ann@acme.example>` */
function readFramed({ lines, at, line }: Candidate): Boundary | null {
  if (!isFramedPhrase(line.text)) return null;
  const next = nextFilled(lines, at + 1);
  const block = lineAt(lines, next)?.depth === line.depth ? readHeaderBlock(lines, next, 2) : null;
  return block?.values.from === undefined ? null : fromHeaders(block, at, 'original');
}

/**
 * At the start of a quote: Apple Mail's words with a colon (`Begin forwarded message:`) and Orange's
 * `Message du 05/06/19 11:11`.
 */
function readUnframed({ lines, at, line, hasColon }: Candidate): Boundary | null {
  if (!hasColon || line.depth === 0 || line.text.length > LONGEST_UNKNOWN) return null;
  const above = lineAt(lines, at - 1);
  if (above !== undefined && above.depth >= line.depth) return null;
  const next = nextFilled(lines, at + 1);
  const isForward = endsInColon(line.text);
  const fits = isForward ? next > at + 1 : next === at + 1 && endsInTimeOfDay(line.text);
  if (!fits || lineAt(lines, next)?.depth !== line.depth) return null;
  const block = readHeaderBlock(lines, next, 2);
  if (block?.values.from === undefined) return null;
  if (!isForward) {
    // La Poste has the date nowhere else.
    block.values.date ??= line.text.slice(line.text.search(DIGIT));
    return fromHeaders(block, at);
  }
  return block.values.date === undefined ? null : fromHeaders(block, at, 'forwarded');
}

function readHeaders({ lines, at, line, hasColon, isHeader }: Candidate): Boundary | null {
  const isDivider = (line.hints & Hint.divider) !== 0;
  if (!hasColon || !(isHeader || isDivider)) return null;
  const block = readHeaderBlock(lines, at, isDivider ? 1 : 2);
  const found = block ? withoutCrowding(lines, at, block) : readCrowdedHeaders(lines, at);
  return found && fromHeaders(found, at);
}

function readNotes({ lines, at, free, hasColon }: Candidate): Boundary | null {
  const notes = hasColon ? readNotesHeaders(lines, at, free) : null;
  return notes && fromHeaders(notes, notes.start);
}

/** All lines of an element that a mail program marks as attribution, in any language. */
function readMarkedAttribution({ lines, at: start, line }: Candidate): Boundary | null {
  if ((line.hints & Hint.attribution) === 0) return null;
  let end = start;
  while (hintsAt(lines, end) & Hint.attribution) end++;
  const read = readAttribution(lines, end - 1, start, 'marked');
  return fromAttribution(read ? { ...read, start } : readNameAndDate(lines, start, end));
}

/** Postbox opens a quote with the sender on one line and the date on the next. */
function readSenderAboveDate({ lines, at, line }: Candidate): Boundary | null {
  const isOpening = line.depth > (lineAt(lines, at - 1)?.depth ?? 0);
  if (!isOpening || !line.text.includes('@') || !isDate(lines, at + 1, line.depth)) return null;
  return fromAttribution(readNameAndDate(lines, at, at + 2));
}

function readPlainAttribution({ lines, at, free }: Candidate): Boundary | null {
  const attribution = readScatteredAttribution(lines, at, free) ?? readAttribution(lines, at, free);
  if (!attribution) return null;
  if (attribution.offset > 0) return fromAttribution(attribution);
  const found = fromAttribution(attribution);
  const above = lineOfAttribution(lines, attribution.start, free);
  return above ? { ...found, ...above } : found;
}

/**
 * The line above an attribution that belongs to it: a rule, framed words, or a separator without dashes, as
 * of the Mailbox app:
 *
 *     Begin forwarded message:
 *     On Monday, May 6, 2024 at 9:05, Ann Lee <ann@acme.example>, wrote:
 */
function lineOfAttribution(
  lines: readonly Line[],
  attribution: number,
  free: number,
): Pick<Boundary, 'start' | 'kind'> | null {
  const start = isBlankAt(lines, attribution - 1) ? attribution - 2 : attribution - 1;
  const line = start >= free ? lineAt(lines, start) : undefined;
  if (!line || line.depth !== lineAt(lines, attribution)?.depth) return null;
  if (isRule(line.text) || isFramedPhrase(line.text)) return { start, kind: 'attribution' };
  const separator = readSeparator(line.text);
  return separator && separator.kind !== 'replyAbove' ? { start, kind: separator.kind } : null;
}

/** Right below an attribution, a name with a verb is text of the quote. */
function readNameInQuote({ lines, at, line, free, hasColon }: Candidate): Boundary | null {
  if (!hasColon || line.depth === 0 || !endsInColon(line.text)) return null;
  const above = lastFilled(lines, at);
  if (above >= 0 && above < free) return null;
  const attribution = readInnerAttribution(lines, at, lineAt(lines, above));
  return attribution && fromAttribution(attribution);
}

function readAttributionWithText({ lines, at, hasColon }: Candidate): Boundary | null {
  const attribution = hasColon ? readInlineAttribution(lines, at) : null;
  return attribution && fromAttribution(attribution);
}

function fromAttribution(attribution: Attribution): Boundary {
  const { start, end, languages, rest } = attribution;
  return toBoundary('attribution', start, end, { attribution, languages, rest });
}

function readDivider({ at, line }: Candidate): Boundary | null {
  return line.hints & Hint.divider ? toBoundary('divider', at, at) : null;
}
