/**
 * The message contract: the form of HighLevel's messages in every node of this package. Code outside
 * this folder imports this file only.
 */
export { withAdded } from './addedFields';
export { CHANNEL_TABLE, CHANNELS, isChannel, type Channel } from './channels';
export { readNumber, readText } from './coerce';
export { messageTypeOf } from './decideChannel';
export { EVENTS, isEvent, type EventName } from './event';
export { messageKeyOf } from './messageKey';
export { messageAt, payloadAt } from './messageLocation';
export { MARKS, type Mark, type MessageType } from './messageTypes';
export { isMessage } from './isMessage';
export { isRecognised } from './isRecognised';
export { asMessage, toMessage } from './normalise';
export { NotAMessageError } from './notAMessage';
export { READ_FIRST } from './readingOrder';
export {
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
export { updatedMessage } from './updatedMessage';
export { WARNING_CODES, type WarningCode } from './warnings';
