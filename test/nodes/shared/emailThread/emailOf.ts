import type { ReadEmail } from '../../../../nodes/shared/emailThread/conversation';
import { readEmail } from '../../../../nodes/shared/emailThread/readEmail';
import { toMessage } from '../../../../nodes/shared/contract';

/** An email of a HighLevel event with these fields, as the node reads it. */
export function emailOf(fields: Record<string, unknown>): ReadEmail {
  const message = toMessage({ type: 'OutboundMessage', messageType: 'Email', ...fields });
  if (message.channel !== 'email') throw new Error(`This is no email but ${message.channel}.`);
  return { message, email: readEmail(message), direction: message.direction };
}
