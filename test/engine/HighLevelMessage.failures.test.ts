import type { IDataObject, INode } from 'n8n-workflow';
import { startPlayedApi, type PlayedApi } from '../playedApi';
import { FAST, runMessage } from './highLevelMessageHelpers';
import { itemsOf } from './runNode';

/** The node's clock is this many times faster than real time, so that its pauses are short. */
const FASTER = 100;

jest.mock('n8n-workflow', () => ({
  ...jest.requireActual<object>('n8n-workflow'),
  sleep: (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds / FASTER)),
}));

// A process has to start, on machines that do much else.
jest.setTimeout(60_000);

let server: PlayedApi;
const realNow = Date.now;

beforeAll(async () => {
  server = await startPlayedApi();
  const start = realNow();
  jest.spyOn(Date, 'now').mockImplementation(() => start + (realNow() - start) * FASTER);
});

afterAll(async () => {
  jest.restoreAllMocks();
  await server.stop();
});

const ITEM = {
  type: 'OutboundMessage',
  messageType: 'CALL',
  messageId: 'ANmI5vYpnlkU2uVZjRqA',
  locationId: 've9EPM428h8vShlRW1KT',
  userId: 'u1',
};
const GET = { resource: 'message', operation: 'get' };
const MANY = { resource: 'message', operation: 'getAll', period: 'any', returnAll: true };
const NAMES = { resource: 'message', operation: 'addNames', options: { names: ['user'] } };
const RECORDING = { resource: 'call', operation: 'getRecording' };

interface Failed {
  message: string;
  description: string;
}

