import { foldValue, isFields, isTexts, valueAt, type Fields } from '../values';
import { readNumber, readText } from './coerce';
import { eventOf } from './event';

/**
 * What a HighLevel workflow's Webhook or Custom Webhook action sends. It is about a contact and has no
 * fixed form: fields in snake_case, the user's own ones in `customData`. Events have a `webhookId`.
 * Sources: bodies and set-up guides in public repositories of users.
 */
export function isWorkflowBody(payload: Fields): boolean {
  const { contact_id: contactId, customData, workflow, webhookId } = payload;
  if (contactId === undefined && customData === undefined && workflow === undefined) return false;
  if (webhookId !== undefined) return false;
  return contactId !== undefined || isFields(customData) || valueAt(workflow, 'id') !== undefined;
}

/** Where a workflow's body may have the value of an event's field, besides the field's own name. */
const PATHS: Paths = {
  // "contact_id": "{{contact.id}}"
  contactId: ['contact_id', 'contact.id'],
  // "location": { "name": "Studio", "id": "YxsRH9X4UhvisCDtoa6x" }
  locationId: ['location_id', 'location.id'],
  conversationId: ['conversation_id', 'conversation.id'],
  userId: ['user_id'],
  // "message": { "type": 2, "body": "Yes, please", "direction": "inbound" }
  messageId: ['message_id', 'message.id'],
  messageTypeId: ['message_type_id', 'message.type'],
  messageType: ['message_type', 'message.messageType', 'message.type'],
  body: ['message.body', 'message_body', 'messageBody', 'message'],
  subject: ['message.subject'],
  attachments: ['message.attachments'],
  direction: ['message.direction'],
  dateAdded: ['date_added', 'message.dateAdded'],
  callStatus: ['call_status', 'call.status'],
};

/** Of a body with the status of a call; `duration` may be anything elsewhere. */
const CALL_PATHS: Paths = {
  // "call_duration_seconds": "{{phoneCall.duration}}"
  callDuration: ['call_duration', 'call_duration_seconds', 'call.duration', 'duration'],
  // "call_direction": "{{phoneCall.direction}}"
  direction: ['call_direction', 'call.direction'],
  from: ['call_from'],
  to: ['call_to'],
  dateAdded: ['call_started_at'],
  attachments: ['recording_url', 'call.recording_url'],
};

type Paths = Readonly<Record<string, readonly string[]>>;

/** Adds an event's fields to a workflow's body, which keeps all of its own. */
export function readWorkflowBody(payload: Fields): Fields {
  const read = { ...payload };
  addFields(read, PATHS);
  if (isFilled(read.callStatus)) {
    addFields(read, CALL_PATHS);
    if (!TYPE_FIELDS.some((name) => isFilled(read[name]))) read.messageType = 'CALL';
  }
  const direction = directionOf(read.direction);
  if (direction !== undefined) {
    read.direction = direction;
    if (!isFilled(read.type)) read.type = eventOf({ direction });
  }
  return read;
}

const TYPE_FIELDS = ['messageTypeString', 'messageTypeId', 'messageType'];

function addFields(read: Fields, allPaths: Paths): void {
  for (const [field, paths] of Object.entries(allPaths)) {
    if (isFilled(read[field])) continue;
    const convert = CONVERT[field] ?? textOf;
    const value =
      firstOf(read, paths, convert) ?? firstOf(read.customData, [field, ...paths], convert);
    if (value !== undefined) read[field] = value;
  }
}

function firstOf(from: unknown, paths: readonly string[], convert: Convert): unknown {
  for (const path of paths) {
    const value = convert(valueAt(from, path));
    if (value !== undefined) return value;
  }
  return undefined;
}

type Convert = (came: unknown) => unknown;

/** A workflow fills in everything as text. */
const CONVERT: Readonly<Record<string, Convert>> = {
  messageTypeId: readNumber,
  callDuration: readNumber,
  messageType: (came) => (readNumber(came) === undefined ? textOf(came) : undefined),
  attachments: (came) => (isTexts(came) ? came : textOf(came) && [came]),
};

function textOf(came: unknown): string | undefined {
  return typeof came === 'string' && came.trim() !== '' ? came : undefined;
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** `Inbound` and `inbound` are one direction; anything else is none. */
function directionOf(came: unknown): 'inbound' | 'outbound' | undefined {
  const folded = foldValue(readText(came) ?? '');
  return folded === 'inbound' || folded === 'outbound' ? folded : undefined;
}
