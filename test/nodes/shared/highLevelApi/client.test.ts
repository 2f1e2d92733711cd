import { ApiError, HighLevelApi, getMessage, getUser } from '../../../../nodes/shared/highLevelApi';
import { getRecording } from '../../../../nodes/shared/highLevelApi/requests';
import { FakeApi, type Respond } from './fakeApi';

const ok = { status: 200 };
const notFound = { status: 404, body: { statusCode: 404, message: 'Message not found' } };
const wrongToken = { status: 401, body: { statusCode: 401, message: 'Invalid JWT' } };
const noScope = {
  status: 401,
  body: { statusCode: 401, message: 'The token is not authorized for this scope.' },
};
const unavailable = { status: 503, body: '<html><body>503</body></html>' };
const tooMany = { status: 429, body: { statusCode: 429, message: 'Too Many Requests' } };

/** Answers the first requests with these, and the rest with success. */
const first =
  (...answers: ReturnType<Respond>[]): Respond =>
  (_, count) =>
    answers[count - 1] ?? ok;

async function failureOf(fake: FakeApi, asked: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await fake.time.until(
    asked.then(
      () => undefined,
      (reason: unknown) => reason,
    ),
  );
  if (!(error instanceof ApiError)) throw new Error('No ApiError was thrown.');
  return error;
}

/** When each request was made, in seconds from the first. */
function timesOf({ requests }: FakeApi): number[] {
  return requests.map(({ at }) => (at - (requests[0]?.at ?? 0)) / 1000);
}

describe('equal requests', () => {
  it('are made once, and share the answer', async () => {
    const fake = new FakeApi();
    const api = new HighLevelApi(fake);
    const asked = ['u1', 'u2', 'u1', 'u1'].map((id) => api.ask(getUser(id)));
    await fake.time.until(Promise.all(asked));
    await fake.time.until(api.ask(getUser('u2')));
    expect(fake.requests.map(({ request }) => request.path)).toEqual(['/users/u1', '/users/u2']);
  });

  it('are made again where the answer is a file, which can be read once', async () => {
    const fake = new FakeApi();
    const api = new HighLevelApi(fake);
    const asked = [1, 2].map(() => api.ask(getRecording('m1', 'l1')));
    await fake.time.until(Promise.all(asked));
    expect(fake.requests).toHaveLength(2);
  });
});

describe('a 429', () => {
  it('makes everything wait, then a single request try', async () => {
    const fake = new FakeApi((_, count) => (count >= 2 && count <= 8 ? tooMany : ok));
    const api = new HighLevelApi(fake);
    const asked = Array.from({ length: 20 }, (_, index) => api.ask(getMessage(`m${index}`)));
    await fake.time.until(Promise.all(asked));
    // The first alone, five at once that are refused, then one at a time until one is answered.
    expect(timesOf(fake).slice(0, 9)).toEqual([0, 0.2, 0.2, 0.2, 0.2, 0.2, 1.15, 2.1, 3.725]);
    expect(fake.countOf(429)).toBe(7);
    expect(fake.requests).toHaveLength(27);
  });

  it('makes a single request try also where others went through meanwhile; it is the refused one', async () => {
    const fake = new FakeApi((_, count) => (count === 2 ? tooMany : ok));
    const api = new HighLevelApi(fake);
    const asked = Array.from({ length: 20 }, (_, index) => api.ask(getMessage(`m${index}`)));
    await fake.time.until(Promise.all(asked));
    expect(timesOf(fake).slice(0, 9)).toEqual([0, 0.2, 0.2, 0.2, 0.2, 0.2, 1.15, 1.35, 1.35]);
    const paths = fake.requests.map(({ request }) => request.path);
    expect(paths[6]).toBe(paths[1]);
  });

  it('is kept to where it says how long', async () => {
    const fake = new FakeApi(first({ ...tooMany, headers: { 'retry-after': '7' } }));
    await fake.time.until(new HighLevelApi(fake).ask(getMessage('m1')));
    expect(timesOf(fake)).toEqual([0, 7.2]);
  });

  it('fails the whole run once nothing has worked for a minute', async () => {
    const fake = new FakeApi(() => tooMany);
    const api = new HighLevelApi(fake);
    const start = fake.now();
    const asked = Array.from({ length: 500 }, (_, index) => api.ask(getMessage(`m${index}`)));
    const results = await fake.time.until(Promise.allSettled(asked));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(500);
    expect(fake.now() - start).toBeLessThanOrEqual(70_000);
    expect(fake.requests.length).toBeLessThan(30);
    expect((results[499] as PromiseRejectedResult).reason).toMatchObject({
      kind: 'rateLimit',
      subject: 'message m499',
    });
  });

  it('fails at once where the day is used up', async () => {
    const fake = new FakeApi(() => ({
      ...tooMany,
      headers: { 'X-RateLimit-Daily-Remaining': '0', 'X-RateLimit-Limit-Daily': '200000' },
    }));
    const api = new HighLevelApi(fake);
    const one = api.ask(getMessage('m1'));
    const two = api.ask(getMessage('m2'));
    two.catch(() => undefined);
    expect((await failureOf(fake, one)).message).toBe(
      'HighLevel did not return message m1 (HTTP 429): the 200,000 requests of today are used up.',
    );
    await expect(two).rejects.toMatchObject({ kind: 'dailyLimit', subject: 'message m2' });
    expect(fake.requests).toHaveLength(1);
  });
});

