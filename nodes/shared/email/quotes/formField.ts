import { readDateText } from '../dates/dateText';
import type { Line } from '../lines/lines';
import type { HeaderValues } from './headerBlock';

/** In characters. */
const LONGEST_DATE = 60;
/** `Message:`, `Phone: 5 55`: one to three words */
const FIELD = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}[:：](?:\s|$)/u;

/** `9:05`, `9:05 am` */
const TIME = /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?$/i;
const DIGIT = /\d/;

/**
 * Whether headers are the ends of a time span, for instance of a leave:
 *
 *     From: Monday, 6 May 2024
 *     To: 10 May 2024
 *     Subject: Holiday
 */
export function isTimeSpan({ from = '' }: HeaderValues): boolean {
  if (from.length > LONGEST_DATE || !DIGIT.test(from)) return false;
  return TIME.test(from) || readDateText(from)?.text.length === from.length;
}

/**
 * Whether sender and subject are fields of a form that a website sent: another field is below them.
 *
 *     From: Ann Lee <ann@acme.example>
 *     Subject: Opening hours
 *
 *     Message: Are you open on Monday?
 *
 * @param first the first line of the headers
 * @param below the first line with text below them
 */
export function isForm(
  { date, to, cc }: HeaderValues,
  first: Line,
  below: Line | undefined,
): boolean {
  const isShort = date === undefined && to === undefined && cc === undefined;
  return isShort && below?.depth === first.depth && FIELD.test(below.text);
}
