import { hash } from 'node:crypto';
import { RecentMap } from './recentMap';

/**
 * A delivery is remembered as a record of fixed width: a hash of its key, then the minute it arrived
 * in, for example `Zk3_9aQx0ht3q`. All records of a trigger are one string, because n8n wraps objects
 * and lists of static data in proxies. Records are short, because n8n reads them with each request:
 * minutes are enough for windows of hours, and with 48 bits of hash two of 10,000 remembered
 * deliveries are confused once in ten billion messages.
 */
const HASH_LENGTH = 8;
const TIME_LENGTH = 5;
const RECORD_LENGTH = HASH_LENGTH + TIME_LENGTH;
const RECORD = /^[\w-]{8}[\da-z]{5}$/;

/** The most records that one trigger stores, whatever the settings or the static data say. */
export const MAX_STORED_DELIVERIES = 10_000;
/** The list is cut when it exceeds its limit by this factor, so that it is not copied each time. */
const SLACK = 1.25;
/** How many records a process looks for to find out whether its records have been overwritten. */
const CHECKED_RECORDS = 20;
/** How many deliveries the running process remembers at least, for each trigger. */
const REMEMBERED_DELIVERIES = 10_000;

export interface DuplicateLimits {
  /** How long a delivery is remembered. */
  windowMinutes: number;
  /** How many deliveries survive a restart. */
  storedDeliveries: number;
}

/** Which deliveries of one trigger have started an execution. Times are whole minutes since 1970. */
export class DeliveryMemory {
  private readonly times = new RecentMap<number>(REMEMBERED_DELIVERIES);
  /** Deliveries to forget; the static data of requests under way may still hold their records. */
  private readonly forgotten = new RecentMap<true>(REMEMBERED_DELIVERIES);
  private records = '';
  /** The latest records of deliveries to this process. */
  private readonly own: string[] = [];
  private latestTime = 0;
  private lastMerged = '';

  /** @param limits the trigger's settings; they may change while the process runs */
  constructor(public limits: DuplicateLimits) {}

  /** The newest records, as they are stored in the workflow's static data. */
  get stored(): string {
    return this.records;
  }

  /** The latest time of a delivery. */
  get latest(): number {
    return this.latestTime;
  }

  /** Whether the delivery has started an execution within the window. */
  knows(delivery: string, now: number): boolean {
    const time = this.times.get(delivery);
    return time !== undefined && now - time <= this.limits.windowMinutes;
  }

  /** Remembers a delivery to this process that has started an execution. */
  remember(delivery: string, time: number): void {
    this.forgotten.delete(delivery);
    this.add(delivery, time);
    if (this.own.push(recordOf(delivery, time)) > CHECKED_RECORDS) this.own.shift();
  }

  /** Forgets a delivery whose execution did not start after all. */
  forget(delivery: string): void {
    this.times.delete(delivery);
    this.forgotten.set(delivery, true);
    const all = this.records;
    this.records = '';
    for (let at = 0; at < all.length; at += RECORD_LENGTH) {
      if (!all.startsWith(delivery, at)) this.records += all.slice(at, at + RECORD_LENGTH);
    }
  }

  /**
   * Adds the records that were stored before a restart or by another process.
   *
   * @param stored this trigger's part of the static data; whatever is not a record is skipped
   */
  merge(stored: string, now: number): void {
    // Most requests bring an earlier state of this memory's own records. (V8 compares whole strings
    // much faster than with startsWith.)
    if (stored === this.records.slice(0, stored.length) || stored === this.lastMerged) return;
    this.lastMerged = stored;
    const first = Math.max(0, stored.length - this.limits.storedDeliveries * RECORD_LENGTH);
    for (let at = first; at + RECORD_LENGTH <= stored.length; at += RECORD_LENGTH) {
      const record = stored.slice(at, at + RECORD_LENGTH);
      if (!RECORD.test(record)) continue;
      const delivery = record.slice(0, HASH_LENGTH);
      const time = Math.min(minuteOf(record), now);
      if (this.forgotten.get(delivery)) continue;
      // A delivery that was repeated after the window has two records; the newer one counts.
      if (time > (this.times.get(delivery) ?? -1)) this.add(delivery, time);
    }
  }

  /**
   * Whether records of deliveries to this process are missing.
   *
   * @param stored this trigger's part of the static data
   */
  isAheadOf(stored: string): boolean {
    if (stored === this.records) return false;
    const first = this.records.length - this.limits.storedDeliveries * RECORD_LENGTH;
    return this.own.some(
      (record) =>
        // Both end with the latest records. The oldest ones may have been cut off by another process.
        this.records.lastIndexOf(record) >= Math.max(0, first) && stored.lastIndexOf(record) < 0,
    );
  }

  private add(delivery: string, time: number): void {
    this.times.set(delivery, time);
    this.latestTime = Math.max(this.latestTime, time);
    const { storedDeliveries } = this.limits;
    if (storedDeliveries === 0) return;
    this.records += recordOf(delivery, time);
    const length = storedDeliveries * RECORD_LENGTH;
    if (this.records.length > length * SLACK) this.records = this.records.slice(-length);
  }
}

function recordOf(delivery: string, time: number): string {
  return delivery + time.toString(36).padStart(TIME_LENGTH, '0');
}

/** The minute of the last of some records; NaN if it is not a record. */
export function minuteOf(records: string): number {
  const last = records.slice(-RECORD_LENGTH);
  return RECORD.test(last) ? parseInt(last.slice(HASH_LENGTH), 36) : NaN;
}

/**
 * The hash that a delivery is remembered by. It includes the workflow and the node, so that static
 * data copied along with a workflow makes no delivery a duplicate in the copy.
 *
 * @param key the delivery's key, see deliveryKey
 */
export function deliveryHash(workflowId: string, nodeId: string, key: string): string {
  const text = `${workflowId}:${nodeId}\n${key}`;
  return hash('sha256', text, 'base64url').slice(0, HASH_LENGTH);
}
