import { hash } from 'node:crypto';
import { RecentMap } from './recentMap';

/**
 * A delivery is remembered as a record of fixed width in one string: a hash of its key, then the
 * minute it came in. One string, because n8n wraps objects and lists of static data in proxies; short,
 * because n8n reads it with each request: minutes, because windows are hours, and 48 bits of hash,
 * which take one in ten billion messages for another when the memory is full.
 */
const HASH_LENGTH = 8;
const TIME_LENGTH = 5;
const RECORD_LENGTH = HASH_LENGTH + TIME_LENGTH;
const RECORD = /^[\w-]{8}[\da-z]{5}$/;

/** The most records a workflow's static data may hold, whatever the user or the data says. */
export const MAX_STORED_DELIVERIES = 10_000;
/** How many times as many records as are to be kept there may be before the oldest are cut off. */
const SLACK = 1.25;
/** How many deliveries the running process remembers at least; it costs only memory. */
const REMEMBERED_DELIVERIES = 10_000;
/** How many triggers are remembered at least; one that was long unused is read back if it wakes. */
const REMEMBERED_TRIGGERS = 100;

export interface DuplicateLimits {
  /** For how long a delivery is remembered. */
  windowMinutes: number;
  /** How many deliveries survive a restart. */
  storedDeliveries: number;
}

/**
 * Stands for the records in the workflow's static data. n8n turns these into JSON in the moment it
 * saves them: then, not before, the records are read.
 */
export interface StoredRecords {
  toJSON: () => string;
}

/** A delivery let through whose execution has not been seen to start. */
interface PendingClaim {
  hash: string;
  time: number;
  limits: DuplicateLimits;
  /** Whether its record is among those that n8n saves. */
  stored: boolean;
  /** Puts the records into the static data of its request; undefined until saveWith. */
  put: ((records: StoredRecords) => void) | undefined;
  /** Who waits to hear what becomes of it; undefined while nobody does. */
  waiters: ((started: boolean) => void)[] | undefined;
}

/**
 * What one trigger has already let through. Everything but waiting for an outcome is synchronous,
 * so two copies that arrive together cannot both claim their delivery.
 */
export class DeliveryMemory {
  /** When the deliveries were let through, by hash. */
  private readonly times = new RecentMap<number>(REMEMBERED_DELIVERIES);
  private readonly pending = new Map<string, PendingClaim>();
  /** The claim whose request saves next; undefined while none is under way. */
  private saver: PendingClaim | undefined;
  /** Claims given back; their records may still come in from the static data of other requests. */
  private readonly released = new RecentMap<true>(REMEMBERED_DELIVERIES);
  private records = '';
  private lastMerged = '';

  /** The newest records, as the workflow's static data keep them. */
  get stored(): string {
    return this.records;
  }

  /**
   * What the request of a claim has to put into the workflow's static data. Of what is under way at
   * the time n8n saves them, only this claim is among the records: its execution is on record by
   * then. Another one's may never be, and HighLevel's next try must not count as a duplicate.
   *
   * Each save is a transaction of its own, so not every request makes one: the one that saves names
   * the latest under way as the next to save, which takes along what has started meanwhile.
   *
   * @param put puts the records into the static data of the claim's request, so that n8n saves them
   */
  saveWith(hash: string, put: (records: StoredRecords) => void): void {
    const claim = this.pending.get(hash);
    if (!claim) return;
    claim.put = put;
    if (!this.saver) this.letSave(claim);
  }

  private letSave(claim: PendingClaim): void {
    this.saver = claim;
    claim.put?.({
      toJSON: () => {
        this.store(claim);
        this.passOn(claim);
        return this.records;
      },
    });
  }

  /** Names who saves next, if it was this claim's turn. */
  private passOn(claim: PendingClaim): void {
    if (this.saver !== claim) return;
    this.saver = undefined;
    let latest: PendingClaim | undefined;
    for (const other of this.pending.values()) if (other.put && !other.stored) latest = other;
    if (latest) this.letSave(latest);
  }

