import { hasTimeOfDay } from '../../text/timeOfDay';
import { opensWithDate } from '../dates/dateText';
import { isBlank, type Line, lineAt } from '../lines/lines';
import { type HeaderBlock, readHeaderBlock } from './headerBlock';
import { readHeaderLine } from './headerLine';

const LONGEST_LINE = 80;
const ON = ' on ';

/**
 * Reads the headers that HCL (once Lotus) Notes writes: sender and date without labels, on two lines
 * or on one with `on` between them, above `To:`, `cc:` and `Subject:`.
 *
 *     Ann Lee/BON/ACME
 *     05/06/2024 09:05 AM
 *     To: Bo Ray/BON/ACME@ACME
 *     cc:
 *     Subject: Your visit
 *
 * @param at the line with `To:`
 * @param first the first line that may belong to the headers
 * @returns the headers and their first line, or null if there are none
 */
export function readNotesHeaders(
  lines: readonly Line[],
  at: number,
  first: number,
): (HeaderBlock & { start: number }) | null {
  const above = textAt(lines, at - 1, at);
  if (at - 1 < first || above === '' || !hasTimeOfDay(above)) return null;
  if (readHeaderLine(textAt(lines, at, at))?.label.field !== 'to') return null;
  const sender = opensWithDate(above)
    ? { from: textAt(lines, at - 2, at), date: above, start: at - 2 }
    : splitAtOn(above, at - 1);
  if (!sender || sender.start < first || sender.from === '') return null;
  const block = readHeaderBlock(lines, at, 1);
  if (block?.values.subject === undefined) return null;
  const { from, date, start } = sender;
  return { ...block, values: { ...block.values, from, date }, start };
}

/** `Ann Lee on 05/06/2024 09:05 AM` */
function splitAtOn(text: string, start: number) {
  const on = text.lastIndexOf(ON);
  const date = text.slice(on + ON.length);
  return on > 0 && opensWithDate(date) ? { from: text.slice(0, on), date, start } : null;
}

/** A line's text; '' if it is too long or not at the quote depth of line `base`. */
function textAt(lines: readonly Line[], at: number, base: number): string {
  const line = lineAt(lines, at);
  if (!line || isBlank(line) || line.depth !== lineAt(lines, base)?.depth) return '';
  return line.text.length > LONGEST_LINE ? '' : line.text.trim();
}
