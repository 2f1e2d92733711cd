import 'reflect-metadata';
import fc from 'fast-check';
import { WebhookContext } from 'n8n-core';
import {
  NodeHelpers,
  Workflow,
  type IDataObject,
  type INode,
  type IWebhookResponseData,
  type IWorkflowExecuteAdditionalData,
  type WorkflowExecuteMode,
} from 'n8n-workflow';
import { HighLevelMessageTrigger } from '../../nodes/HighLevelMessageTrigger/HighLevelMessageTrigger.node';
import { loadFixtures } from '../fixtures/loadFixtures';
import { ed25519KeyOf, pemOf } from '../nodes/HighLevelMessageTrigger/forging';
import { ed25519Key, signedHeaders } from '../nodes/HighLevelMessageTrigger/signing';
import { spyOnExpressions } from './runNode';

const NODE_ID = 'b6b3a1f4-30a2-4f83-a8d4-30a0ac0d3a41';

const key = ed25519Key();
const trigger = new HighLevelMessageTrigger();
const sms = loadFixtures().find(({ name }) => name === 'sms-from-app')?.payload ?? {};

/** The response as node:http has it, as far as n8n and the node use it. */
class Response {
  statusCode = 200;
  headersSent = false;
  text = '';
  answers = 0;
  readonly headers: Record<string, string> = {};

  setHeader(name: string, value: string): this {
    this.headers[name] = value;
    return this;
  }

  writeHead(statusCode: number): this {
    this.statusCode = statusCode;
    this.headersSent = true;
    return this;
  }

  end(text = ''): void {
    this.answers++;
    this.text = text;
  }
}

interface Delivery {
  httpStatus: number;
  /** The item an execution starts with; undefined when none starts. */
  item: IDataObject | undefined;
  answer: IDataObject | undefined;
  answers: number;
  headers: Record<string, string>;
  /** What the node wrote into n8n's log: texts with their data. */
  log: unknown[][];
}

/** The credential that a trigger has selected; `read` stands for n8n's database. */
interface Credential {
  id: string;
  read: () => Promise<IDataObject>;
}

/** A workflow as n8n loads it for a request. */
interface Loaded {
  /** The trigger's name in the workflow. */
  name?: string;
  /** As n8n has saved them. */
  staticData?: IDataObject;
  /** The trigger of the process that receives the request. */
  process?: HighLevelMessageTrigger;
}

/** A published workflow with the trigger; returns a function that delivers a request to it. */
function published(
  parameters: IDataObject = {},
  mode: WorkflowExecuteMode = 'webhook',
  id = 'flow',
  credential?: Credential,
  { name = 'HighLevel Message Trigger', staticData, process = trigger }: Loaded = {},
) {
  const node: INode = {
    id: NODE_ID,
    name,
    type: 'n8n-nodes-highlevel-messages.highLevelMessageTrigger',
    typeVersion: 2,
    position: [0, 0],
    parameters: {
      ...parameters,
      options: { additionalPublicKeys: key.pem, ...(parameters.options as IDataObject) },
    },
    ...(credential && {
      credentials: { highLevelMessagesOAuth2Api: { id: credential.id, name: 'HighLevel' } },
    }),
  };
  const workflow = new Workflow({
    id,
    nodes: [node],
    connections: {},
    active: mode === 'webhook',
    staticData,
    nodeTypes: {
      getByName: () => process,
      getByNameAndVersion: () => process,
      getKnownTypes: () => ({}),
    },
  });
  /** Runs webhook(); n8n answers when `finish` is called. */
  const begin = async (request: object) => {
    const response = new Response();
    const additionalData = {
      httpRequest: request,
      httpResponse: response,
      credentialsHelper: {
        isCredentialUsableByNode: () => true,
        getDecrypted: credential?.read,
      },
    };
    const context = new WebhookContext(
      workflow,
      node,
      additionalData as unknown as IWorkflowExecuteAdditionalData,
      mode,
      { name: 'default', httpMethod: 'POST', path: 'webhook' } as never,
      [],
      null,
    );
    const log: unknown[][] = [];
    const write = (...entry: unknown[]): number => log.push(entry);
    Object.defineProperty(context, 'logger', { value: { debug: write, error: write } });
    const result = await process.webhook.call(context);
    return {
      finish: ({ executionStarts = true } = {}) => ({
        ...answered(result, response, executionStarts),
        log,
      }),
    };
  };
  const receive = async (
    request: object,
    start?: { executionStarts: boolean },
  ): Promise<Delivery> => (await begin(request)).finish(start);
  return Object.assign(receive, { begin, workflow });
}

