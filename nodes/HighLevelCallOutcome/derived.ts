import type { CallMessage } from '../shared/contract';

const HTTP_URL = /^https?:\/\/[^\s/]/i;

/**
 * The recording among the attachments. The event's documentation has prose there ("call recording
 * url"), so only a real link counts.
 */
export function recordingUrl(attachments: readonly string[]): string | null {
  const isLink = (entry: unknown) => typeof entry === 'string' && HTTP_URL.test(entry);
  return attachments.find(isLink) ?? null;
}

/**
 * When a call ended, in UTC. `dateAdded` is when the call was added to its conversation, at its
 * start; where adding the duration would pass the time the webhook was sent, the call was added at
 * its end instead.
 *
 * @returns undefined where the date or the duration did not come
 */
export function endedAt({ dateAdded, timestamp, callDuration }: CallMessage): string | undefined {
  if (dateAdded === undefined || callDuration === undefined) return undefined;
  const added = Date.parse(dateAdded);
  const ended = added + callDuration * 1000;
  const sent = timestamp === undefined ? Infinity : Date.parse(timestamp);
  const date = new Date(ended <= sent ? ended : added);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
