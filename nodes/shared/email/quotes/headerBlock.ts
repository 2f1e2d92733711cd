import { endsInColon } from '../../text/sentences';
import { hasTimeOfDay } from '../../text/timeOfDay';
import { type HeaderField, type HeaderLabel, LanguageEvidence } from '../languages';
import {
  Hint,
  isBlank,
  isBlankAt,
  lastFilled,
  type Line,
  lineAt,
  nextFilled,
  textAt,
} from '../lines/lines';
import { type HeaderLine, readBareHeaderLine, readHeaderLine } from './headerLine';
import { isForm, isTimeSpan } from './formField';

/** The values of the headers that introduce a message, as they are written. */
export type HeaderValues = Partial<Record<HeaderField, string>>;

/** No values yet. All fields are there, so that all values have one shape, which the engine reads fastest. */
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
  /** The languages that its labels and date belong to. */
  evidence: LanguageEvidence;
  /** The first line after the block. */
  end: number;
}

/** A header wrapped over more lines than this is no header. */
const MOST_WRAPPED_LINES = 6;
/** In characters. Longer than the recipients of any real message: providers limit their number. */
const LONGEST_VALUE = 100_000;
/** `Phone: 5 55`: a header without a known label belongs to no value. */
const OTHER_HEADER = /^\p{Lu}[\p{L}-]{1,20}: \S/u;
/** `subject: Report`, `*to:* Bo` */
const LOWER_CASE_LABEL = /^[*_ ]{0,8}\p{Ll}/u;
const LIST_CONTINUES = /[,;<]$/;
const LOWER_CASE = /^\p{Ll}/u;
/** How many headers without a colon make a block. */
const FEWEST_BARE = 3;

/**
 * Reads a header block: `From:`, `Sent:`, `To:`, `Subject:` in any order and language, values wrapped
 * over lines, at one quote depth.
 *
 *     From: Ann Lee <ann@acme.example>
 *     Sent: Monday, May 6, 2024 9:05 AM
 *     To: Bo Ray <bo@b.example>
 *     Subject: Your visit
 *
 * @param least how many headers make a block: 1 after a separator, else 2 with a sender
 * @returns null if no block starts at `start`
 */
export function readHeaderBlock(
  lines: readonly Line[],
  start: number,
  least: 1 | 2,
): HeaderBlock | null {
  const opening = lineAt(lines, start);
  if (!opening) return null;
  const withColon = readHeaderLine(opening.text);
  const first = withColon ?? (least === 1 ? readBareHeaderLine(opening.text) : null);
  if (!first) return null;
  const block = new BlockReader(first, withColon ? readHeaderLine : readBareHeaderLine);
  let at = start + 1;
  while (at < lines.length) {
    const next = nextHeader(lines, at, opening.depth, block);
    if (!next) break;
    block.add(next.header);
    at = next.index + 1;
  }
  at = block.takeValueBelow(lines, at, opening.depth);
  at = block.takeOpenAddresses(lines, at, opening.depth);
  const above = lineAt(lines, start - 1);
  // Outlook's read receipt names whom it answers: `To:`, `Subject:`, `Sent:`.
  const opensLate = least > 1 && block.values.from === undefined && first.label.field !== 'date';
  const isComplete = withColon
    ? least === 1 ||
      (!opensLate &&
        introducesMessage(
          block.values,
          opening,
          above,
          endsInColon(textAt(lines, lastFilled(lines, start))),
        ) &&
        !isTimeSpan(block.values) &&
        !isForm(block.values, opening, lineAt(lines, nextFilled(lines, at))))
    : block.count >= FEWEST_BARE && holdsAddress(block.values.from);
  return isComplete ? { values: block.values, evidence: block.evidence(), end: at } : null;
}

/** Collects the headers of a block. */
class BlockReader {
  readonly values = noHeaders();
  count = 0;
  private readonly labels: HeaderLabel[] = [];
  private current: HeaderField = 'other';
  private hasValuesBelow = false;
  /** The last line of the current value. Re-reading the whole value per line would be quadratic. */
  private lastLine = '';

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
    this.lastLine = value;
    this.count++;
    this.values[label.field] ??= value;
    this.labels.push(label);
  }

  /** Whether the last header has no value yet. */
  get lacksValue(): boolean {
    return this.values[this.current] === '';
  }

  /** Takes the lines between the last header and the next one. */
  takeWrapped(wrapped: readonly string[]): void {
    if (this.lacksValue) this.hasValuesBelow = true;
    for (const text of wrapped) if (!OTHER_HEADER.test(text)) this.continueWith(text);
  }

  /**
   * Adds the line below the last header as its value, if the headers above have their values below too,
   * as in Thunderbird for Android:
   *
   *     **To:**
   *     Bo Ray <bo@b.example>
   *
   *     **Subject:**
   *     Your visit
   */
  takeValueBelow(lines: readonly Line[], at: number, depth: number): number {
    const line = lines[at];
    const isValue = this.lacksValue && this.hasValuesBelow && line?.depth === depth;
    if (!isValue || isBlank(line) || !isBlankAt(lines, at + 1)) return at;
    this.continueWith(line.text.trim());
    return at + 1;
  }

  private continueWith(text: string): void {
    const value = this.values[this.current] ?? '';
    this.values[this.current] = value === '' ? text : `${value} ${text}`;
    this.lastLine = text;
  }

  /** `To: Ann Lee <ann@acme.example>;` goes on with `Bo Ray <bo@b.example>` on the next line. */
  private continuesWith(text: string): boolean {
    if (this.current !== 'from' && this.current !== 'to' && this.current !== 'cc') return false;
    const value = this.values[this.current] ?? '';
    if (value.length > LONGEST_VALUE) return false;
    return value === '' ? text.includes('@') : LIST_CONTINUES.test(this.lastLine);
  }

  /** Adds the lines below the last header that continue its list of addresses. */
  takeOpenAddresses(lines: readonly Line[], from: number, depth: number): number {
    let at = from;
    for (let line = lines[at]; line; line = lines[++at]) {
      if (isBlank(line) || line.depth !== depth || !this.continuesWith(line.text.trim())) break;
      this.continueWith(line.text.trim());
    }
    return at;
  }

  /** `Cc` and `Bcc` belong to no language. */
  evidence(): LanguageEvidence {
    const evidence = new LanguageEvidence().addText(this.values.date ?? '');
    for (const { field, languages } of this.labels) {
      if (field !== 'cc' && field !== 'bcc') evidence.add(languages);
    }
    return evidence;
  }
}

