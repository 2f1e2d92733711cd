import { MARKS, READ_FIRST, type Message } from '../shared/contract';
import type { OutputSettings } from './settings';

/**
 * The fields of a simplified message: what people read, the ids, and all that this package's other
 * nodes decide by, so that they find the same in it as in the whole message.
 */
const SIMPLE_FIELDS: ReadonlySet<string> = new Set([
  ...READ_FIRST,
  'source',
  'attachments',
  'cc',
  'bcc',
  'plainText',
  'contentType',
  'timestamp',
  ...MARKS,
  'messageKey',
  'messageId',
  'originalMessageId',
  'emailMessageId',
  'threadId',
  'conversationId',
  'contactId',
  'locationId',
  'userId',
  'type',
  'messageType',
  'messageTypeId',
  'messageTypeString',
  'delivery',
  'warnings',
]);

type Fields = Record<string, unknown>;

/**
 * The JSON of the item that starts the workflow.
 *
 * @param payload the payload as HighLevel sent it, which becomes `rawPayload` if that is switched on
 */
export function outputOf(
  message: Message,
  payload: Readonly<Fields>,
  { simplify, includeRawPayload }: OutputSettings,
): Fields {
  const output = simplify ? simplified(message) : message;
  return includeRawPayload ? { ...output, rawPayload: payload } : output;
}

function simplified(message: Readonly<Fields>): Fields {
  return Object.fromEntries(Object.entries(message).filter(([name]) => SIMPLE_FIELDS.has(name)));
}
