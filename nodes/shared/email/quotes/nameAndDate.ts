import { hasTimeOfDay } from '../../text/timeOfDay';
import { readDateText } from '../dates/dateText';
import { type Line, lineAt } from '../lines/lines';
import { readParts } from './attributionParts';
import type { Attribution } from './recognisedAttribution';

/** In characters: a longer text is more than a name and a date. */
const LONGEST = 300;
const DIGIT = /\d/;

/**
 * Reads a sender and a date without a verb, which only their place or the mail program's markup makes an
 * attribution. Both stay empty where there is no date.
 *
 *     Ann Lee <mailto:ann@acme.example>
 *     May 6, 2024 at 9:05 AM
 *
 * @param start the first of its lines
 * @param end the line after them
 */
export function readNameAndDate(lines: readonly Line[], start: number, end: number): Attribution {
  const text = lines
    .slice(start, end)
    .map((line) => line.text)
    .filter((each) => each !== '')
    .join(' ');
  const isRead = text.length <= LONGEST && DIGIT.test(text);
  const parts = isRead ? readParts(text, null) : { who: '', dateText: '' };
  const { who, dateText } = parts.dateText === '' ? { who: '', dateText: '' } : parts;
  return { start, end, who, dateText, languages: [], offset: 0, rest: '' };
}

/** Whether a line at a quote depth is nothing but a date with a time of day: `May 6, 2024 at 9:05 AM`. */
export function isDate(lines: readonly Line[], index: number, depth: number): boolean {
  const line = lineAt(lines, index);
  if (!line || line.depth !== depth || !DIGIT.test(line.text)) return false;
  const date = readDateText(line.text);
  return (
    date !== null && date.text.length >= line.text.trim().length - 1 && hasTimeOfDay(date.text)
  );
}
