import { toMessage } from '../../../../nodes/shared/contract';
import {
  HighLevelApi,
  conversationMessages,
  emailsOfThread,
  everyMessage,
  getMessage,
  getTranscription,
  namesOf,
  recordingFile,
  recordingOf,
  transcriptSchema,
  type ApiAnswer,
  type ApiError,
  type Transport,
} from '../../../../nodes/shared/highLevelApi';
import { startPlayedApi, type PlayedApi } from '../../../playedApi';

/** A limit that these tests do not reach. */
const FAST = { max: 10_000, intervalMs: 10_000 };

// A process has to start, on machines that do much else.
jest.setTimeout(60_000);

let server: PlayedApi;

beforeAll(async () => {
  server = await startPlayedApi();
});

afterAll(() => server.stop());

/** The client's clock is this many times faster than real time, so that its pauses are short. */
const FASTER = 10;
const START = Date.now();
const now = () => START + (Date.now() - START) * FASTER;
const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds / FASTER));

/** The client over fetch. */
function transportTo({ url, token }: PlayedApi, given = token): Transport {
  return {
    now,
    sleep,
    random: () => 0.5,
    send: async (request): Promise<ApiAnswer> => {
      const query = new URLSearchParams(request.query).toString();
      const response = await fetch(`${url}${request.path}?${query}`, {
        headers: { ...request.headers, Authorization: `Bearer ${given}` },
        redirect: 'manual',
      });
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      const file = request.body === 'file' && response.ok && !isJson;
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: file
          ? Buffer.from(await response.arrayBuffer())
          : isJson
            ? await response.json()
            : await response.text(),
      };
    },
  };
}

/** Whether a warning says that a value of the API could not be read. */
function isTrouble(line: string): boolean {
  return /^(?:unreadable|unknownType|missing)/.test(line);
}

describe.each(['real', 'documented'])('answers in the %s shape', (shape) => {
  it('are read, and agree with the documents of HighLevel', async () => {
    const recordings = { bytes: 100_044 };
    const { data } = await server.play({ limit: FAST, shape, data: { messages: 120 }, recordings });
    const client = new HighLevelApi(transportTo(server));
    const { locationId } = data;

    const all = [];
    for await (const message of everyMessage(client, { locationId })) all.push(message);
    const wanted = data.messages.filter(({ messageType }) => !/ACTIVITY/.test(String(messageType)));
    expect(all).toEqual(wanted);

    const conversationId = String(all[0]?.conversationId);
    const conversation = [];
    for await (const message of conversationMessages(client, conversationId)) {
      conversation.push(message);
    }
    const expected = wanted.filter((one) => one.conversationId === conversationId).reverse();
    expect(conversation).toEqual(expected);

    const { id: threadId } = all.find(({ messageType }) => messageType === 'TYPE_EMAIL') ?? {};
    const emails = await emailsOfThread(client, { threadId: String(threadId) });
    expect(emails).toEqual(data.emails.filter((email) => email.threadId === threadId));
    for (const email of emails.map((payload) => toMessage(payload))) {
      expect(email).toMatchObject({ channel: 'email', threadId, cc: { length: 2 } });
    }

    const messages = all.map((message) => toMessage(message));
    expect(messages.flatMap(({ warnings = [] }) => warnings.filter(isTrouble))).toEqual([]);
    expect(new Set(messages.map(({ channel }) => channel))).toEqual(
      new Set(['sms', 'email', 'call', 'voicemail', 'whatsapp']),
    );

    const call = all.find(({ status }) => status === 'completed') ?? {};
    const messageId = String(call.id);
    const transcript = await client.ask(getTranscription(messageId, locationId));
    expect(transcriptSchema.parse(transcript).sentences).toHaveLength(4);
    const wantedRecording = { messageId, locationId, waitMs: 0 };
    const { answer } = await recordingOf(client, wantedRecording, server.url);
    expect(answer?.body).toHaveLength(100_044);
    expect(answer && recordingFile(answer, messageId)).toEqual({
      fileName: `call-${messageId}.wav`,
      mimeType: 'audio/x-wav',
    });

    const names = await namesOf(client, all.find(({ userId }) => userId !== undefined) ?? {});
    expect(names).toMatchObject({
      contact: { name: expect.stringMatching(/^Contact \d/) as string },
      user: { email: expect.stringMatching(/^user\d@example\.com$/) as string },
      location: { name: 'Mark Shoes', timezone: 'US/Central' },
    });

    const { problems, requests } = await server.played();
    expect(problems).toEqual([]);
    expect(requests.length).toBeGreaterThan(10);
  });
});

