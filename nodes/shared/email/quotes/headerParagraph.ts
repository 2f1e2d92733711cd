import { hasTimeOfDay } from '../../text/timeOfDay';
import { isBlank, type Line, lineAt, textAt } from '../lines/lines';
import type { HeaderBlock, HeaderValues } from './headerBlock';
import { readHeaderLine } from './headerLine';
import { readInlineHeaders } from './inlineHeaders';

/** In characters. */
const LONGEST = 2000;
/** In lines. */
const LONGEST_PARAGRAPH = 12;
/** The number of lines without a label that ends the headers. */
const MOST_WITHOUT_LABEL = 2;
/** What a line with a label has: a colon, the `>` before it, the bar of a table, or a letter outside ASCII. */
const MAY_HOLD_LABEL = /[:>|\u0080-\uffff]/;
/** `<ann@acme.example>To`: the value of a label without a colon may be on the next line. */
const MAY_END_IN_LABEL = />[^\s>][^>]{0,80}$/;

/**
 * Reads headers that run together in one paragraph, several on a line and wrapped anywhere:
 *
 *     From: Ann Lee <ann@acme.example> Sent: Monday, May 6, 2024
 *     9:05 AM To: Bo Ray <bo@b.example> Subject: Your visit
 *
 * @param text the text of line `at` from the first label on
 * @param likely as for `readInlineHeaders`
 */
export function readHeaderParagraph(
  lines: readonly Line[],
  at: number,
  text: string,
  likely: readonly string[],
): HeaderBlock | null {
  const depth = lineAt(lines, at)?.depth;
  let best: HeaderBlock | null = null;
  let most = 0;
  let paragraph = '';
  for (let index = at, without = 0; index < at + LONGEST_PARAGRAPH; index++) {
    const line = lineAt(lines, index);
    if (!line || isBlank(line) || line.depth !== depth) break;
    const mayAdd = index === at || mayAddHeader(paragraph, line.text);
    paragraph = index === at ? text : `${paragraph} ${line.text.trim()}`;
    const found = mayAdd ? readInlineHeaders(paragraph, likely) : null;
    const count = found ? countOf(found.values) : 0;
    if (found && count > most) {
      best = { ...found, end: index + 1 };
      most = count;
      without = 0;
    } else if (++without >= MOST_WITHOUT_LABEL || paragraph.length > LONGEST) break;
  }
  return best;
}

/** Whether a line may add a header to those above it. Most add none, and reading all again takes long. */
function mayAddHeader(above: string, text: string): boolean {
  return MAY_HOLD_LABEL.test(text) || MAY_END_IN_LABEL.test(above);
}

function countOf(values: HeaderValues): number {
  return Object.values<string | undefined>(values).filter((value) => value !== undefined).length;
}

/** A label within a value: `Ann Lee <ann@acme.example> Sent: Monday` */
const INNER_LABEL = /\s\p{Lu}[\p{L} ]{0,20}[:：]/u;

/**
 * A header block, or the paragraph in which it runs together: then one of its values has the labels that
 * the block lacks.
 *
 * @param at the first line of the block
 */
export function withoutCrowding(
  lines: readonly Line[],
  at: number,
  block: HeaderBlock | null,
): HeaderBlock | null {
  if (!block) return null;
  const { from, to, date, subject } = block.values;
  if (date !== undefined && subject !== undefined) return block;
  if (![from, to, subject].some((value) => value && hasInnerLabel(value))) return block;
  const paragraph = readHeaderParagraph(lines, at, textAt(lines, at), []);
  return paragraph?.values.date === undefined ? block : paragraph;
}

/** Reads headers that run together and are no block: sender, date, and recipient or subject. */
export function readCrowdedHeaders(lines: readonly Line[], at: number): HeaderBlock | null {
  const text = textAt(lines, at);
  if (readHeaderLine(text)?.label.field !== 'from' || !hasInnerLabel(text)) return null;
  if (!holdTime(lines, at)) return null;
  const paragraph = readHeaderParagraph(lines, at, text, []);
  const { date, to, subject } = paragraph?.values ?? {};
  const isComplete = date !== undefined && hasTimeOfDay(date) && (to ?? subject) !== undefined;
  return isComplete ? paragraph : null;
}

/** Whether a paragraph may hold a time of day. Reading its headers takes a hundred times as long. */
function holdTime(lines: readonly Line[], start: number): boolean {
  for (let at = start; at < start + LONGEST_PARAGRAPH; at++) {
    const text = textAt(lines, at);
    if (text === '') return false;
    if (hasTimeOfDay(text)) return true;
  }
  return false;
}

function hasInnerLabel(text: string): boolean {
  return INNER_LABEL.test(text.slice(0, LONGEST));
}
