import type { Contact, Location, Transcript, User } from './schema';
import { transcriptOf } from './transcript';
import { isFields, type Fields } from '../values';

/** An answer of the API, whatever its status. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Parsed where it is JSON, text where it is not, a stream where a file was asked for. */
  readonly body: unknown;
}

/** Thrown for a successful answer that has none of the known forms. */
export class UnexpectedAnswerError extends Error {
  /** @param expected the thing the answer should hold, such as `message` */
  constructor(expected: string) {
    super(`the answer holds no ${expected}`);
    this.name = 'UnexpectedAnswerError';
  }
}

/** One page of an export. */
export interface ExportPage {
  messages: Fields[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/** One page of a conversation. */
export interface ConversationPage {
  messages: Fields[];
  /** Absent on the last page. */
  lastMessageId?: string;
}

/**
 * A message, as a payload that the contract normalises.
 * Really: `{"message":{"id":"MfL6JLayiNdO84E2V3bc","direction":"outbound","status":"completed","type":1,…}}`
 * Documented: `{"id":"ve9EPM428h8vShlRW1KT","type":1,"messageType":"SMS",…}`
 */
export function readMessage({ body }: ApiAnswer): Fields {
  return withId(unwrapped(body, 'message'), 'message');
}

/**
 * An email, as a payload that the contract normalises.
 * Really: `{"emailMessage":{"id":"…","threadId":"…","from":"Support Team <support@example.com>",…}}`
 * Documented: the same without `emailMessage`.
 */
export function readEmail({ body }: ApiAnswer): Fields {
  return withId(unwrapped(body, 'emailMessage'), 'email');
}

/**
 * A page of a conversation.
 * Really: `{"messages":{"lastMessageId":"123","nextPage":true,"messages":[{…}]}}`
 * Documented: `{"lastMessageId":"p1mRSHeLDhAms5q0LMr4","nextPage":true,"messages":[{…}]}`
 */
export function readConversationPage({ body }: ApiAnswer): ConversationPage {
  const page = unwrapped(body, 'messages');
  const messages = messagesIn(page);
  const last = page.lastMessageId;
  const more = page.nextPage === true && typeof last === 'string' && messages.length > 0;
  return { messages, ...(more && { lastMessageId: last }) };
}

/**
 * A page of an export.
 * `{"messages":[{…}],"nextCursor":"a748514c-f49e-4fa8-9954-b53afc78d81d","total":1234,"traceId":"…"}`,
 * on the last page `"nextCursor":null`.
 */
export function readExportPage({ body }: ApiAnswer): ExportPage {
  const page = isFields(body) ? body : {};
  const messages = messagesIn(page);
  const cursor = page.nextCursor;
  const more = typeof cursor === 'string' && cursor !== '' && messages.length > 0;
  return { messages, ...(more && { nextCursor: cursor }) };
}

/**
 * Whether an exported message is an entry of the contact's history and no message, such as
 * `{"type":28,"messageType":"TYPE_ACTIVITY_OPPORTUNITY","body":"Opportunity updated",…}`
 */
export function isActivity({ messageType }: Fields): boolean {
  return typeof messageType === 'string' && messageType.startsWith('TYPE_ACTIVITY_');
}

/** When a message was added, in milliseconds since 1970; -Infinity where it does not say. */
export function timeOf({ dateAdded }: Fields): number {
  const time = typeof dateAdded === 'string' ? Date.parse(dateAdded) : NaN;
  return Number.isNaN(time) ? -Infinity : time;
}

/** The sentences of a call (transcript.ts). */
export function readTranscription({ body }: ApiAnswer): Transcript {
  const transcript = transcriptOf(body);
  if (!transcript) throw new UnexpectedAnswerError('transcript');
  return transcript;
}

/** `{"id":"0IHuJvc2ofPAAA8GzTRi","name":"John Deo","firstName":"John","email":"john@deo.com",…}` */
export function readUser({ body }: ApiAnswer): User {
  const user = withId(unwrapped(body, 'user'), 'user');
  return { id: user.id, name: nameOf(user), email: text(user.email) };
}

/** `{"contact":{"id":"seD4PfOuKoVMLkEZqohJ","firstName":"rubika","lastName":"Deo","email":"rubika@deos.com",…}}` */
export function readContact({ body }: ApiAnswer): Contact {
  const contact = withId(unwrapped(body, 'contact'), 'contact');
  return {
    id: contact.id,
    name: nameOf(contact) ?? text(contact.companyName),
    email: text(contact.email),
    phone: text(contact.phone),
  };
}

/** `{"location":{"id":"ve9EPM428h8vShlRW1KT","name":"Mark Shoes","timezone":"US/Central",…}}` */
export function readLocation({ body }: ApiAnswer): Location {
  const location = withId(unwrapped(body, 'location'), 'sub-account');
  return { id: location.id, name: text(location.name), timezone: text(location.timezone) };
}

/** A file is read by its headers (recording.ts). */
export function readFile(answer: ApiAnswer): ApiAnswer {
  return answer;
}

/** A header's text; names of headers are written in any case. */
export function headerOf(
  { headers }: Pick<ApiAnswer, 'headers'>,
  name: string,
): string | undefined {
  const wanted = name.toLowerCase();
  const found = Object.keys(headers).find((key) => key.toLowerCase() === wanted);
  const value = found === undefined ? undefined : headers[found];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** A header's number; undefined for something that is no number of 0 or more. */
export function numberHeader(answer: Pick<ApiAnswer, 'headers'>, name: string): number | undefined {
  const value = headerOf(answer, name);
  return value !== undefined && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function unwrapped(body: unknown, wrapper: string): Fields {
  const outer = isFields(body) ? body : {};
  const inner = outer[wrapper];
  return isFields(inner) ? inner : outer;
}

function withId(found: Fields, what: string): Fields & { id: string } {
  const { id } = found;
  if (typeof id !== 'string' || id === '') throw new UnexpectedAnswerError(what);
  return { ...found, id };
}

function messagesIn({ messages }: Fields): Fields[] {
  if (!Array.isArray(messages)) throw new UnexpectedAnswerError('list of messages');
  return messages.filter(isFields);
}

function nameOf({ name, firstName, lastName }: Fields): string | null {
  const parts = [text(firstName), text(lastName)].filter((part) => part !== null);
  return text(name) ?? text(parts.join(' '));
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
