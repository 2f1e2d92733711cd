import {
  NodeConnectionTypes,
  NodeOperationError,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { runsAsTool } from '../shared/n8n/asTool';
import { eachMessage } from '../shared/n8n/eachMessage';
import { passedItem } from '../shared/n8n/passedItem';
import {
  OUTPUTS_EXPRESSION,
  outputPlaces,
  SPLIT_CHANNELS,
  type OutputPlaces,
  type UnselectedChannels,
} from './outputs';
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
    description: 'Route HighLevel messages to a separate output for each channel',
    defaults: { name: 'HighLevel Channel Split' },
    inputs: [NodeConnectionTypes.Main],
    outputs: OUTPUTS_EXPRESSION,
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
  const channels = selectedChannels(context);
  if (runsAsTool(context)) return outputPlaces([], 'hide');
  const unselected = context.getNodeParameter('options.unselectedChannels', 0, 'keepPosition');
  return outputPlaces(channels, unselected as UnselectedChannels);
}

function selectedChannels(context: IExecuteFunctions): string[] {
  const selected: unknown = context.getNodeParameter('channels', 0, []);
  const known: readonly string[] = SPLIT_CHANNELS;
  if (Array.isArray(selected) && selected.every((channel) => known.includes(String(channel)))) {
    return selected.map(String);
  }
  throw new NodeOperationError(context.getNode(), 'Channels is not a list of channels', {
    description: `Select the channels in the list. Each must be one of ${known.join(', ')}; the parameter is ${JSON.stringify(selected)}.`,
  });
}
