import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import type { Connection } from '../../../nodes/HighLevelMessage/connection';
import { transportOf } from '../../../nodes/HighLevelMessage/transport';
import { getMessage } from '../../../nodes/shared/highLevelApi';

interface Answer {
  statusCode: number;
  headers?: object;
  body?: unknown;
}

const OK: Answer = { statusCode: 200, body: { message: { id: 'm1' } } };
const EXPIRED: Answer = { statusCode: 401, body: { statusCode: 401, message: 'Invalid JWT' } };
const NO_SCOPE: Answer = {
  statusCode: 401,
  body: { statusCode: 401, message: 'The token is not authorized for this scope.' },
};

const apiError = (httpCode: string | null) => Object.assign(new Error('n8n says'), { httpCode });

/** n8n's helper: `ignored` answers requests that ignore their status, `plain` those that do not. */
function setUp(
  ignored: (count: number) => Answer,
  plain: (count: number) => Answer | Error | Promise<Answer> = () => OK,
  refreshes: string | null = 'credential',
) {
  const requests: IHttpRequestOptions[] = [];
  const slept: number[] = [];
  const counts = { ignored: 0, plain: 0 };
  const helper = async (_credential: string, options: IHttpRequestOptions) => {
    requests.push(options);
    const answer = options.ignoreHttpStatusErrors
      ? ignored(++counts.ignored)
      : await plain(++counts.plain);
    if (answer instanceof Error) throw answer;
    return { headers: {}, ...answer };
  };
  const context = { helpers: { httpRequestWithAuthentication: helper } };
  const connection: Connection = {
    credential: 'highLevelMessagesOAuth2Api',
    baseUrl: 'https://api.example',
    locationId: 'l1',
    refreshes: refreshes ?? undefined,
  };
  const transport = transportOf({
    context: context as unknown as IExecuteFunctions,
    connection,
    signal: new AbortController().signal,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { send: () => transport.send(getMessage('m1')), requests, counts, slept, transport };
}

it('sends a request as n8n wants it: whole answers, no redirects, a fresh object each time', async () => {
  const { send, requests } = setUp(() => OK);
  expect(await send()).toMatchObject({ status: 200, body: OK.body });
  expect(requests).toMatchObject([
    {
      method: 'GET',
      url: 'https://api.example/conversations/messages/m1',
      headers: { Version: 'v3' },
      returnFullResponse: true,
      disableFollowRedirect: true,
      ignoreHttpStatusErrors: true,
    },
  ]);
  await send();
  expect(requests[1]?.headers).not.toBe(requests[0]?.headers);
});

it('has n8n refresh an expired token, and returns the answer', async () => {
  const { send, counts } = setUp(() => EXPIRED);
  expect(await send()).toMatchObject({ status: 200 });
  expect(counts).toEqual({ ignored: 1, plain: 1 });
});

it.each([
  ['a scope is missing', NO_SCOPE, 'credential'],
  ['the token cannot be refreshed', EXPIRED, null],
  ['the message is not there', { statusCode: 404, body: {} }, 'credential'],
])('refreshes nothing where %s', async (_why, answer, refreshes) => {
  const { send, counts } = setUp(() => answer, undefined, refreshes);
  expect(await send()).toMatchObject({ status: answer.statusCode });
  expect(counts.plain).toBe(0);
});

it('makes the request again where another status followed the refresh', async () => {
  const { send } = setUp(
    (count) => (count === 1 ? EXPIRED : { statusCode: 404, body: {} }),
    () => apiError('404'),
  );
  expect(await send()).toMatchObject({ status: 404 });
});

it('returns the refusal where the refreshed token is refused, too', async () => {
  const { send, counts } = setUp(
    () => EXPIRED,
    () => apiError('401'),
  );
  expect(await send()).toMatchObject({ status: 401, body: EXPIRED.body });
  expect(counts).toEqual({ ignored: 1, plain: 1 });
});

it('tries again where another process has used the refresh token a moment ago', async () => {
  const { send, slept } = setUp(
    (count) => (count === 1 ? EXPIRED : OK),
    () => apiError('EAUTH'),
  );
  expect(await send()).toMatchObject({ status: 200 });
  expect(slept).toEqual([1_000]);
});

it('gives up where the refresh token is refused again and again', async () => {
  const { send, counts } = setUp(
    () => EXPIRED,
    () => apiError(null),
  );
  expect(await send()).toMatchObject({ status: 401 });
  expect(counts).toEqual({ ignored: 3, plain: 3 });
});

it.each(['ECONNREFUSED', '503'])(
  'fails like a connection where the refresh meets %s',
  async (code) => {
    const { send } = setUp(
      () => EXPIRED,
      () => apiError(code),
    );
    await expect(send()).rejects.toThrow('n8n says');
  },
);

it('lets one request at a time refresh a credential, whatever runs begin at once', async () => {
  let underWay = 0;
  let most = 0;
  let valid = false;
  const runs = Array.from({ length: 5 }, () =>
    setUp(
      () => (valid ? OK : EXPIRED),
      async () => {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setTimeout(resolve, 10));
        underWay--;
        valid = true;
        return OK;
      },
    ),
  );
  const answers = await Promise.all(runs.map(({ send }) => send()));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(most).toBe(1);
  expect(runs.reduce((sum, { counts }) => sum + counts.plain, 0)).toBe(1);
});

it('wakes up soon after the workflow is stopped', async () => {
  const { transport, slept } = setUp(() => OK);
  const stop = new AbortController();
  stop.abort();
  await transport.sleep(60_000, stop.signal);
  expect(slept).toEqual([]);
});
