import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { CHANNEL_TABLE, isRecognised, type Message } from '../../shared/contract';
import { conversationOf, readEmail, type ReadEmail } from '../../shared/emailThread';
import { emailsOfThread } from '../../shared/highLevelApi';
import type { Fields } from '../../shared/values';
import { askOptions, idReader, nameAnother } from '../ids';
import { toEmail } from '../messageNow';
import { eachItem, type Operation } from '../run';

/** Thrown for a message that has no thread of emails. */
class NotAnEmailError extends Error {
  /** Advice for the person who built the flow. */
  readonly description =
    'Only emails have a thread. Put HighLevel Channel Split before this node and connect its output Email.';

  constructor(messageId: string | undefined, why: string) {
    super(`Message ${messageId ?? ''} has no thread: ${why}.`);
    this.name = 'NotAnEmailError';
  }
}

/** The emails of a thread, each once, and the items it was asked for. */
interface Thread {
  emails: Set<ReadEmail>;
  items: number[];
}

/** Email: Get Thread. Items of the same thread become one. */
export const getThread: Operation = async (run) => {
  const idsOf = idReader(run.context);
  const threads = new Map<string, Thread>();
  const readOnce = emailReader();
  const failed = await eachItem(run, async ({ message, index }) => {
    const ids = idsOf(message, index);
    if (isOfOtherChannel(message) && !nameAnother(ids, message)) {
      const { label } = CHANNEL_TABLE[message.channel];
      throw new NotAnEmailError(ids.messageId, `its channel is ${label}`);
    }
    const emails = await emailsOfThread(run.api, ids, askOptions(message));
    const read = emails.map(readOnce);
    const [first] = read;
    if (!first) throw new NotAnEmailError(ids.messageId, 'HighLevel names no email of it');
    const { threadKey } = first.email;
    const thread = threads.get(threadKey) ?? { emails: new Set(), items: [] };
    threads.set(threadKey, thread);
    for (const email of read) thread.emails.add(email);
    thread.items.push(index);
    return [];
  });
  const inOrder = [...threads.values()].map(toItem);
  return [...inOrder, ...failed].sort((one, other) => firstItemOf(one) - firstItemOf(other));
};

function isOfOtherChannel(message: Message): boolean {
  return message.channel !== 'email' && isRecognised(message);
}

/** Reads each email once: equal requests have one answer, the very same object. */
function emailReader(): (payload: Fields) => ReadEmail {
  const known = new Map<Fields, ReadEmail>();
  return (payload) => {
    const before = known.get(payload);
    if (before) return before;
    const message = toEmail(payload);
    const read = { message, email: readEmail(message), direction: message.direction };
    known.set(payload, read);
    return read;
  };
}

function toItem({ emails, items }: Thread): INodeExecutionData {
  const conversation: object = conversationOf([...emails]);
  const pairedItem = items.sort((one, other) => one - other).map((item) => ({ item }));
  return { json: conversation as IDataObject, pairedItem };
}

function firstItemOf({ pairedItem }: INodeExecutionData): number {
  const [first] = [pairedItem].flat();
  return typeof first === 'number' ? first : (first?.item ?? 0);
}
