import { isFields, type Fields } from '../values';
import { isChannel, type Channel } from './channels';
import { channelOf } from './decideChannel';
import { isEvent } from './event';
import type { Message } from './schema';

/**
 * Whether a value already is a normalised message, by the fields that every one has. A flow may have
 * dropped the fields that its channel was decided from; it keeps its channel then, unless the rest
 * calls it a private note.
 */
export function isMessage(value: unknown): value is Message {
  if (!isFields(value)) return false;
  const { channel, event, sentBy, attachments } = value;
  const hasAddedFields =
    isChannel(channel) &&
    isEvent(event) &&
    isFields(sentBy) &&
    typeof sentBy.kind === 'string' &&
    Array.isArray(attachments);
  if (!hasAddedFields) return false;
  const found = channelOf(value);
  return found === channel || (found !== 'internalComment' && hasLostItsType(value, found));
}

/** Whether a flow has dropped the field that decided a message's channel. */
function hasLostItsType(message: Fields, found: Channel): boolean {
  const { messageTypeString, messageTypeId, messageType, channel } = message;
  if (messageTypeString === undefined && messageTypeId === undefined) return true;
  // Only messageType distinguishes a call with a voicemail's id from a voicemail drop.
  return found === 'voicemail' && channel === 'call' && messageType === undefined;
}