  /**
   * Takes in what the workflow's static data holds: deliveries from before a restart, or let
   * through by another process. Anything that is not such a record is passed over.
   */
  merge(stored: unknown, limits: DuplicateLimits, now: number): void {
    if (typeof stored !== 'string' || stored === this.records || stored === this.lastMerged) return;
    this.lastMerged = stored;
    const end = stored.length - this.knownEnd(stored);
    const first = Math.max(0, stored.length - limits.storedDeliveries * RECORD_LENGTH);
    for (let at = first; at + RECORD_LENGTH <= end; at += RECORD_LENGTH) {
      const hash = stored.slice(at, at + HASH_LENGTH);
      if (this.released.get(hash)) continue;
      const record = stored.slice(at, at + RECORD_LENGTH);
      if (!RECORD.test(record)) continue;
      const time = Math.min(parseInt(record.slice(HASH_LENGTH), 36), now);
      // A delivery that came again after the window has two records; the newer one counts.
      if (time <= (this.times.get(hash) ?? -1)) continue;
      this.times.set(hash, time);
      this.append(hash, time, limits);
    }
  }

  /**
   * Claims a delivery.
   *
   * @param now the time in whole minutes
   * @returns whether it is the first of its kind within the window
   */
  claim(hash: string, limits: DuplicateLimits, now: number): boolean {
    const time = this.times.get(hash);
    if (time !== undefined && now - time <= limits.windowMinutes) return false;
    this.released.delete(hash);
    this.times.set(hash, now);
    const unseen = { stored: false, put: undefined, waiters: undefined };
    this.pending.set(hash, { hash, time: now, limits, ...unseen });
    return true;
  }

  /**
   * Says what became of a claim. One whose execution did not start is given back: HighLevel sends
   * the delivery again, and it must not count as a duplicate then.
   *
   * @param started undefined when the sender hung up before the answer: this process keeps the claim,
   *   since its execution may be under way, but only its own request may save it
   */
  settle(hash: string, started: boolean | undefined): void {
    const claim = this.pending.get(hash);
    if (!claim) return;
    this.pending.delete(hash);
    if (started) this.store(claim);
    if (started === false) this.release(hash);
    this.passOn(claim);
    claim.waiters?.forEach((tell) => {
      tell(started !== false);
    });
  }

  /** Whether the claim on this delivery led to an execution, as soon as that is known. */
  outcome(hash: string): Promise<boolean> {
    const claim = this.pending.get(hash);
    if (!claim) return Promise.resolve(true);
    return new Promise((resolve) => (claim.waiters ??= []).push(resolve));
  }

  /**
   * How many characters of what is stored, from its end, are records of this memory as they stood
   * some deliveries ago: what comes in while many requests are under way.
   */
  private knownEnd(stored: string): number {
    const last = this.records.indexOf(stored.slice(-RECORD_LENGTH));
    const known = this.records.slice(0, last + RECORD_LENGTH);
    return last >= 0 && stored.endsWith(known) ? known.length : 0;
  }

  /** Adds the record of a claim whose execution is on record, once. */
  private store(claim: PendingClaim): void {
    if (claim.stored) return;
    claim.stored = true;
    this.append(claim.hash, claim.time, claim.limits);
  }

  private append(hash: string, time: number, { storedDeliveries }: DuplicateLimits): void {
    if (storedDeliveries === 0) return;
    this.records += hash + time.toString(36).padStart(TIME_LENGTH, '0');
    // Cut off now and then: each time would copy all of them for each delivery.
    const length = storedDeliveries * RECORD_LENGTH;
    if (this.records.length > length * SLACK) this.records = this.records.slice(-length);
  }

  private release(hash: string): void {
    this.times.delete(hash);
    this.released.set(hash, true);
    for (let at = 0; at < this.records.length; at += RECORD_LENGTH) {
      if (this.records.startsWith(hash, at)) {
        this.records = this.records.slice(0, at) + this.records.slice(at + RECORD_LENGTH);
        return;
      }
    }
  }
}

const memories = new RecentMap<DeliveryMemory>(REMEMBERED_TRIGGERS);

/** The memory of one trigger; `trigger` names the workflow and the node, so that none is shared. */
export function memoryOf(trigger: string): DeliveryMemory {
  const memory = memories.get(trigger) ?? new DeliveryMemory();
  memories.set(trigger, memory);
  return memory;
}

/**
 * The hash a delivery is remembered by. The trigger is part of it, so that static data copied along
 * with a workflow says nothing in the copy.
 */
export function deliveryHash(trigger: string, key: string): string {
  return hash('sha256', `${trigger}\n${key}`, 'base64url').slice(0, HASH_LENGTH);
}
