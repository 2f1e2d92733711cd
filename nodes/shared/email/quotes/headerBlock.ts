import { codeAt, codeWithin, isColon } from '../../text/codePoints';
import { characters, trimEndOf, WHITE_SPACE } from '../../text/characters';
import {
  fold,
  HEADER_LABELS,
  type HeaderField,
  type HeaderLabel,
  LanguageEvidence,
  LONGEST_LABEL,
} from '../languages';
import { endingTest } from '../languages/pairs';
import { Hint, isBlank, type Line, lineAt } from '../lines/lines';

export type HeaderValues = Partial<Record<HeaderField, string>>;

/** No values yet: all in one form, since the engine reads such objects fastest. */
export function noHeaders(): HeaderValues {
  return {
    from: undefined,
    to: undefined,
    cc: undefined,
    bcc: undefined,
    date: undefined,
    subject: undefined,
    other: undefined,
  };
}

export interface HeaderBlock {
  values: HeaderValues;
  /** The languages its labels and date belong to, counted. */
  evidence: LanguageEvidence;
  /** The first line after the block. */
  end: number;
}

interface HeaderLine {
  label: HeaderLabel;
  value: string;
}

/** How far below a header the next one may stand for the lines between to be its continuation. */
const MAX_CONTINUATION = 6;
/** In characters: more recipients than any provider lets a message have. */
const MAX_VALUE = 100_000;
/** Space and the marks of bold text. */
const AROUND_LABEL = characters(' \t*_\u00a0');
/** A header that no table has, such as `Phone: 5 55`, belongs to no value. */
const OTHER_HEADER = /^\p{Lu}[\p{L}-]{1,20}: \S/u;
const SMALL_LABEL = /^[*_ ]{0,8}\p{Ll}/u;
const mayBeLabel = endingTest(HEADER_LABELS.keys());
const CLOCK_TIME = /\d[:.h]\d\d/;

/**
 * Reads a header block: `From:`, `Sent:`, `To:`, `Subject:` in any order and language, values wrapped
 * over lines, at one quote depth.
 *
 * @param least how many different headers make a block: one after a separator, else two with a sender
 * @returns null where no block starts at `start`
 */
export function readHeaderBlock(
  lines: readonly Line[],
  start: number,
  least: 1 | 2,
): HeaderBlock | null {
  const opening = lineAt(lines, start);
  if (!opening) return null;
  const headed = readHeaderLine(opening.text);
  const first = headed ?? (least === 1 ? readBareHeaderLine(opening.text) : null);
  if (!first) return null;
  const block = new BlockReader(first, headed ? readHeaderLine : readBareHeaderLine);
  let at = start + 1;
  while (at < lines.length) {
    const next = nextHeader(lines, at, opening.depth, block);
    if (!next) break;
    block.add(next.header);
    at = next.index + 1;
  }
  at = block.takeOpenAddresses(lines, at, opening.depth);
  return block.isComplete(headed ? least : 3, opening, lineAt(lines, start - 1))
    ? { values: block.values, evidence: block.evidence(), end: at }
    : null;
}

class BlockReader {
  readonly values = noHeaders();
  private readonly labels: HeaderLabel[] = [];
  private current: HeaderField = 'other';
  /** How the current value ends: to look at the whole of it for each line would take its square. */
  private tail = '';
  private count = 0;

  constructor(
    first: HeaderLine,
    readonly read: (text: string) => HeaderLine | null,
  ) {
    this.add(first);
  }

  has(field: HeaderField): boolean {
    return field !== 'other' && this.values[field] !== undefined;
  }

  add({ label, value }: HeaderLine): void {
    this.current = label.field;
    this.tail = value;
    this.count++;
    this.values[label.field] ??= value;
    this.labels.push(label);
  }

  continueWith(text: string): void {
    const value = this.values[this.current] ?? '';
    this.values[this.current] = value === '' ? text : `${value} ${text}`;
    this.tail = text;
  }

  continuesAfter(text: string): boolean {
    const value = this.values[this.current] ?? '';
    if (value.length > MAX_VALUE) return false;
    if (this.current === 'from' || this.current === 'to' || this.current === 'cc') {
      return value === '' ? text.includes('@') : /[,;<]$/.test(this.tail);
    }
    return false;
  }

