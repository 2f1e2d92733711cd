import { type EmailMessage, type Message, toMessage } from '../contract';
import { isFields, type Fields } from '../values';

/** An email to read, and the fields that its item keeps. */
export interface EmailInput {
  message: EmailMessage;
  fields: Fields;
  /** null for an email of another program that does not say whether it was sent or received. */
  direction: EmailMessage['direction'] | null;
}

/** Fields that only HighLevel's events have. With one of them the channel is certain. */
const EVENT_FIELDS = ['messageType', 'messageTypeId', 'messageTypeString', 'event'];

/** A field of HighLevel's: where other sources have it, and how its value is read there. */
interface FieldSource {
  names: readonly string[];
  read: (value: unknown) => unknown;
}

/** The best one first: `textAsHtml` is made of the text, and has lost its indentation. */
const BODY_NAMES = ['body', 'html', 'textHtml', 'text', 'textPlain', 'textAsHtml'];

/** The fields in HighLevel's API and in n8n's Gmail and IMAP nodes, by HighLevel's name. */
const FIELD_SOURCES: Readonly<Record<string, FieldSource>> = {
  body: { names: BODY_NAMES, read: textOf },
  plainText: { names: ['plainText', 'textPlain', 'text'], read: textOf },
  subject: { names: ['subject', 'Subject'], read: textOf },
  from: { names: ['from', 'From'], read: addressesOf },
  to: { names: ['to', 'To'], read: addressesOf },
  cc: { names: ['cc', 'Cc'], read: addressesOf },
  bcc: { names: ['bcc', 'Bcc'], read: addressesOf },
  threadId: { names: ['threadId'], read: idOf },
  emailMessageId: { names: ['emailMessageId', 'id', 'messageId'], read: idOf },
  dateAdded: { names: ['dateAdded', 'date', 'Date'], read: timeOf },
  contentType: { names: ['contentType'], read: textOf },
  direction: { names: ['direction'], read: textOf },
};

/**
 * Finds the email in a payload: a message of the email channel, the response of HighLevel's API for one
 * email, or an item of n8n's Gmail and IMAP nodes.
 *
 * @param payload as it arrived
 * @param message the payload as a normalised message
 * @returns undefined if it is not an email
 */
export function emailInputOf(payload: Fields, message: Message): EmailInput | undefined {
  if (message.channel === 'email') {
    return { message, fields: message, direction: message.direction };
  }
  if (message.channel !== 'other' || EVENT_FIELDS.some((name) => isPresent(payload[name]))) {
    return undefined;
  }
  const found = fieldsOf(payload);
  const hasBody = BODY_NAMES.some((name) => typeof payload[name] === 'string');
  if (!hasBody || (found.subject === undefined && found.from === undefined)) return undefined;
  const type = found.direction === 'inbound' ? 'InboundMessage' : 'OutboundMessage';
  const email = toMessage({ ...found, type, messageType: 'Email' });
  if (email.channel !== 'email') return undefined;
  const direction = found.direction === undefined ? null : email.direction;
  return { message: email, fields: payload, direction };
}

function fieldsOf(payload: Fields): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [field, { names, read }] of Object.entries(FIELD_SOURCES)) {
    const value = names.map((name) => read(payload[name])).find(isPresent);
    if (value !== undefined) found[field] = value;
  }
  return found;
}

/** The mail parser has `"html": false` for an email of plain text. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function idOf(value: unknown): unknown {
  return typeof value === 'number' ? value : textOf(value);
}

/** `{ "text": "Ana <ana@a.example>", "value": […] }`; a list of these for a header that occurs twice. */
function addressesOf(value: unknown): unknown {
  const texts = [value]
    .flat()
    .flatMap((entry) => textOf(isFields(entry) ? entry.text : entry) ?? []);
  return texts.length > 1 ? texts : texts[0];
}

/** `Thu, 26 Nov 2026 10:30:00 +0100 (CET)`, the header itself, from n8n's IMAP node. */
const MAIL_DATE = /^\s*(?:[a-z]{3},\s*)?\d{1,2}\s+[a-z]{3}\s+\d{4}\s+\d\d:\d\d/i;

/** A time that the contract can read. The mail parser's are Date objects until n8n stores the item. */
function timeOf(value: unknown): unknown {
  const isMailDate = typeof value === 'string' && MAIL_DATE.test(value);
  const date = isMailDate ? new Date(value) : value;
  if (!(date instanceof Date)) return idOf(value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
