import { asMessage, NotAMessageError, type Message } from './normalise';
import { isFields, valueAt, type Fields } from '../values';

/**
 * The payload that an item holds.
 *
 * @param json the item's JSON
 * @param field where the payload lies: field names joined by dots; empty for the item itself, or for
 *   its `body` where the item is the output of n8n's Webhook node. Anything but text is what an
 *   expression gave, and is taken as the payload.
 * @returns the object that is there, out of its list where it is the only entry of one
 * @throws NotAMessageError where there is no object
 */
export function payloadAt(json: unknown, field: unknown): Fields {
  if (typeof field !== 'string') return payloadOf(field, 'The expression in Message Field');
  const path = field.trim() || (isWebhookItem(json) ? 'body' : '');
  if (path === '') return payloadOf(json, 'The item');
  return payloadOf(valueAt(json, path), `The field "${path}"`);
}

/**
 * The message that an item holds: the very same object where it is one already, else the payload
 * brought to the contract.
 *
 * @param field as in payloadAt
 * @throws NotAMessageError as payloadAt
 */
export function messageAt(json: unknown, field: unknown): Message {
  return asMessage(payloadAt(json, field));
}

/** n8n's Webhook node gives the parts of a request; all of them, whatever its body is. */
function isWebhookItem(json: unknown): json is Fields {
  if (!isFields(json) || !isFields(json.headers)) return false;
  return isFields(json.body) || (isFields(json.params) && isFields(json.query));
}

function payloadOf(found: unknown, where: string): Fields {
  const payload: unknown = Array.isArray(found) && found.length === 1 ? found[0] : found;
  if (isFields(payload)) return payload;
  throw new NotAMessageError(found, where);
}
