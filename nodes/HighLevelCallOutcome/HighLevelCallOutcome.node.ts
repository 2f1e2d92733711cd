import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { callOutcome, isCall, withCall, type Call } from '../shared/callOutcome';
import type { Message } from '../shared/contract';
import { runsAsTool } from '../shared/n8n/asTool';
import { eachMessage } from '../shared/n8n/eachMessage';
import { settingsFrom } from '../shared/n8n/nodeSettings';
import { outputsExpression } from '../shared/n8n/outputsExpression';
import { parameterReader } from '../shared/n8n/parameterReader';
import { passedItem } from '../shared/n8n/passedItem';
import { configuredOutputs, ONE_OUTPUT, OUTPUT_LABELS } from './branches';
import { callOutcomeProperties } from './properties';
import { DEFAULTS, minimumTalkTime, readSettings, type Settings } from './settings';
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
      '={{ { addOutcome: "Add outcome", branch: "Branch by outcome", statistics: "Statistics" }[$parameter["operation"]] }}',
    description:
      'Find out how HighLevel calls ended: answered, voicemail, no answer, busy or failed',
    defaults: { name: 'HighLevel Call Outcome' },
    inputs: [NodeConnectionTypes.Main],
    outputs: outputsExpression(configuredOutputs, OUTPUT_LABELS),
    usableAsTool: true,
    properties: callOutcomeProperties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const settings = settingsOf(this);
    const run = settings.operation === 'statistics' ? summarise : addOutcomes;
    return await Promise.resolve(run(this, settings));
  }
}

function addOutcomes(context: IExecuteFunctions, settings: Settings): INodeExecutionData[][] {
  const { branches } = settings;
  const outputs: INodeExecutionData[][] = Array.from({ length: branches.count }, () => []);
  const outcomeOf = outcomeReader(context, settings);
  eachMessage(
    context,
    (message, item, index) => {
      const call = outcomeOf(message, index);
      if (call?.outcome === 'inProgress' && settings.excludeInProgress) return;
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

function outcomeReader(context: IExecuteFunctions, { unclearCompletedCalls }: Settings) {
  const minimumOf = parameterReader(context, 'options.minimumTalkTime', DEFAULTS.minimumTalkTime);
  return (message: Message, itemIndex: number): Call | null =>
    callOutcome(message, {
      unclearCompletedCalls,
      minimumTalkTime: minimumTalkTime(minimumOf(itemIndex)),
    });
}

function settingsOf(context: IExecuteFunctions): Settings {
  const settings = settingsFrom(context, readSettings);
  return runsAsTool(context) ? { ...settings, branches: ONE_OUTPUT } : settings;
}
