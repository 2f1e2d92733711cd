import { isFields, isTexts, valueAt, type Fields } from '../values';
import { readNumber, readText } from './coerce';
import { eventOf } from './event';

/** Fields that HighLevel's API wraps a message or an email in. */
const WRAPPERS = ['message', 'emailMessage'] as const;

/**
 * HighLevel's API for one message or email wraps it, unlike its documentation.
 * Source: `GET /conversations/messages/{id}`, `GET /conversations/messages/email/{id}`.
 */
export function isWrappedMessage(payload: Fields): boolean {
  const wrapper = wrapperIn(payload);
  const wrapped = wrapper && payload[wrapper];
  if (!wrapper || !isFields(wrapped)) return false;
  if (Object.keys(payload).some((name) => Object.hasOwn(wrapped, name))) return false;
  const unwrapped = unwrap(payload);
  return isApiMessage(unwrapped) || isApiEmail(unwrapped);
}

/** The message out of its wrapper, with the fields beside it, such as `traceId`. */
export function readWrappedMessage(payload: Fields): Fields {
  const unwrapped = unwrap(payload);
  return isApiMessage(unwrapped) ? readApiMessage(unwrapped) : readApiEmail(unwrapped);
}

function wrapperIn(payload: Fields): (typeof WRAPPERS)[number] | undefined {
  return WRAPPERS.find((name) => isFields(payload[name]));
}

function unwrap(payload: Fields): Fields {
  const wrapper = wrapperIn(payload);
  const wrapped = wrapper && payload[wrapper];
  if (!wrapper || !isFields(wrapped)) return payload;
  const others = Object.entries(payload).filter(([name]) => name !== wrapper);
  return { ...Object.fromEntries(others), ...wrapped };
}

/**
 * A message of HighLevel's API: its `type` is the number of the message type, where an event has the
 * event's name. Other programs' items can have a number there too, but no id of HighLevel's.
 * Source: GetMessageResponseDto of the conversations API; also the items of lists and exports.
 */
export function isApiMessage(payload: Fields): boolean {
  const { id, type, messageId, messageType, messageTypeId } = payload;
  if (typeof type === 'number' || (typeof type === 'string' && DIGITS.test(type))) {
    const agrees = messageTypeId === undefined || readNumber(messageTypeId) === readNumber(type);
    return agrees && [messageType, payload.conversationId, payload.contactId].some(isText);
  }
  return (
    type === undefined &&
    typeof id === 'string' &&
    messageId === undefined &&
    typeof messageType === 'string' &&
    messageType.startsWith('TYPE_')
  );
}

const DIGITS = /^\d+$/;

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** Messages of campaigns lack `direction`; they are always outbound. */
export function readApiMessage(payload: Fields): Fields {
  const { id, type, messageTypeId = readNumber(type), meta } = payload;
  const emailIds = emailIdsOf(meta);
  return {
    ...payload,
    ...withoutEmpty({
      messageId: payload.messageId ?? id,
      messageTypeId,
      callStatus: payload.callStatus ?? firstOf(meta, CALL_STATUS_PATHS),
      callDuration: payload.callDuration ?? durationOf(firstOf(meta, CALL_DURATION_PATHS)),
      // A message that represents several emails is none of them.
      emailMessageId: payload.emailMessageId ?? (emailIds?.length === 1 ? emailIds[0] : undefined),
      emailMessageIds: payload.emailMessageIds ?? emailIds,
    }),
    type: eventOf({ direction: payload.direction }),
  };
}

/** `{ call: { status, duration } }` in answers, `{ callStatus, callDuration }` in the documentation. */
const CALL_STATUS_PATHS = ['call.status', 'callStatus'];
const CALL_DURATION_PATHS = ['call.duration', 'callDuration'];
/** The documentation's example has `email` twice. */
const EMAIL_ID_PATHS = ['email.messageIds', 'email.email.messageIds'];

function firstOf(meta: unknown, paths: readonly string[]): unknown {
  for (const path of paths) {
    const value = valueAt(meta, path);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** `"120"`: documented as text. */
function durationOf(given: unknown): unknown {
  return readNumber(given) ?? given;
}

function emailIdsOf(meta: unknown): string[] | undefined {
  const ids = firstOf(meta, EMAIL_ID_PATHS);
  return isTexts(ids) && ids.length > 0 ? ids : undefined;
}

/**
 * An email of HighLevel's API. It names no message type; mail of other programs has no conversation
 * or contact of HighLevel's.
 * Source: GetEmailMessageResponseDto, `GET /conversations/messages/email/{id}`.
 */
export function isApiEmail(payload: Fields): boolean {
  return (
    API_EMAIL_TEXTS.every((name) => readText(payload[name]) !== undefined) &&
    API_EMAIL_LACKS.every((name) => payload[name] === undefined)
  );
}

const API_EMAIL_TEXTS = ['threadId', 'id', 'conversationId', 'contactId', 'from'];
const API_EMAIL_LACKS = ['type', 'messageType', 'messageTypeId', 'messageTypeString', 'event'];

/** The `id` of an email is what events call `emailMessageId`. */
export function readApiEmail(payload: Fields): Fields {
  return {
    ...payload,
    type: eventOf({ direction: payload.direction }),
    messageType: 'Email',
    emailMessageId: payload.emailMessageId ?? payload.id,
  };
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
