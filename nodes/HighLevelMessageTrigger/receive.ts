import { type Delivery, type Message, toMessage } from '../shared/contract';
import {
  BAD_REQUEST,
  ignored,
  refused,
  refusedForeign,
  unreadable,
  UNAUTHORIZED,
  type Answer,
} from './answers';
import { deliveryKey } from './deliveryKey';
import { unwantedBy } from './filters';
import { recogniseForeignPayload } from './foreignPayload';
import type { Headers } from './http';
import { trustedKeys } from './publicKeys';
import { MESSAGE_EVENTS, type TriggerSettings } from './settings';
import { checkSignature, type Refusal } from './signature';

export interface Delivered {
  headers: Headers;
  /** The body, byte for byte as it came; undefined when it could not be read. */
  body: Buffer | undefined;
  /** What n8n made of the body: never trusted, only used to name what was sent here by mistake. */
  parsedBody: unknown;
}

type Payload = Readonly<Record<string, unknown>>;

/** What becomes of a delivery. A wanted message is not yet claimed, so it may be a duplicate. */
export type Reception =
  | { kind: 'refused'; httpStatus: number; answer: Answer }
  | { kind: 'ignored'; answer: Answer }
  | { kind: 'wanted'; message: Message; payload: Payload; key: string };

/**
 * The way of a delivery from bytes to message: verify, then parse what was verified, then see
 * whether the flow wants it.
 *
 * @param now milliseconds since 1970
 * @returns what to do; throws nothing for any body and any headers
 */
export function receive(
  { headers, body, parsedBody }: Delivered,
  settings: TriggerSettings,
  now: number,
): Reception {
  if (!body) return badRequest('body');
  const trusted = trustedKeys(settings.publicKeys);
  const verdict = checkSignature(body, headers, settings.signatureCheck, trusted);
  if ('refused' in verdict) return unauthorized(verdict.refused, parsedBody);
  const payload = parse(body);
  if (payload === undefined) return badRequest('json');
  if (!isObject(payload)) return badRequest('object');
  const otherEvent = unwantedEvent(payload, settings);
  if (otherEvent) return { kind: 'ignored', answer: otherEvent };
  const key = deliveryKey(payload, body);
  const delivery: Delivery = {
    id: key,
    receivedAt: new Date(now).toISOString(),
    signature: verdict.signature,
  };
  const message = toMessage(payload, delivery);
  const unwanted = outsideReplayWindow(message, settings, now) ?? filteredOut(message, settings);
  return unwanted
    ? { kind: 'ignored', answer: unwanted }
    : { kind: 'wanted', message, payload, key };
}

function unauthorized(refusal: Refusal, parsedBody: unknown): Reception {
  const foreign = refusal === 'unsigned' ? recogniseForeignPayload(parsedBody) : undefined;
  const answer = foreign ? refusedForeign(foreign) : refused(refusal);
  return { kind: 'refused', httpStatus: UNAUTHORIZED, answer };
}

function badRequest(what: Parameters<typeof unreadable>[0]): Reception {
  return { kind: 'refused', httpStatus: BAD_REQUEST, answer: unreadable(what) };
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

function isObject(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unwantedEvent({ type }: Payload, { events }: TriggerSettings): Answer | undefined {
  const known = MESSAGE_EVENTS.some((event) => event === type);
  if (!known) return ignored('otherEvent', 'This event carries no message.');
  if (typeof type === 'string' && events.has(type)) return undefined;
  return ignored('otherEvent', 'The trigger does not listen to this event.');
}

const MINUTE = 60_000;

/**
 * HighLevel signs no time of its own, but the event's `timestamp` lies inside the signed body. An
 * hour of retries may lie between it and the arrival, so the check is the user's choice; once it is
 * chosen, a message whose age cannot be told is kept out too.
 */
function outsideReplayWindow(
  { timestamp }: Message,
  { replayWindowMinutes }: TriggerSettings,
  now: number,
): Answer | undefined {
  if (replayWindowMinutes === 0) return undefined;
  if (timestamp === undefined) {
    return ignored('noTimestamp', 'The time it was sent cannot be told.');
  }
  return Math.abs(now - Date.parse(timestamp)) > replayWindowMinutes * MINUTE
    ? ignored('tooOld', 'Its timestamp lies outside the replay window.')
    : undefined;
}

function filteredOut(message: Message, { filters }: TriggerSettings): Answer | undefined {
  const filter = unwantedBy(message, filters);
  return filter === undefined
    ? undefined
    : ignored('filtered', `${filter} keeps this message out.`);
}