/** The trigger of another process, or of this one after a restart: it has received nothing yet. */
async function otherProcess(): Promise<HighLevelMessageTrigger> {
  let other: HighLevelMessageTrigger | undefined;
  await jest.isolateModulesAsync(async () => {
    const modules =
      await import('../../nodes/HighLevelMessageTrigger/HighLevelMessageTrigger.node');
    other = new modules.HighLevelMessageTrigger();
  });
  if (!other) throw new Error('The modules of the trigger were not loaded.');
  return other;
}

/** A workflow's static data as n8n saves them. */
function saved({ workflow }: ReturnType<typeof published>): IDataObject {
  return JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject;
}

/** A value, once everything that waits only for promises has gone on. */
function soon<T>(value: T): Promise<T> {
  return new Promise((resolve) => {
    setImmediate(resolve, value);
  });
}

/** Answers as n8n does: 200 once the execution is on record, 500 when it could not be started. */
function answered(
  { workflowData, webhookResponse, noWebhookResponse }: IWebhookResponseData,
  response: Response,
  executionStarts: boolean,
): Omit<Delivery, 'log'> {
  if (!noWebhookResponse) {
    if (workflowData && !executionStarts) response.statusCode = 500;
    response.end(webhookResponse === undefined ? '' : JSON.stringify(webhookResponse));
  }
  return {
    httpStatus: response.statusCode,
    item: workflowData?.[0]?.[0]?.json,
    answer: response.text === '' ? undefined : (JSON.parse(response.text) as IDataObject),
    answers: response.answers,
    headers: response.headers,
  };
}

function requestOf(body: Buffer, headers: IDataObject) {
  let parsed: unknown = {};
  try {
    parsed = JSON.parse(body.toString());
  } catch {
    // n8n would have answered 400 itself, or handed on nothing.
  }
  return {
    headers: { 'content-type': 'application/json', ...headers },
    rawBody: body,
    body: parsed,
  };
}

function signed(payload: unknown) {
  const body = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return requestOf(body, signedHeaders(body, key));
}

let count = 0;
/** A message that has not been sent before. */
function fresh(changes: IDataObject = {}): IDataObject {
  return { ...(sms as IDataObject), webhookId: `delivery-${count++}`, ...changes };
}

describe('a signed message', () => {
  it('starts an execution with the message as its item', async () => {
    const payload = fresh();
    const { item, httpStatus } = await published()(signed(payload));
    expect(httpStatus).toBe(200);
    expect(item).toMatchObject({
      channel: 'sms',
      body: payload.body,
      delivery: { id: payload.webhookId, signature: 'ed25519' },
    });
    expect(item).not.toHaveProperty('rawPayload');
  });

  it('is simplified, or comes with its raw payload, if asked for', async () => {
    const payload = fresh({ somethingNew: 1 });
    const parameters = {
      simplify: true,
      options: { includeRawPayload: true, allowDuplicates: true },
    };
    const { item } = await published(parameters)(signed(payload));
    expect(item).toMatchObject({ channel: 'sms', rawPayload: payload });
    expect(item).not.toHaveProperty('somethingNew');
    expect(item).not.toHaveProperty('appId');
  });

  it('is read from the bytes, not from what n8n made of them', async () => {
    const request = { ...signed(fresh({ body: 'true' })), body: { body: 'made up' } };
    const { item } = await published()(request);
    expect(item).toMatchObject({ body: 'true' });
  });

  it('is read on request where n8n has left the body unread', async () => {
    const { rawBody, headers } = signed(fresh());
    const request = {
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      rawBody: undefined as Buffer | undefined,
      readRawBody: async () => {
        request.rawBody = rawBody;
        await Promise.resolve();
      },
    };
    expect((await published()(request)).item).toMatchObject({ channel: 'sms' });
  });

  it('takes parameters as they were typed: evaluated, this filter would be empty', async () => {
    const { answer } = await published({ filters: { userIds: '={{ "" }}' } })(signed(fresh()));
    expect(answer).toMatchObject({ status: 'ignored', reason: 'filtered' });
  });
});

