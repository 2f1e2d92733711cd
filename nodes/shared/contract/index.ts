/**
 * The message contract: the form in which every node of this package takes and gives HighLevel's
 * messages. This file is the folder's only door; nothing outside imports another of its files.
 */
export { CHANNEL_TABLE, CHANNELS, isChannel, type Channel } from './channels';
export { readNumber, readText } from './coerce';
export { messageTypeOf } from './decideChannel';
export { messageAt, payloadAt } from './messageLocation';
export { MARKS, type Mark, type MessageType } from './messageTypes';
export { isMessage } from './isMessage';
export { asMessage, toMessage } from './normalise';
export { NotAMessageError } from './notAMessage';
export {
  CALL_STATUSES,
  MESSAGE_SCHEMAS,
  messageSchema,
  SOURCES,
  STATUSES,
  type CallMessage,
  type Delivery,
  type EmailMessage,
  type Message,
  type SentBy,
} from './schema';
export { shapeOf, WARNING_CODES, type WarningCode } from './warnings';
