import {
  ApiError,
  HighLevelApi,
  conversationMessages,
  everyMessage,
  newestFirst,
  type Wanted,
} from '../../../../nodes/shared/highLevelApi';
import { FakeApi, type Respond } from './fakeApi';

const START = Date.UTC(2026, 10, 26);

interface Message extends Record<string, unknown> {
  id: string;
  dateAdded: string;
  messageType: string;
}

/** Messages a second apart; every fifth is an email, every eleventh an activity. */
function messagesOf(count: number, stepMs = 1000): Message[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    dateAdded: new Date(START + index * stepMs).toISOString(),
    messageType:
      index % 5 === 0 ? 'TYPE_EMAIL' : index % 11 === 0 ? 'TYPE_ACTIVITY_CONTACT' : 'TYPE_SMS',
  }));
}

const isEmail = ({ messageType }: Message) => messageType === 'TYPE_EMAIL';
const isMessage = ({ messageType }: Message) => !messageType.includes('ACTIVITY');
const numberOf = ({ id }: Record<string, unknown>) => Number(String(id).slice(1));
const idsOf = (messages: readonly Record<string, unknown>[]) => messages.map(({ id }) => id);

/** How long a cursor is valid, and whether a message of the very start and end date is left out. */
interface Cursors {
  lifeMs?: number;
  exclusive?: boolean;
}

/** An export as HighLevel makes it; a cursor is refused after two minutes. */
function exporter(
  all: Message[],
  now: () => number,
  { lifeMs = 120_000, exclusive = false }: Cursors,
): Respond {
  const cursors = new Map<string, { rest: Message[]; until: number }>();
  return ({ query }) => {
    const asc = query.sortOrder === 'asc';
    const known = query.cursor === undefined ? undefined : cursors.get(query.cursor);
    if (query.cursor && (!known || known.until < now())) {
      return { status: 400, body: { statusCode: 400, message: 'Invalid cursor' } };
    }
    const edge = exclusive ? 1 : 0;
    const from = Date.parse(query.startDate ?? '1970-01-01') + edge;
    const to = Date.parse(query.endDate ?? '2100-01-01') - edge;
    const chosen = all
      .filter((message) => isEmail(message) === (query.channel === 'Email'))
      .filter(({ dateAdded }) => Date.parse(dateAdded) >= from && Date.parse(dateAdded) <= to);
    const list = known?.rest ?? (asc ? chosen : chosen.reverse());
    const page = list.slice(0, Number(query.limit));
    const rest = list.slice(page.length);
    const nextCursor = rest.length > 0 ? `cursor${cursors.size}` : null;
    if (nextCursor) cursors.set(nextCursor, { rest, until: now() + lifeMs });
    return { body: { messages: page, nextCursor, total: list.length } };
  };
}

function setUp(all: Message[], cursors: Cursors = {}) {
  const fake: FakeApi = new FakeApi((request, count) => respond(request, count));
  const respond = exporter(all, fake.now, cursors);
  return { fake, api: new HighLevelApi(fake) };
}

async function collect(api: HighLevelApi, wanted: Wanted, onEach?: (count: number) => unknown) {
  const found: Record<string, unknown>[] = [];
  for await (const message of everyMessage(api, wanted)) {
    found.push(message);
    await onEach?.(found.length);
  }
  return found;
}

async function taken(messages: AsyncIterable<Record<string, unknown>>, limit = Infinity) {
  const found: Record<string, unknown>[] = [];
  for await (const message of messages) {
    found.push(message);
    if (found.length >= limit) break;
  }
  return found;
}

it('reads 10,000 messages with at most 21 requests a query, oldest first, each once', async () => {
  const all = messagesOf(10_000).map((message) => ({ ...message, messageType: 'TYPE_SMS' }));
  const { fake, api } = setUp(all);
  const found = await fake.time.until(collect(api, { locationId: 'l1', channels: ['SMS'] }));
  expect(idsOf(found)).toEqual(idsOf(all));
  expect(fake.requests.length).toBeLessThanOrEqual(21);
});

it('asks for emails by themselves and leaves activities out', async () => {
  const all = messagesOf(3_000);
  const { fake, api } = setUp(all);
  const found = await fake.time.until(collect(api, { locationId: 'l1' }));
  expect(idsOf(found)).toEqual(idsOf(all.filter(isMessage)));
  expect(new Set(fake.requests.map(({ request }) => request.query.channel))).toEqual(
    new Set([undefined, 'Email']),
  );
});

it.each([
  [
    ['SMS', 'Call'],
    ['Call', 'SMS'],
  ],
  [['other'], [undefined]],
  [
    ['SMS', 'other', 'Email'],
    [undefined, 'Email'],
  ],
] as const)('asks for %j with the queries %j', async (channels, queries) => {
  const { fake, api } = setUp([]);
  await fake.time.until(collect(api, { locationId: 'l1', channels }));
  expect(fake.requests.map(({ request }) => request.query.channel)).toEqual(queries);
});

it('begins again at the last message where the flow is slower than a cursor lives', async () => {
  const all = messagesOf(3_000);
  const { fake, api } = setUp(all);
  const slowly = (count: number) => (count % 700 === 0 ? fake.sleep(300_000) : undefined);
  const found = await fake.time.until(collect(api, { locationId: 'l1' }, slowly));
  expect(idsOf(found)).toEqual(idsOf(all.filter(isMessage)));
  expect(fake.countOf(400)).toBe(0);
});

