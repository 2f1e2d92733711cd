import fc from 'fast-check';
import { deliveryHash, DeliveryMemory } from '../../../nodes/HighLevelMessageTrigger/duplicates';

const LIMITS = { windowMinutes: 60, storedDeliveries: 100 };
const NOW = 29_916_666;
const RECORD_LENGTH = 13;

function hash(delivery: string | number): string {
  return deliveryHash('flow', 'node', String(delivery));
}

/** A memory that has read the records another one has stored. */
function restarted(stored: string, now = NOW): DeliveryMemory {
  const memory = new DeliveryMemory(LIMITS);
  memory.merge(stored, now);
  return memory;
}

it('knows a delivery within the window, and no longer', () => {
  const memory = new DeliveryMemory(LIMITS);
  expect(memory.knows(hash('a'), NOW)).toBe(false);
  memory.remember(hash('a'), NOW);
  expect(memory.knows(hash('a'), NOW)).toBe(true);
  expect(memory.knows(hash('b'), NOW)).toBe(false);
  expect(memory.knows(hash('a'), NOW + 60)).toBe(true);
  expect(memory.knows(hash('a'), NOW + 61)).toBe(false);
});

it('follows a changed setting', () => {
  const memory = new DeliveryMemory(LIMITS);
  memory.remember(hash('a'), NOW);
  memory.limits = { ...LIMITS, windowMinutes: 600 };
  expect(memory.knows(hash('a'), NOW + 600)).toBe(true);
});

it('distinguishes workflows and nodes', () => {
  const hashes = ['flow', 'copy'].flatMap((flow) =>
    ['one', 'two'].map((node) => deliveryHash(flow, node, 'a')),
  );
  expect(new Set(hashes).size).toBe(4);
});

it('survives a restart through the stored records', () => {
  const memory = new DeliveryMemory(LIMITS);
  for (let count = 0; count < 5; count++) memory.remember(hash(count), NOW);
  const after = restarted(memory.stored);
  for (let count = 0; count < 5; count++) expect(after.knows(hash(count), NOW)).toBe(true);
  expect(after.knows(hash('new'), NOW)).toBe(false);
});

it('counts the newer of two stored records of a delivery, wherever it is', () => {
  const recordAt = (time: number) => {
    const memory = new DeliveryMemory(LIMITS);
    memory.remember(hash('a'), time);
    return memory.stored;
  };
  const [early, late] = [recordAt(NOW - 90), recordAt(NOW - 5)];
  for (const stored of [early + late, late + early]) {
    const after = restarted(stored);
    expect(after.knows(hash('a'), NOW)).toBe(true);
    expect(after.knows(hash('a'), NOW + 56)).toBe(false);
    expect(after.latest).toBe(NOW - 5);
  }
});

it('forgets a delivery, also when other requests still bring its record', () => {
  const memory = new DeliveryMemory(LIMITS);
  // Its record from before the window is forgotten, too.
  memory.remember(hash('b'), NOW - 10);
  for (const delivery of ['a', 'b', 'c']) memory.remember(hash(delivery), NOW);
  const { stored } = memory;
  memory.forget(hash('b'));
  expect(memory.stored).toHaveLength(2 * RECORD_LENGTH);
  memory.merge(stored, NOW);
  expect(memory.knows(hash('b'), NOW)).toBe(false);
  expect(memory.knows(hash('a'), NOW) && memory.knows(hash('c'), NOW)).toBe(true);
  memory.remember(hash('b'), NOW);
  expect(memory.knows(hash('b'), NOW)).toBe(true);
});

it('stores as many as it is set to, the newest ones, and not many more', () => {
  const memory = new DeliveryMemory(LIMITS);
  for (let count = 0; count < 250; count++) memory.remember(hash(count), NOW);
  const after = restarted(memory.stored);
  expect(memory.stored.length).toBeLessThanOrEqual(125 * RECORD_LENGTH);
  for (let count = 150; count < 250; count++) expect(after.knows(hash(count), NOW)).toBe(true);
  expect(after.knows(hash(100), NOW)).toBe(false);
});

it('stores nothing if it is set to store nothing', () => {
  const memory = new DeliveryMemory({ ...LIMITS, storedDeliveries: 0 });
  memory.remember(hash('a'), NOW);
  expect(memory.knows(hash('a'), NOW)).toBe(true);
  expect(memory.stored).toBe('');
});

it('skips stored text that is no record, and takes no time from the future', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (stored) => {
      expect(restarted(stored).knows(hash('a'), NOW)).toBe(false);
    }),
  );
  const memory = new DeliveryMemory(LIMITS);
  memory.remember(hash('a'), NOW + 20_000);
  const after = restarted(memory.stored);
  expect(after.knows(hash('a'), NOW + 60)).toBe(true);
  expect(after.knows(hash('a'), NOW + 61)).toBe(false);
});

it('agrees with a plain list of the times of the deliveries', () => {
  const step = fc.record({ delivery: fc.nat(8), wait: fc.nat(33), restart: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const times = new Map<number, number>();
      let memory = new DeliveryMemory(LIMITS);
      let now = NOW;
      for (const { delivery, wait, restart } of steps) {
        now += wait;
        if (restart) memory = restarted(memory.stored, now);
        const before = times.get(delivery);
        const isKnown = before !== undefined && now - before <= LIMITS.windowMinutes;
        expect(memory.knows(hash(delivery), now)).toBe(isKnown);
        if (isKnown) continue;
        memory.remember(hash(delivery), now);
        times.set(delivery, now);
      }
    }),
  );
});

it('agrees with a plain list where processes take turns and some requests are behind', () => {
  const step = fc.record({ delivery: fc.nat(30), process: fc.nat(1), behind: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const processes = [new DeliveryMemory(LIMITS), new DeliveryMemory(LIMITS)] as const;
      const ran = new Set<number>();
      const stored = [''];
      for (const { delivery, process, behind } of steps) {
        const memory = processes[process === 0 ? 0 : 1];
        memory.merge(stored.at(-1 - behind) ?? '', NOW);
        memory.merge(stored.at(-1) ?? '', NOW);
        expect(memory.knows(hash(delivery), NOW)).toBe(ran.has(delivery));
        if (ran.has(delivery)) continue;
        memory.remember(hash(delivery), NOW);
        stored.push(memory.stored);
        ran.add(delivery);
      }
    }),
  );
});
