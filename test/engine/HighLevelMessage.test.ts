import type { IDataObject } from 'n8n-workflow';
import { messageSchema, toMessage } from '../../nodes/shared/contract';
import { startPlayedApi, type Played, type PlayedApi } from '../playedApi';
import { FAST, runMessage } from './highLevelMessageHelpers';
import { itemsOf } from './runNode';

// A process has to start, on machines that do much else.
jest.setTimeout(60_000);

let server: PlayedApi;
let data: Played['data'];

beforeAll(async () => {
  server = await startPlayedApi();
});

afterAll(() => server.stop());

beforeEach(async () => {
  // No two messages or emails have the same time.
  ({ data } = await server.play({ limit: FAST, data: { messages: 200, everyMs: 31_000 } }));
});

// Every request and answer agrees with HighLevel's own documents.
afterEach(async () => {
  expect((await server.played()).problems).toEqual([]);
});

type Payload = Record<string, unknown>;

const isActivity = ({ messageType }: Payload) => String(messageType).includes('ACTIVITY');
const emailIdsOf = (message: Payload) =>
  ((message.meta ?? {}) as { email?: { messageIds: string[] } }).email?.messageIds ?? [];
const timeOf = ({ dateAdded }: Payload) => Date.parse(String(dateAdded));

function find(wanted: (payload: Payload) => boolean): Payload {
  const found = data.messages.find(wanted);
  if (!found) throw new Error('The played data have no such message.');
  return found;
}

const sms = () => find(({ messageType, userId }) => messageType === 'TYPE_SMS' && Boolean(userId));
const email = (count: number) => find((message) => emailIdsOf(message).length === count);

async function requestsMade() {
  return (await server.played()).requests;
}

describe('Message: Get', () => {
  it('updates an item with the state of its message, and keeps what the webhook had', async () => {
    const { id: messageId, contactId } = sms();
    const message = toMessage({
      type: 'OutboundMessage',
      messageType: 'SMS',
      messageId,
      contactId,
      status: 'pending',
      to: ['+12055550001'],
      attachments: ['https://x.example/a.png'],
      webhookId: 'w1',
    });
    const [item] = await runMessage(server, {}, itemsOf({ ...message, mine: 1 }));
    expect(item).toMatchObject({ pairedItem: { item: 0 } });
    expect(item?.json).toMatchObject({
      ...message,
      status: 'delivered',
      body: sms().body,
      mine: 1,
      attachments: ['https://x.example/a.png'],
      sentBy: { kind: 'person', evidence: 'source' },
    });
  });

  it('makes a message of a row that only has an id', async () => {
    const { id: messageId, body } = sms();
    const [item] = await runMessage(server, {}, itemsOf({ row: 7, messageId }));
    expect(item?.json).toMatchObject({
      row: 7,
      messageId,
      messageKey: messageId,
      channel: 'sms',
      event: 'OutboundMessage',
      body,
    });
    expect(item?.json.warnings).toBeUndefined();
  });

  it('takes the ids of the options instead of those in the item', async () => {
    const { id: messageId } = sms();
    const item = { row: 7, messageId: 'another', emailMessageId: 'another' };
    const options = { messageId: '={{ "' + String(messageId) + '" }}' };
    const [found] = await runMessage(server, { options }, itemsOf(item));
    expect(found?.json).toMatchObject({
      channel: 'sms',
      id: messageId,
      messageKey: messageId,
      row: 7,
    });
    expect(found?.json).not.toHaveProperty('emailMessageId');
  });

  it('mixes no two messages where the options name another one than the item has', async () => {
    const { id: messageId, body } = sms();
    const item = {
      type: 'InboundMessage',
      messageType: 'Email',
      emailMessageId: 'e1',
      subject: 'Hi',
    };
    const [found] = await runMessage(server, { options: { messageId } }, itemsOf(item));
    expect(messageSchema.safeParse(found?.json)).toMatchObject({ success: true });
    expect(found?.json).toMatchObject({ channel: 'sms', messageKey: messageId, body });
    expect(found?.json).not.toHaveProperty('subject');
  });

  it('reads an email by its own id, with every address', async () => {
    const [emailMessageId = ''] = emailIdsOf(email(3)).slice(1);
    const item = { type: 'OutboundMessage', messageType: 'Email', emailMessageId };
    const [found] = await runMessage(server, {}, itemsOf(item));
    expect(found?.json).toMatchObject({
      messageKey: emailMessageId,
      body: '<p>Email 2 of the thread.</p>',
      cc: ['manager@example.com', 'second@example.com'],
    });
  });

  it('completes a message that represents a single email', async () => {
    const { id: messageId } = email(1);
    const [found] = await runMessage(server, {}, itemsOf({ messageId }));
    expect(found?.json).toMatchObject({
      messageId,
      channel: 'email',
      subject: 'Your order',
      cc: { length: 2 },
    });
  });

  it('asks once for a message that many items have', async () => {
    const { id: messageId } = sms();
    const items = itemsOf(...Array.from({ length: 20 }, (_, row) => ({ row, messageId })));
    const found = await runMessage(server, {}, items);
    expect(found.map(({ json }) => json.row)).toEqual(items.map(({ json }) => json.row));
    expect(await requestsMade()).toHaveLength(1);
  });
});

