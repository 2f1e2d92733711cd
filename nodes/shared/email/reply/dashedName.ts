import { endsSentence } from '../../text/sentences';
import { isBlankAt, lastFilled, type Line, textAt } from '../lines/lines';

/** In characters. */
const LONGEST = 30;
/** `-Ann`, `- Ann Lee.`, `~ ann`; an em dash ends poems and quotations too */
const DASHED_NAME =
  /^[-–~]{1,2} ?(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?|\p{Ll}{2,12})[.!]?$/u;
const LIST_MARK = /^[-–—•*~] /;

/**
 * Finds a name behind a dash on the last line: below a blank line, or below the end of a sentence.
 *
 *     Ring twice.
 *
 *     - Ann
 *
 * @returns the number of lines if there is none
 */
export function findDashedName(lines: readonly Line[]): number {
  const at = lastFilled(lines, lines.length);
  const text = textAt(lines, at);
  if (text.length > LONGEST || !DASHED_NAME.test(text)) return lines.length;
  const above = textAt(lines, lastFilled(lines, at));
  const isApart = isBlankAt(lines, at - 1) || endsSentence(above);
  // Below a list, or a line that introduces one, it is an item: `- milk`.
  const mayBeItem = LIST_MARK.test(above) || !endsSentence(above);
  return above === '' || !isApart || mayBeItem ? lines.length : at;
}
