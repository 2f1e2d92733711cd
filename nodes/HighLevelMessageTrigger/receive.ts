import { type Delivery, type Message, toMessage } from '../shared/contract';
import { unwantedBy } from '../shared/messageFilters';
import { isFields } from '../shared/values';
import {
  BAD_REQUEST,
  credentialUnreadable,
  ignored,
  ignoredApp,
  ignoredEvent,
  ignoredForeign,
  refused,
  unreadable,
  UNAUTHORIZED,
  UNAVAILABLE,
  type Answer,
} from './answers';
import { admit, type CredentialApp } from './apps';
import { deliveryKey } from './deliveryKey';
import { recogniseForeignPayload, type Payload } from './foreignPayload';
import type { Headers } from './http';
import { trustedKeys } from './publicKeys';
import type { TriggerSettings } from './settings';
import { checkSignature, type Signed } from './signature';

export interface Delivered {
  headers: Headers;
  /** The body, byte for byte; undefined when it could not be read. */
  body: Buffer | undefined;
  /** The body as n8n parsed it. It is not trusted: it only serves to name unsigned payloads. */
  parsedBody: unknown;
}

export interface Refused {
  kind: 'refused';
  httpStatus: number;
  answer: Answer;
}

/** A delivery whose signature was verified, parsed from the verified bytes. */
export interface Opened {
  kind: 'opened';
  payload: Payload;
  body: Buffer;
  signature: Signed['signature'];
}

/** The decision on a delivery. A wanted message is not claimed yet, so it may be a duplicate. */
export type Reception =
  | Refused
  | { kind: 'ignored'; answer: Answer }
  | { kind: 'wanted'; message: Message; payload: Payload; key: string };

/**
 * Verifies a delivery, then parses the verified bytes.
 *
 * @returns the payload, or the answer to a request that is not HighLevel's; throws for nothing
 */
export function open(
  { headers, body, parsedBody }: Delivered,
  settings: TriggerSettings,
): Opened | Refused {
  if (!body) return refusal(BAD_REQUEST, unreadable('body'));
  const trusted = trustedKeys(settings.additionalPublicKeys);
  const verdict = checkSignature(body, headers, settings.signatureCheck, trusted);
  if ('refused' in verdict) {
    const foreign = recogniseForeignPayload(parsedBody);
    return refusal(UNAUTHORIZED, refused(verdict.refused, foreign));
  }
  const payload = parse(body);
  if (payload === undefined) return refusal(BAD_REQUEST, unreadable('json'));
  if (!isFields(payload)) return refusal(BAD_REQUEST, unreadable('object'));
  return { kind: 'opened', payload, body, signature: verdict.signature };
}

/**
 * Decides whether an opened delivery starts the workflow; a refused one stays refused.
 *
 * @param credential the app of the trigger's credential
 * @param now milliseconds since 1970
 * @returns the message or the answer; throws for nothing
 */
export function decide(
  opened: Opened | Refused,
  settings: TriggerSettings,
  credential: CredentialApp,
  now: number,
): Reception {
  if (opened.kind === 'refused') return opened;
  const { payload, body, signature } = opened;
  const foreign = recogniseForeignPayload(payload);
  if (foreign?.kind === 'workflowAction' || foreign?.kind === 'conversationProvider') {
    return ignore(ignoredForeign(foreign));
  }
  const admission = admit(payload.appId, settings.appIds, credential);
  if (admission === 'unknown') return refusal(UNAVAILABLE, credentialUnreadable());
  if (admission === 'otherApp') return ignore(ignoredApp(payload.appId));
  if (foreign) return ignore(ignoredForeign(foreign));
  if (!isWantedEvent(payload.type, settings)) return ignore(ignoredEvent(payload.type));
  const key = deliveryKey(payload, body);
  const delivery: Delivery = { id: key, receivedAt: new Date(now).toISOString(), signature };
  const message = toMessage(payload, delivery);
  const unwanted = tooOld(message, settings, now) ?? filteredOut(message, settings);
  return unwanted ? ignore(unwanted) : { kind: 'wanted', message, payload, key };
}

function refusal(httpStatus: number, answer: Answer): Refused {
  return { kind: 'refused', httpStatus, answer };
}

function ignore(answer: Answer): Reception {
  return { kind: 'ignored', answer };
}

/** The JSON value of the bytes; undefined when they are not JSON. */
function parse(body: Buffer): unknown {
  const text = body.toString('utf8');
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
const BYTE_ORDER_MARK = '\ufeff';

function isWantedEvent(type: unknown, { events }: TriggerSettings): boolean {
  return typeof type === 'string' && events.has(type);
}

const MINUTE = 60_000;

/**
 * Ages are limited only if the user chose so: an hour of HighLevel's retries may lie between the
 * sending and the arrival. Once a limit is chosen, a message without the time in question is ignored.
 */
function tooOld(message: Message, settings: TriggerSettings, now: number): Answer | undefined {
  return oldDelivery(message, settings, now) ?? oldMessage(message, settings, now);
}

/** HighLevel signs no time of its own, but `timestamp`, the time of sending, is in the signed body. */
function oldDelivery(
  { timestamp }: Message,
  { maximumAgeMinutes }: TriggerSettings,
  now: number,
): Answer | undefined {
  if (maximumAgeMinutes === 0) return undefined;
  if (timestamp === undefined) {
    return ignored('noTimestamp', 'The delivery has no timestamp, so its age is unknown.');
  }
  return Math.abs(now - Date.parse(timestamp)) > maximumAgeMinutes * MINUTE
    ? ignored('tooOld', 'The delivery is older than Maximum Age of Delivery.')
    : undefined;
}

/** After a provider's sync HighLevel sends messages of months ago as new events, with their old date. */
function oldMessage(
  { dateAdded }: Message,
  { maximumMessageAgeMinutes }: TriggerSettings,
  now: number,
): Answer | undefined {
  if (maximumMessageAgeMinutes === 0) return undefined;
  if (dateAdded === undefined) {
    return ignored('noDateAdded', 'The message has no dateAdded, so its age is unknown.');
  }
  return now - Date.parse(dateAdded) > maximumMessageAgeMinutes * MINUTE
    ? ignored('tooOld', 'The message is older than Maximum Age of Message.')
    : undefined;
}

function filteredOut(message: Message, { filters }: TriggerSettings): Answer | undefined {
  const filter = unwantedBy(message, filters);
  return filter === undefined ? undefined : ignored('filtered', `${filter} excludes this message.`);
}
