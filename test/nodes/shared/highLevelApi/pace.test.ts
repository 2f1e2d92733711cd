import {
  ApiError,
  HighLevelApi,
  getContact,
  getMessage,
} from '../../../../nodes/shared/highLevelApi';
import { FakeApi } from './fakeApi';

/** Requests that many messages at once; returns the failures, and how long it took. */
async function askFor(fake: FakeApi, count: number) {
  const api = new HighLevelApi(fake);
  const start = fake.now();
  const asked = Array.from({ length: count }, (_, index) => api.ask(getMessage(`m${index}`)));
  const results = await fake.time.until(Promise.allSettled(asked));
  return {
    failed: results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as ApiError] : [],
    ),
    tookMs: fake.now() - start,
  };
}

it('has five requests under way at most, and only one before the first answer', async () => {
  const fake = new FakeApi();
  await askFor(fake, 20);
  expect(fake.mostAtOnce).toBe(5);
  const [first, second] = fake.requests;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(200);
});

describe.each(['sliding', 'fixed'] as const)('500 messages within a %s window', (window) => {
  // 500 requests at 100 in 10 s: four intervals, then the time 100 requests take, five at once.
  const allowedMs = 4 * 10_000 + (100 / 5) * 200;

  it('keeps within a tenth of the pace the limit allows, without a 429', async () => {
    const fake = new FakeApi(undefined, { window });
    const { failed, tookMs } = await askFor(fake, 500);
    expect(failed).toEqual([]);
    expect(fake.requests).toHaveLength(500);
    expect(fake.countOf(429)).toBe(0);
    expect(tookMs).toBeLessThanOrEqual(allowedMs * 1.1);
  });

  it('keeps the published limit where the answers name none', async () => {
    const fake = new FakeApi(undefined, { window, headers: false });
    const { failed, tookMs } = await askFor(fake, 500);
    expect(failed).toEqual([]);
    expect(fake.countOf(429)).toBe(0);
    expect(tookMs).toBeLessThanOrEqual(allowedMs * 1.1);
  });

  it('shares the limit with another flow, without failing or standing still', async () => {
    const fake = new FakeApi(undefined, { window });
    const start = fake.now();
    fake.othersAt = Array.from({ length: 500 }, (_, index) => start + index * 200);
    const { failed, tookMs } = await askFor(fake, 500);
    expect(failed).toEqual([]);
    // The other flow uses half of the limit.
    expect(tookMs).toBeLessThanOrEqual(110_000);
    expect(fake.countOf(429)).toBeLessThanOrEqual(20);
  });
});

it('follows a smaller limit than the published one, as sandboxes have', async () => {
  const fake = new FakeApi(undefined, { max: 25 });
  const { failed, tookMs } = await askFor(fake, 100);
  expect(failed).toEqual([]);
  expect(fake.countOf(429)).toBe(0);
  expect(tookMs).toBeLessThanOrEqual((3 * 10_000 + 5 * 200) * 1.1);
});

it('does not wait on a slow server longer than on the limit', async () => {
  const fake = new FakeApi(undefined, { latencyMs: 2_000 });
  const { tookMs } = await askFor(fake, 100);
  // One alone, then 99 five at once.
  expect(tookMs).toBe(2_000 * (1 + Math.ceil(99 / 5)));
});

it('lets the first request of each scope go alone within its scope', async () => {
  const fake = new FakeApi();
  const api = new HighLevelApi(fake);
  const asked = ['a', 'b', 'c'].flatMap((id) => [api.ask(getMessage(id)), api.ask(getContact(id))]);
  await fake.time.until(Promise.all(asked));
  const times = fake.requests.map(({ request, at }) => [
    request.scope,
    at - (fake.requests[0]?.at ?? 0),
  ]);
  expect(times.filter(([scope]) => scope === 'contacts.readonly').map(([, at]) => at)).toEqual([
    200, 400, 400,
  ]);
});
