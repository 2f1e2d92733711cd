import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

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

/**
 * Reads the parameter: for each item where it is an expression, else only once, since reading a
 * parameter costs more than anything else these nodes do with an item.
 */
export function messageFieldOf(context: IExecuteFunctions): (itemIndex: number) => string {
  const read = (itemIndex: number) => {
    const value: unknown = context.getNodeParameter('messageField', itemIndex, '');
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const written = context.getNode().parameters.messageField;
  if (typeof written === 'string' && written.startsWith('=')) return read;
  const path = read(0);
  return () => path;
}
