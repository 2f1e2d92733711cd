import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { parameterReader } from './parameterReader';

/** The option of every companion node that names the field of an item that contains the message. */
export const messageLocationOption: INodeProperties = {
  displayName: 'Message Location',
  name: 'messageLocation',
  type: 'string',
  default: '',
  placeholder: 'e.g. data.message',
  description:
    "Field that contains the message, if it isn't the item itself (dot notation works). Leave empty after HighLevel Message Trigger or a Webhook node.",
};

/** The option's value for each item, as payloadAt (shared/contract) takes it. */
export function messageLocationOf(context: IExecuteFunctions): (itemIndex: number) => unknown {
  return parameterReader(context, 'options.messageLocation', '');
}