describe('a repeated delivery', () => {
  it('starts one execution, though its copies come at once', async () => {
    const receive = published({}, 'webhook', 'at-once');
    const request = signed(fresh());
    const deliveries = await Promise.all(Array.from({ length: 20 }, () => receive(request)));
    expect(deliveries.filter(({ item }) => item)).toHaveLength(1);
    expect(deliveries.every(({ httpStatus }) => httpStatus === 200)).toBe(true);
    expect(deliveries.filter(({ answer }) => answer?.reason === 'duplicate')).toHaveLength(19);
  });

  it('starts one when the first copy could not', async () => {
    const receive = published({}, 'webhook', 'second-try');
    const request = signed(fresh());
    expect(await receive(request, { executionStarts: false })).toMatchObject({ httpStatus: 500 });
    expect((await receive(request)).item).toBeDefined();
    expect((await receive(request)).answer).toMatchObject({ reason: 'duplicate' });
  });

  it.each([
    ['fails', false, 'first'],
    ['succeeds', true, 'duplicate'],
  ])(
    'waits for a start that n8n is stuck in, though its sender has hung up, and which then %s',
    async (_what, executionStarts, turn) => {
      const receive = published({}, 'webhook', `stuck, ${turn}`);
      const request = signed(fresh());
      const stuck = await receive.begin(request);
      const copy = receive(request);
      // A connection reports that its sender has gone; n8n answers some time later all the same.
      expect(await Promise.race([copy, soon('still waiting')])).toBe('still waiting');
      stuck.finish({ executionStarts });
      const { item, answer } = await copy;
      expect(item ? 'first' : answer?.reason).toBe(turn);
      expect((await receive(request)).answer).toMatchObject({ reason: 'duplicate' });
    },
  );

  it('is answered 503 when the start takes too long, so that HighLevel sends it again', async () => {
    jest.useFakeTimers();
    try {
      const receive = published({}, 'webhook', 'too-long');
      const request = signed(fresh());
      const stuck = await receive.begin(request);
      const copy = receive(request);
      await jest.advanceTimersByTimeAsync(20_000);
      expect(await copy).toMatchObject({ httpStatus: 503, item: undefined, answers: 1 });
      stuck.finish({ executionStarts: true });
      expect((await receive(request)).answer).toMatchObject({ reason: 'duplicate' });
    } finally {
      jest.useRealTimers();
    }
  });

  it('is let through in the editor, and if the option says so', async () => {
    const request = signed(fresh());
    for (const receive of [
      published({}, 'manual'),
      published({ options: { allowDuplicates: true } }),
    ]) {
      expect((await receive(request)).item).toBeDefined();
      expect((await receive(request)).item).toBeDefined();
    }
  });

  it('is recognised by the data that n8n saves with the workflow, unless nothing is to be remembered', async () => {
    const receive = published({}, 'webhook', 'saved');
    await receive(signed(fresh()));
    await receive(signed(fresh()));
    const records = expect.stringMatching(/^(?:[\w-]{8}[\da-z]{5}){2}$/) as unknown;
    const byNode = { [NODE_ID]: records };
    expect(saved(receive)).toEqual({ global: { highLevelMessageTrigger: byNode } });
    const forgetful = published({ options: { duplicatesKept: 0 } }, 'webhook', 'not-saved');
    await forgetful(signed(fresh()));
    expect(saved(forgetful)).toEqual({ global: {} });
  });

  it('is known after a restart, also where the trigger was renamed', async () => {
    const request = signed(fresh());
    const before = published({}, 'webhook', 'renamed');
    expect((await before(request)).item).toBeDefined();
    const load = async (loaded: Loaded) =>
      published({}, 'webhook', 'renamed', undefined, { ...loaded, process: await otherProcess() });
    const after = await load({ name: 'Sent messages', staticData: saved(before) });
    expect((await after(request)).answer).toMatchObject({ reason: 'duplicate' });
    // What is known comes from what n8n has saved, and from nowhere else.
    expect((await (await load({}))(request)).item).toBeDefined();
  });

  it('puts back the records that another process has overwritten', async () => {
    const load = (staticData?: IDataObject) =>
      published({}, 'webhook', 'overwritten', undefined, { staticData });
    const [first, second] = [signed(fresh()), signed(fresh())];
    const one = load();
    await one(first);
    const overwritten = saved(one);
    const two = load(saved(one));
    await two(second);
    const complete = saved(two);
    expect(complete).not.toEqual(overwritten);

    const repaired = load(overwritten);
    expect((await repaired(second)).answer).toMatchObject({ reason: 'duplicate' });
    expect(saved(repaired)).toEqual(complete);
    expect(repaired.workflow.staticData).toHaveProperty('__dataChanged', true);
    // A duplicate with nothing to put back costs n8n no write.
    const intact = load(complete);
    expect((await intact(second)).answer).toMatchObject({ reason: 'duplicate' });
    expect(intact.workflow.staticData).toHaveProperty('__dataChanged', false);
  });

  it('is new to another workflow', async () => {
    const request = signed(fresh());
    expect((await published({}, 'webhook', 'one')(request)).item).toBeDefined();
    expect((await published({}, 'webhook', 'two')(request)).item).toBeDefined();
  });
});

