import {
  NodeConnectionTypes,
  NodeOperationError,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { CHANNELS } from '../shared/contract/channels';
import { runsAsTool } from '../shared/n8n/asTool';
import { eachMessage } from '../shared/n8n/eachMessage';
import { passedItem } from '../shared/n8n/passedItem';
import { configuredOutputs, outputIndexes, type OutputPlaces, type UnusedPlaces } from './outputs';
import { splitProperties } from './properties';

export class HighLevelChannelSplit implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'HighLevel Channel Split',
    name: 'highLevelChannelSplit',
    icon: {
      light: 'file:../../icons/highlevel-split.svg',
      dark: 'file:../../icons/highlevel-split.dark.svg',
    },
    group: ['transform'],
    version: 1,
    subtitle:
      '={{ $parameter["channels"].length === 1 ? "1 channel" : $parameter["channels"].length + " channels" }} and Other',
    description:
      'Gives each HighLevel message out by its channel: calls, voicemails, SMS, emails, chats and private notes',
    defaults: { name: 'HighLevel Channel Split' },
    inputs: [NodeConnectionTypes.Main],
    outputs: `={{(${configuredOutputs.toString()})($parameter)}}`,
    usableAsTool: true,
    properties: splitProperties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const { indexes, count } = placesOf(this);
    const outputs: INodeExecutionData[][] = Array.from({ length: count }, () => []);
    eachMessage(
      this,
      (message, item, index) =>
        outputs[indexes[message.channel]]?.push(passedItem(item, message, index)),
      (failed) => outputs[indexes.other]?.push(failed),
    );
    return await Promise.resolve(outputs);
  }
}

function placesOf(context: IExecuteFunctions): OutputPlaces {
  const chosen = chosenChannels(context);
  if (runsAsTool(context)) return outputIndexes([], 'hide');
  return outputIndexes(chosen, context.getNodeParameter('unusedPlaces', 0, 'keep') as UnusedPlaces);
}

function chosenChannels(context: IExecuteFunctions): string[] {
  const chosen: unknown = context.getNodeParameter('channels', 0, []);
  const known: readonly string[] = CHANNELS;
  if (Array.isArray(chosen) && chosen.every((channel) => known.includes(String(channel)))) {
    return chosen.map(String);
  }
  throw new NodeOperationError(context.getNode(), 'Channels is not a list of channels', {
    description: `Pick the channels from the list. Each is one of ${known.join(', ')}; what came is ${JSON.stringify(chosen)}.`,
  });
}
