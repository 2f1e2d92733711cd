import { endsClause } from '../../text/sentences';
import { isBlank, type Line, lineAt } from '../lines/lines';

/**
 * `https://acme.example/plan`, perhaps in brackets, with the full stop of its sentence, or with a quote
 * mark that slipped to its end
 */
const LINK_ONLY = /^[(<[]?https?:\/\/[^\s>)\]]+[)>\]]?[.,;]?(?: ?>)?$/;
/** In characters: a line this long may have been wrapped. */
const LONG_LINE = 55;
const LOWER_CASE = /^\p{Ll}/u;

/**
 * Whether an unmarked line between two quoted ones was wrapped by a mail client, not written as a reply:
 * if it is part of a forward, is only a link, or continues a long sentence.
 *
 *     > Would Tuesday do, or is it too early for you, given that the
 *     van
 *     > comes on Monday?
 *
 * @param floor the depth of the quote
 */
export function isWrappedBetweenQuotes(
  lines: readonly Line[],
  index: number,
  floor: number,
  isForward: boolean,
): boolean {
  const line = lines[index];
  if (!line || line.depth >= floor) return false;
  if (!isQuoted(lines, index - 1, floor) || !isQuoted(lines, index + 1, floor)) return false;
  return isForward || LINK_ONLY.test(line.text.trim()) || continues(lineAt(lines, index - 1), line);
}

function isQuoted(lines: readonly Line[], index: number, floor: number): boolean {
  const line = lineAt(lines, index);
  return line !== undefined && line.depth >= floor && (!isBlank(line) || line.prefix !== '');
}

function continues(above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.text.length < LONG_LINE) return false;
  if (line.text.length > above.text.length) return false;
  return LOWER_CASE.test(line.text) && !endsClause(above.text);
}