describe('an ignored delivery', () => {
  it.each<[string, IDataObject, IDataObject]>([
    ['otherEvent', {}, { type: 'InboundMessage' }],
    ['filtered', { filters: { channels: ['email'] } }, {}],
    ['otherApp', { options: { appIds: 'another' } }, {}],
    ['tooOld', { options: { maximumAge: 1 } }, { timestamp: '2020-01-01T00:00:00Z' }],
  ])('carries its reason in a header and in n8n’s log: %s', async (reason, parameters, changes) => {
    const { httpStatus, headers, item, log } = await published(parameters)(signed(fresh(changes)));
    expect({ httpStatus, headers, item }).toEqual({
      httpStatus: 200,
      headers: { 'X-Ignored': reason },
      item: undefined,
    });
    expect(log).toEqual([
      [expect.stringContaining(`(${reason})`), expect.objectContaining({ workflowId: 'flow' })],
    ]);
  });

  it('carries it when it is a duplicate', async () => {
    const receive = published({}, 'webhook', 'duplicate-header');
    const request = signed(fresh());
    expect((await receive(request)).headers).toEqual({});
    expect((await receive(request)).headers).toEqual({ 'X-Ignored': 'duplicate' });
  });
});

describe('with a credential', () => {
  const ours = '6a0b1c2d3e4f5a6b7c8d9e0f';
  let credentials = 0;
  /** A credential that was never read; `read` counts the reads. */
  function credentialOf(clientId: string) {
    const read = jest.fn(() => Promise.resolve<IDataObject>({ clientId }));
    return { id: `credential-${credentials++}`, read };
  }

  it('starts for its app, and answers another one’s message', async () => {
    const credential = credentialOf(`${ours}-m1abc2de`);
    const receive = published({}, 'webhook', 'flow', credential);
    expect((await receive(signed(fresh({ appId: ours })))).item).toMatchObject({ appId: ours });
    for (const appId of ['another', undefined]) {
      const { item, httpStatus, answer } = await receive(signed(fresh({ appId })));
      expect({ item, httpStatus }).toEqual({ item: undefined, httpStatus: 200 });
      expect(answer).toMatchObject({ status: 'ignored', reason: 'otherApp' });
    }
    expect(credential.read).toHaveBeenCalledTimes(1);
  });

  it('is not read for what HighLevel did not sign, nor for apps that are named', async () => {
    const credential = credentialOf(`${ours}-m1abc2de`);
    const parameters = { options: { appIds: 'named' } };
    const receive = published(parameters, 'webhook', 'flow', credential);
    const { rawBody, headers, body } = signed(fresh({ appId: ours }));
    const forged = { headers, rawBody: Buffer.from(`${rawBody.toString()} `), body };
    expect((await receive(forged)).httpStatus).toBe(401);
    expect((await receive({ headers: {}, rawBody, body })).httpStatus).toBe(401);
    expect((await receive(signed(fresh({ appId: 'named' })))).item).toBeDefined();
    expect(credential.read).not.toHaveBeenCalled();
    expect((await receive(signed(fresh({ appId: ours })))).item).toBeDefined();
    expect(credential.read).toHaveBeenCalledTimes(1);
  });

  it('answers 503 while it cannot be read, so that nothing is lost', async () => {
    const credential = credentialOf('');
    credential.read.mockRejectedValue(new Error('The credential was deleted.'));
    const receive = published({}, 'webhook', 'flow', credential);
    const { httpStatus, item, answer, log } = await receive(signed(fresh({ appId: ours })));
    expect({ httpStatus, item }).toEqual({ httpStatus: 503, item: undefined });
    expect(answer).toMatchObject({ reason: 'credentialUnreadable' });
    expect(log).toEqual([
      [expect.stringContaining('could not read its credential'), expect.anything()],
      [expect.stringContaining('refused a delivery (credentialUnreadable)'), expect.anything()],
    ]);
  });
});

