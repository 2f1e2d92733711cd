import type { Message } from '../shared/contract';
import type { OutputSettings } from './settings';

/** What most flows need of a message, in this order. */
const SIMPLE_FIELDS = [
  'event',
  'channel',
  'direction',
  'body',
  'subject',
  'from',
  'to',
  'attachments',
  'status',
  'callStatus',
  'callDuration',
  'sentBy',
  'source',
  'dateAdded',
  'isComment',
  'isReaction',
  'isReview',
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
  'delivery',
  'warnings',
] as const;

type Fields = Record<string, unknown>;

/**
 * What goes into the flow for a message.
 *
 * @param payload the payload as HighLevel sent it, added as `rawPayload` if asked for
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
  const output: Fields = {};
  for (const field of SIMPLE_FIELDS) {
    if (message[field] !== undefined) output[field] = message[field];
  }
  return output;
}