/** The error of a run as the editor shows it. */
async function errorOf(
  parameters: IDataObject,
  { item = ITEM, credential = {} }: { item?: object; credential?: IDataObject } = {},
): Promise<Failed> {
  const error: unknown = await runMessage(server, parameters, itemsOf(item), { credential }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { message = 'none', description = 'none' } = (error ?? {}) as Partial<Failed>;
  return { message, description };
}

const answered = (status: number, message: string, more: object = {}) => ({
  status,
  body: { statusCode: status, message },
  ...more,
});

/** What goes wrong, and what the person who built the flow reads: the message, then the advice. */
const FAILURES: [string, IDataObject, object[], string, string][] = [
  [
    'no such message',
    GET,
    [],
    'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 404): it does not exist. HighLevel says: “Message not found”',
    'It may have been deleted, or the id belongs to something else. A message can be read about ten seconds after its webhook.',
  ],
  [
    'a missing scope',
    NAMES,
    [answered(401, 'The token is not authorized for this scope.')],
    'HighLevel did not return user u1 (HTTP 401): the token lacks the scope users.readonly. HighLevel says: “The token is not authorized for this scope.”',
    "Add users.readonly to the scopes of your app and connect the credential again, or tick it in the private integration. If it is there already, the token is the agency's: use a token of the sub-account.",
  ],
  [
    'a token of an agency',
    NAMES,
    [answered(401, "Token's user type mismatch!")],
    "HighLevel did not return user u1 (HTTP 401): the token is not one of a sub-account. HighLevel says: “Token's user type mismatch!”",
    'Agency tokens cannot read messages. Connect the credential again and choose the sub-account, or create the private integration inside the sub-account.',
  ],
  [
    'a message of another sub-account',
    GET,
    [answered(403, 'The token does not have access to this location.')],
    'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 403): it belongs to another sub-account than the token. HighLevel says: “The token does not have access to this location.”',
    'Choose the credential of the sub-account that the message belongs to (its locationId), or filter the items by locationId first.',
  ],
  [
    'a firewall',
    GET,
    [{ status: 403, body: '<html>error code: 1010</html>' }],
    'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 403): access was refused.',
    'HighLevel, or a firewall before it, refuses requests of this token or of this server. Check the sub-account and the scopes of the token.',
  ],
  [
    'too many requests, for minutes',
    GET,
    [answered(429, 'Too Many Requests')],
    'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 429): too many requests were made at once, also after waiting. HighLevel says: “Too Many Requests”',
    'HighLevel allows 100 requests in 10 seconds for each app and sub-account. Run fewer flows on this sub-account at the same time, or handle fewer items in one run.',
  ],
  [
    'the requests of a day used up',
    GET,
    [answered(429, 'Too Many Requests', { headers: { 'X-RateLimit-Daily-Remaining': '0' } })],
    'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 429): the 200,000 requests of today are used up.',
    'HighLevel counts the requests of all tokens of a sub-account together. Run it again tomorrow.',
  ],
  [
    "trouble of HighLevel's",
    GET,
    [{ status: 502, body: '<html>Bad Gateway</html>' }],
    'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 502): HighLevel has trouble, also after several tries.',
    'Run it again later. Retry On Fail in the settings of the node does so by itself.',
  ],
  [
    'a redirect',
    GET,
    [{ status: 302, body: '', headers: { Location: 'https://evil.example/' } }],
    'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 302): the answer leads to another address, which is not followed.',
    'Check the base URL of the credential.',
  ],
  [
    'an id that is refused',
    MANY,
    [answered(422, 'locationId must be a string')],
    'HighLevel did not return the messages of sub-account ve9EPM428h8vShlRW1KT (HTTP 422): the request was not accepted. HighLevel says: “locationId must be a string”',
    'Check the ids and dates in the item and in the options of the node.',
  ],
  [
    'an answer in an unknown form',
    GET,
    [{ status: 200, body: '<html>Welcome</html>' }],
    'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 200): the answer holds no message (text/html).',
    'Run it again. If it stays so, report it to the authors of this package.',
  ],
  [
    'a signed URL of a foreign host',
    RECORDING,
    [{ status: 200, body: { url: 'https://evil.example/audio.wav' } }],
    'The recording of message ANmI5vYpnlkU2uVZjRqA is at evil.example, which is not a host of HighLevel.',
    "Recordings are only fetched from HighLevel's own hosts and its storage. Report the host to the authors of this package if it is HighLevel's.",
  ],
  [
    'a recording that is a web page',
    RECORDING,
    [{ status: 200, body: '<html>Login</html>' }],
    'The recording of message ANmI5vYpnlkU2uVZjRqA is no audio, but text/html.',
    'HighLevel, or a proxy before it, answered with something else. Run it again later.',
  ],
  [
    'a refused recording',
    RECORDING,
    [answered(401, 'The token is not authorized for this scope.')],
    'HighLevel did not return the recording of message ANmI5vYpnlkU2uVZjRqA (HTTP 401): the token lacks the scope conversations/message.readonly. HighLevel says: “The token is not authorized for this scope.”',
    "Add conversations/message.readonly to the scopes of your app and connect the credential again, or tick it in the private integration. If it is there already, the token is the agency's: use a token of the sub-account.",
  ],
];

it.each(FAILURES)(
  'names %s and what to do',
  async (_what, parameters, troubles, message, advice) => {
    await server.play({ limit: FAST, troubles });
    expect(await errorOf(parameters)).toEqual({ message, description: advice });
  },
);

it('names a connection that breaks again and again', async () => {
  await server.play({ limit: FAST, troubles: [{ cut: true }] });
  const { message, description } = await errorOf(GET);
  expect(message).toMatch(
    /^HighLevel did not return message ANmI5vYpnlkU2uVZjRqA: the connection failed, also after several tries\. The cause: “.+”$/,
  );
  expect(description).toBe(
    'Check that n8n can reach HighLevel (services.leadconnectorhq.com), and run it again.',
  );
  expect((await server.played()).requests.length).toBeGreaterThan(3);
});

it('names a wrong token, and never shows it', async () => {
  await server.play({ limit: FAST });
  const token = 'pit-12345678-0000-4000-8000-000000000000';
  const failed = await errorOf(GET, { credential: { token } });
  expect(failed).toEqual({
    message:
      'HighLevel did not return message ANmI5vYpnlkU2uVZjRqA (HTTP 401): the token is wrong, expired or revoked. HighLevel says: “Invalid Private Integration token”',
    description: 'Connect the credential again, or paste a current private integration token.',
  });
  expect(await errorOf(GET, { credential: { token: '' } })).toEqual({
    message: 'The credential has no token.',
    description:
      'Create a private integration in the sub-account and paste its token into the credential.',
  });
});

it.each([
  [GET, {}, 'The id of the message is missing.', /^The item has no such id\. Connect this node /],
  [GET, { messageId: '../users' }, '"../users" is not the id of a message.', /^HighLevel's ids /],
  [MANY, { locationId: 'a/b' }, '"a/b" is not the id of a sub-account.', /^HighLevel's ids /],
])(
  'names an id that cannot be one, and makes no request: %j %j',
  async (parameters, item, text, advice) => {
    await server.play({ limit: FAST });
    const credential = { locationId: '' };
    const { message, description } = await errorOf(parameters, { item, credential });
    expect(message).toBe(text);
    expect(description).toMatch(advice);
    expect((await server.played()).requests).toEqual([]);
  },
);

it.each([
  [{ resource: 'contact' }, 'Resource is "contact", which is not one of its options'],
  [{ operation: 'send' }, 'Operation is "send", which is not one of its options'],
  [
    { operation: 'getAll', messagesOf: 'team' },
    'Messages Of is "team", which is not one of its options',
  ],
  [
    { operation: 'getAll', hours: '={{ "soon" }}' },
    'Look Back is "soon", which is not a number of 0 or more',
  ],
  [
    { operation: 'getAll', period: 'between', from: '={{ "soon" }}' },
    'From is "soon", which is not a time',
  ],
])('names a parameter that has a value it cannot have: %j', async (parameters, text) => {
  await server.play({ limit: FAST });
  expect((await errorOf(parameters)).message).toBe(text);
});

it('tries again what may work later', async () => {
  // One try is left over: on a busy machine the connection may close while a try waits.
  const { data } = await server.play({
    limit: FAST,
    troubles: [
      { status: 500, times: 1 },
      { status: 429, times: 1 },
      { cut: true, times: 1 },
    ],
  });
  const [found] = await runMessage(
    server,
    GET,
    itemsOf({ ...ITEM, messageType: 'SMS', messageId: data.messages[0]?.id }),
  );
  expect(found?.json).toMatchObject({ channel: 'sms', id: data.messages[0]?.id });
  expect((await server.played()).requests).toHaveLength(4);
});

it('looks again for a message that HighLevel does not show shortly after its webhook', async () => {
  const { data } = await server.play({
    limit: FAST,
    troubles: [{ ...answered(404, 'Message not found'), times: 2 }],
  });
  const [{ id: messageId } = {}] = data.messages;
  // So late that a slow machine has time for the tries.
  const timestamp = new Date(Date.now() + 600_000).toISOString();
  const [found] = await runMessage(server, GET, itemsOf({ ...ITEM, messageId, timestamp }));
  expect(found?.json).toMatchObject({ id: messageId });
  expect((await server.played()).requests).toHaveLength(3);
});

describe('On Error', () => {
  const items = () => itemsOf({ ...ITEM, mine: 1 }, { ...ITEM, messageId: 'other', mine: 2 });
  const settingsOf = (onError: INode['onError']) => ({ settings: { onError } });

  it('fails at the first item and asks for nothing more', async () => {
    const { data } = await server.play({
      limit: FAST,
      troubles: [{ ...answered(404, 'Message not found'), times: 1 }],
    });
    const many = itemsOf(...data.messages.map(({ id: messageId }) => ({ ...ITEM, messageId })));
    await expect(runMessage(server, GET, many)).rejects.toMatchObject({
      message: expect.stringContaining('it does not exist') as string,
      context: { itemIndex: 0 },
    });
    expect((await server.played()).requests.length).toBeLessThan(20);
  });

  it('continues with the item and the error beside it', async () => {
    await server.play({ limit: FAST });
    const found = await runMessage(server, GET, items(), settingsOf('continueRegularOutput'));
    expect(found).toMatchObject([
      { json: { ...ITEM, mine: 1, error: expect.stringMatching(/404/) as string } },
      { json: { mine: 2, error: expect.stringMatching(/message other/) as string } },
    ]);
  });

  it.each([
    ['message', 'addNames'],
    ['message', 'getAll'],
    ['call', 'getOutcome'],
    ['call', 'getRecording'],
    ['call', 'getTranscript'],
    ['email', 'getThread'],
  ])('continues with every item of %s: %s', async (resource, operation) => {
    await server.play({ limit: FAST, troubles: [answered(403, 'No')] });
    const given = items().map((item) => ({
      ...item,
      binary: { mine: { data: '', mimeType: 'a/b' } },
    }));
    const found = await runMessage(
      server,
      { resource, operation },
      given,
      settingsOf('continueRegularOutput'),
    );
    expect(found.map(({ json }) => json.mine)).toEqual([1, 2]);
    for (const { json, binary } of found) {
      expect(json).toMatchObject({
        messageId: expect.any(String) as string,
        locationId: ITEM.locationId,
      });
      expect(json.error).toEqual(expect.any(String));
      expect(Object.keys(binary ?? {})).toEqual(['mine']);
    }
  });
});
