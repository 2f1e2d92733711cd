import { headerOf, type ApiAnswer } from './answers';
import type { ApiError, FailureKind } from './errors';

/**
 * The rules for repeating failed requests, all in this table. Every request is a GET, so each may be
 * repeated.
 *
 * 429: all requests wait, since all requests of a run share one limit; then a single one is made.
 * 5xx and broken connections: only that request waits.
 * 404 shortly after the webhook: only that request waits.
 * Anything else fails at once. A 401 has been through n8n's own token refresh before it gets here.
 *
 * A pause is as long as the trouble has lasted, between `firstMs` and `longestMs`, so that pauses
 * double; up to a half of it is left out at random, so that several flows do not return together.
 * A pause is never shorter than `Retry-After` asks for. No pause ends later than `withinMs` after the trouble began.
 */
const RULES: Partial<Record<FailureKind, Rule>> = {
  rateLimit: { firstMs: 1_000, longestMs: 10_000, withinMs: 60_000, who: 'all' },
  server: { firstMs: 1_000, longestMs: 8_000, withinMs: 30_000, who: 'one' },
  network: { firstMs: 1_000, longestMs: 8_000, withinMs: 30_000, who: 'one' },
};

interface Rule {
  firstMs: number;
  longestMs: number;
  withinMs: number;
  /** Whether all requests of the run wait, or the one that failed. */
  who: 'all' | 'one';
}

/** A message is readable 5 to 10 s after its webhook (issue 4 of HighLevel's API repository). */
const READABLE_AFTER_MS = 10_000;
const UNREADABLE = { firstMs: 1_000, longestMs: 4_000 };

/** A failed request, and the facts that decide about its repetition. Times: ms since 1970. */
export interface FailedTry {
  failure: ApiError;
  /** Absent where the connection broke. */
  answer?: ApiAnswer;
  now: number;
  /** When this request failed for the first time. */
  failingSince: number;
  /** Since when no request of the run has worked. */
  troubledSince: number;
  /** When the message's webhook arrived, where one did. */
  webhookAt?: number;
  /** 0 to 1. */
  random: number;
}

/** Which requests wait before this one is made again, and how long. */
export interface Pause {
  milliseconds: number;
  who: Rule['who'];
}

/** The pause before a failed request is made again; undefined if it has failed for good. */
export function pauseBeforeNextTry(failed: FailedTry): Pause | undefined {
  const { failure, now, webhookAt } = failed;
  if (failure.kind === 'notFound' && webhookAt !== undefined) {
    const left = webhookAt + READABLE_AFTER_MS - now;
    const milliseconds = lengthOf(UNREADABLE, failed.failingSince, failed);
    // The last try is made when the time is over.
    return left > 0 ? { milliseconds: Math.min(milliseconds, left), who: 'one' } : undefined;
  }
  const rule = RULES[failure.kind];
  if (!rule) return undefined;
  const { failingSince, troubledSince } = failed;
  // One request may wait for others to work; while none works, the whole run has one patience.
  const since = rule.who === 'all' ? troubledSince : Math.min(failingSince, troubledSince);
  const milliseconds = lengthOf(rule, since, failed);
  return now + milliseconds <= since + rule.withinMs ? { milliseconds, who: rule.who } : undefined;
}

function lengthOf(
  { firstMs, longestMs }: Pick<Rule, 'firstMs' | 'longestMs'>,
  since: number,
  { answer, now, random }: FailedTry,
): number {
  const longest = Math.min(Math.max(now - since, firstMs), longestMs);
  const own = Math.round(longest * (1 - random / 2));
  return Math.max(own, (answer && retryAfter(answer, now)) ?? 0);
}

/** Milliseconds of `Retry-After: 3` or `Retry-After: Thu, 26 Nov 2026 10:30:00 GMT`. */
function retryAfter(answer: ApiAnswer, now: number): number | undefined {
  const value = headerOf(answer, 'retry-after');
  if (value === undefined) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
