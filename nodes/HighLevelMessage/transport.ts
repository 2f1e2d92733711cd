import type { IExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import {
  failureOf,
  headerOf,
  type ApiAnswer,
  type ApiRequest,
  type Transport,
} from '../shared/highLevelApi';
import type { Connection } from './connection';
import { isStream, textOf } from './streams';

/** The longest time until an answer begins, and until one of JSON is complete. */
const TIMEOUT_MS = 30_000;
/** Sleeping is done in slices, so that a stopped workflow does not wait longer than this. */
const SLICE_MS = 250;
/** How often a request is made where its token was expired. */
const MAX_TRIES = 3;
/** The time that another process has to save the token it refreshed. */
const PAUSE_AFTER_REFRESH_MS = 1_000;

/** The parts of n8n that a transport uses. */
export interface Environment {
  context: IExecuteFunctions;
  connection: Connection;
  /** n8n-workflow's `sleep`. */
  sleep: (milliseconds: number) => Promise<void>;
  /** Aborted when the workflow is stopped, or when the run has failed. */
  signal: AbortSignal;
}

/** The transport that makes HighLevelApi's requests with n8n's helpers and the node's credential. */
export function transportOf(environment: Environment): Transport {
  return {
    now: Date.now,
    random: Math.random,
    signal: environment.signal,
    sleep: async (milliseconds, signal) => {
      const end = Date.now() + milliseconds;
      for (let left = milliseconds; left > 0 && !signal?.aborted; left = end - Date.now()) {
        await environment.sleep(Math.min(left, SLICE_MS));
      }
    },
    send: (request) => send(environment, request),
  };
}

/**
 * Gets a file of another server than the API's, without the credential and without following
 * redirects.
 */
export async function fetchFile({ context, signal }: Environment, url: string): Promise<ApiAnswer> {
  const answer = (await context.helpers.httpRequest({
    ...COMMON,
    url,
    encoding: 'stream',
    ignoreHttpStatusErrors: true,
    abortSignal: signal,
  })) as IN8nHttpFullResponse;
  return await readAnswer(context, answer);
}

const COMMON = {
  method: 'GET',
  returnFullResponse: true,
  disableFollowRedirect: true,
  timeout: TIMEOUT_MS,
} as const satisfies Partial<IHttpRequestOptions>;

/**
 * Sends a request. n8n only refreshes an expired token for a 401 that it may treat as an error; then
 * it drops the answer's headers. So requests ignore their status, and only after a 401 that a new
 * token may cure is the request made once more as n8n wants it.
 */
async function send(environment: Environment, request: ApiRequest): Promise<ApiAnswer> {
  const { connection, sleep } = environment;
  for (let tries = 1; ; tries++) {
    const answer = await sendOnce(environment, request, { ignoreHttpStatusErrors: true });
    if (!isTokenRefused(request, answer) || connection.refreshes === undefined) return answer;
    const refresh = await refreshing(connection.refreshes, () => refreshBy(environment, request));
    if (refresh.answer) return refresh.answer;
    if (refresh.isRefused || tries >= MAX_TRIES) return answer;
    await sleep(PAUSE_AFTER_REFRESH_MS);
  }
}

function isTokenRefused(request: ApiRequest, answer: ApiAnswer): boolean {
  return answer.status === 401 && failureOf(request, answer).kind === 'token';
}

async function sendOnce(
  { context, connection }: Environment,
  request: ApiRequest,
  options: Partial<IHttpRequestOptions>,
): Promise<ApiAnswer> {
  const answer = (await context.helpers.httpRequestWithAuthentication.call(
    context,
    connection.credential,
    {
      ...COMMON,
      url: connection.baseUrl + request.path,
      qs: { ...request.query },
      headers: { ...request.headers },
      ...(request.body === 'file' && { encoding: 'stream' as const }),
      ...options,
    },
  )) as IN8nHttpFullResponse;
  return await readAnswer(context, answer);
}

/** A stream stays one only if it is a file; JSON and refusals are read. */
async function readAnswer(
  context: IExecuteFunctions,
  { statusCode, headers, body }: IN8nHttpFullResponse,
): Promise<ApiAnswer> {
  const answer = { status: statusCode, headers, body: body as unknown };
  if (!isStream(answer.body)) return answer;
  const isSuccess = statusCode >= 200 && statusCode < 300;
  if (isSuccess && !/\bjson\b/i.test(headerOf(answer, 'content-type') ?? '')) return answer;
  const text = await textOf(context, answer.body);
  return { ...answer, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** How a try to refresh ended: with the answer, with another 401, or open. */
interface Refresh {
  answer?: ApiAnswer;
  isRefused?: boolean;
}

/**
 * Refreshes under way in this process, by credential. n8n 1.x has no lock of its own, and
 * HighLevel's refresh tokens are single use.
 */
const underWay = new Map<string, Promise<Refresh>>();

/** Starts a refresh; if one of the credential is under way, waits for it instead. */
async function refreshing(credential: string, start: () => Promise<Refresh>): Promise<Refresh> {
  const running = underWay.get(credential);
  if (running) {
    await running.catch(() => undefined);
    return {};
  }
  const own = start();
  underWay.set(credential, own);
  try {
    return await own;
  } finally {
    underWay.delete(credential);
  }
}

/** Makes a request for which n8n refreshes the token. */
async function refreshBy(environment: Environment, request: ApiRequest): Promise<Refresh> {
  return await sendOnce(environment, request, {}).then(
    (answer) => ({ answer }),
    (error: unknown) => {
      const code = codeOf(error);
      if (code === '401') return { isRefused: true };
      // The network, or trouble at the token endpoint: the request is made again as after any trouble.
      if (/^5\d\d$|^E(?!AUTH)/.test(code)) throw error;
      // Another status means that the token works. Anything else: the refresh token was refused,
      // maybe because another process used it a moment ago.
      return {};
    },
  );
}

/** n8n's errors have a status or the code of a network error there: `404`, `ECONNRESET`. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'httpCode' in error ? String(error.httpCode) : '';
}
