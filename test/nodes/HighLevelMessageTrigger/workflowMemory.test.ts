import fc from 'fast-check';
import {
  ABANDONED_AFTER_MINUTES,
  WorkflowMemory,
  type Claim,
} from '../../../nodes/HighLevelMessageTrigger/workflowMemory';

const LIMITS = { windowMinutes: 24 * 60, storedDeliveries: 100 };
const NOW = 29_916_666;
const DAY = 24 * 60;

/** A delivery's hash, as deliveryHash makes it: eight characters. */
function hash(delivery: string | number): string {
  return String(delivery).padEnd(8, '-');
}

/** One process: a memory, and requests to its triggers that load and save a shared database. */
class Process {
  readonly memory = new WorkflowMemory();

  constructor(private readonly database: { stored: unknown } = { stored: undefined }) {}

  /** A request with its own copy of the static data, as n8n loads it. */
  request(nodeId = 'node', now = NOW) {
    const missing = this.memory.read(this.database.stored, nodeId, LIMITS, now);
    const claim = (delivery: string | number): Claim => this.memory.claim(nodeId, hash(delivery));
    const save = (own?: Claim): void => {
      this.database.stored = JSON.parse(JSON.stringify(this.memory.toStore(own)));
    };
    return { missing, claim, save };
  }

  /** A delivery from its request to n8n's answer; false if it is a duplicate. */
  deliver(delivery: string | number, nodeId = 'node', now = NOW): boolean {
    const { claim, save, missing } = this.request(nodeId, now);
    if (this.memory.knows(nodeId, hash(delivery))) {
      if (missing) save();
      return false;
    }
    const own = claim(delivery);
    save(own);
    this.memory.settle(own, true);
    return true;
  }
}

describe('a claim', () => {
  it('is there until it is settled; then its delivery is known', () => {
    const { memory, request } = bound(new Process());
    const claim = request().claim('a');
    expect(memory.claimOf(hash('a'))).toBe(claim);
    expect(memory.knows('node', hash('a'))).toBe(false);
    expect(memory.isInUse).toBe(true);
    memory.settle(claim, true);
    expect(memory.claimOf(hash('a'))).toBeUndefined();
    expect(memory.knows('node', hash('a'))).toBe(true);
    expect(memory.isInUse).toBe(false);
  });

  it('whose execution did not start leaves nothing behind, whether it was saved or not', () => {
    const database: { stored: unknown } = { stored: undefined };
    const { memory, request } = bound(new Process(database));
    for (const isSaved of [false, true]) {
      const { claim, save } = request();
      const own = claim('a');
      if (isSaved) save(own);
      memory.settle(own, false);
      expect(memory.claimOf(hash('a'))).toBeUndefined();
      request();
      expect(memory.knows('node', hash('a'))).toBe(false);
    }
  });

  it('is settled once: what n8n ends later changes nothing', () => {
    const { memory, request } = bound(new Process());
    const claim = request().claim('a');
    memory.settle(claim, true);
    memory.settle(claim, false);
    expect(memory.knows('node', hash('a'))).toBe(true);
  });

  it('wakes the copies that wait for it', () => {
    const { memory, request } = bound(new Process());
    const claim = request().claim('a');
    const woken: string[] = [];
    claim.waiting.push(() => woken.push('one'));
    claim.waiting.push(() => woken.push('two'));
    memory.settle(claim, false);
    expect(woken).toEqual(['one', 'two']);
  });

  it('is dropped after some minutes if n8n never answers; its copies need not wait any longer', () => {
    const { memory, request } = bound(new Process());
    const claim = request().claim('a');
    const woken: string[] = [];
    claim.waiting.push(() => woken.push('copy'));
    request('node', NOW + ABANDONED_AFTER_MINUTES - 1);
    expect(memory.claimOf(hash('a'))).toBe(claim);
    request('node', NOW + ABANDONED_AFTER_MINUTES);
    expect(memory.claimOf(hash('b'))).toBeUndefined();
    expect(woken).toEqual(['copy']);
    expect(memory.claimOf(hash('a'))).toBeUndefined();
    expect(memory.isInUse).toBe(false);
  });

  it.each([
    ['started', true],
    ['failed', false],
  ])('that n8n answers after it was dropped still counts if it %s', (_what, started) => {
    const { memory, request } = bound(new Process());
    const first = request().claim('a');
    request('node', NOW + ABANDONED_AFTER_MINUTES);
    memory.claimOf(hash('a'));
    const second = request('node', NOW + ABANDONED_AFTER_MINUTES).claim('a');
    memory.settle(first, started);
    expect(memory.claimOf(hash('a'))).toBe(second);
    expect(memory.knows('node', hash('a'))).toBe(started);
    memory.settle(second, true);
    expect(memory.knows('node', hash('a'))).toBe(true);
  });
});

describe('saving', () => {
  it('stores what has started, and the claim of its own request, but no other claim', () => {
    const database: { stored: unknown } = { stored: undefined };
    const { memory, request } = bound(new Process(database));
    memory.settle(request().claim('a'), true);
    request().claim('b');
    const { claim, save } = request();
    save(claim('c'));
    expect(known(database, ['a', 'b', 'c'])).toEqual(['a', 'c']);
  });

  it('reads the records when n8n saves, not before', () => {
    const { memory, request } = bound(new Process());
    const toStore = memory.toStore();
    memory.settle(request().claim('a'), true);
    expect(known({ stored: JSON.parse(JSON.stringify(toStore)) }, ['a'])).toEqual(['a']);
  });
});

