import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import type { Message } from '../shared/contract';
import { runsAsTool } from '../shared/n8n/asTool';
import { eachMessage } from '../shared/n8n/eachMessage';
import { nodeError } from '../shared/n8n/nodeErrors';
import { parameterReader } from '../shared/n8n/parameterReader';
import { passedItem } from '../shared/n8n/passedItem';
import { configuredOutputs, ONE_OUTPUT } from './branches';
import { callOutcome, isCall, withCall } from '../shared/callOutcome/outcome';
import { callOutcomeProperties } from './properties';
import type { Call } from '../shared/callOutcome/schema';
import { readSettings, shortestConversation, type Settings } from './settings';
import { callStatistics, type CountedCall } from './statistics';

export class HighLevelCallOutcome implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'HighLevel Call Outcome',
    name: 'highLevelCallOutcome',
    icon: {
      light: 'file:../../icons/highlevel-call.svg',
      dark: 'file:../../icons/highlevel-call.dark.svg',
    },
    group: ['transform'],
    version: 1,
    subtitle:
      '={{ { addOutcome: "Add outcome", branch: "Branch by outcome", statistics: "Statistics" }[$parameter["mode"]] }}',
    description:
      'Tells how each HighLevel call ended: answered by a person, voicemail, no answer, busy, failed or not known, and why',
    defaults: { name: 'HighLevel Call Outcome' },
    inputs: [NodeConnectionTypes.Main],
    outputs: `={{(${configuredOutputs.toString()})($parameter)}}`,
    usableAsTool: true,
    properties: callOutcomeProperties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const settings = settingsOf(this);
    const run = settings.mode === 'statistics' ? summarise : giveOut;
    return await Promise.resolve(run(this, settings));
  }
}

function giveOut(context: IExecuteFunctions, settings: Settings): INodeExecutionData[][] {
  const { branches } = settings;
  const outputs: INodeExecutionData[][] = Array.from({ length: branches.count }, () => []);
  const outcomeOf = outcomeReader(context, settings);
  eachMessage(
    context,
    (message, item, index) => {
      const call = outcomeOf(message, index);
      if (call?.outcome === 'inProgress' && settings.dropInProgress) return;
      const json = call ? withCall(message, call) : message;
      outputs[branches.indexOf(call?.outcome ?? 'notACall')]?.push(passedItem(item, json, index));
    },
    (failed) => outputs[branches.indexOf('notACall')]?.push(failed),
  );
  return outputs;
}

function summarise(context: IExecuteFunctions, settings: Settings): INodeExecutionData[][] {
  const counted: CountedCall[] = [];
  const failed: INodeExecutionData[] = [];
  let notCalls = 0;
  const outcomeOf = outcomeReader(context, settings);
  eachMessage(
    context,
    (message, _item, index) => {
      const call = outcomeOf(message, index);
      if (call && isCall(message)) counted.push({ message, call });
      else notCalls++;
    },
    (item) => failed.push(item),
  );
  const statistics = callStatistics(counted, notCalls, context.getTimezone());
  const pairedItem = context.getInputData().map((_, item) => ({ item }));
  return [[{ json: { ...statistics }, pairedItem }, ...failed]];
}

function outcomeReader(context: IExecuteFunctions, { missingCallStatus }: Settings) {
  const shortestOf = parameterReader(context, 'options.shortestConversation', 0);
  return (message: Message, itemIndex: number): Call | null =>
    callOutcome(message, {
      missingCallStatus,
      shortestConversation: shortestConversation(shortestOf(itemIndex)),
    });
}

function settingsOf(context: IExecuteFunctions): Settings {
  try {
    const settings = readSettings((name, fallback) => context.getNodeParameter(name, 0, fallback));
    return runsAsTool(context) ? { ...settings, branches: ONE_OUTPUT } : settings;
  } catch (error) {
    throw nodeError(context.getNode(), error);
  }
}
