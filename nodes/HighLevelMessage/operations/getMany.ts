import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { toMessage, type Message } from '../../shared/contract';
import {
  conversationMessages,
  everyMessage,
  newestFirst,
  type HighLevelApi,
} from '../../shared/highLevelApi';
import { unwantedBy } from '../../shared/messageFilters';
import { settingsReader } from '../../shared/n8n/parameterReader';
import { timeOf } from '../../shared/n8n/timeSetting';
import type { Fields } from '../../shared/values';
import { olderThreadsOf, readQuery, wantedOf, wantsEmails, type Query } from '../getManySettings';
import { idReader, type Ids } from '../ids';
import { emailsOf } from '../messageNow';
import { eachItem, type Operation } from '../run';

/** The messages of a query, and the items that it was made for. */
interface Found {
  messages: Message[];
  items: number[];
}

/** Message: Get Many. Equal queries of several items are made once, and no message is output twice. */
export const getMany: Operation = async (run) => {
  const { context, api, connection } = run;
  const idsOf = idReader(context);
  const zone = context.getTimezone();
  const times = {
    now: Date.now(),
    timeOf: (label: string, value: unknown) => timeOf(label, value, zone),
  };
  const queryOf = settingsReader(context, (parameter) => readQuery(parameter, times));
  const queries = new Map<string, Promise<Message[]>>();
  const found = new Map<string, Found>();
  const failed = await eachItem(run, async ({ message, index }) => {
    const query = queryOf(index);
    const ids = { locationId: connection.locationId, ...idsOf(message, index) };
    const key = keyOf(query, ids);
    const answer = queries.get(key) ?? messagesOf(api, query, ids);
    queries.set(key, answer);
    const messages = await answer;
    const entry = found.get(key) ?? { messages, items: [] };
    entry.items.push(index);
    found.set(key, entry);
    return [];
  });
  return [...toItems([...found.values()]), ...failed];
};

/** Equal queries have equal keys. */
function keyOf(query: Query, { locationId, contactId, conversationId }: Ids): string {
  const id = { location: undefined, contact: contactId, conversation: conversationId };
  const sets = (_name: string, value: unknown) => (value instanceof Set ? [...value] : value);
  return JSON.stringify([query, locationId, id[query.messagesOf]], sets);
}

/**
 * The messages of one query, oldest first. Of more than the limit the newest are returned.
 *
 * @throws ApiError, InvalidIdError
 */
async function messagesOf(api: HighLevelApi, query: Query, ids: Ids): Promise<Message[]> {
  if (query.limit === 0) return [];
  const found = new Map<unknown, Message>();
  for await (const batch of batches(sourceOf(api, query, ids), query.limit)) {
    const messages = await Promise.all(batch.map((payload) => read(api, payload, query)));
    for (const message of messages.flat()) {
      if (isWanted(message, query)) found.set(message.messageKey ?? message, message);
    }
    if (found.size >= query.limit) break;
  }
  const all = [...found.values()];
  if (query.limit === Infinity) return all.sort(compareTimes);
  // They came newest first: so messages of the same time keep their order.
  return all.reverse().sort(compareTimes).slice(-query.limit);
}

async function* sourceOf(api: HighLevelApi, query: Query, ids: Ids): AsyncGenerator<Fields> {
  if (query.messagesOf === 'conversation') {
    yield* conversationMessages(api, ids.conversationId ?? '', query.from);
  } else if (query.limit === Infinity) {
    const olderThreads = olderThreadsOf(query, ids);
    if (olderThreads) yield* everyMessage(api, olderThreads);
    yield* everyMessage(api, wantedOf(query, ids));
  } else {
    yield* newestFirst(api, wantedOf(query, ids), query.limit);
  }
}

/** The entries of a source in lists of a size. */
async function* batches<T>(source: AsyncGenerator<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const entry of source) {
    batch.push(entry);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function read(api: HighLevelApi, payload: Fields, query: Query): Promise<Message[]> {
  const message = toMessage(payload);
  if (!query.includeFullEmails || !wantsEmails(query)) return [message];
  return mayHaveEmailsSince(query.from, message) ? await emailsOf(api, message) : [];
}

/** A thread changes with each new email. */
function mayHaveEmailsSince(from: number | undefined, message: Message): boolean {
  if (from === undefined || message.channel !== 'email') return true;
  const changed = Date.parse(message.dateUpdated ?? '');
  return Number.isNaN(changed) || Math.max(changed, timeOfMessage(message)) >= from;
}

function isWanted(message: Message, { filters, direction, from, to }: Query): boolean {
  if (direction !== 'any' && message.direction !== direction) return false;
  const time = timeOfMessage(message);
  return time >= (from ?? -Infinity) && time <= (to ?? Infinity) && !unwantedBy(message, filters);
}

/** In milliseconds since 1970; a message without a date counts as the oldest. */
function timeOfMessage({ dateAdded }: Message): number {
  const time = Date.parse(dateAdded ?? '');
  return Number.isNaN(time) ? -Infinity : time;
}

/** Compares instead of subtracting, since -Infinity minus -Infinity is NaN. */
function compareTimes(one: Message, other: Message): number {
  const [first, second] = [timeOfMessage(one), timeOfMessage(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function toItems(found: readonly Found[]): INodeExecutionData[] {
  const seen = new Set<unknown>();
  return found.flatMap(({ messages, items }) => {
    const pairedItem = items.map((item) => ({ item }));
    const fresh = messages.filter((message) => !seen.has(message.messageKey ?? message));
    for (const message of fresh) seen.add(message.messageKey ?? message);
    return fresh.map((message) => ({ json: message as IDataObject, pairedItem }));
  });
}
