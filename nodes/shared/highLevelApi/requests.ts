import {
  readContact,
  readConversationPage,
  readEmail,
  readExportPage,
  readFile,
  readLocation,
  readMessage,
  readTranscription,
  readUser,
  type ApiAnswer,
  type ConversationPage,
  type ExportPage,
} from './answers';
import type { Contact, Location, Transcript, User } from './schema';
import type { Fields } from '../values';

/** The version of the API whose documents describe every request below. */
const VERSION = 'v3';

/** Messages on one page of an export: the most that every edition of the documentation allows. */
export const EXPORT_PAGE_SIZE = 500;
/** The least that the API accepts. */
export const LEAST_EXPORT_PAGE_SIZE = 10;
/** Messages on one page of a conversation. */
export const CONVERSATION_PAGE_SIZE = 100;

/** The permission that a token needs for a request. */
export type Scope =
  'conversations/message.readonly' | 'contacts.readonly' | 'locations.readonly' | 'users.readonly';

/** A request of HighLevel's API, and how its answer is read. */
export interface ApiRequest<T = unknown> {
  readonly method: 'GET';
  /** Begins with a slash and is encoded; it belongs behind the base URL. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** All headers but the authorization. */
  readonly headers: Readonly<Record<string, string>>;
  readonly scope: Scope;
  /** The thing that is requested, as error messages name it: `message vDVAXc5lnJHZXYBGiPVs`. */
  readonly subject: string;
  /** `json`: the body is read as JSON; `file`: a success keeps its body as a stream. */
  readonly body: 'json' | 'file';
  /** Whether one answer serves every equal request of a run. */
  readonly shared: boolean;
  /** Advice for the case that HighLevel does not find it. */
  readonly ifNotFound: string;
  /** @throws UnexpectedAnswerError where the answer has another form than any known one */
  readonly read: (answer: ApiAnswer) => T;
}

/** Thrown for an id that cannot be one of HighLevel's, before any request is made. */
export class InvalidIdError extends Error {
  /** Advice for the person who built the flow. */
  readonly description: string;

  constructor(kind: string, id: unknown) {
    const given = typeof id === 'string' ? id : '';
    super(
      given === ''
        ? `The id of the ${kind} is missing.`
        : `${JSON.stringify(given.slice(0, 60))} is not the id of a ${kind}.`,
    );
    this.name = 'InvalidIdError';
    this.description =
      given === ''
        ? 'The item has no such id. Connect this node after HighLevel Message Trigger, or add the id under Options.'
        : 'HighLevel\'s ids consist of letters, digits, "-" and "_". Check where the item or the option takes the id from.';
  }
}

/**
 * One message as it is now. A message of an email thread has no recipients, but the ids of its emails.
 *
 * @param messageId such as `vDVAXc5lnJHZXYBGiPVs`
 */
export function getMessage(messageId: string): ApiRequest<Fields> {
  return messages({
    path: `/conversations/messages/${pathId('message', messageId)}`,
    subject: `message ${messageId}`,
    shared: true,
    read: readMessage,
  });
}

/** One email of a thread, with every address. */
export function getEmail(emailMessageId: string): ApiRequest<Fields> {
  return messages({
    path: `/conversations/messages/email/${pathId('email', emailMessageId)}`,
    subject: `email ${emailMessageId}`,
    shared: true,
    read: readEmail,
  });
}

/**
 * One page of a conversation, newest message first. Emails have no body here.
 *
 * @param lastMessageId the last message of the page before
 */
export function getConversationPage(
  conversationId: string,
  lastMessageId?: string,
): ApiRequest<ConversationPage> {
  return messages({
    path: `/conversations/${pathId('conversation', conversationId)}/messages`,
    query: { limit: String(CONVERSATION_PAGE_SIZE), lastMessageId },
    subject: `conversation ${conversationId}`,
    shared: false,
    read: readConversationPage,
  });
}

/** The channels an export can be limited to. */
export const EXPORT_CHANNELS = [
  'Call',
  'SMS',
  'Email',
  'WhatsApp',
  'Instagram',
  'Facebook',
] as const;

export type ExportChannel = (typeof EXPORT_CHANNELS)[number];

/** Which messages an export holds. */
export interface ExportQuery {
  locationId: string;
  /** Without it the export holds all messages except emails, and activities. */
  channel?: ExportChannel;
  conversationId?: string;
  contactId?: string;
  /** ISO 8601. */
  startDate?: string;
  /** ISO 8601. */
  endDate?: string;
  sortOrder: 'asc' | 'desc';
  /** Messages on a page, 10 to 500. */
  limit?: number;
}