describe('hints', () => {
  it('are decided by n8n’s own expressions as booleans, also where an option was never added', () => {
    const hints = trigger.description.hints ?? [];
    const conditionsOf = (parameters: IDataObject): unknown[] => {
      const { workflow } = published(parameters);
      const [node] = Object.values(workflow.nodes);
      return hints.map(({ displayCondition = '' }) =>
        workflow.expression.getSimpleParameterValue(
          node as INode,
          displayCondition,
          'internal',
          {},
        ),
      );
    };
    const appIds = 'a';
    const none = Array<boolean>(hints.length - 1).fill(false);
    expect(conditionsOf({ options: { appIds } })).toEqual([false, ...none]);
    expect(conditionsOf({})).toEqual([...none, true]);
    expect(conditionsOf({ options: { signatureCheck: 'none' } })).toEqual([true, ...none]);
    const additionalPublicKeys = 'my key';
    expect(conditionsOf({ options: { appIds, additionalPublicKeys } })).toContain(true);
  });
});

describe('publishing', () => {
  const publish = async (node: Partial<INode>, clientId?: unknown): Promise<boolean> => {
    const context = {
      getNode: () => ({ name: 'Trigger', parameters: {}, ...node }),
      getCredentials: () => Promise.resolve({ clientId }),
    };
    return await trigger.webhookMethods.default.create.call(context as never);
  };
  const selected = { credentials: { highLevelMessagesOAuth2Api: { id: '1', name: 'HighLevel' } } };

  it('succeeds without a credential, and with one that has a client id', async () => {
    expect(await publish({})).toBe(true);
    expect(await publish(selected, '6a0b1c2d-m1')).toBe(true);
  });

  it('says which key or credential cannot be used', async () => {
    const options = { additionalPublicKeys: pemOf(ed25519KeyOf('00'.repeat(32))) };
    await expect(publish({ parameters: { options } })).rejects.toThrow(
      /^Additional Public Keys: Key 1 is a point of small order/,
    );
    await expect(publish(selected, '')).rejects.toThrow('no Client ID');
  });
});

describe('Location IDs', () => {
  const list = async (credentials?: INode['credentials'], data: IDataObject = {}) => {
    const context = {
      getNode: () => ({ credentials }),
      getCredentials: () => Promise.resolve(data),
    };
    return await trigger.methods.listSearch.connectedLocation.call(context as never);
  };
  const selected = { highLevelMessagesOAuth2Api: { id: '1', name: 'HighLevel' } };

  it('offer the credential’s sub-account', async () => {
    const value = 've9EPM428h8vShlRW1KT';
    const connected = { oauthTokenData: { locationId: value } };
    const name = `Connected Sub-Account (${value})`;
    expect(await list(selected, connected)).toEqual({ results: [{ name, value }] });
  });

  it('say why there is no sub-account to choose', async () => {
    await expect(list()).rejects.toThrow('Select a credential to see its sub-account');
    await expect(list(selected, { oauthTokenData: {} })).rejects.toThrow('not connected');
    await expect(list(selected, {})).rejects.toThrow('not connected');
  });

  it('are read as chosen from the list and as typed', async () => {
    const locationId = sms.locationId as string;
    const locator = (mode: string, value: string): IDataObject => ({
      filters: { locationIds: { __rl: true, mode, value } },
    });
    for (const parameters of [
      locator('list', locationId),
      locator('id', `another, ${locationId}`),
      { filters: { locationIds: locationId } },
    ]) {
      expect((await published(parameters)(signed(fresh()))).item).toBeDefined();
    }
    for (const parameters of [locator('list', 'another'), locator('id', 'one, two')]) {
      expect((await published(parameters)(signed(fresh()))).answer).toMatchObject({
        reason: 'filtered',
      });
    }
  });
});

