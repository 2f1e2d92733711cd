import {
  NodeConnectionTypes,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { asMessage } from '../shared/contract';
import { payloadAt } from '../shared/messageField';
import { runsAsTool } from '../shared/n8n/asTool';
import { messageFieldOf } from '../shared/n8n/messageFieldProperty';
import { failedItem, nodeError } from '../shared/n8n/nodeErrors';
import { passedItem } from '../shared/n8n/passedItem';
import { emailInputOf } from './emailInput';
import { outputItems, type EmailOfItem, type OutputMode, type OutputOptions } from './output';
import { emailThreadProperties } from './properties';
import { readEmailThread } from './thread';

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
    const emails: EmailOfItem[] = [];
    const notEmails: INodeExecutionData[] = [];
    const failed: INodeExecutionData[] = [];
    const fieldOf = messageFieldOf(this);
    for (const [index, item] of this.getInputData().entries()) {
      try {
        const payload = payloadAt(item.json, fieldOf(index));
        const input = emailInputOf(payload, asMessage(payload));
        if (input) {
          const email = readEmailThread(input.message);
          emails.push({ input, message: input.message, email, item: index });
        } else notEmails.push(passedItem(item, item.json, index));
      } catch (error) {
        const failure = nodeError(this.getNode(), error, index);
        if (!this.continueOnFail()) throw failure;
        failed.push(failedItem(item, failure, index));
      }
    }
    const mode = this.getNodeParameter('output', 0, 'addToItem') as OutputMode;
    const options = this.getNodeParameter('options', 0, {}) as OutputOptions;
    const read = outputItems(emails, mode, options).map(({ json, items }) =>
      toItem(this.getInputData(), json, items),
    );
    const outputs = [[...read, ...failed], notEmails];
    return await Promise.resolve(runsAsTool(this) ? [outputs.flat()] : outputs);
  }
}

/** An item made of one keeps what is attached to it, such as files. */
function toItem(
  items: readonly INodeExecutionData[],
  json: object,
  sources: readonly number[],
): INodeExecutionData {
  const pairedItem = sources.map((item) => ({ item }));
  const [only, ...others] = pairedItem;
  if (!only || others.length > 0) return { json: json as IDataObject, pairedItem };
  const binary = items[only.item]?.binary;
  return { json: json as IDataObject, ...(binary && { binary }), pairedItem: only };
}
