import { codeAt, codeWithin, isColon } from '../../text/codePoints';
import {
  HEADER_LABELS,
  type HeaderField,
  type LabelIndex,
  labelsOf,
  LanguageEvidence,
} from '../languages';
import { fold } from '../languages/fold';
import { type HeaderBlock, type HeaderValues, noHeaders } from './headerBlock';
import { readHeaderLine } from './headerLine';

/** In characters. */
const LONGEST = 2000;
/** Sender, recipient, date and subject: another language's labels would find no more. */
const ALL_HEADERS = 4;
const SPACE = 0x20;
const GREATER_THAN = 0x3e;

/**
 * Reads headers that a mail program wrote on one line:
 * `From: Ann Lee <ann@acme.example>To: bo@b.exampleSent: 6 May 2024 09:05Subject: Your visit`.
 * Only labels of one language count, so that words within values do not.
 *
 * @param likely codes of the languages of the separator above: they are tried first
 * @returns null if the text does not start with a `From` header
 */
export function readInlineHeaders(
  text: string,
  likely: readonly string[],
): Omit<HeaderBlock, 'end'> | null {
  const first = readHeaderLine(text);
  if (first?.label.field !== 'from') return null;
  const window = text.slice(0, LONGEST);
  const folded = fold(window);
  const { languages } = first.label;
  let best: FoundLabel[] = [];
  const inOrder = [...likely.filter((each) => languages.includes(each)), ...languages];
  for (const code of new Set(inOrder)) {
    const found = findLabels(window, folded, code);
    if (found.length > best.length) best = found;
    if (found.length >= ALL_HEADERS) break;
  }
  if (best.length === 0) return null;
  const values = valuesBetween(window, best);
  const evidence = new LanguageEvidence().addText(values.date ?? '');
  for (const { phrase } of best) evidence.add(HEADER_LABELS.get(phrase)?.languages);
  return { values, evidence };
}

function valuesBetween(text: string, labels: readonly FoundLabel[]): HeaderValues {
  const values = noHeaders();
  labels.forEach(({ field, valueStart }, index) => {
    values[field] = text.slice(valueStart, labels[index + 1]?.start ?? text.length).trim();
  });
  return values;
}

/** A header label within a text. */
interface FoundLabel {
  phrase: string;
  field: HeaderField;
  start: number;
  valueStart: number;
}

/** The first label of each field, in order. A label ends with a colon, or follows an address without one. */
function findLabels(text: string, folded: string, language: string): FoundLabel[] {
  const source = folded.length === text.length ? text : folded;
  const labels = labelsOf(language);
  const found: FoundLabel[] = [];
  const { length } = source;
  for (let at = 0; at < length; at++) {
    const label = labelAt(source, folded, at, labels);
    if (label && found.every(({ field }) => field !== label.field)) found.push(label);
  }
  return found;
}

function labelAt(
  source: string,
  folded: string,
  at: number,
  labels: LabelIndex,
): FoundLabel | null {
  const code = codeWithin(source, at);
  if (isColon(code)) return labelBefore(source, folded, at, labels);
  return code === GREATER_THAN ? labelAfterAddress(source, folded, at + 1, labels) : null;
}

/** `Subject:`, `Objet :`: the longest label that ends at a colon, or one space before it. */
function labelBefore(
  source: string,
  folded: string,
  colon: number,
  { byLast }: LabelIndex,
): FoundLabel | null {
  const end = codeAt(source, colon - 1) === SPACE ? colon - 1 : colon;
  for (const { phrase, field } of byLast.get(codeAt(folded, end - 1)) ?? []) {
    const start = end - phrase.length;
    if (start >= 0 && folded.startsWith(phrase, start) && startsWithCapital(source, start)) {
      return { phrase, field, start, valueStart: colon + 1 };
    }
  }
  return null;
}

/** `<ann@acme.example>To bo@b.example`: a label without a colon. */
function labelAfterAddress(
  source: string,
  folded: string,
  start: number,
  { byFirst }: LabelIndex,
): FoundLabel | null {
  if (!startsWithCapital(source, start)) return null;
  for (const { phrase, field } of byFirst.get(codeAt(folded, start)) ?? []) {
    const end = start + phrase.length;
    if (codeAt(source, end) !== SPACE || !folded.startsWith(phrase, start)) continue;
    if (!isColon(codeAt(source, end + 1))) return { phrase, field, start, valueStart: end + 1 };
  }
  return null;
}

/** A label starts with a capital: `Da:` is not `A:`, but `CETEmne:` is `Emne:`. */
function startsWithCapital(text: string, at: number): boolean {
  const initial = text.charAt(at);
  return initial === initial.toUpperCase();
}
