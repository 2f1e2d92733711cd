import type {
  EngineRequest,
  EngineResponse,
  IDataObject,
  INodeExecutionData,
  INodeType,
} from 'n8n-workflow';
import { HighLevelCallOutcome } from '../../nodes/HighLevelCallOutcome/HighLevelCallOutcome.node';
import { HighLevelChannelSplit } from '../../nodes/HighLevelChannelSplit/HighLevelChannelSplit.node';
import { HighLevelMessage } from '../../nodes/HighLevelMessage/HighLevelMessage.node';
import { HighLevelEmailThread } from '../../nodes/HighLevelEmailThread/HighLevelEmailThread.node';
import { startPlayedApi } from '../playedApi';
import { TestCredentials } from './credentials';
import { itemsOf, outputsOf, runWorkflow } from './runNode';

const SMS = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };
const CALL = { type: 'OutboundMessage', messageType: 'CALL', callStatus: 'voicemail' };

/** An agent that calls its only tool once, like n8n's own agents, and outputs the result it sees. */
function agentCalling(tool: string, input: IDataObject): INodeType {
  return {
    description: {
      displayName: 'Agent',
      name: 'agent',
      group: ['transform'],
      version: 1,
      description: 'Calls its tool',
      defaults: { name: 'Agent' },
      inputs: ['main', { type: 'ai_tool' }],
      outputs: ['main'],
      properties: [],
    },
    execute: async (response?: EngineResponse): Promise<INodeExecutionData[][] | EngineRequest> => {
      const [answer] = response?.actionResponses ?? [];
      const seen = answer?.data.data?.ai_tool?.[0];
      if (answer) return await Promise.resolve([seen ?? []]);
      const action = { actionType: 'ExecutionNodeAction', nodeName: tool, input, id: '1' } as const;
      return { actions: [{ ...action, type: 'ai_tool', metadata: {} }], metadata: {} };
    },
  };
}

/** The tool result that an agent sees when it works on `item`. */
async function seenThrough(
  nodeType: INodeType,
  parameters: IDataObject,
  {
    item = {},
    input = {},
    credentials,
  }: { item?: object; input?: IDataObject; credentials?: TestCredentials },
): Promise<IDataObject[]> {
  const run = await runWorkflow(
    [
      { name: 'start', nodeType: new HighLevelChannelSplit() },
      { name: 'agent', nodeType: agentCalling('theTool', input) },
      { name: 'theTool', nodeType, parameters, credentials: credentials?.selected },
    ],
    itemsOf({}),
    {
      connections: {
        start: { main: [[{ node: 'agent', type: 'main', index: 0 }]] },
        theTool: { ai_tool: [[{ node: 'agent', type: 'ai_tool', index: 0 }]] },
      },
      pinData: { start: itemsOf(item) },
      credentials: credentials?.helper,
    },
  );
  return outputsOf(run, 'agent').flatMap((output) => output.map(({ json }) => json));
}

it.each([
  ['Channel Split', new HighLevelChannelSplit(), {}, { channel: 'sms' }],
  ['Call Outcome', new HighLevelCallOutcome(), { operation: 'branch' }, { channel: 'sms' }],
  ['Email Thread', new HighLevelEmailThread(), {}, { body: 'Hi' }],
])(
  '%s tells an agent of its item, whatever output it belongs to',
  async (_, node, parameters, seen) => {
    expect(await seenThrough(node, parameters, { item: SMS })).toMatchObject([seen]);
  },
);

it.each([
  ['an object', 'json', CALL],
  ["text, as with the editor's own button", 'string', JSON.stringify(CALL)],
])('reads a message that the agent passes in as %s', async (_what, type, message) => {
  const messageLocation = `={{ $fromAI('message', 'The HighLevel message', '${type}') }}`;
  const seen = await seenThrough(
    new HighLevelCallOutcome(),
    { options: { messageLocation } },
    { item: { chatInput: 'How did it end?' }, input: { message } },
  );
  expect(seen).toMatchObject([{ channel: 'call', call: { outcome: 'voicemail' } }]);
});

it('gets a message whose id the agent passes in', async () => {
  const server = await startPlayedApi();
  try {
    const { data } = await server.played();
    const [{ id } = {}] = data.messages;
    const { url: baseUrl, token } = server;
    const highLevelPrivateIntegrationApi = { baseUrl, token, locationId: data.locationId };
    const messageId = `={{ $fromAI('messageId', 'The ID of the message', 'string') }}`;
    const seen = await seenThrough(
      new HighLevelMessage(),
      { authentication: 'privateIntegration', operation: 'get', options: { messageId } },
      {
        item: { chatInput: 'Was it delivered?' },
        input: { messageId: String(id) },
        credentials: new TestCredentials({ highLevelPrivateIntegrationApi }),
      },
    );
    expect(seen).toMatchObject([{ messageId: id, status: 'delivered' }]);
  } finally {
    await server.stop();
  }
}, 60_000);
