import {
  NodeConnectionTypes,
  NodeOperationError,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { asMessage, payloadAt } from '../shared/contract';
import { runsAsTool } from '../shared/n8n/asTool';
import { messageLocationOf } from '../shared/n8n/messageLocation';
import { failedItem, nodeError } from '../shared/n8n/nodeErrors';
import { passedItem } from '../shared/n8n/passedItem';
import { emailInputOf } from '../shared/emailThread/emailInput';
import {
  isOutputMode,
  outputItems,
  type EmailOfItem,
  type OutputItem,
  type OutputMode,
  type OutputOptions,
} from './output';
import { emailThreadProperties } from './properties';
import { readEmailThread } from '../shared/emailThread/readEmail';

export class HighLevelEmailThread implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'HighLevel Email Thread',
    name: 'highLevelEmailThread',
    icon: {
      light: 'file:../../icons/highlevel-email.svg',
      dark: 'file:../../icons/highlevel-email.dark.svg',
    },
    group: ['transform'],
    version: 1,
    subtitle:
      '={{ { addToItem: "Add to item", messages: "One item per message", conversations: "One item per conversation" }[$parameter["output"]] }}',
    description:
      'Takes an email apart: what was just written, the earlier messages with author and date, signature, footer, addresses and the thread it belongs to',
    defaults: { name: 'HighLevel Email Thread' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Email', 'Not an Email'],
    usableAsTool: true,
    properties: emailThreadProperties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const items = this.getInputData();
    const mode = modeOf(this);
    const options = this.getNodeParameter('options', 0, {}) as OutputOptions;
    const emails: EmailOfItem[] = [];
    const notEmails: INodeExecutionData[] = [];
    const failed: Placed[] = [];
    const locationOf = messageLocationOf(this);
    for (const [index, item] of items.entries()) {
      try {
        const payload = payloadAt(item.json, locationOf(index));
        const input = emailInputOf(payload, asMessage(payload));
        if (input) {
          const email = readEmailThread(input.message);
          emails.push({ input, message: input.message, email, item: index });
        } else notEmails.push(passedItem(item, item.json, index));
      } catch (error) {
        const failure = nodeError(this.getNode(), error, index);
        if (!this.continueOnFail()) throw failure;
        failed.push({ place: index, data: failedItem(item, failure, index) });
      }
    }
    const read = outputItems(emails, mode, options).map((output) => toItem(items, output));
    const inOrder = [...read, ...failed].sort((one, other) => one.place - other.place);
    const outputs = [inOrder.map(({ data }) => data), notEmails];
    return await Promise.resolve(runsAsTool(this) ? [outputs.flat()] : outputs);
  }
}

/** An item to give out, and the first of those it comes from. */
interface Placed {
  place: number;
  data: INodeExecutionData;
}

function modeOf(context: IExecuteFunctions): OutputMode {
  const mode: unknown = context.getNodeParameter('output', 0, 'addToItem');
  if (isOutputMode(mode)) return mode;
  throw new NodeOperationError(context.getNode(), `Output cannot be ${JSON.stringify(mode)}`, {
    description:
      'Pick one of the list: Add to Item, One Item per Conversation, One Item per Message.',
  });
}

function toItem(
  given: readonly INodeExecutionData[],
  { json, items, filesOf }: OutputItem,
): Placed {
  const [place = 0, ...others] = items;
  const binary = filesOf === undefined ? undefined : given[filesOf]?.binary;
  const data = {
    json: json as IDataObject,
    ...(binary && { binary }),
    pairedItem: others.length > 0 ? items.map((item) => ({ item })) : { item: place },
  };
  return { place, data };
}