  /** Address lists may go on after the last header. */
  takeOpenAddresses(lines: readonly Line[], from: number, depth: number): number {
    let at = from;
    for (let line = lines[at]; line; line = lines[++at]) {
      if (isBlank(line) || line.depth !== depth || !this.continuesAfter(line.text.trim())) break;
      this.continueWith(line.text.trim());
    }
    return at;
  }

  /** A lone `From:` makes a block too where an address follows it at the start of a paragraph. */
  isComplete(least: 1 | 2 | 3, opening: Line, before: Line | undefined): boolean {
    if (least === 1) return true;
    if (least === 3) return this.count >= 3 && this.values.from?.includes('@') === true;
    const { from, date, subject, to } = this.values;
    // Mail programs begin with a capital, and those that do not tell the time.
    if (SMALL_LABEL.test(opening.text) && !(date !== undefined && CLOCK_TIME.test(date)))
      return false;
    if (from === undefined) {
      if (date === undefined || to === undefined) return false;
      return subject !== undefined || (to.includes('@') && CLOCK_TIME.test(date));
    }
    if (date !== undefined && CLOCK_TIME.test(date)) return true;
    if (date !== undefined) return isAddressed(from) || isAddressed(to);
    if (to === undefined && subject !== undefined) return from.includes('@');
    if (subject !== undefined) return isAddressed(from) || isAddressed(to);
    if (to !== undefined) return from.includes('@') || to.includes('@');
    const opensParagraph = before === undefined || isBlank(before);
    return opensParagraph && from.includes('@') && readHeaderLine(opening.text) !== null;
  }

  /** `Cc` and `Bcc` are in no language. */
  evidence(): LanguageEvidence {
    const evidence = new LanguageEvidence().addText(this.values.date ?? '');
    for (const { field, languages } of this.labels) {
      if (field !== 'cc' && field !== 'bcc') evidence.add(languages);
    }
    return evidence;
  }
}

/** Has an address, or a name rather than `your street`. */
function isAddressed(value: string | undefined): boolean {
  return value !== undefined && (value.includes('@') || !/^\p{Ll}/u.test(value));
}

/** The next header of the block at or a little below `from`; lines between go to the header above. */
function nextHeader(
  lines: readonly Line[],
  from: number,
  depth: number,
  block: BlockReader,
): { header: HeaderLine; index: number } | null {
  let blanks = 0;
  const between: string[] = [];
  for (let at = from; at < lines.length && between.length <= MAX_CONTINUATION; at++) {
    const line = lines[at];
    if (!line || line.depth !== depth || line.hints & Hint.divider) return null;
    if (isBlank(line)) {
      if (++blanks > 1 || between.length > 0) return null;
      continue;
    }
    const header = block.read(line.text);
    if (header) {
      if (block.has(header.label.field)) return null;
      for (const text of between) if (!OTHER_HEADER.test(text)) block.continueWith(text);
      return { header, index: at };
    }
    if (blanks > 0) return null;
    between.push(line.text.trim());
  }
  return null;
}

/** Reads `Label: value`, also with the label in bold marks or followed by a wide colon. */
export function readHeaderLine(text: string): HeaderLine | null {
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
  // `From: *Ann Lee* <ann@a.example>`: the name is in bold, not the label.
  return {
    label,
    value: start === 0 && text.startsWith(' *', at - 2) ? value.replace('*', '') : value,
  };
}

/** In Chinese the two characters of a label may stand apart. */
function readLabel(text: string): HeaderLabel | undefined {
  if (!mayBeLabel(text, text.length)) return undefined;
  const spelled = codeAt(text, 0) > 0x2e80 && text.length < 5 ? text.replace(/\s/g, '') : text;
  return HEADER_LABELS.get(fold(spelled));
}

/** eM Client's headers, which have no colon: `From "Ann Lee" <ann@a.example>`. */
function readBareHeaderLine(text: string): HeaderLine | null {
  for (let end = text.indexOf(' '), words = 1; end > 0 && words <= 2; words++) {
    const label = HEADER_LABELS.get(fold(text.slice(0, end)));
    if (label) return { label, value: text.slice(end).trim() };
    end = text.indexOf(' ', end + 1);
  }
  return null;
}

function findColon(text: string): number {
  const end = Math.min(text.length, LONGEST_LABEL + 12);
  for (let at = 0; at < end; at++) {
    if (isColon(codeWithin(text, at))) return at;
  }
  return -1;
}
