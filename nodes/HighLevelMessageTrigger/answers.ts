import type { ForeignPayload } from './foreignPayload';
import { SIGNATURE_HEADER, type Refusal } from './signature';

/** The answer to a delivery that starts no execution. */
export interface Answer {
  status: 'refused' | 'ignored';
  reason: string;
  message: string;
}

/** HTTP statuses of refusals. HighLevel repeats every delivery but a 2xx, up to twelve times. */
export const UNAUTHORIZED = 401;
export const BAD_REQUEST = 400;
export const UNAVAILABLE = 503;

/** The header of an ignored delivery that holds the reason. HighLevel's webhook log shows no bodies. */
export const REASON_HEADER = 'X-Ignored';

const WHAT_IS_EXPECTED = `This address accepts message events of a HighLevel marketplace app, which HighLevel signs in the header ${SIGNATURE_HEADER}.`;
const HOW_TO_GET_EVENTS =
  'To get messages, open your app in the HighLevel marketplace, go to Advanced Settings > Webhooks, paste this address and turn on OutboundMessage or InboundMessage.';

const REFUSALS: Record<Refusal, string> = {
  unsigned: `The request is not signed. ${WHAT_IS_EXPECTED}`,
  malformedSignature: `The signature header is not a valid signature: it must be one signature in base64. ${WHAT_IS_EXPECTED}`,
  wrongSignature:
    'The signature is not valid. Either the request does not come from HighLevel, or something between HighLevel and n8n (a proxy, a relay) changed the body.',
};

const OTHER_EVENT = 'otherEvent';
const FOREIGN_PAYLOADS: Record<ForeignPayload['kind'], { reason: string; message: string }> = {
  workflowAction: {
    reason: 'workflowAction',
    message: `This is the Webhook action of a HighLevel workflow, which HighLevel does not sign. ${HOW_TO_GET_EVENTS} Without an app, use n8n's own Webhook node with Header Auth, and call it from the workflow's Custom Webhook action.`,
  },
  conversationProvider: {
    reason: 'conversationProvider',
    message: `This is a delivery to a conversation provider, so this address was entered as the provider's Delivery URL. It is not the event of a message. ${HOW_TO_GET_EVENTS}`,
  },
  install: {
    reason: OTHER_EVENT,
    message: `The app was installed. There is nothing to do. ${HOW_TO_GET_EVENTS}`,
  },
  uninstall: {
    reason: OTHER_EVENT,
    message:
      'The app was uninstalled, so no more messages arrive from there. To get messages again, connect the sub-account again.',
  },
  otherEvent: {
    reason: OTHER_EVENT,
    message: `Only message events start this workflow. You can turn off the others in your app. ${HOW_TO_GET_EVENTS}`,
  },
};

const UNREADABLE = {
  body: 'The body could not be read.',
  json: 'The body is not JSON.',
  object: 'The body is JSON, but not an object.',
} as const;
export type Unreadable = keyof typeof UNREADABLE;

/**
 * The answer to a request that HighLevel did not sign.
 *
 * @param payload what the body looks like, if it is known: the answer names it
 */
export function refused(why: Refusal, payload: ForeignPayload | undefined): Answer {
  if (payload === undefined) return refusal(why, REFUSALS[why]);
  const { reason, message } = described(payload);
  // Events do belong here, but signed: the signature is what is wrong.
  return reason === OTHER_EVENT
    ? refusal(why, `${REFUSALS[why]} ${message}`)
    : refusal(reason, message);
}

/** The reason and the text for a payload, with the name of the event if it is one. */
function described({ kind, event }: ForeignPayload): { reason: string; message: string } {
  const { reason, message } = FOREIGN_PAYLOADS[kind];
  const isName = reason === OTHER_EVENT && EVENT_NAME.test(event);
  return { reason, message: isName ? `This is the event ${event}. ${message}` : message };
}
/** ContactCreate */
const EVENT_NAME = /^\w{1,60}$/;

function refusal(reason: string, message: string): Answer {
  return { status: 'refused', reason, message };
}

/** The answer to a request without a JSON object. */
export function unreadable(what: Unreadable): Answer {
  return refusal('unreadable', UNREADABLE[what]);
}

/** The answer to a delivery that HighLevel signed and the workflow does not want. */
export function ignored(reason: string, message: string): Answer {
  return { status: 'ignored', reason, message };
}

/** The answer to a payload of HighLevel that is no message event. */
export function ignoredForeign(payload: ForeignPayload): Answer {
  const { reason, message } = described(payload);
  return ignored(reason, message);
}

/** The answer to a delivery without the type of a wanted event. */
export function ignoredEvent(type: unknown): Answer {
  return typeof type === 'string' && type !== ''
    ? ignored(OTHER_EVENT, `${type} is not chosen under Events in the trigger.`)
    : ignored(OTHER_EVENT, `The body has no event type. ${HOW_TO_GET_EVENTS}`);
}

/** The answer to a delivery of an app that is not among App IDs and not the credential's. */
export function ignoredApp(appId: unknown): Answer {
  const which =
    typeof appId === 'string' ? `belongs to the app ${appId}` : 'does not say which app it is for';
  return ignored(
    'otherApp',
    `The message ${which}. Only the apps in App IDs, and the app of the selected credential, start this workflow.`,
  );
}

/** The answer while the credential cannot be read that says which app may start the workflow. */
export function credentialUnreadable(): Answer {
  return refusal(
    'credentialUnreadable',
    'n8n could not read the credential that says which app may start this workflow. HighLevel will retry.',
  );
}

/** The answer after an error in the trigger. */
export function failed(): Answer {
  return refusal('failed', 'Something went wrong in n8n. HighLevel will retry.');
}

/** The answer to a copy that has waited too long for the first delivery. */
export function undecided(): Answer {
  return refusal(
    'undecided',
    'n8n is still starting the execution of an earlier copy. HighLevel will retry.',
  );
}
