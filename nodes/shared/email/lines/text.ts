import { codeWithin } from '../../text/codePoints';
import { inChunks } from '../../text/chunks';
import { HARD_SPACE, trimEndOf, WHITE_SPACE, withPlainSpaces } from '../../text/characters';
import { hasZeroWidth, withoutZeroWidth } from '../../text/invisible';
import { Hint, type Line, mostLines } from './lines';

/** `<ann.lee@acme.example`, wrapped before its `>` */
const OPEN_ADDRESS = /<[^<>\s]*$/;
/** `wrote:` or the like, with the `>` before it taken for a quote mark */
const ADDRESS_END = /^\S{0,40}:$/;
const LONGEST_ADDRESS = 320;
const LONGEST_ADDRESS_END = 60;
/** `> > text`: the most spaces between two quote marks. */
const MOST_SPACES = 2;

/** `>>>>> ` */
const SUPERCITE_DEPTH = 5;
/** In characters. */
const LONGEST_TAG = 200;

const GREATER_THAN = 0x3e;
const SPACE = 0x20;
const TAB = 9;

/**
 * Reads plain text into lines: one pass that counts and removes quote marks.
 *
 * @param source with any line ends and quote marks: `> text`, `> > text`, `>>text`
 */
export function readText(source: string): Line[] {
  const lines: Line[] = [];
  // As in HTML, hard spaces are spaces. The text keeps its length, so that places in it are places in the body.
  const text = source.includes(HARD_SPACE) ? inChunks(source, withPlainSpaces) : source;
  const isClean = !hasZeroWidth(text);
  const most = mostLines(text.length);
  // Old Macs, and some gateways, end lines with a carriage return alone.
  const lineEnd = text.trimEnd().includes('\n') ? '\n' : '\r';
  let start = 0;
  let previous: Line | undefined;
  while (start <= text.length) {
    let end = lines.length < most ? text.indexOf(lineEnd, start) : -1;
    if (end < 0) end = text.length;
    const line = readLine(text, start, end, previous, isClean);
    // A run of blank lines is one: else a body of line ends would cost a hundred times its size.
    if (line.text !== '' || previous?.text !== '' || previous.depth !== line.depth) {
      lines.push(line);
      previous = line;
    }
    start = end + 1;
  }
  return lines;
}

/**
 * Reads one line of plain text.
 *
 * @param previous the line above, if there is one: an address in it may end on this line
 * @param isClean whether the text is known to hold no invisible characters
 */
export function readLine(
  text: string,
  start: number,
  end: number,
  previous?: Line,
  isClean = true,
): Line {
  let { depth, afterMarks } = readQuoteMarks(
    text,
    isClean ? start : skipZeroWidth(text, start),
    end,
  );
  if (depth > 0 && closesAddress(text, depth, afterMarks, end, previous)) {
    depth--;
    afterMarks = text.lastIndexOf('>', afterMarks - 1);
  }
  // GroupWise: `>>> Ann Lee <ann@a.example> 4/12/2012 8:15 AM >>>` is an attribution.
  if (depth === 3 && text.slice(afterMarks, end).trimEnd().endsWith(' >>>')) {
    depth = 0;
    afterMarks = start;
  }
  if (depth === SUPERCITE_DEPTH && isReferenceTag(text, start, afterMarks, end, previous)) {
    depth = 0;
    afterMarks = start;
  }
  if (depth > 0 && afterMarks < end && isSpace(codeWithin(text, afterMarks))) afterMarks++;
  const shown = text.slice(afterMarks, endOfText(text, afterMarks, end));
  return {
    text: isClean ? shown : inChunks(shown, withoutZeroWidth).trimEnd(),
    prefix: depth === 0 ? '' : `${trimEndOf(text.slice(start, afterMarks), WHITE_SPACE)} `,
    bullet: '',
    depth,
    hints: Hint.none,
    start,
    end,
  };
}

/**
 * Whether a line is an attribution of Supercite, in Emacs. Its marks quote nothing.
 *
 *     >>>>> "AL" == Ann Lee <ann@acme.example> writes:
 *
 *     AL> Would Tuesday do?
 */
function isReferenceTag(
  text: string,
  start: number,
  afterMarks: number,
  end: number,
  previous: Line | undefined,
): boolean {
  if (afterMarks - start !== SUPERCITE_DEPTH || (previous?.depth ?? 0) > 0) return false;
  const shown = text.slice(afterMarks, endOfText(text, afterMarks, end));
  return shown.length < LONGEST_TAG && shown.endsWith(':') && shown.includes('@');
}

/** A zero-width space before a quote mark, as some web mail writes it. */
function skipZeroWidth(text: string, start: number): number {
  let at = start;
  while (at - start < MOST_SPACES && hasZeroWidth(text.charAt(at))) at++;
  return at;
}

/** `>> > text`: how many quote marks open the line, and where they end. */
function readQuoteMarks(text: string, start: number, end: number) {
  let depth = 0;
  let afterMarks = start;
  for (let at = start; at < end; at++) {
    const code = codeWithin(text, at);
    if (code === GREATER_THAN) {
      depth++;
      afterMarks = at + 1;
    } else if (code !== SPACE || at - afterMarks > MOST_SPACES) {
      break;
    }
  }
  return { depth, afterMarks };
}

function endOfText(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && WHITE_SPACE[codeWithin(text, at - 1)] === 1) at--;
  return at;
}

/** `On …, Ann <ann@acme.example` above `> wrote:`: the wrapped address leaves its `>` to this line. */
function closesAddress(
  text: string,
  depth: number,
  afterMarks: number,
  end: number,
  previous: Line | undefined,
): boolean {
  return (
    previous !== undefined &&
    depth === previous.depth + 1 &&
    end - afterMarks < LONGEST_ADDRESS_END &&
    ADDRESS_END.test(text.slice(afterMarks, end).trim()) &&
    OPEN_ADDRESS.test(previous.text.slice(-LONGEST_ADDRESS))
  );
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}
