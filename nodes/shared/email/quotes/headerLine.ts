import { characters, trimEndOf, trimOf, WHITE_SPACE } from '../../text/characters';
import { codeAt, codeWithin, isColon } from '../../text/codePoints';
import { HEADER_LABELS, type HeaderLabel, LONGEST_LABEL } from '../languages';
import { fold } from '../languages/fold';
import { endingTest } from '../languages/edges';

/** A header and its value as it is written. */
export interface HeaderLine {
  label: HeaderLabel;
  value: string;
}

/** White space and the marks of bold text: `*From:* Ann`. */
const AROUND_LABEL = characters(' \t*_');
/** `**From:**` */
const AROUND_CELL = characters(' \t*_|:：');
const BAR = 0x7c;
/** In characters: room for decoration around the longest label. */
const LONGEST_DECORATION = 12;
/** From here on the characters are Chinese, Japanese or Korean. */
const EAST_ASIA = 0x2e80;
const LONGEST_SPACED_LABEL = 4;
const mayBeLabel = endingTest(HEADER_LABELS.keys());

/**
 * Reads `Label: value`, also with the label in bold or with a full-width colon, and NetEase's row of a
 * table: `| From | Ann Lee<ann@acme.example> |`.
 */
export function readHeaderLine(text: string): HeaderLine | null {
  if (codeAt(text, 0) === BAR) return readTableRow(text);
  const colon = findColon(text);
  if (colon <= 0) return null;
  let start = 0;
  while (start < colon && AROUND_LABEL[codeWithin(text, start)] === 1) start++;
  let end = colon;
  while (end > start && AROUND_LABEL[codeWithin(text, end - 1)] === 1) end--;
  if (end === start) return null;
  const label = readLabel(text.slice(start, end));
  if (!label) return null;
  let at = colon + 1;
  const { length } = text;
  while (at < length && AROUND_LABEL[codeWithin(text, at)] === 1) at++;
  const value = trimEndOf(text.slice(at), WHITE_SPACE);
  // `From: *Ann Lee* <ann@a.example>`: the name is bold, not the label.
  const isBoldName = start === 0 && text.startsWith(' *', at - 2);
  return { label, value: isBoldName ? value.replace('*', '') : value };
}

function readTableRow(text: string): HeaderLine | null {
  const end = text.indexOf('|', 1);
  if (end < 0 || end > LONGEST_LABEL + LONGEST_DECORATION) return null;
  const cell = trimOf(text.slice(1, end), AROUND_CELL);
  const label = cell === '' ? undefined : readLabel(cell);
  return label ? { label, value: trimOf(text.slice(end + 1), AROUND_CELL) } : null;
}

function findColon(text: string): number {
  const end = Math.min(text.length, LONGEST_LABEL + LONGEST_DECORATION);
  for (let at = 0; at < end; at++) {
    if (isColon(codeWithin(text, at))) return at;
  }
  return -1;
}

/** In Chinese the characters of a label may be spaced out: `主 题`. */
function readLabel(text: string): HeaderLabel | undefined {
  if (!mayBeLabel(text, text.length)) return undefined;
  const isSpaced = codeAt(text, 0) > EAST_ASIA && text.length <= LONGEST_SPACED_LABEL;
  return HEADER_LABELS.get(fold(isSpaced ? text.replace(/\s/g, '') : text));
}

const MOST_LABEL_WORDS = 2;

/**
 * Headers without a colon: eM Client's `From "Ann Lee" <ann@a.example>`, and rows of a table, whose cells a
 * tab separates.
 */
export function readBareHeaderLine(text: string): HeaderLine | null {
  const cell = text.indexOf('\t');
  if (cell > 0) {
    const label = HEADER_LABELS.get(fold(text.slice(0, cell).trim()));
    return label ? { label, value: text.slice(cell).trim() } : null;
  }
  let end = text.indexOf(' ');
  for (let words = 1; end > 0 && words <= MOST_LABEL_WORDS; words++) {
    const label = HEADER_LABELS.get(fold(text.slice(0, end)));
    if (label) return { label, value: text.slice(end).trim() };
    end = text.indexOf(' ', end + 1);
  }
  return null;
}
