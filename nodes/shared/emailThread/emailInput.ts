import { type EmailMessage, type Message, toMessage } from '../contract';

type Fields = Readonly<Record<string, unknown>>;

/** An email to read, and the fields that its item keeps. */
export interface EmailInput {
  message: EmailMessage;
  fields: Fields;
}

/** Fields that only HighLevel's events have. With one of them the channel is certain. */
const EVENT_FIELDS = ['messageType', 'messageTypeId', 'messageTypeString', 'event'];

/** Field names of other sources, by HighLevel's name: its API, n8n's Gmail and IMAP nodes. */
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
 * Finds the email in a payload: a message of the email channel, the response of HighLevel's API for one
 * email, or an item of n8n's Gmail and IMAP nodes.
 *
 * @param payload as it arrived
 * @param message the payload as a normalised message
 * @returns undefined if it is not an email
 */
export function emailInputOf(payload: Fields, message: Message): EmailInput | undefined {
  if (message.channel === 'email') return { message, fields: message };
  if (message.channel !== 'other' || EVENT_FIELDS.some((name) => isPresent(payload[name]))) {
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
      if (isPresent(value)) {
        found[name] = value;
        break;
      }
    }
  }
  return found;
}

/** Mail parsers return addresses as `{ text, value }`. */
function textOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
