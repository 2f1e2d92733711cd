import fc from 'fast-check';
import { getMessage } from '../../../../nodes/shared/highLevelApi';
import { failureOf, networkFailure } from '../../../../nodes/shared/highLevelApi/errors';
import { pauseBeforeNextTry } from '../../../../nodes/shared/highLevelApi/retry';

const NOW = Date.UTC(2026, 10, 26, 10, 30);
const request = getMessage('m1');

/** A try that failed just now, for the first time. */
function failed(status: number, retryAfter?: string) {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
  const answer = { status, headers, body: {} };
  const failure = failureOf(request, answer);
  return { failure, answer, now: NOW, failingSince: NOW, troubledSince: NOW, random: 0.5 };
}

it.each([
  [429, { milliseconds: 750, who: 'all' }],
  [500, { milliseconds: 750, who: 'one' }],
  [503, { milliseconds: 750, who: 'one' }],
  [401, undefined],
  [403, undefined],
  [404, undefined],
  [422, undefined],
  [302, undefined],
])('answers a first %d with %j', (status, pause) => {
  expect(pauseBeforeNextTry(failed(status))).toEqual(pause);
});

it.each([
  ['3', 3_000],
  ['0', 750],
  ['Thu, 26 Nov 2026 10:30:20 GMT', 20_000],
  ['Thu, 26 Nov 2026 10:29:00 GMT', 750],
  ['soon', 750],
])('keeps to Retry-After: %s', (value, milliseconds) => {
  expect(pauseBeforeNextTry(failed(429, value))?.milliseconds).toBe(milliseconds);
});

it('does not wait where it would have to wait longer than its patience', () => {
  expect(pauseBeforeNextTry(failed(429, '61'))).toBeUndefined();
  expect(pauseBeforeNextTry(failed(503, '31'))).toBeUndefined();
  expect(pauseBeforeNextTry(failed(429, '60'))).toBeDefined();
});

it('ends within its patience, whatever happened before', () => {
  const ago = fc.integer({ min: 0, max: 120_000 });
  const failure = fc.constantFrom(
    failureOf(request, { status: 429, headers: {}, body: '' }),
    failureOf(request, { status: 502, headers: {}, body: '' }),
    networkFailure(request, new Error('socket hang up')),
  );
  const random = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(failure, ago, ago, random, (one, failing, troubled, chance) => {
      const pause = pauseBeforeNextTry({
        failure: one,
        now: NOW,
        failingSince: NOW - failing,
        troubledSince: NOW - troubled,
        random: chance,
      });
      if (!pause) return;
      expect(pause.milliseconds).toBeGreaterThanOrEqual(500);
      expect(pause.milliseconds).toBeLessThanOrEqual(10_000);
      const patience = one.kind === 'rateLimit' ? 60_000 : 30_000;
      const since = one.kind === 'rateLimit' ? troubled : Math.max(failing, troubled);
      expect(pause.milliseconds + since).toBeLessThanOrEqual(patience);
    }),
  );
});
