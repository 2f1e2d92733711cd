import { deliveryHash, type DuplicateLimits } from './duplicates';
import { onEnd, type EndingResponse } from './http';
import { RecentMap } from './recentMap';
import { STATIC_DATA_FIELD, WorkflowMemory, type Claim, type StaticData } from './workflowMemory';

const MINUTE = 60_000;
const SECOND = 1000;
/** How long a copy waits for the first delivery; HighLevel sends it again after a 503. */
export const LONGEST_WAIT_SECONDS = 20;
/** How many workflows are remembered at least; one that was long unused is read back if it wakes. */
const REMEMBERED_WORKFLOWS = 100;

const memories = new RecentMap<WorkflowMemory>(REMEMBERED_WORKFLOWS, ({ isInUse }) => isInUse);

export interface DeliveryRequest {
  workflowId: string;
  nodeId: string;
  /** The delivery's key, see deliveryKey. */
  key: string;
  limits: DuplicateLimits;
  /** The workflow's global static data; n8n saves them with this request if they change. */
  staticData: StaticData;
  response: EndingResponse;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

/**
 * `first`: start an execution, whose outcome is then read from the response. `duplicate`: an
 * execution has started. `undecided`: n8n is still starting the first one; send it again later.
 */
export type Turn = 'first' | 'duplicate' | 'undecided';

/** Finds out whether a delivery is the first of its kind, and claims it if it is. */
export async function claimDelivery(request: DeliveryRequest, clock: Clock): Promise<Turn> {
  const { workflowId, nodeId, limits, staticData, response } = request;
  const memory = memoryOf(workflowId);
  const delivery = deliveryHash(workflowId, nodeId, request.key);
  const now = Math.floor(clock.now() / MINUTE);
  const recordsAreMissing = memory.read(staticData[STATIC_DATA_FIELD], nodeId, limits, now);

  let waits = LONGEST_WAIT_SECONDS;
  let claim: Claim | undefined;
  while ((claim = memory.claimOf(delivery))) {
    const ended = endOf(claim);
    while (!(await Promise.race([ended, clock.sleep(SECOND)]))) {
      if (--waits === 0) return 'undecided';
    }
  }
  if (memory.knows(nodeId, delivery)) {
    if (recordsAreMissing) staticData[STATIC_DATA_FIELD] = memory.toStore();
    return 'duplicate';
  }
  const own = memory.claim(nodeId, delivery);
  // n8n answers 200 when the execution is on record, and 500 if it could not be started.
  onEnd(response, (statusCode) => {
    memory.settle(own, statusCode < 300);
  });
  if (limits.storedDeliveries > 0) save(memory.toStore(own), staticData, clock);
  return 'first';
}

function memoryOf(workflowId: string): WorkflowMemory {
  const memory = memories.get(workflowId) ?? new WorkflowMemory();
  memories.set(workflowId, memory);
  return memory;
}

/** Resolves to true when the claim is settled or dropped. */
function endOf(claim: Claim): Promise<true> {
  return new Promise((resolve) => {
    claim.waiting.push(() => {
      resolve(true);
    });
  });
}

/**
 * Writes a value into the static data of a request that starts an execution. n8n 2.40 forgets that
 * they changed when it prepares the execution, before its first wait. So the value is written again
 * after that wait has begun, while n8n puts the execution on record. n8n 1.123 saves right after
 * webhook() instead.
 */
function save(value: unknown, staticData: StaticData, clock: Clock): void {
  const write = (): void => {
    staticData[STATIC_DATA_FIELD] = value;
  };
  write();
  void clock.sleep(0).then(write);
}
