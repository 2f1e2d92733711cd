import { characters, trimEndOf } from '../../text/characters';
import { endsInColon } from '../../text/sentences';
import { isBlank, type Line, lineWith } from '../lines/lines';
import { opensAttribution } from './attributionEvidence';
import { endsInVerb } from './attributionVerb';
import type { Boundary } from './boundaries';
import { readHeaderLine } from './headerLine';
import { readSeparator } from './separator';

const DECORATION = characters(' \t-–—_*=');

/**
 * Gives an attribution a line of its own where it follows other words:
 * `Sounds good! On Mon, May 6, 2024 at 9:00 AM Bo <bo@b.example> wrote:`.
 */
export function withSeparateLines(lines: readonly Line[], boundaries: readonly Boundary[]): Line[] {
  const offsets = new Map(boundaries.map(({ start, attribution }) => [start, attribution?.offset]));
  return lines.flatMap((line, index) => {
    const offset = offsets.get(index) ?? 0;
    if (offset === 0 || offset >= line.text.length) return line;
    const before = trimEndOf(line.text.slice(0, offset), DECORATION);
    return [lineWith(line, before), lineWith(line, line.text.slice(offset))];
  });
}

const SPACED_DASHES = ' ---';
const GLUED_DASHES = '-----';
/** In characters: a separator further on in a line is text that was copied. */
const LONGEST_BEFORE = 2000;

/**
 * Gives a separator a line of its own where a program wrote a whole email on one line:
 *
 *     Yes. -----Original Message----- From: Ann Lee <ann@acme.example> Sent: Monday, May 6, 2024 9:05 AM
 */
export function withSeparatorsApart(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => separatorWithin(text) > 0)) return lines;
  return lines.flatMap((line) => {
    const at = separatorWithin(line.text);
    if (at < 0) return line;
    const before = trimEndOf(line.text.slice(0, at), DECORATION);
    return [lineWith(line, before), lineWith(line, line.text.slice(at))];
  });
}

/**
 * The index of a separator that follows other words, perhaps without a space; -1 if there is none.
 *
 * Most lines have no dash, which one character shows fastest: without that test the rows "text: messages
 * a second" of `npm run bench -- email` are 1 to 3 % slower.
 */
function separatorWithin(text: string): number {
  if (!text.includes('-') || !text.includes('---')) return -1;
  const spaced = separatorAt(text, text.indexOf(SPACED_DASHES) + 1);
  return spaced > 0 ? spaced : separatorAt(text, text.indexOf(GLUED_DASHES));
}

function separatorAt(text: string, at: number): number {
  return at > 0 && at < LONGEST_BEFORE && beginsMessage(text.slice(at)) ? at : -1;
}

/** `-----Original Message-----`, alone or with the sender after it */
function beginsMessage(text: string): boolean {
  const separator = readSeparator(text);
  if (!separator?.decorated || separator.kind === 'replyAbove') return false;
  return separator.rest === '' || readHeaderLine(separator.rest)?.label.field === 'from';
}

/** `Ann> `, `C> `: a quote mark with the writer's name or initial. Supercite indents it. */
const NAMED_MARK = /^ {0,8}(\p{L}[\p{L}\p{N}_.]{0,15}>) ?/u;
/** `| Would Tuesday do?`, but no row of a table: `| 1 | 2 |` */
const BAR_MARK = /^[|¦»›](?: |$)(?!.*\|$)/;

/**
 * Turns other quote marks into quotes like those with `>`: marks with the writer's name, which some
 * editors write below a line that ends with a colon, and bars below an attribution.
 *
 *     Ann wrote:
 *     Ann> Would Tuesday do?
 *
 *     On 6 May 2024, Ann Lee wrote:
 *     | Would Tuesday do?
 */
export function withOtherQuoteMarks(lines: readonly Line[]): readonly Line[] {
  let changed: Line[] | null = null;
  let mark = '';
  let above = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (mark === '' && endsInColon(above) && line.bullet === '') mark = markOf(line.text, above);
    above = line.text;
    if (mark === '') continue;
    if (line.bullet !== '' || !line.text.trimStart().startsWith(mark)) {
      mark = '';
      continue;
    }
    changed ??= [...lines];
    changed[at] = withoutMarks(line, mark);
  }
  return changed ?? lines;
}

/** The quote mark that a line opens with below another; '' if it has none. */
function markOf(text: string, above: string): string {
  const named = text.includes('>') ? NAMED_MARK.exec(text)?.[1] : undefined;
  if (named !== undefined) return named;
  const isQuote = BAR_MARK.test(text) && (endsInVerb(above.slice(0, -1)) || above.includes('@'));
  return isQuote ? text.charAt(0) : '';
}

function withoutMarks(line: Line, mark: string): Line {
  let { prefix, depth } = line;
  let text = line.text.trimStart();
  while (text.startsWith(mark)) {
    text = text.slice(mark.length).trim();
    prefix = `${prefix}${mark} `;
    depth++;
  }
  return lineWith(line, text, prefix, depth);
}

/** In characters: what is left of a wrapped attribution. */
const LONGEST_TAIL = 60;

/** In characters: a header this long may have been wrapped. */
const SHORTEST_WRAPPED_HEADER = 50;

/**
 * Gives the end of an attribution or a header back its quote marks, where a mail program wrapped the line
 * without repeating them:
 *
 *     > On Mon, May 6, 2024 at 9:05 AM Ann Lee <ann@acme.example>
 *     wrote:
 *     >> Would Tuesday do?
 *
 *     > Subject: Your visit on Monday, and whether the van can come along
 *     on Tuesday
 *     >
 */
export function withWrappedTails(lines: readonly Line[]): readonly Line[] {
  let changed: Line[] | null = null;
  for (let at = 1; at + 1 < lines.length; at++) {
    const line = lines[at];
    const above = lines[at - 1];
    if (!line || !above || above.depth <= line.depth || isBlank(line)) continue;
    const below = lines[at + 1]?.depth ?? 0;
    if (below <= line.depth) continue;
    const isEnd = isTail(line)
      ? opensAttribution(above.text)
      : below === above.depth && isWrappedHeader(above.text);
    if (!isEnd) continue;
    changed ??= [...lines];
    changed[at] = lineWith(line, line.text, above.prefix, above.depth);
  }
  return changed ?? lines;
}

function isWrappedHeader(text: string): boolean {
  return text.length >= SHORTEST_WRAPPED_HEADER && readHeaderLine(text) !== null;
}

/** `wrote:`, `9:05 geschrieben:` */
function isTail({ text }: Line): boolean {
  return text.length <= LONGEST_TAIL && endsInColon(text) && endsInVerb(text.slice(0, -1));
}
