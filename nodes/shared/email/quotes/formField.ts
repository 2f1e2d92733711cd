import type { Line } from '../lines/lines';
import type { HeaderValues } from './headerBlock';

/** `Message:`, `Phone: 5 55`: one to three words */
const FIELD = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}[:：](?:\s|$)/u;

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
