import { isActivity, timeOf, type ExportPage } from './answers';
import { ApiError, type FailureKind } from './errors';
import type { HighLevelApi } from './client';
import {
  EXPORT_CHANNELS,
  EXPORT_PAGE_SIZE,
  LEAST_EXPORT_PAGE_SIZE,
  exportMessages,
  getConversationPage,
  type ExportChannel,
  type ExportQuery,
} from './requests';
import type { Fields } from '../values';

/** A cursor is valid for two minutes; this much of it is used. */
const CURSOR_LIFE_MS = 100_000;
/** How often an export may begin again without a new message before it fails. */
const RESTARTS_IN_VAIN = 3;

/** Which messages are wanted; times in ISO 8601. */
export interface Wanted extends Omit<ExportQuery, 'channel' | 'sortOrder' | 'limit'> {
  /** Channels of the export, or `other` for all it has no name for; without it all channels. */
  channels?: readonly (ExportChannel | 'other')[];
}

/**
 * Every wanted message, oldest first, each once, read page by page as they are taken. Entries of
 * the contact's history (activities) are left out.
 */
export async function* everyMessage(api: HighLevelApi, wanted: Wanted): AsyncGenerator<Fields> {
  yield* merged(api, wanted, 'asc', EXPORT_PAGE_SIZE);
}

/**
 * The same newest first, for the case that only the newest are taken.
 *
 * @param expected how many will be taken, so that pages are no longer than that
 */
export async function* newestFirst(
  api: HighLevelApi,
  wanted: Wanted,
  expected: number,
): AsyncGenerator<Fields> {
  const pageSize = Math.min(Math.max(expected, LEAST_EXPORT_PAGE_SIZE), EXPORT_PAGE_SIZE);
  yield* merged(api, wanted, 'desc', pageSize);
}

/**
 * The messages of a conversation, newest first, each once. Emails have no body here; group chats and
 * review requests, which no export has, are among the messages.
 *
 * @param since in milliseconds since 1970; reading ends after a page whose messages were all added
 *   and changed before
 */
export async function* conversationMessages(
  api: HighLevelApi,
  conversationId: string,
  since = -Infinity,
): AsyncGenerator<Fields> {
  const seen = new Set<unknown>();
  let last: string | undefined;
  for (;;) {
    const page = await api.ask(getConversationPage(conversationId, last));
    const fresh = page.messages.filter(({ id }) => !seen.has(id));
    for (const message of fresh) {
      seen.add(message.id);
      if (!isActivity(message)) yield message;
    }
    last = page.lastMessageId;
    // A page with nothing new was read before, and so were those that follow.
    if (last === undefined || fresh.length === 0) return;
    if (fresh.every((message) => lastTimeOf(message) < since)) return;
  }
}

function lastTimeOf(message: Fields): number {
  return Math.max(timeOf(message), timeOf({ dateAdded: message.dateUpdated }));
}

/**
 * The queries that hold all wanted channels: an export without a channel leaves emails out, so they
 * are asked for by themselves.
 */
function channelsToQuery(wanted: Wanted['channels']): readonly (ExportChannel | undefined)[] {
  if (!wanted) return [undefined, 'Email'];
  const named = EXPORT_CHANNELS.filter((channel) => wanted.includes(channel));
  if (!wanted.includes('other')) return named;
  return named.includes('Email') ? [undefined, 'Email'] : [undefined];
}

/** The messages of all queries, in the order of their time, each once. */
async function* merged(
  api: HighLevelApi,
  { channels, ...query }: Wanted,
  sortOrder: ExportQuery['sortOrder'],
  limit: number,
): AsyncGenerator<Fields, void> {
  const seen = new Set<unknown>();
  const streams = channelsToQuery(channels).map((channel) =>
    exported(api, { ...query, channel, sortOrder, limit }, seen),
  );
  const heads = await Promise.all(streams.map((stream) => stream.next()));
  for (;;) {
    const next = indexOfNext(heads, sortOrder);
    const head = heads[next];
    const stream = streams[next];
    if (!head || head.done || !stream) return;
    yield head.value;
    heads[next] = await stream.next();
  }
}

/** Which stream has the next message; -1 where all have ended. */
function indexOfNext(
  heads: readonly IteratorResult<Fields, void>[],
  sortOrder: ExportQuery['sortOrder'],
): number {
  const sign = sortOrder === 'asc' ? 1 : -1;
  let best = -1;
  let bestTime = Infinity;
  for (const [index, head] of heads.entries()) {
    if (head.done) continue;
    const time = sign * timeOf(head.value);
    if (best >= 0 && time >= bestTime) continue;
    best = index;
    bestTime = time;
  }
  return best;
}

/** Where the next page of an export begins. */
interface Place {
  query: ExportQuery;
  cursor?: string;
  /** When the cursor was returned. */
  since: number;
}

/**
 * The messages of one query that were not seen before, page by page. Where the cursor has expired,
 * the export begins again at the last message it returned.
 */
async function* exported(
  api: HighLevelApi,
  query: ExportQuery,
  seen: Set<unknown>,
): AsyncGenerator<Fields, void> {
  const { now } = api.transport;
  let place: Place = { query, since: now() };
  let last: Fields | undefined;
  let failuresInARow = 0;
  for (;;) {
    const page = await pageAt(api, place, failuresInARow < RESTARTS_IN_VAIN);
    if (!page.messages) {
      failuresInARow += page.failed ? 1 : 0;
      place = { query: beginningAt(last, query), since: now() };
      continue;
    }
    const since = now();
    for (const message of page.messages) {
      last = message;
      if (seen.has(message.id)) continue;
      seen.add(message.id);
      failuresInARow = 0;
      if (!isActivity(message)) yield message;
    }
    if (page.nextCursor === undefined) return;
    place = { query: place.query, cursor: page.nextCursor, since };
  }
}

/** A page, or an expired cursor; `failed` means that HighLevel refused the cursor. */
type PageOrExpired = ExportPage | { messages?: undefined; failed: boolean };

/** @param mayFail whether a refused cursor counts as expired */
async function pageAt(
  api: HighLevelApi,
  { query, cursor, since }: Place,
  mayFail: boolean,
): Promise<PageOrExpired> {
  const expired = cursor !== undefined && api.transport.now() - since > CURSOR_LIFE_MS;
  if (expired) return { failed: false };
  return api.ask(exportMessages(query, cursor)).catch((error: unknown) => {
    const refused = error instanceof ApiError && REFUSALS_OF_CURSORS.has(error.kind);
    if (cursor !== undefined && mayFail && refused) return { failed: true };
    throw error;
  });
}

/** HighLevel does not document how it refuses an expired cursor. */
const REFUSALS_OF_CURSORS: ReadonlySet<FailureKind> = new Set(['rejected', 'notFound', 'server']);

/** The rest of a query, from the last message on; a millisecond before it, in case it is left out. */
function beginningAt(last: Fields | undefined, query: ExportQuery): ExportQuery {
  const time = last && timeOf(last);
  if (time === undefined || !Number.isFinite(time)) return query;
  return query.sortOrder === 'asc'
    ? { ...query, startDate: new Date(time - 1).toISOString() }
    : { ...query, endDate: new Date(time + 1).toISOString() };
}
