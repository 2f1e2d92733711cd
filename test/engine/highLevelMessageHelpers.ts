import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import { HighLevelMessage } from '../../nodes/HighLevelMessage/HighLevelMessage.node';
import type { PlayedApi } from '../playedApi';
import { TestCredentials } from './credentials';
import { outputsOf, runWorkflow } from './runNode';

export const PRIVATE = 'highLevelPrivateIntegrationApi';

/** A limit that tests do not reach. */
export const FAST = { max: 100_000, intervalMs: 10_000 };

export interface MessageRun {
  /** Parts of the credential's data. */
  credential?: IDataObject;
  settings?: Partial<Omit<INode, 'parameters'>>;
}

/**
 * Runs HighLevel Message over items with a private integration at the played API.
 *
 * @returns the items of its output; throws the node's error
 */
export async function runMessage(
  { url, token }: Pick<PlayedApi, 'url' | 'token'>,
  parameters: IDataObject,
  items: INodeExecutionData[],
  { credential = {}, settings = {} }: MessageRun = {},
): Promise<INodeExecutionData[]> {
  const credentials = new TestCredentials({
    [PRIVATE]: { baseUrl: url, token, locationId: 've9EPM428h8vShlRW1KT', ...credential },
  });
  const node = {
    name: 'node',
    nodeType: new HighLevelMessage(),
    parameters: { authentication: 'privateIntegration', ...parameters },
    credentials: credentials.selected,
    ...settings,
  };
  const run = await runWorkflow([node], items, { credentials: credentials.helper });
  return outputsOf(run, 'node').flat();
}