it('gets 500 messages through a rate limit, without a failure', async () => {
  const limit = { max: 100, intervalMs: 10_000 / FASTER, window: 'fixed', headers: false };
  const { data } = await server.play({ data: { messages: 500 }, limit });
  const client = new HighLevelApi(transportTo(server));
  const asked = data.messages.map(({ id }) => client.ask(getMessage(String(id))));
  expect(await Promise.all(asked)).toEqual(data.messages);
  const { requests, problems } = await server.played();
  expect(problems).toEqual([]);
  expect(requests).toHaveLength(500);
});

it('gets through bursts of 429 and 5xx, broken connections and slow answers', async () => {
  const troubles = [
    { path: '/messages/', times: 4, status: 429, body: { statusCode: 429, message: 'Too Many' } },
    { path: '/messages/', times: 3, status: 502, body: '<html>502 Bad Gateway</html>' },
    { path: '/messages/', times: 3, cut: true },
    { path: '/messages/', times: 2, delayMs: 50 },
  ];
  const { data } = await server.play({ limit: FAST, data: { messages: 30 }, troubles });
  const client = new HighLevelApi(transportTo(server));
  const asked = data.messages.map(({ id }) => client.ask(getMessage(String(id))));
  expect(await Promise.all(asked)).toEqual(data.messages);
  const { requests, problems } = await server.played();
  expect(problems).toEqual([]);
  expect(requests).toHaveLength(30 + 4 + 3 + 3);
});

it.each([
  [{ status: 200, body: '<html>Sign in</html>', contentType: 'text/html' }, 'unexpected'],
  [{ status: 302, body: '', headers: { Location: 'https://evil.example' } }, 'unexpected'],
  [{ status: 403, body: '<html>error code: 1010</html>' }, 'rejected'],
])('reports %j as %s', async (trouble, kind) => {
  await server.play({ troubles: [trouble] });
  const client = new HighLevelApi(transportTo(server));
  await expect(client.ask(getMessage('m1'))).rejects.toMatchObject({ kind });
});

it('never follows a recording to another host, nor sends the credential to the storage', async () => {
  const { data } = await server.play({ recordings: { bytes: 44, signedUrl: true } });
  const client = new HighLevelApi(transportTo(server));
  const call = data.messages.find(({ status }) => status === 'completed') ?? {};
  const wanted = { messageId: String(call.id), locationId: data.locationId, waitMs: 0 };
  const { signedUrl = '' } = await recordingOf(client, wanted, server.url);
  expect(signedUrl).toContain(`${server.url}/played-storage/`);
  expect((await fetch(signedUrl)).headers.get('content-type')).toBe('audio/x-wav');
  expect((await server.played()).problems).toEqual([]);
  await expect(
    recordingOf(client, wanted, 'https://services.leadconnectorhq.com'),
  ).rejects.toMatchObject({ name: 'ForeignHostError' });
});

it('shows no token, and says so once, where the token is wrong', async () => {
  await server.play({});
  const client = new HighLevelApi(transportTo(server, 'pit-11111111-wrong'));
  const asked = ['a', 'b', 'c'].map((id) => client.ask(getMessage(id)));
  const results = await Promise.allSettled(asked);
  for (const result of results) {
    const { kind, message } = (result as PromiseRejectedResult).reason as ApiError;
    expect(kind).toBe('token');
    expect(message).not.toContain('11111111');
  }
  expect((await server.played()).requests).toHaveLength(1);
});

