import {
  NodeConnectionTypes,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { emailInputOf, readEmail } from '../shared/emailThread';
import { runsAsTool } from '../shared/n8n/asTool';
import { eachMessage } from '../shared/n8n/eachMessage';
import { settingsFrom } from '../shared/n8n/nodeSettings';
import { settingsReader } from '../shared/n8n/parameterReader';
import { passedItem } from '../shared/n8n/passedItem';
import { outputItems, type EmailOfItem, type OutputItem } from './output';
import { emailThreadProperties } from './properties';
import { DEFAULTS, readKeptParts, readOperation } from './settings';

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
      '={{ { addParts: "Add email parts", conversations: "One item per conversation", messages: "One item per message" }[$parameter["operation"]] }}',
    description: 'Extract the latest reply, earlier messages and signature from HighLevel emails',
    defaults: { name: 'HighLevel Email Thread' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Email', 'Other'],
    usableAsTool: true,
    properties: emailThreadProperties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const operation = settingsFrom(this, readOperation);
    const keptOf = operation === 'addParts' ? settingsReader(this, readKeptParts) : () => DEFAULTS;
    const emails: EmailOfItem[] = [];
    const notEmails: INodeExecutionData[] = [];
    const failed: Placed[] = [];
    eachMessage(
      this,
      (message, item, index, payload) => {
        const input = emailInputOf(payload, message);
        if (!input) {
          notEmails.push(passedItem(item, item.json, index));
          return;
        }
        const { message: given, direction } = input;
        const email = readEmail(given);
        const kept = keptOf(index);
        emails.push({ input, message: given, email, direction, item: index, kept });
      },
      (data, index) => failed.push({ place: index, data }),
      (payload, message) => emailInputOf(payload, message) !== undefined,
    );
    const items = this.getInputData();
    const read = outputItems(emails, operation).map((output) => toItem(items, output));
    const inOrder = [...read, ...failed].sort((one, other) => one.place - other.place);
    const outputs = [inOrder.map(({ data }) => data), notEmails];
    return await Promise.resolve(runsAsTool(this) ? [outputs.flat()] : outputs);
  }
}

/** An output item, and the index of the first input item it is made of. */
interface Placed {
  place: number;
  data: INodeExecutionData;
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