describe('several writers of the same static data', () => {
  it('put back the records that another process has overwritten, on the next delivery', () => {
    const database: { stored: unknown } = { stored: undefined };
    const [one, other] = [new Process(database), new Process(database)];
    const [mine, theirs] = [one.request(), other.request()];
    const [a, b] = [mine.claim('a'), theirs.claim('b')];
    mine.save(a);
    theirs.save(b);
    one.memory.settle(a, true);
    other.memory.settle(b, true);
    expect(known(database, ['a', 'b'])).toEqual(['b']);
    expect(one.deliver('a')).toBe(false);
    expect(known(database, ['a', 'b'])).toEqual(['a', 'b']);
    expect(other.deliver('a')).toBe(false);
  });

  it('put back the records that n8n has failed to save', () => {
    const database: { stored: unknown } = { stored: undefined };
    const { memory, request, deliver } = bound(new Process(database));
    memory.settle(request().claim('a'), true);
    expect(known(database, ['a'])).toEqual([]);
    expect(deliver('a')).toBe(false);
    expect(known(database, ['a'])).toEqual(['a']);
  });

  it('miss nothing that is stored, that has not started, or that is too old to be stored', () => {
    const database: { stored: unknown } = { stored: undefined };
    const { request, deliver } = bound(new Process(database));
    deliver('a');
    deliver('b');
    expect(request().missing).toBe(false);
    request().claim('c');
    expect(request().missing).toBe(false);
    const other = new Process(database);
    for (let count = 0; count < 2 * LIMITS.storedDeliveries; count++) other.deliver(count);
    expect(request().missing).toBe(false);
  });

  it('keep the records of each trigger of the workflow', () => {
    const database: { stored: unknown } = { stored: undefined };
    const process = new Process(database);
    const [one, two] = [process.request('one'), process.request('two')];
    const [a, b] = [one.claim('a'), two.claim('b')];
    two.save(b);
    one.save(a);
    expect(known(database, ['a'], 'one')).toEqual(['a']);
    expect(known(database, ['b'], 'two')).toEqual(['b']);
  });

  it('keep the records of a trigger that only another process has a delivery of', () => {
    const database: { stored: unknown } = { stored: undefined };
    new Process(database).deliver('a', 'one');
    new Process(database).deliver('b', 'two');
    expect(known(database, ['a'], 'one')).toEqual(['a']);
    expect(known(database, ['b'], 'two')).toEqual(['b']);
  });

  it('lose no record in the end, whoever overwrites what, once each has had a quiet delivery', () => {
    const step = fc.record({ process: fc.nat(2), delivery: fc.nat(200), hold: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const database: { stored: unknown } = { stored: undefined };
        const processes = [0, 1, 2].map(() => new Process(database));
        const held: (() => void)[] = [];
        const ran = new Set<number>();
        for (const { process: at, delivery, hold } of steps) {
          const process = processes[at] as Process;
          const { claim, save } = process.request();
          if (process.memory.knows('node', hash(delivery))) continue;
          if (process.memory.claimOf(hash(delivery))) continue;
          const own = claim(delivery);
          const end = (): void => {
            save(own);
            process.memory.settle(own, true);
          };
          // A request that is held saves later, over what others have saved meanwhile.
          if (hold) held.push(end);
          else end();
          ran.add(delivery);
        }
        for (const end of held) end();
        for (const process of processes) process.deliver('quiet');
        for (const process of processes) process.deliver('quiet');
        const names = [...ran];
        expect(known(database, names)).toEqual(names);
      }),
    );
  });
});

describe('the stored value', () => {
  it('is an object of records by node id, whatever was there before', () => {
    for (const before of [undefined, null, 7, 'text', [], { node: 7, gone: 'no record' }]) {
      const database: { stored: unknown } = { stored: before };
      new Process(database).deliver('a', '__proto__');
      expect(JSON.stringify(database.stored)).toMatch(/^\{"__proto__":"a-{7}[\da-z]{5}"\}$/);
    }
  });

  it('drops triggers that had no delivery for a month, not those that had one', () => {
    const database: { stored: unknown } = { stored: undefined };
    new Process(database).deliver('a', 'old', NOW);
    new Process(database).deliver('b', 'live', NOW + 15 * DAY);
    const process = new Process(database);
    process.deliver('c', 'new', NOW + 31 * DAY);
    expect(Object.keys(database.stored as object).sort()).toEqual(['live', 'new']);
  });

  it('is bounded, however many triggers a workflow has had; the latest are kept', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `gone ${at}`,
        `${'x'.repeat(7)}-0ht3q`.repeat(10_000),
      ]),
    );
    const database: { stored: unknown } = { stored: many };
    new Process(database).deliver('a', 'live');
    expect(JSON.stringify(database.stored).length).toBeLessThan(700_000);
    expect(known(database, ['a'], 'live')).toEqual(['a']);
  });
});

function bound(process: Process) {
  return {
    memory: process.memory,
    request: process.request.bind(process),
    deliver: process.deliver.bind(process),
  };
}

/** Which deliveries a process knows that starts with the stored records. */
function known<T extends string | number>(
  database: { stored: unknown },
  deliveries: T[],
  nodeId = 'node',
): T[] {
  const { memory } = new Process(database);
  memory.read(database.stored, nodeId, { ...LIMITS, storedDeliveries: 1000 }, NOW);
  return deliveries.filter((delivery) => memory.knows(nodeId, hash(delivery)));
}
