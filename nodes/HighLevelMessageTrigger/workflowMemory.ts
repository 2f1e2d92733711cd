import { DeliveryMemory, minuteOf, type DuplicateLimits } from './duplicates';

/**
 * The field of the workflow's global static data that holds the records, by the id of the trigger
 * node. Not the node's own static data: n8n keys those by the node's name, which users change.
 */
export const STATIC_DATA_FIELD = 'highLevelMessageTrigger';

/** A trigger without a delivery for this long is dropped: its node probably no longer exists. */
const DROPPED_AFTER_MINUTES = 30 * 24 * 60;
/** The most characters stored for all triggers of a workflow: 50,000 records. */
const MAX_STORED_LENGTH = 650_000;
/**
 * After this time a claim is dropped whose request n8n never answered. HighLevel goes on sending the
 * delivery for an hour or more.
 */
export const ABANDONED_AFTER_MINUTES = 5;

/** The global static data of the workflow, as one request has loaded them and n8n saves them. */
export type StaticData = Record<string, unknown>;

/** A delivery whose execution n8n is starting. Only one claim at a time exists for a delivery. */
export interface Claim {
  readonly nodeId: string;
  readonly delivery: string;
  /** When it was made, in minutes. */
  readonly time: number;
  /** Whether it has become a record. */
  recorded: boolean;
  /** Whether n8n has answered its request. */
  settled: boolean;
  /** The copies that wait for it. */
  readonly waiting: (() => void)[];
}

/**
 * What one process knows of the deliveries to one workflow: those whose execution is being started,
 * and, for each trigger, those that have started one.
 *
 * Everything here is synchronous, so that two copies that arrive together cannot both be first.
 */
export class WorkflowMemory {
  private readonly triggers = new Map<string, DeliveryMemory>();
  private readonly claims = new Map<string, Claim>();
  /** The records of all triggers as they were last read, including triggers of other processes. */
  private lastRead = new Map<string, string>();
  private minute = 0;

  /** Whether some execution is being started: then this memory must not be dropped. */
  get isInUse(): boolean {
    return this.claims.size > 0;
  }

  /**
   * Takes in the stored records, as a request has loaded them.
   *
   * @param stored the value of STATIC_DATA_FIELD; anything else than records is skipped
   * @param limits the settings of the trigger that the request is for
   * @param now the time in whole minutes
   * @returns whether records of this process are missing: another process that saved at the same
   *   moment has overwritten them, or an execution with a Code node that uses static data
   */
  read(stored: unknown, nodeId: string, limits: DuplicateLimits, now: number): boolean {
    this.minute = now;
    this.trigger(nodeId, limits);
    this.lastRead = recordsByTrigger(stored);
    let areMissing = false;
    for (const [id, trigger] of this.triggers) {
      const records = this.lastRead.get(id) ?? '';
      trigger.merge(records, now);
      if (trigger.isAheadOf(records)) areMissing = true;
    }
    return areMissing;
  }

  /** Whether the delivery has started an execution. */
  knows(nodeId: string, delivery: string): boolean {
    return this.triggers.get(nodeId)?.knows(delivery, this.minute) ?? false;
  }

  /** The claim of a delivery whose execution is being started; undefined if there is none. */
  claimOf(delivery: string): Claim | undefined {
    for (const claim of this.claims.values()) {
      if (this.minute - claim.time < ABANDONED_AFTER_MINUTES) break;
      this.release(claim);
    }
    return this.claims.get(delivery);
  }

  /** Claims a delivery. The claim has to be settled. */
  claim(nodeId: string, delivery: string): Claim {
    const flags = { recorded: false, settled: false, waiting: [] };
    const claim = { nodeId, delivery, time: this.minute, ...flags };
    this.claims.set(delivery, claim);
    return claim;
  }

  /**
   * Ends a claim. If its execution did not start, the next copy of the delivery is the first again.
   *
   * @param started whether n8n has put the execution on record
   */
  settle(claim: Claim, started: boolean): void {
    if (claim.settled) return;
    claim.settled = true;
    if (started) {
      this.record(claim);
    } else if (claim.recorded) {
      this.triggers.get(claim.nodeId)?.forget(claim.delivery);
    }
    this.release(claim);
  }

  /**
   * The value to store. n8n turns it into JSON when it saves, and not before: the execution of the
   * request's own claim is on record by then, those of other claims may still fail to start.
   *
   * @param claim undefined if the request is a duplicate
   */
  toStore(claim?: Claim): { toJSON: () => Record<string, string> } {
    return {
      toJSON: () => {
        if (claim) this.record(claim);
        return this.allRecords();
      },
    };
  }

  private trigger(nodeId: string, limits: DuplicateLimits): void {
    const known = this.triggers.get(nodeId);
    if (known) known.limits = limits;
    else this.triggers.set(nodeId, new DeliveryMemory(limits));
  }

  private record(claim: Claim): void {
    if (claim.recorded) return;
    claim.recorded = true;
    this.triggers.get(claim.nodeId)?.remember(claim.delivery, claim.time);
  }

  /** Ends the waiting for a claim, whether it was settled or abandoned. */
  private release(claim: Claim): void {
    if (this.claims.get(claim.delivery) === claim) this.claims.delete(claim.delivery);
    for (const goOn of claim.waiting) goOn();
  }

  private allRecords(): Record<string, string> {
    const all: StoredTrigger[] = [];
    for (const [id, { stored, latest }] of this.triggers) {
      if (stored !== '') all.push({ id, records: stored, latest });
    }
    for (const [id, records] of this.lastRead) {
      const known = this.triggers.get(id);
      if (!known || known.stored === '') all.push({ id, records, latest: minuteOf(records) });
    }
    return Object.fromEntries(
      withinBounds(all, this.minute).map(({ id, records }) => [id, records]),
    );
  }
}

interface StoredTrigger {
  id: string;
  records: string;
  /** The time of its latest record. */
  latest: number;
}

function recordsByTrigger(stored: unknown): Map<string, string> {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Without triggers that had no delivery for long, or whose value is no records; the latest win. */
function withinBounds(triggers: StoredTrigger[], now: number): StoredTrigger[] {
  let left = MAX_STORED_LENGTH;
  return triggers
    .filter(({ latest }) => now - latest <= DROPPED_AFTER_MINUTES)
    .sort((a, b) => b.latest - a.latest)
    .filter(({ records }) => (left -= records.length) >= 0);
}
