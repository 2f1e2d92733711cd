import { opensWithDate } from '../dates/dateText';
import { type HeaderBlock, readHeaderBlock, readHeaderLine } from './headerBlock';
import { isBlank, type Line, lineAt } from '../lines/lines';

const MAX_LINE = 80;
const CLOCK_TIME = /\d[:.]\d\d/;
const ON_DATE = ' on ';

/**
 * Reads a header block as HCL (once Lotus) Notes writes it: the sender and the date on lines of their
 * own or on one with `on` between, and `To:`, `cc:` and `Subject:` below.
 *
 * @param at the line with `To:`
 * @param first the first line that may belong to it
 * @returns the block and its first line, or null where there is none
 */
export function readNotesBlock(
  lines: readonly Line[],
  at: number,
  first: number,
): (HeaderBlock & { start: number }) | null {
  const above = textAt(lines, at - 1, at);
  if (at - 1 < first || above === '' || !CLOCK_TIME.test(above)) return null;
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

function splitAtOn(text: string, start: number) {
  const on = text.lastIndexOf(ON_DATE);
  const date = text.slice(on + ON_DATE.length);
  return on > 0 && opensWithDate(date) ? { from: text.slice(0, on), date, start } : null;
}

/** A line's text, '' where it is too long or not in the same quote as the line at `base`. */
function textAt(lines: readonly Line[], at: number, base: number): string {
  const line = lineAt(lines, at);
  if (!line || isBlank(line) || line.depth !== lineAt(lines, base)?.depth) return '';
  return line.text.length > MAX_LINE ? '' : line.text.trim();
}
