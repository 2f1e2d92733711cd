import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { runsAsTool } from '../shared/n8n/asTool';
import { eachMessage } from '../shared/n8n/eachMessage';
import { settingsFrom } from '../shared/n8n/nodeSettings';
import { outputsExpression } from '../shared/n8n/outputsExpression';
import { passedItem } from '../shared/n8n/passedItem';
import { optionOf, optionsOf } from '../shared/n8n/settings';
import {
  configuredOutputs,
  OUTPUT_ORDER,
  outputPlaces,
  SPLIT_CHANNELS,
  UNSELECTED_CHANNELS,
  type OutputPlaces,
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
    outputs: outputsExpression(configuredOutputs, OUTPUT_ORDER),
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
  const { channels, unselected } = settingsFrom(context, (parameter) => ({
    channels: optionsOf('Channels', SPLIT_CHANNELS, parameter('channels', [])),
    unselected: optionOf(
      'Unselected Channels',
      UNSELECTED_CHANNELS,
      parameter('options.unselectedChannels', 'keepPosition'),
    ),
  }));
  return runsAsTool(context) ? outputPlaces([], 'hide') : outputPlaces(channels, unselected);
}
