import { hash } from 'node:crypto';

/**
 * A delivery is remembered as a record of fixed width in one string: a hash of its key, then the
 * second it came in. One string, because n8n wraps every object and array of a workflow's static
 * data in a proxy; of fixed width, because then the oldest records are cut off by a slice.
 */
const HASH_LENGTH = 9;
const TIME_LENGTH = 7;
const RECORD_LENGTH = HASH_LENGTH + TIME_LENGTH;
const RECORD = /^[\w-]{9}[\da-z]{7}$/;

/** The most records a workflow's static data may hold, whatever the user or the data says. */
export const MAX_STORED_DELIVERIES = 10_000;
/** How many times as many records as are to be kept there may be before the oldest are cut off. */
const SLACK = 1.25;
/** How many deliveries the running process remembers at least; it costs only memory. */
const GENERATION_SIZE = 10_000;
/** Triggers remembered at once; the one unused for longest is forgotten and read back if it wakes. */
const MAX_TRIGGERS = 200;

export interface DuplicateLimits {
  /** For how long a delivery is remembered, in seconds. */
  windowSeconds: number;
  /** How many deliveries survive a restart. */
  storedDeliveries: number;
}

type Waiter = (started: boolean) => void;

/**
 * What one trigger has already let through. Everything but waiting for an outcome is synchronous,
 * so two copies that arrive together cannot both claim their delivery.
 */
export class DeliveryMemory {
  /** Two generations instead of one map that forgets its oldest: no deletion, and still bounded. */
  private recent = new Map<string, number>();
  private older = new Map<string, number>();
  /** Claims whose execution has not been seen to start, each with who waits to hear of it. */
  private readonly pending = new Map<string, Waiter[]>();
  /** Claims given back; their records may still come in from the static data of other requests. */
  private released = new Set<string>();
  private records = '';
  private lastMerged = '';

  /** The newest records, to be kept in the workflow's static data. */
  get stored(): string {
    return this.records;
  }

  /**
   * Takes in what the workflow's static data holds: deliveries from before a restart, or let
   * through by another process. Anything that is not such a record is passed over.
   */
  merge(stored: unknown, limits: DuplicateLimits, now: number): void {
    if (typeof stored !== 'string' || stored === this.records || stored === this.lastMerged) return;
    this.lastMerged = stored;
    const first = Math.max(0, stored.length - limits.storedDeliveries * RECORD_LENGTH);
    for (let at = first; at + RECORD_LENGTH <= stored.length; at += RECORD_LENGTH) {
      const hash = stored.slice(at, at + HASH_LENGTH);
      if (this.released.has(hash)) continue;
      const record = stored.slice(at, at + RECORD_LENGTH);
      if (!RECORD.test(record)) continue;
      const time = Math.min(parseInt(record.slice(HASH_LENGTH), 36), now);
      // A delivery that came again after the window has two records; the newer one counts.
      if (time > (this.timeOf(hash) ?? -1)) this.remember(hash, time, limits);
    }
  }

  /**
   * Claims a delivery.
   *
   * @param now the time in whole seconds
   * @returns whether it is the first of its kind within the window
   */
  claim(hash: string, limits: DuplicateLimits, now: number): boolean {
    const time = this.timeOf(hash);
    if (time !== undefined && now - time <= limits.windowSeconds) return false;
    this.released.delete(hash);
    this.remember(hash, now, limits);
    this.pending.set(hash, []);
    return true;
  }

  /**
   * Says what became of a claim. One whose execution did not start is given back: HighLevel sends
   * the delivery again, and it must not count as a duplicate then.
   */
  settle(hash: string, started: boolean): void {
    const waiters = this.pending.get(hash);
    if (!waiters) return;
    this.pending.delete(hash);
    if (!started) this.release(hash);
    for (const waiter of waiters) waiter(started);
  }

  /** Whether the claim on this delivery led to an execution, as soon as that is known. */
  outcome(hash: string): Promise<boolean> {
    const waiters = this.pending.get(hash);
    if (!waiters) return Promise.resolve(true);
    return new Promise((resolve) => waiters.push(resolve));
  }

  private timeOf(hash: string): number | undefined {
    return this.recent.get(hash) ?? this.older.get(hash);
  }

  private remember(hash: string, time: number, limits: DuplicateLimits): void {
    if (this.recent.size >= GENERATION_SIZE) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(hash, time);
    if (limits.storedDeliveries === 0) return;
    this.records += hash + time.toString(36).padStart(TIME_LENGTH, '0');
    // Cut off now and then: each time would copy all of them for each delivery.
    const length = limits.storedDeliveries * RECORD_LENGTH;
    if (this.records.length > length * SLACK) this.records = this.records.slice(-length);
  }

  private release(hash: string): void {
    this.recent.delete(hash);
    this.older.delete(hash);
    if (this.released.size >= GENERATION_SIZE) this.released = new Set();
    this.released.add(hash);
    for (let at = 0; at < this.records.length; at += RECORD_LENGTH) {
      if (this.records.startsWith(hash, at)) {
        this.records = this.records.slice(0, at) + this.records.slice(at + RECORD_LENGTH);
        return;
      }
    }
  }
}

const memories = new Map<string, DeliveryMemory>();

/** The memory of one trigger; `trigger` names the workflow and the node, so that none is shared. */
export function memoryOf(trigger: string): DeliveryMemory {
  const memory = memories.get(trigger) ?? new DeliveryMemory();
  memories.delete(trigger);
  memories.set(trigger, memory);
  for (const oldest of memories.keys()) {
    if (memories.size <= MAX_TRIGGERS) break;
    memories.delete(oldest);
  }
  return memory;
}

/**
 * The hash a delivery is remembered by. The trigger is part of it, so that static data copied along
 * with a workflow says nothing in the copy.
 */
export function deliveryHash(trigger: string, key: string): string {
  return hash('sha256', `${trigger}\n${key}`, 'base64url').slice(0, HASH_LENGTH);
}
