import { asMessage, NotAMessageError, type Message } from './contract';
import { isFields, type Fields } from './values';

/**
 * The payload that an item holds.
 *
 * @param json the item's JSON
 * @param path field names joined by dots; empty means the item itself, or its `body` where the item
 *   looks like the output of n8n's Webhook node (objects `body` and `headers`)
 * @returns what is there; undefined where the path leads nowhere
 */
export function readMessageField(json: Readonly<Fields>, path: string): unknown {
  if (path === '') return isFields(json.headers) && isFields(json.body) ? json.body : json;
  let value: unknown = json;
  for (const name of path.split('.')) {
    if (!isFields(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/**
 * The message that an item holds: the very same object where it is one already, else the payload
 * brought to the contract.
 *
 * @param path as in readMessageField
 * @throws NotAMessageError where the path leads nowhere, or to something that is not an object
 */
export function messageAt(json: Readonly<Fields>, path: string): Message {
  const payload = readMessageField(json, path);
  if (!isFields(payload)) throw new NotAMessageError(payload, path);
  return asMessage(payload);
}
