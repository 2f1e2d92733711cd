import { type EmailMessage, type Message, toMessage } from '../contract';

type Fields = Readonly<Record<string, unknown>>;

/** An email to read, and what its item keeps of the fields that came. */
export interface EmailInput {
  message: EmailMessage;
  fields: Fields;
}

/** Fields that only messages of HighLevel's events have; with one of them the channel is decided. */
const EVENT_FIELDS = ['messageType', 'messageTypeId', 'messageTypeString', 'event'];

/** Where other sources keep what HighLevel calls so: its API, n8n's Gmail and IMAP nodes. */
const FIELD_SOURCES: Readonly<Record<string, readonly string[]>> = {
  body: ['body', 'html', 'textHtml', 'textAsHtml', 'text', 'textPlain'],
  plainText: ['plainText', 'textPlain', 'text'],
  subject: ['subject', 'Subject'],
  from: ['from', 'From'],
  to: ['to', 'To'],
  cc: ['cc', 'Cc'],
  bcc: ['bcc', 'Bcc'],
  threadId: ['threadId'],
  emailMessageId: ['emailMessageId', 'id', 'messageId'],
  dateAdded: ['dateAdded', 'date', 'Date'],
  contentType: ['contentType'],
  direction: ['direction'],
};

/**
 * The email in a payload: a message of the email channel, an answer of HighLevel's API for one email,
 * or an item of n8n's Gmail and IMAP nodes.
 *
 * @param payload what came
 * @param message the payload as a message of the contract
 * @returns undefined if it is no email
 */
export function emailInputOf(payload: Fields, message: Message): EmailInput | undefined {
  if (message.channel === 'email') return { message, fields: message };
  if (message.channel !== 'other' || EVENT_FIELDS.some((name) => isTold(payload[name]))) {
    return undefined;
  }
  const found = fieldsOf(payload);
  if (found.body === undefined || (found.subject === undefined && found.from === undefined)) {
    return undefined;
  }
  const type = found.direction === 'inbound' ? 'InboundMessage' : 'OutboundMessage';
  const email = toMessage({ ...found, type, messageType: 'Email' });
  return email.channel === 'email' ? { message: email, fields: payload } : undefined;
}

function fieldsOf(payload: Fields): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, sources] of Object.entries(FIELD_SOURCES)) {
    for (const source of sources) {
      const value = textOf(payload[source]);
      if (isTold(value)) {
        found[name] = value;
        break;
      }
    }
  }
  return found;
}

/** Mail parsers give addresses as `{ text, value }`. */
function textOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}

function isTold(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