/**
 * One page of the messages of a sub-account, sorted by the time they were added.
 *
 * @param cursor the `nextCursor` of the page before, valid for two minutes
 */
export function exportMessages(query: ExportQuery, cursor?: string): ApiRequest<ExportPage> {
  const { locationId, conversationId, contactId, limit = EXPORT_PAGE_SIZE, ...rest } = query;
  const channel = rest.channel ? `${rest.channel} ` : '';
  return messages({
    path: '/conversations/messages/export',
    query: {
      ...rest,
      locationId: checkedId('sub-account', locationId),
      conversationId: conversationId && checkedId('conversation', conversationId),
      contactId: contactId && checkedId('contact', contactId),
      sortBy: 'createdAt',
      limit: String(limit),
      cursor,
    },
    subject: `the ${channel}messages of sub-account ${locationId}`,
    shared: false,
    read: readExportPage,
  });
}

/** The recording of a call: audio, or JSON with a signed URL (recording.ts). */
export function getRecording(messageId: string, locationId: string): ApiRequest<ApiAnswer> {
  const message = pathId('message', messageId);
  return messages({
    path: `/conversations/messages/${message}/locations/${pathId('sub-account', locationId)}/recording`,
    subject: `the recording of message ${messageId}`,
    body: 'file',
    shared: false,
    read: readFile,
  });
}

/** The transcript of a call. Its path names the sub-account first, unlike the recording's. */
export function getTranscription(messageId: string, locationId: string): ApiRequest<Transcript> {
  const location = pathId('sub-account', locationId);
  return messages({
    path: `/conversations/locations/${location}/messages/${pathId('message', messageId)}/transcription`,
    subject: `the transcript of message ${messageId}`,
    shared: true,
    ifNotFound:
      'A call has a transcript only if the sub-account records and transcribes calls, and only some time after it ended.',
    read: readTranscription,
  });
}

/** A user's name and email. */
export function getUser(userId: string): ApiRequest<User> {
  return request({
    path: `/users/${pathId('user', userId)}`,
    scope: 'users.readonly',
    subject: `user ${userId}`,
    shared: true,
    read: readUser,
  });
}

/** A contact's name, email and phone. */
export function getContact(contactId: string): ApiRequest<Contact> {
  return request({
    path: `/contacts/${pathId('contact', contactId)}`,
    scope: 'contacts.readonly',
    subject: `contact ${contactId}`,
    shared: true,
    read: readContact,
  });
}

/** A sub-account's name and time zone. */
export function getLocation(locationId: string): ApiRequest<Location> {
  return request({
    path: `/locations/${pathId('sub-account', locationId)}`,
    scope: 'locations.readonly',
    subject: `sub-account ${locationId}`,
    shared: true,
    read: readLocation,
  });
}

/** Equal requests have equal keys. */
export function keyOf({ path, query }: ApiRequest): string {
  const pairs = Object.entries(query).sort(([first], [second]) => (first < second ? -1 : 1));
  return JSON.stringify([path, pairs]);
}

interface Parts<T> extends Pick<ApiRequest<T>, 'path' | 'scope' | 'subject' | 'shared' | 'read'> {
  query?: Readonly<Record<string, string | undefined>>;
  body?: ApiRequest['body'];
  ifNotFound?: string;
}

const IF_NOT_FOUND =
  'It may have been deleted, or the id belongs to something else. A message can be read about ten seconds after its webhook.';

function messages<T>(parts: Omit<Parts<T>, 'scope'>): ApiRequest<T> {
  return request({ ...parts, scope: 'conversations/message.readonly' });
}

function request<T>({
  query = {},
  body = 'json',
  ifNotFound = IF_NOT_FOUND,
  ...parts
}: Parts<T>): ApiRequest<T> {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return {
    method: 'GET',
    ...parts,
    query: Object.fromEntries(given),
    headers: { Version: VERSION },
    body,
    ifNotFound,
  };
}

/** An id in a path: `..` or a slash in it would ask for something else. */
function pathId(kind: string, id: string): string {
  return encodeURIComponent(checkedId(kind, id));
}

function checkedId(kind: string, id: string): string {
  if (!/^[\w-]{1,128}$/.test(id)) throw new InvalidIdError(kind, id);
  return id;
}
