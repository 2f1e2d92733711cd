// Lets other programs call the logic of the built package (npm run build) without n8n: a payload or a
// delivery in, plain data out.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const {
  asMessage,
  messageAt,
  NotAMessageError,
  payloadAt,
} = require('../dist/nodes/shared/contract/index.js');
const { callOutcome } = require('../dist/nodes/shared/callOutcome/index.js');
const {
  emailInputOf,
  readEmail: readEmailMessage,
} = require('../dist/nodes/shared/emailThread/index.js');
const { appIdOf, NO_CREDENTIAL } = require('../dist/nodes/HighLevelMessageTrigger/apps.js');
const { decide, open } = require('../dist/nodes/HighLevelMessageTrigger/receive.js');
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
 * @param {{ missingCallStatus?: string, shortestConversation?: number }} [settings] the node's options
 *   Unclear Completed Calls (`answered`, `byDuration`, `unknown`) and Minimum Talk Time in seconds
 * @param {string} [field] as for readMessage
 * @returns {object | null} null for a message that is no call
 */
export function readCall(
  payload,
  { missingCallStatus = 'unknown', shortestConversation = 0 } = {},
  field = '',
) {
  return callOutcome(messageAt(payload, field), {
    unclearCompletedCalls: missingCallStatus,
    minimumTalkTime: shortestConversation,
  });
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
  return input ? { message: input.message, email: readEmailMessage(input.message) } : null;
}

/**
 * The trigger's decision on one delivery, duplicates apart.
 *
 * @param {object} delivery
 * @param {Buffer} delivery.body the request's bytes
 * @param {Record<string, string>} delivery.headers names in lower case
 * @param {object} [delivery.parameters] as the node stores them
 * @param {string} [delivery.clientId] of the selected credential; without one none is selected
 * @param {number} [delivery.now] milliseconds since 1970
 * @returns {{ kind: 'wanted' | 'ignored' | 'refused', httpStatus?: number, answer?: object, message?: object, key?: string }}
 */
export function receiveDelivery({ body, headers, parameters = {}, clientId, now = Date.now() }) {
  const { options, ...others } = parameters;
  // A caller need not know which settings are in the main panel and which among the options.
  const settings = readSettings({ ...others, options: { ...others, ...options } });
  const credential =
    clientId === undefined ? NO_CREDENTIAL : { kind: 'known', appId: appIdOf(clientId) };
  const opened = open({ body, headers, parsedBody: parsed(body) }, settings);
  const reception = decide(opened, settings, credential, now);
  const { kind, httpStatus, answer, message, key } = reception;
  return { kind, httpStatus: httpStatus ?? 200, answer, message, key };
}

/** A body as n8n parses it before the trigger sees it. */
function parsed(body) {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
