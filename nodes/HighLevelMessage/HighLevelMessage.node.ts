import {
  NodeConnectionTypes,
  sleep,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { nodeError } from '../shared/n8n/nodeErrors';
import { settingsFrom } from '../shared/n8n/nodeSettings';
import { connectionOf, type Connection } from './connection';
import { OPERATIONS } from './operations';
import { messageProperties } from './properties';
import { startRun } from './run';
import { readSettings, type Authentication } from './settings';

export class HighLevelMessage implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'HighLevel Message',
    name: 'highLevelMessage',
    icon: {
      light: 'file:../../icons/highlevel-message.svg',
      dark: 'file:../../icons/highlevel-message.dark.svg',
    },
    group: ['transform'],
    version: 1,
    subtitle:
      '={{ { get: "Get", getAll: "Get many", addNames: "Add names", getOutcome: "Get outcome", getRecording: "Get recording", getTranscript: "Get transcript", getThread: "Get thread" }[$parameter["operation"]] + ": " + $parameter["resource"] }}',
    description:
      'Get HighLevel messages, names, call outcomes, recordings, transcripts and email threads',
    defaults: { name: 'HighLevel Message' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    usableAsTool: true,
    credentials: [
      {
        name: 'highLevelMessagesOAuth2Api',
        required: true,
        displayOptions: { show: { authentication: ['oAuth2'] } },
      },
      {
        name: 'highLevelPrivateIntegrationApi',
        required: true,
        displayOptions: { show: { authentication: ['privateIntegration'] } },
      },
    ],
    properties: messageProperties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const { authentication, operation } = settingsFrom(this, readSettings);
    const run = startRun(this, await connectionFor(this, authentication), sleep);
    try {
      return [await OPERATIONS[operation](run)];
    } finally {
      run.stop();
    }
  }
}

async function connectionFor(
  context: IExecuteFunctions,
  authentication: Authentication,
): Promise<Connection> {
  try {
    return await connectionOf(context, authentication);
  } catch (error) {
    throw nodeError(context.getNode(), error);
  }
}
