import type { ForeignPayload } from './foreignPayload';
import { SIGNATURE_HEADER, type Refusal } from './signature';

/** What a delivery that starts no execution is answered with. */
export interface Answer {
  status: 'refused' | 'ignored';
  reason: string;
  message: string;
}

/** HTTP statuses of refusals. HighLevel sends everything but a 2xx again, up to twelve times. */
export const UNAUTHORIZED = 401;
export const BAD_REQUEST = 400;
export const UNAVAILABLE = 503;

const WHAT_IS_EXPECTED = `This address takes message events of a HighLevel marketplace app, signed by HighLevel in the header ${SIGNATURE_HEADER}.`;
const HOW_TO_GET_THE_EVENT =
  'In the HighLevel marketplace, open your app, go to Advanced Settings > Webhooks, paste this address and turn on OutboundMessage.';

const REFUSALS: Record<Refusal, string> = {
  unsigned: `The request is not signed. ${WHAT_IS_EXPECTED}`,
  malformedSignature: `The signature is not one signature in base64. ${WHAT_IS_EXPECTED}`,
  wrongSignature: `The signature does not match the body. ${WHAT_IS_EXPECTED} The body must arrive byte for byte as it was sent.`,
};

const FOREIGN_PAYLOADS: Record<ForeignPayload, string> = {
  workflowAction: `This is what the Webhook action of a HighLevel workflow sends; it is never signed. ${HOW_TO_GET_THE_EVENT}`,
  conversationProvider: `This is what HighLevel sends to the delivery URL of a conversation provider; it is not the event of a sent message. ${HOW_TO_GET_THE_EVENT}`,
};

const UNREADABLE = {
  body: 'The body could not be read.',
  json: 'The body is not JSON.',
  object: 'The body is JSON, but not an object.',
} as const;
export type Unreadable = keyof typeof UNREADABLE;

/** The answer to a request that is not taken for HighLevel's. */
export function refused(refusal: Refusal): Answer {
  return { status: 'refused', reason: refusal, message: REFUSALS[refusal] };
}

/** The answer to an unsigned payload that is known to come from elsewhere in HighLevel. */
export function refusedForeign(payload: ForeignPayload): Answer {
  return { status: 'refused', reason: payload, message: FOREIGN_PAYLOADS[payload] };
}

/** The answer to a request that holds no JSON object. */
export function unreadable(what: Unreadable): Answer {
  return { status: 'refused', reason: 'unreadable', message: UNREADABLE[what] };
}

/** The answer to what HighLevel signed and the flow does not want. */
export function ignored(reason: string, message: string): Answer {
  return { status: 'ignored', reason, message };
}

/** The answer to a copy that has waited too long for the first delivery; HighLevel sends it again. */
export function undecided(): Answer {
  return {
    status: 'refused',
    reason: 'undecided',
    message:
      'n8n is still starting the execution of an earlier copy. Send this delivery again later.',
  };
}

/** The answer when something in here broke; HighLevel sends the delivery again. */
export function failed(): Answer {
  return { status: 'refused', reason: 'failed', message: 'The message could not be processed.' };
}
