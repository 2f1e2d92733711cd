import {
  claimDelivery,
  LONGEST_WAIT_SECONDS,
  type Turn,
} from '../../../nodes/HighLevelMessageTrigger/claims';
import type { EndingResponse } from '../../../nodes/HighLevelMessageTrigger/http';
import {
  ABANDONED_AFTER_MINUTES,
  STATIC_DATA_FIELD,
} from '../../../nodes/HighLevelMessageTrigger/workflowMemory';

const LIMITS = { windowMinutes: 60, storedDeliveries: 100 };

/** Time that passes only when a test says so. */
class FakeClock {
  private time = 1_795_000_000_000;
  private readonly sleepers: { until: number; wake: () => void }[] = [];

  now = (): number => this.time;

  sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => this.sleepers.push({ until: this.time + milliseconds, wake }));

  async pass(seconds: number): Promise<void> {
    for (let second = 0; second <= seconds; second++) {
      if (second > 0) this.time += 1000;
      for (const { until, wake } of this.sleepers) if (until <= this.time) wake();
      await settled();
    }
  }
}

/** The response as n8n uses it. */
class FakeResponse implements EndingResponse {
  statusCode = 200;

  end = (): void => {
    // n8n's answer; claimDelivery notices this call.
  };

  answer(statusCode: number): void {
    this.statusCode = statusCode;
    this.end();
  }
}

/** Lets everything go on that waits for nothing but other promises. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

let workflows = 0;

/** A published workflow; each call is a delivery to it, and returns what has become of it so far. */
function published(clock: FakeClock, workflowId = `workflow ${workflows++}`, limits = LIMITS) {
  return async (key: string, staticData: Record<string, unknown> = {}) => {
    const response = new FakeResponse();
    const delivered = { turn: undefined as Turn | undefined, response, staticData };
    const request = { workflowId, nodeId: 'node', key, limits, staticData, response };
    void claimDelivery(request, clock).then((turn) => {
      delivered.turn = turn;
    });
    await settled();
    return delivered;
  };
}

async function answer({ response }: { response: FakeResponse }, statusCode: number): Promise<void> {
  response.answer(statusCode);
  await settled();
}

it('lets one of many copies through, and makes the others wait for its outcome', async () => {
  const deliver = published(new FakeClock());
  const [first, ...copies] = await Promise.all([1, 2, 3, 4, 5].map(() => deliver('a')));
  expect(first?.turn).toBe('first');
  expect(copies.map(({ turn }) => turn)).toEqual([undefined, undefined, undefined, undefined]);
  if (first) await answer(first, 200);
  expect(copies.map(({ turn }) => turn)).toEqual(Array(4).fill('duplicate'));
});

it('lets the next copy through when the start fails, and the others wait for that one', async () => {
  const deliver = published(new FakeClock());
  const [first, second, third] = [await deliver('a'), await deliver('a'), await deliver('a')];
  await answer(first, 500);
  expect([second.turn, third.turn]).toEqual(['first', undefined]);
  await answer(second, 200);
  expect(third.turn).toBe('duplicate');
});

it('keeps no copy waiting longer than the limit, also when another copy takes over', async () => {
  const clock = new FakeClock();
  const deliver = published(clock);
  const [first, second, third] = [await deliver('a'), await deliver('a'), await deliver('a')];
  await clock.pass(LONGEST_WAIT_SECONDS - 1);
  await answer(first, 500);
  expect([second.turn, third.turn]).toEqual(['first', undefined]);
  await clock.pass(1);
  expect(third.turn).toBe('undecided');
  await answer(second, 200);
  expect((await deliver('a')).turn).toBe('duplicate');
});

it('decides when the response ends, however long that takes', async () => {
  const clock = new FakeClock();
  const deliver = published(clock);
  const first = await deliver('a');
  await clock.pass((ABANDONED_AFTER_MINUTES - 1) * 60);
  const copy = await deliver('a');
  expect(copy.turn).toBeUndefined();
  await answer(first, 500);
  expect(copy.turn).toBe('first');
});

it('lets a copy through after some minutes if n8n never ends the response', async () => {
  const clock = new FakeClock();
  const deliver = published(clock);
  await deliver('a');
  const copy = await deliver('a');
  await clock.pass(LONGEST_WAIT_SECONDS);
  expect(copy.turn).toBe('undecided');
  await clock.pass(ABANDONED_AFTER_MINUTES * 60);
  expect((await deliver('a')).turn).toBe('first');
});

it('keeps a claim while more than a hundred other workflows receive deliveries', async () => {
  const clock = new FakeClock();
  const deliver = published(clock);
  const first = await deliver('a');
  for (let count = 0; count < 500; count++) await answer(await published(clock)('a'), 200);
  const copy = await deliver('a');
  expect(copy.turn).toBeUndefined();
  await answer(first, 200);
  expect(copy.turn).toBe('duplicate');
});

it('writes the records again after n8n has begun to start the execution', async () => {
  const clock = new FakeClock();
  const { staticData } = await published(clock)('a');
  const { [STATIC_DATA_FIELD]: value } = staticData;
  expect(value).toBeDefined();
  Reflect.deleteProperty(staticData, STATIC_DATA_FIELD);
  await clock.pass(0);
  expect(staticData[STATIC_DATA_FIELD]).toBe(value);
});

it('leaves everything else in the global static data alone', async () => {
  const staticData = { count: 7, nested: { list: [1] } };
  await answer(await published(new FakeClock())('a', staticData), 200);
  expect(asSaved(staticData)).toEqual({
    count: 7,
    nested: { list: [1] },
    [STATIC_DATA_FIELD]: { node: expect.stringMatching(/^[\w-]{8}[\da-z]{5}$/) as unknown },
  });
});

it('writes nothing if no delivery is to be stored, and still knows it', async () => {
  const clock = new FakeClock();
  const deliver = published(clock, 'stores nothing', { ...LIMITS, storedDeliveries: 0 });
  const first = await deliver('a');
  await clock.pass(1);
  await answer(first, 200);
  expect(first.staticData).toEqual({});
  expect((await deliver('a')).turn).toBe('duplicate');
});

it('saves with a duplicate when records are missing, and only then', async () => {
  const deliver = published(new FakeClock());
  const first = await deliver('a');
  const stored = asSaved(first.staticData);
  await answer(first, 200);
  const overwritten = await deliver('a', { count: 7 });
  expect(overwritten.turn).toBe('duplicate');
  expect(asSaved(overwritten.staticData)).toEqual({ count: 7, ...stored });
  const whole = await deliver('a', { ...stored });
  expect(whole.turn).toBe('duplicate');
  expect(whole.staticData).toEqual(stored);
});

/** Static data as n8n saves them. */
function asSaved(staticData: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(staticData)) as Record<string, unknown>;
}
