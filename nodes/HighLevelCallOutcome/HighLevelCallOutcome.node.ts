import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import type { Message } from '../shared/contract';
import { messageAt } from '../shared/messageField';
import { runsAsTool } from '../shared/n8n/asTool';
import { hintAtForeignItems, isForeign } from '../shared/n8n/executionHints';
import { messageFieldOf } from '../shared/n8n/messageFieldProperty';
import { failedItem, nodeError } from '../shared/n8n/nodeErrors';
import { parameterReader } from '../shared/n8n/parameterReader';
import { passedItem } from '../shared/n8n/passedItem';
import { configuredOutputs, ONE_OUTPUT } from './branches';
import { callOutcome, isCall, withCall } from './outcome';
import { callOutcomeProperties } from './properties';
import type { Call } from './schema';
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
  eachMessage(
    context,
    settings,
    (item, message, call, index) => {
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
  eachMessage(
    context,
    settings,
    (_item, message, call) => {
      if (call && isCall(message)) counted.push({ message, call });
      else notCalls++;
    },
    (item) => failed.push(item),
  );
  const statistics = callStatistics(counted, notCalls, context.getTimezone());
  const pairedItem = context.getInputData().map((_, item) => ({ item }));
  return [[{ json: { ...statistics }, pairedItem }, ...failed]];
}

/** Reads every item as a message with its outcome; what is no message goes to `onFailure`, or stops. */
function eachMessage(
  context: IExecuteFunctions,
  { missingCallStatus }: Settings,
  onMessage: (item: INodeExecutionData, message: Message, call: Call | null, index: number) => void,
  onFailure: (failed: INodeExecutionData) => void,
): void {
  const fieldOf = messageFieldOf(context);
  const shortestOf = parameterReader(context, 'options.shortestConversation', 0);
  const items = context.getInputData();
  let foreign = 0;
  for (const [index, item] of items.entries()) {
    try {
      const message = messageAt(item.json, fieldOf(index));
      if (isForeign(message)) foreign++;
      const call = callOutcome(message, {
        missingCallStatus,
        shortestConversation: shortestConversation(shortestOf(index)),
      });
      onMessage(item, message, call, index);
    } catch (error) {
      const failure = nodeError(context.getNode(), error, index);
      if (!context.continueOnFail()) throw failure;
      onFailure(failedItem(item, failure, index));
    }
  }
  hintAtForeignItems(context, foreign, items.length);
}

function settingsOf(context: IExecuteFunctions): Settings {
  try {
    const settings = readSettings((name, fallback) => context.getNodeParameter(name, 0, fallback));
    return runsAsTool(context) ? { ...settings, branches: ONE_OUTPUT } : settings;
  } catch (error) {
    throw nodeError(context.getNode(), error);
  }
}
