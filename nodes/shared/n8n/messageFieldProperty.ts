import type { INodeProperties } from 'n8n-workflow';

/** The parameter with which every companion node is told where in an item the message lies. */
export const messageFieldProperty: INodeProperties = {
  displayName: 'Message Field',
  name: 'messageField',
  type: 'string',
  default: '',
  placeholder: 'e.g. body',
  description:
    "The field of each item that holds the message, with dots for fields in fields. Leave it empty when the item itself is the message; the output of n8n's Webhook node is recognised then.",
};
