import { isFields, type Fields } from '../values';
import {
  isApiEmail,
  isApiMessage,
  isWrappedMessage,
  readApiEmail,
  readApiMessage,
  readWrappedMessage,
} from './apiMessage';
import { isEvent } from './event';
import { isBareCall, isWorkflowBody, readWorkflowBody } from './workflowBody';

/** A form of HighLevel's messages, besides the events of its webhooks. */
interface Source {
  isOne: (payload: Fields) => boolean;
  /**
   * The payload with the field names of a webhook's event. Every value is still in it: a new field
   * copies its value, and only the value of `type`, if it is a number, moves to another field.
   */
  read: (payload: Fields) => Fields;
  /** It has fields of the user's own, so unknown fields are no reason for a warning. */
  hasOwnFields?: boolean;
}

/** A payload with the field names of a webhook's event. */
export interface EventFields {
  fields: Fields;
  hasOwnFields: boolean;
}

/** The first one that fits is used; a payload that fits none is a webhook's event. */
const SOURCES: readonly Source[] = [
  // {"contact_id":"…","call_status":"No answer","workflow":{"id":"…"},"customData":{}}
  { isOne: isWorkflowBody, read: readWorkflowBody, hasOwnFields: true },
  // {"phone":"+15005550006","callStatus":"No answer","direction":"inbound"}
  { isOne: isBareCall, read: readWorkflowBody },
  // {"message":{"id":"…","type":2,"messageType":"TYPE_SMS","direction":"outbound",…}}
  // {"emailMessage":{"id":"…","threadId":"…","subject":"Hello","to":["sam@x.example"],…}}
  { isOne: isWrappedMessage, read: readWrappedMessage },
  // {"id":"…","type":1,"messageType":"TYPE_CALL","meta":{"call":{"status":"voicemail"}},…}
  { isOne: isApiMessage, read: readApiMessage },
  // {"id":"…","threadId":"…","conversationId":"…","subject":"Hello","to":["sam@x.example"],…}
  { isOne: isApiEmail, read: readApiEmail },
];

/**
 * Brings a payload of another source to the field names of a webhook's event, such as `messageId` for
 * the API's `id`. Values are not converted here.
 *
 * @returns the very same fields for an event, and for a message that was normalised before
 */
export function eventFieldsOf(payload: Fields): EventFields {
  const source = sourceOf(payload);
  const hasOwnFields = source?.hasOwnFields ?? false;
  if (!source || wasNormalised(payload)) return { fields: payload, hasOwnFields };
  return { fields: source.read(payload), hasOwnFields };
}

function sourceOf(payload: Fields): Source | undefined {
  // Nearly every payload is an event, and only a workflow's body can name one besides.
  if (isEvent(payload.type) && !isWorkflowBody(payload)) return undefined;
  return SOURCES.find(({ isOne }) => isOne(payload));
}

/** Reading a message again would fill in the fields that were left out of it. */
function wasNormalised({ event, sentBy }: Fields): boolean {
  return isFields(sentBy) && isEvent(event);
}