describe('the set-up notice', () => {
  it.each([
    [['OutboundMessage'], 'turn on OutboundMessage.'],
    [['InboundMessage'], 'turn on InboundMessage.'],
    [['InboundMessage', 'OutboundMessage'], 'turn on OutboundMessage and InboundMessage.'],
    [[], 'turn on OutboundMessage and InboundMessage.'],
  ])('is one for the events %j, with its steps and links', (events, words) => {
    const { description } = trigger;
    const node = { typeVersion: 2 };
    const notices = description.properties
      .filter(({ name }) => name.startsWith('setup'))
      .filter((property) => NodeHelpers.displayParameter({ events }, property, node, description));
    expect(notices).toHaveLength(1);
    const text = notices[0]?.displayName ?? '';
    expect(text).toContain(words);
    expect(text.match(/<li>[A-Z]/g)).toHaveLength(5);
    expect(text.match(/<a href="https:/g)).toHaveLength(2);
    // n8n's notices remove every other tag.
    expect(
      text.replace(/<\/?(?:ul|li)>|<a href="[^"]+" target="_blank">|<\/a>/g, ''),
    ).not.toContain('<');
  });
});

it('evaluates no expression, which would cost n8n an isolate', async () => {
  const evaluate = spyOnExpressions();
  const filters = { channels: ['sms'], directions: ['outbound'] };
  const receive = published({ filters, options: { includeRawPayload: true } });
  expect((await receive(signed(sms))).item).toBeDefined();
  expect(evaluate).not.toHaveBeenCalled();
  evaluate.mockRestore();
});

describe('hostile input', () => {
  const nested = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  const wide = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]),
  );

  it.each<[string, unknown]>([
    [
      '__proto__ and constructor as fields',
      '{"type":"OutboundMessage","messageType":"SMS","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ],
    ['a body of ten megabytes', { ...sms, body: 'a'.repeat(10_000_000) }],
    [
      'ten thousand objects in each other',
      `{"type":"OutboundMessage","messageType":"SMS","x":${nested}}`,
    ],
    [
      'an email address list of a megabyte',
      {
        ...sms,
        messageType: 'Email',
        messageTypeId: 3,
        messageTypeString: 'TYPE_EMAIL',
        to: 'a@b.example, '.repeat(80_000),
      },
    ],
    ['lone surrogates', { ...sms, body: '\ud800 \udfff', from: '\ud800' }],
    [
      'numbers that are none',
      '{"type":"OutboundMessage","messageType":"Call","callDuration":"NaN","messageTypeId":1e999,"status":-0}',
    ],
    [
      'lists for objects and objects for lists',
      { ...sms, attachments: { 0: 'x' }, from: ['a'], body: [], status: {}, messageType: [] },
    ],
    ['a hundred thousand fields', { ...sms, ...wide }],
    ['NUL bytes', { ...sms, body: '\0'.repeat(1000), '\0': 1 }],
    [
      'fields that come twice',
      '{"type":"OutboundMessage","type":"OutboundMessage","messageType":"SMS","messageType":"Email"}',
    ],
  ])('%s: one execution, nothing lost and nothing polluted', async (_what, payload) => {
    const receive = published({ options: { allowDuplicates: true } });
    const { item, httpStatus, answers } = await receive(signed(payload));
    expect({ httpStatus, answers }).toEqual({ httpStatus: 200, answers: 1 });
    expect(item).toHaveProperty('channel');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('of any bytes, headers and parsed body is answered once, below 500', async () => {
    const header = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.constant('N/A'),
      fc.array(fc.string(), { maxLength: 2 }),
    );
    const headers = fc.dictionary(
      fc.constantFrom('x-ghl-signature', 'x-wh-signature', 'content-type'),
      header,
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
      fc.json().map((text) => Buffer.from(text)),
    );
    const unread = fc.constantFrom('read', 'unread', 'broken');
    const receive = published();
    await fc.assert(
      fc.asyncProperty(
        bytes,
        headers,
        fc.boolean(),
        fc.jsonValue(),
        unread,
        async (body, sent, isSigned, parsed, state) => {
          const all = isSigned ? { ...sent, ...signedHeaders(body, key) } : sent;
          const readRawBody = async () => {
            await Promise.resolve();
            throw new Error('request aborted');
          };
          const rawBody = state === 'read' ? body : undefined;
          const request = {
            headers: all,
            rawBody,
            body: parsed,
            ...(state === 'broken' && { readRawBody }),
          };
          const { httpStatus, answers } = await receive(request);
          expect(answers).toBe(1);
          expect(httpStatus).toBeLessThan(500);
        },
      ),
    );
  });
});
