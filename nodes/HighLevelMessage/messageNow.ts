import {
  isRecognised,
  toMessage,
  updatedMessage,
  type EmailMessage,
  type Message,
} from '../shared/contract';
import { getEmail, getMessage, type AskOptions, type HighLevelApi } from '../shared/highLevelApi';
import { isTexts, type Fields } from '../shared/values';
import { askOptions, nameAnother, withoutMessageIds, type Ids } from './ids';

/**
 * The item's message with its state now. Where the options name another message, that one replaces the
 * item's; a row of another program keeps its fields.
 *
 * @throws ApiError; InvalidIdError where no id is there
 */
export async function itemNow(api: HighLevelApi, message: Message, ids: Ids): Promise<Message> {
  const now = await messageNow(api, ids, askOptions(message));
  if (!nameAnother(ids, message)) return updatedMessage(message, now);
  return isRecognised(message) ? now : updatedMessage(withoutMessageIds(message), now);
}

/**
 * A message as HighLevel has it now. An email is asked for by its own id, since the message of a
 * conversation that represents it has neither body nor recipients.
 *
 * @throws ApiError; InvalidIdError where no id is there
 */
async function messageNow(
  api: HighLevelApi,
  { messageId = '', emailMessageId }: Ids,
  options: AskOptions,
): Promise<Message> {
  if (emailMessageId !== undefined) {
    return toEmail(await api.ask(getEmail(emailMessageId), options));
  }
  const message = toMessage(await api.ask(getMessage(messageId), options));
  const [first = message, ...others] = await emailsOf(api, message, options);
  return others.length > 0 ? message : first;
}

/**
 * The emails that a message of a conversation or export represents, each as a message of its own; the
 * message itself if it is no email. One that was deleted stays as the message has it.
 *
 * @throws ApiError
 */
export async function emailsOf(
  api: HighLevelApi,
  message: Message,
  options: AskOptions = {},
): Promise<Message[]> {
  const { emailMessageIds: ids } = message;
  if (message.channel !== 'email' || !isTexts(ids)) return [message];
  return await Promise.all(
    ids.map(async (emailMessageId) => {
      const payload = await api.askIfThere(getEmail(emailMessageId), options);
      if (!payload) return { ...message, emailMessageId, messageKey: emailMessageId };
      const email = toEmail(payload);
      // The fields of a message that represents several emails are those of no single one.
      return ids.length === 1
        ? updatedMessage(message, email)
        : { ...email, messageId: message.messageId };
    }),
  );
}

/** An answer to the request for one email, as a message. It is an email whatever fields it lacks. */
export function toEmail(payload: Fields): EmailMessage {
  const message = toMessage(payload);
  if (message.channel === 'email') return message;
  const named = { ...payload, messageType: 'Email', emailMessageId: payload.id };
  return toMessage({ ...named, type: message.event }) as EmailMessage;
}
