import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

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

/**
 * Reads the parameter: for each item where it is an expression, else only once, since reading a
 * parameter costs more than anything else these nodes do with an item.
 *
 * @returns for payloadAt (messageField.ts)
 */
export function messageFieldOf(context: IExecuteFunctions): (itemIndex: number) => unknown {
  const read = (itemIndex: number): unknown =>
    context.getNodeParameter('messageField', itemIndex, '');
  const written = context.getNode().parameters.messageField;
  if (typeof written === 'string' && written.startsWith('=')) return read;
  const path = read(0);
  return () => path;
}
