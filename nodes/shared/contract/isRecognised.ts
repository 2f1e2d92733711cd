import { isEvent } from './event';
import type { Message } from './schema';

/**
 * Whether a message has an event or a message type, as every message of HighLevel's has. Other
 * objects, such as a row with an id, are normalised as messages too.
 */
export function isRecognised(message: Message): boolean {
  return (
    message.channel !== 'other' ||
    isEvent(message.type) ||
    message.messageType !== undefined ||
    message.messageTypeId !== undefined ||
    message.messageTypeString !== undefined
  );
}
