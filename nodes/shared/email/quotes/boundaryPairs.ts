import { parseDate } from '../dates/parseDate';
import { type Line, nextFilled } from '../lines/lines';
import type { Boundary } from './boundaries';

const DAY_LENGTH = '2024-05-06'.length;
/** `<ann@acme.example>` */
const ADDRESS = /[^\s<>()]{1,64}@[^\s<>()]+/;

/** The same separator below a header block as above it, as in Zoho Mail. */
export function repeats(
  above: Boundary,
  { kind, start, end, headers, rest }: Boundary,
  lines: readonly Line[],
): boolean {
  return (
    kind === above.kind &&
    (kind === 'original' || kind === 'forwarded') &&
    headers === null &&
    rest === '' &&
    end === start + 1 &&
    above.end === start &&
    lines[start]?.text === lines[above.start]?.text
  );
}

/**
 * An attribution or header block right below a separator: both introduce the same message, as in
 * Proton Mail, Yandex Mail and Notes.
 *
 *     -------- Forwarded message --------
 *     06.05.2024, 09:05, "Sam Lee" <s@c.example>:
 */
export function completes(
  separator: Boundary,
  { attribution, headers, start }: Boundary,
  lines: readonly Line[],
): boolean {
  return (
    (attribution?.offset === 0 || headers !== null) &&
    (separator.kind === 'original' || separator.kind === 'forwarded') &&
    separator.headers === null &&
    separator.rest === '' &&
    nextFilled(lines, separator.end) === start &&
    lines[start]?.depth === lines[separator.start]?.depth
  );
}

/**
 * A header block right below an attribution without a date or of the same day, with the same sender, as in
 * Notes, Yahoo and Alpine: it gives date and subject of the same message, and may be within the quote marks.
 *
 *     -----"Ann Lee" <ann@acme.example> wrote: -----
 *     >To: bo@b.example
 *     >From: "Ann Lee" <ann@acme.example>
 *     >Date: 05/06/2024 09:05AM
 *
 *     --- On Mon, 5/6/24, Ann Lee <ann@acme.example> wrote:
 *
 *     From: Ann Lee <ann@acme.example>
 *     Date: Monday, May 6, 2024, 9:05 AM
 */
export function describes(above: Boundary, below: Boundary, lines: readonly Line[]): boolean {
  const { attribution, end } = above;
  const from = below.headers?.from;
  if (!attribution || below.kind !== 'headers' || from === undefined) return false;
  if (nextFilled(lines, end) !== below.start) return false;
  const address = ADDRESS.exec(attribution.who)?.[0];
  // A name alone may be that of two people, so the day must be known.
  if (address === undefined) {
    return (
      from.startsWith(attribution.who) && dayOf(above) !== null && dayOf(above) === dayOf(below)
    );
  }
  return (
    from.includes(address) && (attribution.dateText === '' || isSameDay(dayOf(above), dayOf(below)))
  );
}

/** Whether two days are the same as far as they are known. */
function isSameDay(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** The day of a boundary's date, `2024-05-06`; null if it is open. */
function dayOf({ attribution, headers, languages }: Boundary): string | null {
  const date = headers?.date ?? attribution?.dateText ?? '';
  return parseDate(date, languages)?.slice(0, DAY_LENGTH) ?? null;
}
