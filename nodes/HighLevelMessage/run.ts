import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { asMessage, payloadAt, type Message } from '../shared/contract';
import { ApiError, HighLevelApi } from '../shared/highLevelApi';
import { messageLocationOf } from '../shared/n8n/messageLocation';
import { failedItem, nodeError } from '../shared/n8n/nodeErrors';
import type { Connection } from './connection';
import { transportOf, type Environment } from './transport';

/** One run of the node, as its operations use it. */
export interface Run {
  context: IExecuteFunctions;
  connection: Connection;
  api: HighLevelApi;
  environment: Environment;
  /** Ends everything that is still under way. Call it at the end of a run, however it ended. */
  stop: () => void;
}

/** An operation: the node's input in, its output out. */
export type Operation = (run: Run) => Promise<INodeExecutionData[]>;

/** Prepares a run. Stopping the workflow in n8n stops it. */
export function startRun(
  context: IExecuteFunctions,
  connection: Connection,
  sleep: Environment['sleep'],
): Run {
  const controller = new AbortController();
  const cancelled = context.getExecutionCancelSignal();
  const stop = () => {
    // The signal is the execution's, which may run this node many times, in a loop.
    cancelled?.removeEventListener('abort', stop);
    controller.abort();
  };
  if (cancelled?.aborted) stop();
  else cancelled?.addEventListener('abort', stop, { once: true });
  const environment = { context, connection, sleep, signal: controller.signal };
  return {
    context,
    connection,
    environment,
    api: new HighLevelApi(transportOf(environment)),
    stop,
  };
}

/** An item of the input, and the message it holds. */
export interface GivenItem {
  message: Message;
  item: INodeExecutionData;
  index: number;
}

/**
 * Does something with each item, several at once, and returns the results in the order of the items.
 *
 * @param handle an error that it throws counts as the item's failure
 * @param atOnce how many items are handled at the same time; requests have a limit of their own
 * @throws NodeOperationError for the first item that failed, unless On Error says to continue; the
 *   other items end then
 */
export async function eachItem(
  run: Run,
  handle: (given: GivenItem) => Promise<INodeExecutionData[]>,
  atOnce = Infinity,
): Promise<INodeExecutionData[]> {
  const { context } = run;
  const items = context.getInputData();
  const locationOf = messageLocationOf(context);
  const failures = new Map<number, unknown>();
  const results = await inTurns(items, atOnce, async (item, index) => {
    if (failures.size > 0) return [];
    try {
      const message = asMessage(payloadAt(item.json, locationOf(index)));
      return await handle({ message, item, index });
    } catch (error) {
      const failure = nodeError(context.getNode(), error, index);
      if (context.continueOnFail()) return [failedItem(item, failure, index)];
      // The others fail because of this one.
      if (failures.size === 0 || !wasStopped(error)) failures.set(index, failure);
      run.stop();
      return [];
    }
  });
  const [first] = [...failures].sort(([one], [other]) => one - other);
  if (first) throw first[1];
  return results.flat();
}

function wasStopped(error: unknown): boolean {
  return error instanceof ApiError && error.kind === 'cancelled';
}

/** The results for a list, in its order, with at most `atOnce` under way. */
async function inTurns<T, R>(
  list: readonly T[],
  atOnce: number,
  handle: (entry: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const entries = list.entries();
  const work = async () => {
    for (const [index, entry] of entries) results[index] = await handle(entry, index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, work));
  return results;
}
