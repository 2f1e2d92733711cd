import { codeWithin } from '../../text/codePoints';
import { inChunks } from '../../text/chunks';
import { trimEndOf, WHITE_SPACE } from '../../text/characters';
import { Hint, type Line, mostLines } from './lines';

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g');
const OPEN_ADDRESS = /<[^<>\s]*$/;
const ADDRESS_END = /^\S{0,40}:$/;

export const GREATER = 62;
const SPACE = 32;
const TAB = 9;

/**
 * Reads plain text into lines: one pass, quote marks counted and taken off.
 *
 * @param text any line ends, any marks (`>`, `> >`, `>>`)
 */
export function readText(text: string): Line[] {
  const lines: Line[] = [];
  const isPlain = !INVISIBLE.test(text);
  const most = mostLines(text.length);
  let start = 0;
  let previous: Line | undefined;
  while (start <= text.length) {
    let end = lines.length < most ? text.indexOf('\n', start) : -1;
    if (end < 0) end = text.length;
    const line = readLine(text, start, end, previous, isPlain);
    // A run of blank lines counts as one, or a body of line ends would cost a hundred times its size.
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
 * @param previous the line above, if there is one: its address may end on this line
 * @param isPlain whether the text is known to hold no invisible characters
 */
export function readLine(
  text: string,
  start: number,
  end: number,
  previous?: Line,
  isPlain = true,
): Line {
  let depth = 0;
  let at = start;
  let afterMarks = start;
  while (at < end) {
    const code = codeWithin(text, at);
    if (code === GREATER) {
      depth++;
      afterMarks = at + 1;
    } else if (code !== SPACE || at - afterMarks >= 3) {
      break;
    }
    at++;
  }
  if (depth > 0 && closesAddress(text, depth, afterMarks, end, previous)) {
    depth--;
    afterMarks = text.lastIndexOf('>', afterMarks - 1);
  }
  // GroupWise: `>>> Ann Lee <ann@a.example> 4/12/2012 8:15 AM >>>`.
  if (depth === 3 && text.slice(afterMarks, end).trimEnd().endsWith(' >>>')) {
    depth = 0;
    afterMarks = start;
  }
  if (depth > 0 && afterMarks < end && isSpace(codeWithin(text, afterMarks))) afterMarks++;
  const shown = text.slice(afterMarks, endOfText(text, afterMarks, end));
  const content = isPlain ? shown : inChunks(shown, withoutInvisible).trimEnd();
  return {
    text: content,
    prefix: depth === 0 ? '' : `${trimEndOf(text.slice(start, afterMarks), WHITE_SPACE)} `,
    mark: '',
    depth,
    hints: Hint.none,
    start,
    end,
  };
}

function withoutInvisible(text: string): string {
  return text.replace(EVERY_INVISIBLE, '');
}

function endOfText(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && WHITE_SPACE[codeWithin(text, at - 1)] === 1) at--;
  return at;
}

/** A wrapped `<address` may leave its `>` at the start of the next line, where it is no quote mark. */
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
    end - afterMarks < 60 &&
    ADDRESS_END.test(text.slice(afterMarks, end).trim()) &&
    OPEN_ADDRESS.test(previous.text.slice(-320))
  );
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === 0xa0;
}
