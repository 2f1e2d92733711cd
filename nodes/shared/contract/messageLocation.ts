import { isFields, valueAt, type Fields } from '../values';
import { asMessage } from './normalise';
import { NotAMessageError } from './notAMessage';
import type { Message } from './schema';

/**
 * The payload that an item contains.
 *
 * @param json the item's JSON
 * @param location where the payload is: field names joined by dots, such as `data.message`; empty for
 *   the item itself, or for its `body` if it is an item of n8n's Webhook node. An object, or the JSON
 *   text of one, is the payload itself: an expression or an AI agent returned it.
 * @returns the object; of a list with a single entry, that entry
 * @throws NotAMessageError if there is no object
 */
export function payloadAt(json: unknown, location: unknown): Fields {
  if (typeof location !== 'string') return payloadOf(location, 'Message Location');
  const parsed = parseJson(location);
  if (parsed !== undefined) return payloadOf(parsed, 'Message Location');
  const path = location.trim() || (isWebhookItem(json) ? 'body' : '');
  if (path === '') return payloadOf(json, 'the item');
  return payloadOf(valueAt(json, path), `the field "${path}"`);
}

/**
 * The message that an item contains: the very same object if it is one already, else its payload,
 * normalised.
 *
 * @param location as in payloadAt
 * @throws NotAMessageError as payloadAt
 */
export function messageAt(json: unknown, location: unknown): Message {
  return asMessage(payloadAt(json, location));
}

const JSON_START = /^\s*[[{]/;

/** `{"type":"OutboundMessage", …}`; undefined for text that is not the JSON of an object or a list. */
function parseJson(text: string): unknown {
  if (!JSON_START.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** n8n's Webhook node outputs the parts of a request, all of them, whatever its body is. */
function isWebhookItem(json: unknown): json is Fields {
  if (!isFields(json) || !isFields(json.headers)) return false;
  return isFields(json.body) || (isFields(json.params) && isFields(json.query));
}

function payloadOf(found: unknown, where: string): Fields {
  const payload: unknown = Array.isArray(found) && found.length === 1 ? found[0] : found;
  if (isFields(payload)) return payload;
  throw new NotAMessageError(found, where);
}
