import type { CallMessage } from '../contract';
import { parseUrl } from '../text/urls';

const HTTP = /^https?:\/\/[^/]/i;

/**
 * The recording among the attachments. The event's documentation has prose there ("call recording
 * url"), so only a real link counts.
 */
export function recordingUrl(attachments: readonly string[]): string | null {
  return attachments.find(isLink)?.trim() ?? null;
}

/** A flow may have put anything among the attachments. */
function isLink(entry: unknown): boolean {
  if (typeof entry !== 'string') return false;
  const link = entry.trim();
  return HTTP.test(link) && parseUrl(link) !== undefined;
}

/**
 * When a call ended, in UTC. `dateAdded` is when the call was added to its conversation, at its
 * start. If the duration would end after the webhook was sent, the call was added at its end instead.
 *
 * @param seconds how long the call lasted, if known
 * @returns undefined without a date or a duration
 */
export function endedAt(
  { dateAdded, timestamp }: CallMessage,
  seconds: number | undefined,
): string | undefined {
  if (dateAdded === undefined || seconds === undefined) return undefined;
  const added = Date.parse(dateAdded);
  const ended = added + seconds * 1000;
  const sent = timestamp === undefined ? Infinity : Date.parse(timestamp);
  const date = new Date(ended <= sent ? ended : added);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