it('asks again for a message that HighLevel cannot read yet', async () => {
  const body = { statusCode: 404, message: 'Message not found' };
  const troubles = [{ path: '/messages/', times: 3, status: 404, body }];
  const { data } = await server.play({ limit: FAST, data: { messages: 5 }, troubles });
  const client = new HighLevelApi(transportTo(server));
  // The ten seconds are not over here, however slow the machine is.
  const webhookAt = now() + 60_000;
  const asked = data.messages.map(({ id }) => client.ask(getMessage(String(id)), { webhookAt }));
  expect(await Promise.all(asked)).toEqual(data.messages);
  expect((await server.played()).requests).toHaveLength(5 + 3);
});

it.each([404, 422, 400])('waits for a recording that is late (%d)', async (missingStatus) => {
  const body = { statusCode: missingStatus, message: 'Recording not found' };
  const troubles = [
    { path: '/recording', times: 1, status: missingStatus, body },
    // The connection breaks in the middle of the recording.
    { path: '/recording', times: 1, cut: true },
  ];
  const recordings = { bytes: 1_000_044 };
  const { data } = await server.play({ limit: FAST, recordings, troubles });
  const client = new HighLevelApi(transportTo(server));
  const call = data.messages.find(({ status }) => status === 'completed') ?? {};
  const { locationId } = data;
  const wanted = { messageId: String(call.id), locationId, endedAt: now(), waitMs: 600_000 };
  const { answer } = await recordingOf(client, wanted, server.url);
  expect(answer?.body).toHaveLength(1_000_044);
  const statuses = (await server.played()).requests.map(({ status }) => status);
  expect(statuses).toEqual([missingStatus, 200, 200]);
});

it('plays messages and recordings that are not there yet', async () => {
  const recordings = { readyAfterMs: 3_600_000, missingStatus: 422 };
  const options = { lateMs: 3_600_000, data: { from: Date.now() }, recordings };
  const { data } = await server.play(options);
  const headers = { Authorization: `Bearer ${server.token}`, Version: 'v3' };
  const call = data.messages.find(({ status }) => status === 'completed') ?? {};
  const message = `${server.url}/conversations/messages/${String(call.id)}`;
  expect((await fetch(message, { headers })).status).toBe(404);
  const recording = `${message}/locations/${data.locationId}/recording`;
  expect((await fetch(recording, { headers })).status).toBe(422);
  expect((await server.played()).problems).toEqual([]);
});

it('plays the same data for the same seed', async () => {
  const { data } = await server.play({ data: { seed: 7 } });
  expect((await server.play({ data: { seed: 7 } })).data).toEqual(data);
  expect((await server.play({ data: { seed: 8 } })).data).not.toEqual(data);
});

it('begins an export again where a cursor has expired', async () => {
  const { data } = await server.play({ limit: FAST, data: { messages: 3_000 }, cursorLifeMs: 40 });
  const client = new HighLevelApi(transportTo(server));
  const ids: unknown[] = [];
  for await (const { id } of everyMessage(client, { locationId: data.locationId })) {
    ids.push(id);
    if (ids.length % 900 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const wanted = data.messages.filter(({ messageType }) => !/ACTIVITY/.test(String(messageType)));
  expect(ids).toEqual(wanted.map(({ id }) => id));
  const { requests, problems } = await server.played();
  expect(problems).toEqual([]);
  expect(requests.map(({ status }) => status)).toContain(400);
});

it('notices requests that HighLevel does not document', async () => {
  await server.play({});
  const headers = { Authorization: `Bearer ${server.token}`, Version: 'v3' };
  await fetch(`${server.url}/conversations/messages/export?locationId=l1&page=2`, { headers });
  await fetch(`${server.url}/users/u1`, { headers: { ...headers, Version: '2021-07-28' } });
  await fetch(`${server.url}/contacts/c1`, { headers: { Authorization: headers.Authorization } });
  const { problems } = await server.played();
  expect(problems).toEqual([
    expect.stringContaining('"additionalProperty":"page"'),
    expect.stringContaining('/header/version must be equal to one of the allowed values'),
    expect.stringContaining("must have required property 'version'"),
  ]);
});
