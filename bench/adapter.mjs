// The doors of the built package (npm run build) for scorers outside: a payload or a delivery in,
// plain data out. Each does what the node of its name does, without n8n around it.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const {
  asMessage,
  messageAt,
  NotAMessageError,
  payloadAt,
} = require('../dist/nodes/shared/contract/index.js');
const { callOutcome } = require('../dist/nodes/shared/callOutcome/outcome.js');
const { emailInputOf } = require('../dist/nodes/shared/emailThread/emailInput.js');
const { readEmailThread } = require('../dist/nodes/shared/emailThread/readEmail.js');
const { receive } = require('../dist/nodes/HighLevelMessageTrigger/receive.js');
const { readSettings } = require('../dist/nodes/HighLevelMessageTrigger/settings.js');

export { NotAMessageError };

/**
 * The normalised message of an item.
 *
 * @param {unknown} payload the item's JSON
 * @param {string} [field] where in it the message is, with dots; empty for the item itself
 * @throws {NotAMessageError} where there is no object
 */
export function readMessage(payload, field = '') {
  return messageAt(payload, field);
}

/**
 * What Call Outcome adds to a call as `call`.
 *
 * @param {unknown} payload the item's JSON
 * @param {{ missingCallStatus?: string, shortestConversation?: number }} [settings] as the node's
 *   options; `shortestConversation` in seconds
 * @param {string} [field] as for readMessage
 * @returns {object | null} null for what is no call
 */
export function readCall(
  payload,
  { missingCallStatus = 'undetermined', shortestConversation = 0 } = {},
  field = '',
) {
  return callOutcome(messageAt(payload, field), { missingCallStatus, shortestConversation });
}

/**
 * An email and what Email Thread reads in it.
 *
 * @param {unknown} payload the item's JSON
 * @param {string} [field] as for readMessage
 * @returns {{ message: object, email: object } | null} null for what is no email
 */
export function readEmail(payload, field = '') {
  const found = payloadAt(payload, field);
  const input = emailInputOf(found, asMessage(found));
  return input ? { message: input.message, email: readEmailThread(input.message) } : null;
}

/**
 * What the trigger does with one delivery, duplicates apart.
 *
 * @param {object} delivery
 * @param {Buffer} delivery.body the request's bytes
 * @param {Record<string, string>} delivery.headers names in lower case
 * @param {object} [delivery.parameters] as the node stores them
 * @param {number} [delivery.now] milliseconds since 1970
 * @returns {{ kind: 'wanted' | 'ignored' | 'refused', httpStatus?: number, answer?: object, message?: object, key?: string }}
 */
export function receiveDelivery({ body, headers, parameters = {}, now = Date.now() }) {
  const reception = receive(
    { body, headers, parsedBody: parsed(body) },
    readSettings(parameters),
    now,
  );
  const { kind, httpStatus, answer, message, key } = reception;
  return { kind, httpStatus: httpStatus ?? 200, answer, message, key };
}

/** What n8n makes of a body before the trigger sees it. */
function parsed(body) {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
