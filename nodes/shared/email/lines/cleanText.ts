import { HARD_SPACE, withPlainSpaces } from '../../text/characters';
import { inChunks } from '../../text/chunks';
import { hasZeroWidth, withoutZeroWidth, ZERO_WIDTH } from '../../text/invisible';

const ALTERED = new RegExp(`[\\t\\r\\n\\f\\u00a0${ZERO_WIDTH}]| {2}`);
const ONLY_SPACES = /^[ \t\r\n\f]+$/;
const EVERY_UNEVEN_SPACE = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;

/** Whether `collapseSpaces` and `cleanLine` would change nothing of a text but its ends. Most are such. */
export function isClean(text: string): boolean {
  return !ALTERED.test(text);
}

/** An element's text as browsers show it: line ends are spaces, and a run of spaces is one. */
export function collapseSpaces(text: string): string {
  // Half of all texts are the indentation of the next tag.
  return ONLY_SPACES.test(text) ? ' ' : inChunks(text, collapsed);
}

function collapsed(text: string): string {
  return text.replace(EVERY_UNEVEN_SPACE, ' ');
}

/** A line of HTML without space at its ends, hard spaces and invisible characters. */
export function cleanLine(line: string): string {
  const trimmed = line.trim();
  if (!trimmed.includes(HARD_SPACE) && !hasZeroWidth(trimmed)) return trimmed;
  return inChunks(trimmed, cleaned).trim();
}

function cleaned(text: string): string {
  return withoutZeroWidth(withPlainSpaces(text));
}

export function isSpace(text: string): boolean {
  return text.trim() === '';
}