describe('trouble of the server', () => {
  it.each([
    ['a 503', unavailable],
    ['a broken connection', new Error('socket hang up')],
  ])('%s is met with growing pauses', async (_, trouble) => {
    const fake = new FakeApi(first(trouble, trouble, trouble, trouble));
    await fake.time.until(new HighLevelApi(fake).ask(getMessage('m1')));
    const times = timesOf(fake);
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0) - 0.2);
    expect(pauses.map((pause) => Math.round(pause * 100) / 100)).toEqual([0.75, 0.75, 1.43, 2.64]);
  });

  it('is over after half a minute for one request', async () => {
    const fake = new FakeApi(() => unavailable);
    const failure = await failureOf(fake, new HighLevelApi(fake).ask(getMessage('m1')));
    expect(failure.message).toBe(
      'HighLevel did not return message m1 (HTTP 503): HighLevel has trouble, also after several tries.',
    );
    expect(timesOf(fake).at(-1)).toBeLessThanOrEqual(30);
    expect(fake.requests.length).toBeGreaterThan(4);
  });

  it('does not keep 500 messages waiting one after the other', async () => {
    const fake = new FakeApi(() => unavailable, { max: 10_000 });
    const api = new HighLevelApi(fake);
    const start = fake.now();
    const asked = Array.from({ length: 500 }, (_, index) => api.ask(getMessage(`m${index}`)));
    await fake.time.until(Promise.allSettled(asked));
    // Half a minute of patience, then one try each, one at a time.
    expect(fake.now() - start).toBeLessThanOrEqual(30_000 + 500 * 200);
  });

  it('names why the connection failed, without what was sent', async () => {
    const cause = new Error('connect ECONNREFUSED, headers: Bearer pit-0a1b2c3d-secret');
    const fake = new FakeApi(() => cause);
    const failure = await failureOf(fake, new HighLevelApi(fake).ask(getMessage('m1')));
    expect(failure).toMatchObject({ kind: 'network', status: undefined });
    expect(failure.message).toContain('connect ECONNREFUSED');
    expect(failure.message).not.toContain('0a1b2c3d');
  });
});

describe('a message that is not found', () => {
  it('is asked for again within ten seconds of its webhook', async () => {
    const fake = new FakeApi(first(notFound, notFound, notFound));
    const options = { webhookAt: fake.now() };
    await fake.time.until(new HighLevelApi(fake).ask(getMessage('m1'), options));
    expect(fake.requests).toHaveLength(4);
  });

  it('has failed when the ten seconds are over, after a last try', async () => {
    const fake = new FakeApi(() => notFound);
    const options = { webhookAt: fake.now() };
    const failure = await failureOf(fake, new HighLevelApi(fake).ask(getMessage('m1'), options));
    expect(failure.kind).toBe('notFound');
    expect(timesOf(fake).at(-1)).toBeCloseTo(10, 1);
  });

  it.each([
    ['no webhook', undefined],
    ['an old webhook', -10_000],
  ])('is not asked for again with %s', async (_, ago) => {
    const fake = new FakeApi(() => notFound);
    const options = { webhookAt: ago === undefined ? undefined : fake.now() + ago };
    await failureOf(fake, new HighLevelApi(fake).ask(getMessage('m1'), options));
    expect(fake.requests).toHaveLength(1);
  });
});

describe('a refused token', () => {
  it('is not tried again for the other requests of the run', async () => {
    const fake = new FakeApi(() => wrongToken);
    const api = new HighLevelApi(fake);
    const asked = Array.from({ length: 50 }, (_, index) => api.ask(getMessage(`m${index}`)));
    const results = await fake.time.until(Promise.allSettled([...asked, api.ask(getUser('u1'))]));
    expect(fake.requests).toHaveLength(1);
    expect(results.map((result) => (result as PromiseRejectedResult).reason as ApiError)).toEqual(
      results.map((): unknown => expect.objectContaining({ kind: 'token' })),
    );
  });

  it('for one scope leaves the others alone', async () => {
    const fake = new FakeApi(({ scope }) => (scope === 'users.readonly' ? noScope : ok));
    const api = new HighLevelApi(fake);
    const ids = ['1', '2', '3'];
    const asked = [
      ...ids.map((id) => api.ask(getUser(`u${id}`))),
      ...ids.map((id) => api.ask(getMessage(`m${id}`))),
    ];
    const results = await fake.time.until(Promise.allSettled(asked));
    expect(results.map(({ status }) => status)).toEqual([
      ...ids.map(() => 'rejected'),
      ...ids.map(() => 'fulfilled'),
    ]);
    expect(fake.requests.filter(({ request }) => request.path.startsWith('/users'))).toHaveLength(
      1,
    );
    expect((results[2] as PromiseRejectedResult).reason).toMatchObject({ subject: 'user u3' });
  });
});

it('stops with the workflow: nothing is sent any more, and whatever waits fails', async () => {
  const stop = new AbortController();
  const fake = new FakeApi(
    (_, count) => {
      if (count === 3) stop.abort();
      return count < 3 ? ok : unavailable;
    },
    {},
    stop.signal,
  );
  const api = new HighLevelApi(fake);
  const asked = Array.from({ length: 50 }, (_, index) => api.ask(getMessage(`m${index}`)));
  const results = await fake.time.until(Promise.allSettled(asked));
  // Those that were under way, one more that started with the answer, and none after.
  expect(fake.requests.length).toBeLessThanOrEqual(3 + 5);
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as ApiError).kind] : [],
  );
  expect(new Set(failures)).toEqual(new Set(['cancelled']));
  expect(failures.length).toBeGreaterThan(40);
});

it('reports an answer that is no JSON of HighLevel', async () => {
  const page = { body: '<html>Sign in</html>', headers: { 'content-type': 'text/html' } };
  const fake = new FakeApi(() => page);
  const failure = await failureOf(fake, new HighLevelApi(fake).ask(getMessage('m1')));
  expect(failure.message).toBe(
    'HighLevel did not return message m1 (HTTP 200): the answer holds no message (text/html).',
  );
});
