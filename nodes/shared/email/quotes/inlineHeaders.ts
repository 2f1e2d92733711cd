import { codeAt, codeWithin, isColon } from '../../text/codePoints';
import { type HeaderBlock, type HeaderValues, noHeaders, readHeaderLine } from './headerBlock';
import {
  fold,
  HEADER_LABELS,
  type HeaderField,
  LABELS_OF_LANGUAGE,
  LanguageEvidence,
} from '../languages';

const MAX_RUN_ON = 2000;
/** Sender, recipient, date and subject: no other language's labels would find more. */
const FULL_RUN_ON = 4;
const SPACE = 0x20;
const GREATER_THAN = 0x3e;

/**
 * Reads headers that a client ran together on one line: `From: A <a@b.c>To: …Sent: …Subject: …`.
 * Only labels of the first label's language count, so that words within values do not.
 *
 * @param likely the languages of the separator, which are tried first
 * @returns null where the text does not start with a header
 */
export function readRunOnHeaders(
  text: string,
  likely: readonly string[],
): Omit<HeaderBlock, 'end'> | null {
  const first = readHeaderLine(text);
  if (first?.label.field !== 'from') return null;
  const window = text.slice(0, MAX_RUN_ON);
  const folded = fold(window);
  const { languages } = first.label;
  let best: LabelMark[] = [];
  for (const code of [...likely.filter((each) => languages.includes(each)), ...languages]) {
    const marks = findLabels(window, folded, code);
    if (marks.length > best.length) {
      best = marks;
    }
    if (marks.length >= FULL_RUN_ON) break;
  }
  if (best.length === 0) return null;
  const values = valuesBetween(window, best);
  const evidence = new LanguageEvidence().addText(values.date ?? '');
  for (const { phrase } of best) evidence.add(HEADER_LABELS.get(phrase)?.languages);
  return { values, evidence };
}

function valuesBetween(text: string, marks: readonly LabelMark[]): HeaderValues {
  const values = noHeaders();
  marks.forEach(({ field, valueStart }, index) => {
    values[field] = text.slice(valueStart, marks[index + 1]?.start ?? text.length).trim();
  });
  return values;
}

interface LabelMark {
  phrase: string;
  field: HeaderField;
  start: number;
  valueStart: number;
}

/** The first label of each field, in order: it ends in a colon, or follows an address without one. */
function findLabels(text: string, folded: string, language: string): LabelMark[] {
  const source = folded.length === text.length ? text : folded;
  const labels = LABELS_OF_LANGUAGE.get(language) ?? [];
  const marks: LabelMark[] = [];
  const { length } = source;
  for (let at = 0; at < length; at++) {
    const code = codeWithin(source, at);
    const mark = isColon(code)
      ? labelBefore(source, folded, at, labels)
      : code === GREATER_THAN
        ? labelAfterAddress(source, folded, at + 1, labels)
        : null;
    if (mark && marks.every(({ field }) => field !== mark.field)) marks.push(mark);
  }
  return marks;
}

type Labels = readonly (readonly [phrase: string, field: HeaderField])[];

/** The longest label that ends at a colon, or one space before it. */
function labelBefore(
  source: string,
  folded: string,
  colon: number,
  labels: Labels,
): LabelMark | null {
  const end = codeAt(source, colon - 1) === SPACE ? colon - 1 : colon;
  const last = codeAt(folded, end - 1);
  let found: LabelMark | null = null;
  for (const [phrase, field] of labels) {
    const start = end - phrase.length;
    if (codeWithin(phrase, phrase.length - 1) !== last || start < 0) continue;
    if (found && start >= found.start) continue;
    if (folded.startsWith(phrase, start) && isCapital(source, start)) {
      found = { phrase, field, start, valueStart: colon + 1 };
    }
  }
  return found;
}

function labelAfterAddress(
  source: string,
  folded: string,
  start: number,
  labels: Labels,
): LabelMark | null {
  if (!isCapital(source, start)) return null;
  for (const [phrase, field] of labels) {
    const end = start + phrase.length;
    if (codeAt(source, end) !== SPACE || !folded.startsWith(phrase, start)) continue;
    if (!isColon(codeAt(source, end + 1))) return { phrase, field, start, valueStart: end + 1 };
  }
  return null;
}

/** `Da:` must not be read as `A:`, while `CETEmne:` is `Emne:`: a label starts with a capital. */
function isCapital(text: string, at: number): boolean {
  const initial = text.charAt(at);
  return initial === initial.toUpperCase();
}