/** Headers that introduce a message, with the lines around them. */
type Introduction = (
  values: HeaderValues,
  above: Line | undefined,
  /** Whether the text above ends with a colon. */
  isListed: boolean,
) => boolean;

const INTRODUCTIONS: readonly Introduction[] = [
  // `Date: 6 May 2024`, `To: Bo`, `Subject: Your visit`
  ({ from, date, to, subject }) =>
    from === undefined && date !== undefined && to !== undefined && subject !== undefined,
  // `Date: Mon, 6 May 2024 09:05:00 +0200`, `To: bo@b.example`
  ({ from, date, to }) => from === undefined && holdsTime(date) && holdsAddress(to),
  // `From: Ann`, `Sent: Monday, May 6, 2024 9:05 AM`, but not below `Your flights:`
  ({ from, date, to, subject }, _above, isListed) =>
    from !== undefined &&
    holdsTime(date) &&
    (!isListed || subject !== undefined || holdsAddress(from) || holdsAddress(to)),
  // `From: Ann Lee`, `Date: 6 May 2024`, `To: Bo Ray`, but not `From: Boston`, `To: Denver`
  ({ from, date, to, subject }, _above, isListed) =>
    from !== undefined &&
    date !== undefined &&
    (namesPerson(from) || namesPerson(to)) &&
    (subject !== undefined ||
      holdsAddress(from) ||
      holdsAddress(to) ||
      (!isListed && FULL_NAME.test(from) && (to === undefined || FULL_NAME.test(to)))),
  // `From: Ann Lee`, `To: Bo Ray`, `Subject: Your visit`
  ({ from, to, subject }) =>
    from !== undefined &&
    to !== undefined &&
    subject !== undefined &&
    (namesPerson(from) || namesPerson(to)),
  // `From: ann@acme.example`, `Subject: Your visit`, or with `Ann Lee` at the start of a paragraph
  ({ from, subject }, above, isListed) =>
    subject !== undefined &&
    (holdsAddress(from) || (!isListed && opensParagraph(above) && FULL_NAME.test(from ?? ''))),
  // `From: Ann Lee`, `To: bo@b.example`
  ({ from, to }) =>
    from !== undefined && to !== undefined && (holdsAddress(from) || holdsAddress(to)),
  // `From: ann@acme.example` at the start of a paragraph
  ({ from }, above) => holdsAddress(from) && opensParagraph(above),
];

function introducesMessage(
  values: HeaderValues,
  opening: Line,
  above: Line | undefined,
  isListed: boolean,
): boolean {
  // Mail programs capitalise labels, except a few that write the time. A settings file does neither.
  if (LOWER_CASE_LABEL.test(opening.text) && !holdsTime(values.date)) return false;
  return INTRODUCTIONS.some((introduces) => introduces(values, above, isListed));
}

/** `Ann Lee`, `Jan van der Berg`, `李安` */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]* (?:[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]*$|^\p{Lo}{2,}$/u;

function opensParagraph(above: Line | undefined): boolean {
  return above === undefined || isBlank(above);
}

function holdsTime(date: string | undefined): boolean {
  return date !== undefined && hasTimeOfDay(date);
}

function holdsAddress(value: string | undefined): boolean {
  return value?.includes('@') === true;
}

/** `Ann Lee`, `ann@acme.example`, but not `your street`. */
function namesPerson(value: string | undefined): boolean {
  return value !== undefined && (value.includes('@') || !LOWER_CASE.test(value));
}

/** The next header of the block at or a little below `from`. Lines before it continue the one above. */
function nextHeader(
  lines: readonly Line[],
  from: number,
  depth: number,
  block: BlockReader,
): { header: HeaderLine; index: number } | null {
  let blanks = 0;
  const wrapped: string[] = [];
  for (let at = from; at < lines.length && wrapped.length <= MOST_WRAPPED_LINES; at++) {
    const line = lines[at];
    if (!line || line.depth !== depth || line.hints & Hint.divider) return null;
    if (isBlank(line)) {
      if (++blanks > 1 || (wrapped.length > 0 && !block.lacksValue)) return null;
      continue;
    }
    const header = block.read(line.text);
    if (header) {
      if (block.has(header.label.field)) return null;
      if (wrapped.length > 0) block.takeWrapped(wrapped);
      return { header, index: at };
    }
    if (blanks > 0) return null;
    wrapped.push(line.text.trim());
  }
  return null;
}