it.each([false, true])(
  'begins again where HighLevel refuses a cursor earlier than documented (dates exclusive: %s)',
  async (exclusive) => {
    // Three messages in each millisecond: the last one of a page is not the last of its time.
    const all = messagesOf(3_000, 1 / 3);
    const { fake, api } = setUp(all, { lifeMs: 5_000, exclusive });
    const slowly = (count: number) => (count % 700 === 0 ? fake.sleep(50_000) : undefined);
    const found = await fake.time.until(collect(api, { locationId: 'l1' }, slowly));
    const inOrder = [...found].sort((one, other) => numberOf(one) - numberOf(other));
    expect(idsOf(inOrder)).toEqual(idsOf(all.filter(isMessage)));
    expect(fake.countOf(400)).toBeGreaterThan(0);
  },
);

it('fails where every cursor is refused and no page brings anything new', async () => {
  const page = messagesOf(10);
  const fake = new FakeApi(({ query }) =>
    query.cursor
      ? { status: 400, body: { statusCode: 400, message: 'Invalid cursor' } }
      : { body: { messages: page, nextCursor: 'x', total: 99 } },
  );
  const found = collect(new HighLevelApi(fake), { locationId: 'l1', channels: ['Email'] });
  await expect(fake.time.until(found)).rejects.toBeInstanceOf(ApiError);
  expect(fake.requests.length).toBeLessThan(12);
});

it('begins again backwards, too', async () => {
  const all = messagesOf(2_000, 1 / 3);
  const { fake, api } = setUp(all, { lifeMs: 100, exclusive: true });
  const wanted = { locationId: 'l1', channels: ['SMS', 'Email'] as const };
  const found = await fake.time.until(taken(newestFirst(api, wanted, 2_000)));
  const inOrder = [...found].sort((one, other) => numberOf(one) - numberOf(other));
  expect(idsOf(inOrder)).toEqual(idsOf(all.filter(isMessage)));
  expect(fake.countOf(400)).toBeGreaterThan(0);
});

it('reads the newest messages first, with as few requests as it takes', async () => {
  const all = messagesOf(3_000);
  const { fake, api } = setUp(all);
  const found = await fake.time.until(taken(newestFirst(api, { locationId: 'l1' }, 50), 50));
  expect(idsOf(found)).toEqual(idsOf(all.filter(isMessage).slice(-50).reverse()));
  expect(fake.requests.length).toBeLessThanOrEqual(4);
});

describe('a conversation', () => {
  /** Newest first, a hundred a page, wrapped as it really is. */
  const conversation =
    (all: Message[]): Respond =>
    ({ query }) => {
      const newest = [...all].reverse();
      const after = newest.findIndex(({ id }) => id === query.lastMessageId) + 1;
      const messages = newest.slice(after, after + Number(query.limit));
      const lastMessageId = messages.at(-1)?.id;
      const nextPage = after + messages.length < newest.length;
      return { body: { messages: { messages, lastMessageId, nextPage } } };
    };

  it('is read page by page, newest message first', async () => {
    const all = messagesOf(350);
    const fake = new FakeApi(conversation(all));
    const found = await fake.time.until(taken(conversationMessages(new HighLevelApi(fake), 'c1')));
    expect(idsOf(found)).toEqual(idsOf(all.filter(isMessage).reverse()));
    expect(fake.requests).toHaveLength(4);
  });

  it('is read no further than to a page that is older than wanted', async () => {
    const all = messagesOf(350);
    const read = async (messages: Message[]) => {
      const fake = new FakeApi(conversation(messages));
      const since = START + 320_000;
      await fake.time.until(taken(conversationMessages(new HighLevelApi(fake), 'c1', since)));
      return fake.requests.length;
    };
    expect(await read(all)).toBe(2);
    // A thread of emails changes with each new email.
    const changed = { ...all[200], dateUpdated: new Date(START + 340_000).toISOString() };
    expect(await read(all.with(200, changed as Message))).toBe(3);
  });

  it('is read on past a page of nothing but activities', async () => {
    const activities = messagesOf(300).map((message) => ({
      ...message,
      messageType: 'TYPE_ACTIVITY_CONTACT',
    }));
    const first = { id: 'first', dateAdded: '2026-01-01T00:00:00.000Z', messageType: 'TYPE_SMS' };
    const fake = new FakeApi(conversation([first, ...activities]));
    const found = await fake.time.until(taken(conversationMessages(new HighLevelApi(fake), 'c1')));
    expect(idsOf(found)).toEqual(['first']);
  });

  it('ends where a page leads to one that was read', async () => {
    const messages = messagesOf(10);
    const fake = new FakeApi(({ query }) => ({
      body: { messages, lastMessageId: query.lastMessageId ? 'm8' : 'm9', nextPage: true },
    }));
    const found = await fake.time.until(taken(conversationMessages(new HighLevelApi(fake), 'c1')));
    expect(found).toHaveLength(messages.filter(isMessage).length);
    expect(fake.requests.length).toBeLessThanOrEqual(3);
  });
});
