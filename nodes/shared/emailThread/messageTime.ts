/** Time zones differ by at most 26 hours, and by whole quarters of an hour. */
const MAX_OFFSET_MS = 26 * 60 * 60 * 1000;
const QUARTER_MS = 15 * 60 * 1000;
/** Between writing and sending, and for seconds that a quote drops. */
const TOLERANCE_MS = 3 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const HAS_CLOCK = /T\d/i;
const HAS_OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/i;

/**
 * A date in milliseconds since 1970. A date without an offset is read as UTC, so that the result is the
 * same on every machine.
 *
 * @param date ISO 8601, with or without an offset
 * @returns NaN for null or an invalid date
 */
export function timeOf(date: string | null): number {
  if (date === null) return Number.NaN;
  return Date.parse(HAS_CLOCK.test(date) && !HAS_OFFSET.test(date) ? `${date}Z` : date);
}

/**
 * Whether two dates may be the same moment. A quote's date is the writer's local time, often without
 * its offset, or only a day. A missing date matches any.
 */
export function mayBeSameMoment(one: string | null, other: string | null): boolean {
  const apart = Math.abs(timeOf(one) - timeOf(other));
  if (one === null || other === null || Number.isNaN(apart)) return true;
  if (!HAS_CLOCK.test(one) || !HAS_CLOCK.test(other)) return apart <= DAY_MS + MAX_OFFSET_MS;
  if (HAS_OFFSET.test(one) && HAS_OFFSET.test(other)) return apart <= TOLERANCE_MS;
  const beside = apart % QUARTER_MS;
  return apart <= MAX_OFFSET_MS && Math.min(beside, QUARTER_MS - beside) <= TOLERANCE_MS;
}
