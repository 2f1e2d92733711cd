import fc from 'fast-check';
import { deliveryKey } from '../../../nodes/HighLevelMessageTrigger/deliveryKey';
import {
  deliveryHash,
  DeliveryMemory,
  memoryOf,
  type StoredRecords,
} from '../../../nodes/HighLevelMessageTrigger/duplicates';

const LIMITS = { windowMinutes: 60, storedDeliveries: 100 };
const NOW = 29_916_666;

function hash(delivery: string | number): string {
  return deliveryHash('flow:node', String(delivery));
}

/** Claims a delivery whose execution starts. */
function start(memory: DeliveryMemory, delivery: string | number, now = NOW): boolean {
  const isNew = memory.claim(hash(delivery), LIMITS, now);
  if (isNew) memory.settle(hash(delivery), true);
  return isNew;
}

/** A memory that has read what another one left in the workflow's static data. */
function restarted(stored: unknown, now = NOW): DeliveryMemory {
  const memory = new DeliveryMemory();
  memory.merge(stored, LIMITS, now);
  return memory;
}

it('lets a delivery through once within the window, and again after it', () => {
  const memory = new DeliveryMemory();
  expect(memory.claim(hash('a'), LIMITS, NOW)).toBe(true);
  expect(memory.claim(hash('a'), LIMITS, NOW)).toBe(false);
  expect(memory.claim(hash('b'), LIMITS, NOW)).toBe(true);
  expect(memory.claim(hash('a'), LIMITS, NOW + 60)).toBe(false);
  expect(memory.claim(hash('a'), LIMITS, NOW + 61)).toBe(true);
});

it('tells triggers apart', () => {
  expect(deliveryHash('flow:one', 'a')).not.toBe(deliveryHash('flow:two', 'a'));
  expect(memoryOf('flow:one')).toBe(memoryOf('flow:one'));
  expect(memoryOf('flow:one')).not.toBe(memoryOf('flow:two'));
});

it('survives a restart through what is stored', () => {
  const memory = new DeliveryMemory();
  for (let count = 0; count < 5; count++) start(memory, count);
  const after = restarted(memory.stored);
  for (let count = 0; count < 5; count++) expect(after.claim(hash(count), LIMITS, NOW)).toBe(false);
  expect(after.claim(hash('new'), LIMITS, NOW)).toBe(true);
});

it('gives a delivery back whose execution did not start, and tells those who wait', async () => {
  const memory = new DeliveryMemory();
  memory.claim(hash('a'), LIMITS, NOW);
  const waiting = memory.outcome(hash('a'));
  memory.settle(hash('a'), false);
  await expect(waiting).resolves.toBe(false);
  expect(memory.stored).toBe('');
  expect(memory.claim(hash('a'), LIMITS, NOW)).toBe(true);
  memory.settle(hash('a'), true);
  await expect(memory.outcome(hash('a'))).resolves.toBe(true);
  expect(memory.claim(hash('a'), LIMITS, NOW)).toBe(false);
});

it('does not take a delivery back in that was given back, from what another request had stored', () => {
  const memory = new DeliveryMemory();
  memory.claim(hash('a'), LIMITS, NOW);
  let storedMeanwhile: unknown;
  memory.saveWith(hash('a'), (records) => {
    storedMeanwhile = JSON.parse(JSON.stringify(records));
  });
  memory.settle(hash('a'), false);
  memory.merge(storedMeanwhile, LIMITS, NOW);
  expect(memory.claim(hash('a'), LIMITS, NOW)).toBe(true);
});

it('stores as many as it is to, the newest ones, and not many more', () => {
  const memory = new DeliveryMemory();
  for (let count = 0; count < 250; count++) start(memory, count);
  const after = restarted(memory.stored);
  expect(memory.stored.length).toBeLessThanOrEqual(125 * 13);
  for (let count = 150; count < 250; count++) {
    expect(after.claim(hash(count), LIMITS, NOW)).toBe(false);
  }
  expect(after.claim(hash(100), LIMITS, NOW)).toBe(true);
});

