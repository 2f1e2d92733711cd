import { isBlank, lastFilled, type Line, lineAt, textAt } from '../lines/lines';
import { isListed } from './closing';
import { isPersonName } from './personName';

const LONGEST_SIGN_OFF = 45;
const COMMA_END = /[,،，]$/;

/**
 * Finds a closing in words of the writer's own: a short line that ends with a comma, in a paragraph
 * of its own, above a name or a signature.
 *
 *     Until June then,
 *     Ann
 *
 * @param signature the index where a signature below it begins; the number of lines if there is none
 * @returns the index where the signature begins with it
 */
export function findSignOff(lines: readonly Line[], signature: number): number {
  let at = lastFilled(lines, signature);
  if (isPersonName(textAt(lines, at))) at = lastFilled(lines, at);
  else if (signature === lines.length) return signature;
  const text = textAt(lines, at);
  if (text.length > LONGEST_SIGN_OFF || !COMMA_END.test(text)) return signature;
  const above = lineAt(lines, at - 1);
  if (!above || !isBlank(above)) return signature;
  return lastFilled(lines, at) < 0 || isListed(lines, at) ? signature : at;
}
