import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { parameterReader } from './parameterReader';

/** The parameter with which every companion node is told where in an item the message lies. */
export const messageFieldProperty: INodeProperties = {
  displayName: 'Message Field',
  name: 'messageField',
  type: 'string',
  default: '',
  placeholder: 'e.g. body',
  description:
    "The name of the field that holds the message, with dots for fields in fields, or an expression that gives the message itself. Leave it empty when the item is the message, or the output of n8n's Webhook node.",
};

/** What the parameter is for an item, as payloadAt (messageField.ts) takes it. */
export function messageFieldOf(context: IExecuteFunctions): (itemIndex: number) => unknown {
  return parameterReader(context, 'messageField', '');
}