describe('saving', () => {
  /** Deliveries under way, with what has to be saved with their requests. */
  function underWay(...deliveries: string[]) {
    const memory = new DeliveryMemory();
    const toSave = new Map<string, StoredRecords>();
    for (const delivery of deliveries) {
      memory.claim(hash(delivery), LIMITS, NOW);
      memory.saveWith(hash(delivery), (records) => toSave.set(delivery, records));
    }
    const saved = (delivery: string): DeliveryMemory =>
      restarted(JSON.parse(JSON.stringify(toSave.get(delivery))));
    return { memory, toSave, saved };
  }

  it('is passed on to the latest, which takes along what has started meanwhile', () => {
    const { memory, toSave, saved } = underWay('a', 'b', 'c', 'd');
    expect([...toSave.keys()]).toEqual(['a']);
    const after = saved('a');
    expect(after.claim(hash('a'), LIMITS, NOW)).toBe(false);
    expect(after.claim(hash('b'), LIMITS, NOW)).toBe(true);
    expect([...toSave.keys()]).toEqual(['a', 'd']);
    memory.settle(hash('a'), true);
    memory.settle(hash('b'), true);
    const last = saved('d');
    for (const delivery of ['a', 'b', 'd']) {
      expect(last.claim(hash(delivery), LIMITS, NOW)).toBe(false);
    }
    expect(last.claim(hash('c'), LIMITS, NOW)).toBe(true);
    expect([...toSave.keys()]).toEqual(['a', 'd', 'c']);
  });

  it.each([
    ['fails', false],
    ['loses its sender', undefined],
  ])('is passed on by one that %s', (_what, started) => {
    const { memory, toSave } = underWay('a', 'b');
    memory.settle(hash('a'), started);
    expect([...toSave.keys()]).toEqual(['a', 'b']);
  });

  it('of a claim whose sender hung up is left to its own request', () => {
    const { memory, saved } = underWay('a');
    memory.settle(hash('a'), undefined);
    expect(memory.claim(hash('a'), LIMITS, NOW)).toBe(false);
    expect(memory.stored).toBe('');
    expect(saved('a').claim(hash('a'), LIMITS, NOW)).toBe(false);
  });
});

it('stores nothing if it is to store nothing', () => {
  const memory = new DeliveryMemory();
  const limits = { ...LIMITS, storedDeliveries: 0 };
  expect(memory.claim(hash('a'), limits, NOW)).toBe(true);
  expect(memory.claim(hash('a'), limits, NOW)).toBe(false);
  expect(memory.stored).toBe('');
});

it('passes over static data that is not its own, and takes no time from the future', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.string({ maxLength: 200 })), (stored) => {
      expect(restarted(stored).claim(hash('a'), LIMITS, NOW)).toBe(true);
    }),
  );
  const memory = new DeliveryMemory();
  start(memory, 'a', NOW + 20_000);
  const after = restarted(memory.stored);
  expect(after.claim(hash('a'), LIMITS, NOW + 60)).toBe(false);
  expect(after.claim(hash('a'), LIMITS, NOW + 61)).toBe(true);
});

it('agrees with a plain list of what was let through when', () => {
  const step = fc.record({ delivery: fc.nat(8), wait: fc.nat(33), restart: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const claimedAt = new Map<number, number>();
      let memory = new DeliveryMemory();
      let now = NOW;
      for (const { delivery, wait, restart } of steps) {
        now += wait;
        if (restart) memory = restarted(memory.stored, now);
        const before = claimedAt.get(delivery);
        const isNew = before === undefined || now - before > LIMITS.windowMinutes;
        expect(start(memory, delivery, now)).toBe(isNew);
        if (isNew) claimedAt.set(delivery, now);
      }
    }),
  );
});

it('agrees with a plain list where processes take turns, some requests with old static data', () => {
  const step = fc.record({ delivery: fc.nat(30), process: fc.nat(1), behind: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const processes = [new DeliveryMemory(), new DeliveryMemory()] as const;
      const claimed = new Set<number>();
      const stored = [''];
      for (const { delivery, process, behind } of steps) {
        const memory = processes[process === 0 ? 0 : 1];
        memory.merge(stored.at(-1 - behind), LIMITS, NOW);
        memory.merge(stored.at(-1), LIMITS, NOW);
        expect(start(memory, delivery)).toBe(!claimed.has(delivery));
        if (!claimed.has(delivery)) stored.push(memory.stored);
        claimed.add(delivery);
      }
    }),
  );
});

describe('the key of a delivery', () => {
  const body = Buffer.from('{}');

  it.each([
    ['its webhookId', { webhookId: 'w', messageId: 'm' }, 'w'],
    ['the message and its state', { messageId: 'm', status: 'sent', dateAdded: 'd' }, 'm|sent||d'],
    ['the email and its state', { emailMessageId: 'e', status: 'opened' }, 'e|opened||'],
    ['the state of a call too', { messageId: 'm', callStatus: 'voicemail' }, 'm||voicemail|'],
    ['nothing that is not an id', { webhookId: 7, messageId: '', emailMessageId: 'e' }, 'e|||'],
  ])('is %s', (_what, payload, expected) => {
    expect(deliveryKey(payload, body)).toBe(expected);
  });

  it('is the body where there is no id', () => {
    const one = deliveryKey({ body: 'Hi' }, Buffer.from('{"body":"Hi"}'));
    expect(one).toMatch(/^sha256:[\da-f]{64}$/);
    expect(deliveryKey({ body: 'Hi' }, Buffer.from('{"body": "Hi"}'))).not.toBe(one);
  });
});
