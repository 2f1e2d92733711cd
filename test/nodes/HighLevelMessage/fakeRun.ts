import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { startRun } from '../../../nodes/HighLevelMessage/run';

const CONNECTION = {
  credential: 'highLevelPrivateIntegrationApi',
  baseUrl: 'https://api.example',
  locationId: 'l1',
  refreshes: undefined,
} as const;

/** A hundred times as fast as real time. */
export const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 100));

/**
 * Starts runs over items, with the helpers of n8n that answer their requests.
 *
 * @param signal of the execution
 */
export function fakeRun(
  items: INodeExecutionData[],
  helpers: Record<string, unknown>,
  signal?: AbortSignal,
) {
  const context = {
    getInputData: () => items,
    getNode: () => ({ name: 'node', parameters: {} }),
    getNodeParameter: (_name: string, _index: number, fallback: unknown) => fallback,
    getExecutionCancelSignal: () => signal,
    continueOnFail: () => false,
    helpers,
  } as unknown as IExecuteFunctions;
  return () => startRun(context, CONNECTION, sleep);
}
