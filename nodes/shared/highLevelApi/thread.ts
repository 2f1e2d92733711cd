import { timeOf } from './answers';
import type { AskOptions, HighLevelApi } from './client';
import { getEmail, getMessage } from './requests';
import { toMessage } from '../contract';
import { isTexts, type Fields } from '../values';

/** The ids of an email's normalised message; one of them is enough. */
export interface ThreadIds {
  /** The message of the conversation that represents the whole thread. */
  threadId?: string;
  messageId?: string;
  /** A single email. */
  emailMessageId?: string;
}

/**
 * Every email of a thread, oldest first, as payloads that the contract normalises. The message of
 * the conversation names the emails; one that it does not name yet is added, and one that was deleted
 * is left out.
 *
 * @throws ApiError, also where all emails were deleted; InvalidIdError where none of the ids is there
 */
export async function emailsOfThread(
  api: HighLevelApi,
  { threadId, messageId, emailMessageId }: ThreadIds,
  options?: AskOptions,
): Promise<Fields[]> {
  const own = emailMessageId === undefined ? [] : [emailMessageId];
  const parentId = threadId ?? messageId ?? (await threadIdOf(api, emailMessageId, options));
  const { emailMessageIds: ids } = toMessage(await api.ask(getMessage(parentId), options));
  const all = [...new Set([...(isTexts(ids) ? ids : []), ...own])].map((id) => getEmail(id));
  const found = await Promise.all(all.map((email) => api.askIfThere(email, options)));
  const emails = found.filter((email) => email !== undefined);
  const [first] = all;
  // The same answer again, now as an error.
  if (emails.length === 0 && first) await api.ask(first, options);
  return emails.sort((one, other) => timeOf(one) - timeOf(other));
}

async function threadIdOf(
  api: HighLevelApi,
  emailMessageId = '',
  options?: AskOptions,
): Promise<string> {
  const { threadId } = await api.ask(getEmail(emailMessageId), options);
  return typeof threadId === 'string' ? threadId : '';
}