describe('Message: Get Many', () => {
  const GET_MANY = { resource: 'message', operation: 'getAll', period: 'any', returnAll: true };
  const many = async (parameters: object, item: object = {}) => {
    const found = await runMessage(server, { ...GET_MANY, ...parameters }, itemsOf(item));
    return found.map(({ json }) => json);
  };
  /** The keys of the messages as Get Many returns them: one for each email. */
  const expected = (wanted: (message: Payload) => boolean = () => true) => {
    const emails = new Map(data.emails.map((one) => [one.id, one]));
    return data.messages
      .filter((message) => !isActivity(message))
      .flatMap((message) => {
        const ids = emailIdsOf(message);
        return ids.length === 0 ? [message] : ids.map((id) => emails.get(id) ?? {});
      })
      .filter(wanted)
      .sort((one, other) => timeOf(one) - timeOf(other));
  };
  const keysOf = (messages: IDataObject[]) => messages.map(({ messageKey }) => messageKey);
  const idsOf = (messages: Payload[]) => messages.map(({ id }) => id);

  it('returns every message of the sub-account once, oldest first, and each email', async () => {
    const found = await many({});
    expect(keysOf(found)).toEqual(idsOf(expected()));
    expect(found.length).toBeGreaterThan(200);
    for (const message of found.filter(({ channel }) => channel === 'email')) {
      expect(message).toMatchObject({ cc: { length: 2 }, body: /^<p>Email/ });
    }
  });

  it('returns the newest up to a limit, oldest first', async () => {
    const found = await many({ returnAll: false, limit: 20 });
    expect(keysOf(found)).toEqual(idsOf(expected().slice(-20)));
    const pages = (await requestsMade()).filter(({ path }) => path.endsWith('/export'));
    expect(pages.length).toBeLessThanOrEqual(4);
  });

  it('returns nothing for a limit of 0', async () => {
    expect(await many({ returnAll: false, limit: '={{ 0.9 }}' })).toEqual([]);
    expect(await requestsMade()).toEqual([]);
  });

  it('has threads of emails as single items where full emails are not wanted', async () => {
    const found = await many({ options: { includeFullEmails: false } });
    const messages = data.messages.filter((message) => !isActivity(message));
    expect(found.map(({ id }) => id)).toEqual(idsOf(messages));
    expect((await requestsMade()).every(({ path }) => path.endsWith('/export'))).toBe(true);
  });

  it('returns every message where each cursor has expired before it is used', async () => {
    const more = { messages: 1_600, everyMs: 31_000 };
    ({ data } = await server.play({ limit: FAST, cursorLifeMs: -1, data: more }));
    const found = await many({ options: { includeFullEmails: false } });
    const messages = data.messages.filter((message) => !isActivity(message));
    expect(found.map(({ id }) => id)).toEqual(idsOf(messages));
    expect((await requestsMade()).some(({ status }) => status === 400)).toBe(true);
  });

  it('returns the messages of a contact or a conversation that the item names', async () => {
    const { contactId, conversationId } = email(2);
    const ofContact = await many({ messagesOf: 'contact' }, { contactId });
    const wanted = expected((message) => message.contactId === contactId);
    expect(keysOf(ofContact)).toEqual(idsOf(wanted));
    const options = { conversationId };
    const ofConversation = await many({ messagesOf: 'conversation', options });
    expect(keysOf(ofConversation)).toEqual(idsOf(wanted));
  });

  it('has the filters of the trigger, and a direction', async () => {
    const filters = { channels: ['sms', 'voicemail'], direction: 'outbound', sources: ['app'] };
    const found = await many({ filters });
    const types = ['TYPE_SMS', 'TYPE_CAMPAIGN_SMS', 'TYPE_CAMPAIGN_VOICEMAIL'];
    const isWanted = ({ messageType, direction }: Payload) =>
      types.includes(String(messageType)) && direction !== 'inbound';
    expect(keysOf(found)).toEqual(idsOf(expected(isWanted)));
    const calls = await many({ filters: { channels: ['call'], callOutcomes: ['busy'] } });
    const isBusy = ({ status }: Payload) => status === 'busy';
    expect(keysOf(calls)).toEqual(idsOf(expected(isBusy)));
  });

  it('returns the messages between two times, read in the time zone of the workflow', async () => {
    const from = '2026-11-26T00:30:00.000Z';
    const to = '2026-11-26T01:00:00.000Z';
    const found = await many({ period: 'between', from, to });
    const isWithin = (message: Payload) =>
      timeOf(message) >= Date.parse(from) && timeOf(message) <= Date.parse(to);
    expect(keysOf(found)).toEqual(idsOf(expected(isWithin)));
    // The engine's own zone is America/New_York.
    const local = { from: '2026-11-25T19:30:00', to: '2026-11-25T20:00:00' };
    expect(await many({ period: 'between', ...local })).toEqual(found);
  });

  it('returns the messages of the last hours', async () => {
    const from = Date.now() - 100 * 60_000;
    ({ data } = await server.play({ limit: FAST, data: { messages: 100, from, everyMs: 60_000 } }));
    const found = await many({ period: 'lastHours', hours: 1 });
    expect(keysOf(found)).toEqual(
      idsOf(expected((message) => timeOf(message) > Date.now() - 3_600_000)),
    );
  });

  it('makes equal queries of several items once and returns no message twice', async () => {
    const { contactId } = sms();
    const { contactId: another } = find((message) => message.contactId !== contactId);
    const items = itemsOf({ contactId }, { contactId }, { contactId: another });
    const parameters = { ...GET_MANY, messagesOf: 'contact' };
    const found = await runMessage(server, parameters, items);
    expect(new Set(found.map(({ json }) => json.messageKey)).size).toBe(found.length);
    expect(found[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
    expect(found.at(-1)?.pairedItem).toEqual([{ item: 2 }]);
    const pages = (await requestsMade()).filter(({ path }) => path.endsWith('/export'));
    expect(pages).toHaveLength(4);
  });

  it('never returns a whole sub-account where the id of a contact is missing', async () => {
    await expect(many({ messagesOf: 'contact' })).rejects.toMatchObject({
      message: 'The id of the contact is missing.',
    });
    expect(await requestsMade()).toEqual([]);
  });
});

describe('Message: Add Names', () => {
  const ADD_NAMES = { resource: 'message', operation: 'addNames' };

  it('adds contact, user and sub-account, each asked for once', async () => {
    const messages = data.messages.filter(({ userId }) => userId !== undefined);
    const found = await runMessage(server, ADD_NAMES, itemsOf(...messages));
    expect(found).toHaveLength(messages.length);
    for (const { json } of found) {
      expect(json).toMatchObject({
        contact: { id: json.contactId, name: expect.stringMatching(/^Contact \d+$/) as string },
        user: { id: json.userId, email: expect.stringMatching(/^user\d@/) as string },
        location: { id: json.locationId, name: 'Mark Shoes', timezone: 'US/Central' },
      });
    }
    expect((await requestsMade()).length).toBeLessThanOrEqual(20 + 4 + 1);
  });

  it('adds only the names that are chosen', async () => {
    const options = { names: ['user'] };
    const [found] = await runMessage(server, { ...ADD_NAMES, options }, itemsOf(sms()));
    expect(Object.keys(found?.json ?? {})).toContain('user');
    expect(found?.json).not.toHaveProperty('contact');
    expect(await requestsMade()).toHaveLength(1);
  });
});

describe('Email: Get Thread', () => {
  const GET_THREAD = { resource: 'email', operation: 'getThread' };

  it('makes one item of all emails of a thread, with every address', async () => {
    const [one, other] = [email(3), email(2)];
    const [first = '', second = ''] = emailIdsOf(one);
    const items = itemsOf(
      { type: 'OutboundMessage', messageType: 'Email', threadId: one.id, emailMessageId: first },
      other,
      { type: 'OutboundMessage', messageType: 'Email', threadId: one.id, emailMessageId: second },
    );
    const found = await runMessage(server, GET_THREAD, items);
    expect(found).toMatchObject([
      { pairedItem: [{ item: 0 }, { item: 2 }], json: { threadKey: one.id } },
      { pairedItem: [{ item: 1 }], json: { threadKey: other.id } },
    ]);
    expect(found[0]?.json.messages).toMatchObject([
      { position: 1, text: 'Email 1 of the thread.', emailMessageId: first },
      { position: 2, direction: 'inbound' },
      { position: 3 },
    ]);
    const people = (found[0]?.json.participants as { address: string }[]).map((one) => one.address);
    expect(people).toEqual(expect.arrayContaining(['manager@example.com', 'second@example.com']));
    // The message and its emails, each once.
    expect(await requestsMade()).toHaveLength(1 + 3 + 1 + 2);
  });

  it('says that a message of another channel has no thread', async () => {
    const item = { type: 'OutboundMessage', messageType: 'SMS', messageId: 'm1' };
    await expect(runMessage(server, GET_THREAD, itemsOf(item))).rejects.toMatchObject({
      message: 'Message m1 has no thread: its channel is SMS.',
      description: expect.stringContaining('HighLevel Channel Split') as string,
    });
    const bareId = itemsOf({ messageId: sms().id });
    await expect(runMessage(server, GET_THREAD, bareId)).rejects.toMatchObject({
      message: expect.stringContaining('HighLevel names no email of it') as string,
    });
  });
});
