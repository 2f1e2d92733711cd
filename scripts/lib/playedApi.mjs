// Plays HighLevel's API: https://services.leadconnectorhq.com on 127.0.0.1, with its refusals, its
// rate limit and its trouble. Tests and benches ask it instead of HighLevel.
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ALL_SCOPES, failure, rateLimit, refusal, tokenIn } from './playedApi/access.mjs';
import { playedData } from './playedApi/data.mjs';
import { OPERATIONS, storage } from './playedApi/operations.mjs';
import { pause } from './steps.mjs';

export { ALL_SCOPES } from './playedApi/access.mjs';
export { playedData } from './playedApi/data.mjs';
export { openapiWitness } from './playedApi/witness.mjs';

/** The token that is valid unless `grantOf` decides. */
export const PLAYED_TOKEN = 'pit-00000000-0000-4000-8000-000000000000';

/**
 * Trouble for some requests. The first entry that fits and is not used up applies.
 *
 * @typedef {object} Trouble
 * @property {string} [path] a part of the path; without it, every path
 * @property {number} [times] how many requests it affects; without it, all
 * @property {number} [status] answered instead, with `body` and `contentType`
 * @property {unknown} [body]
 * @property {string} [contentType]
 * @property {Record<string, string>} [headers]
 * @property {number} [delayMs] before the answer
 * @property {boolean} [cut] the connection breaks: before the answer, or in the middle of its body
 */

/**
 * @param {object} [options]
 * @param {ReturnType<typeof playedData>} [options.data]
 * @param {() => number} [options.now] milliseconds since 1970
 * @param {(token: string) => object | undefined} [options.grantOf] the rights of a
 *   token, `{ locationId, scopes, agency }`; undefined for an invalid token
 * @param {'real' | 'documented'} [options.shape] wrapped answers as they are, or flat ones
 * @param {object} [options.limit] the rate limit (access.mjs)
 * @param {number} [options.lateMs] how long after it was added a message cannot be read
 * @param {number} [options.cursorLifeMs] how long a cursor of an export is valid
 * @param {Record<string, object>} [options.recordings] by message id: `{ readyAt, bytes, type,
 *   signedUrl, missingStatus }`
 * @param {Trouble[]} [options.troubles]
 * @param {object} [options.witness] as openapiWitness makes it
 * @returns `answer` (a request without a network), `handle` (for a server), `requests` and
 *   `problems` (texts: findings of the witness, and a credential sent to the storage)
 */
export function playedApi({
  data = playedData(),
  now = Date.now,
  grantOf = (token) =>
    token === PLAYED_TOKEN ? { locationId: data.locationId, scopes: ALL_SCOPES } : undefined,
  shape = 'real',
  limit,
  lateMs = 0,
  cursorLifeMs = 120_000,
  recordings = {},
  troubles = [],
  witness,
} = {}) {
  const state = {
    data,
    now,
    shape,
    lateMs,
    cursorLifeMs,
    cursors: new Map(),
    recordings: new Map(
      Object.entries(recordings).map(([id, recording]) => [id, { readyAt: 0, ...recording }]),
    ),
  };
  const counter = rateLimit(now, limit);
  const requests = [];
  const problems = [];
  const met = new Map();

  /** Answers a request; undefined if the path is not one of the API's. */
  function answer(request) {
    const operation = OPERATIONS.find(({ path }) => path.test(request.path));
    if (!operation || request.method !== 'GET') return fromStorage(request);
    const entry = { ...request, headers: withoutToken(request.headers), at: now() };
    requests.push(entry);
    const given = { headers: {}, ...answerOf(operation, request) };
    entry.status = given.status;
    if (witness) problems.push(...witness.request(request));
    // The answer of a trouble is not one of HighLevel's.
    if (witness && !given.trouble?.status) problems.push(...witness.answer(request, given));
    return given;
  }

  function answerOf(operation, request) {
    const grant = grantOf(tokenIn(request));
    const refused = refusal(request, grant, operation.scope);
    if (refused) return refused;
    const { headers, refused: tooMany } = counter.count();
    if (tooMany) return { ...failure(429, 'Too Many Requests'), headers };
    const trouble = troubleFor(request);
    if (trouble?.status) return { ...troubleAnswer(trouble, headers), trouble };
    const [, ...ids] = operation.path.exec(request.path);
    const given = operation.answer(state, { ...request, grant }, ...ids);
    return { ...given, headers: { ...headers, ...given.headers, ...trouble?.headers }, trouble };
  }

  function troubleFor({ path }) {
    const trouble = troubles.find(
      (one) => path.includes(one.path ?? '') && (met.get(one) ?? 0) < (one.times ?? Infinity),
    );
    if (trouble) met.set(trouble, (met.get(trouble) ?? 0) + 1);
    return trouble;
  }

  /** The storage of recordings is no part of the API and must not see its credential. */
  function fromStorage(request) {
    const id = /^\/played-storage\/([\w-]+)\.wav$/.exec(request.path)?.[1];
    if (id === undefined) return undefined;
    if (request.headers.authorization) problems.push('The credential was sent to the storage.');
    requests.push({ ...request, headers: withoutToken(request.headers), at: now(), status: 200 });
    return { headers: {}, ...storage(state, id) };
  }

  /**
   * Answers over HTTP.
   *
   * @returns {Promise<boolean>} false if the path is not one of the API's; then nothing was answered
   */
  async function handle(incoming, outgoing) {
    const origin = `http://${incoming.headers.host}`;
    const url = new URL(incoming.url, origin);
    const given = answer({
      method: incoming.method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: incoming.headers,
      origin,
    });
    if (!given) return false;
    await pause(given.trouble?.delayMs ?? 0);
    await write(outgoing, given);
    return true;
  }

  return { answer, handle, requests, problems };
}

function withoutToken({ authorization, ...headers }) {
  return { ...headers, ...(authorization && { authorization: 'Bearer …' }) };
}

function troubleAnswer({ status, body, contentType, headers }, limits) {
  const type = contentType ?? (typeof body === 'string' ? 'text/html' : 'application/json');
  return {
    status,
    body: body ?? failure(status, 'Internal server error').body,
    headers: { ...limits, 'Content-Type': type, ...headers },
  };
}

const CHUNK = Buffer.alloc(64 * 1024);

/** Writes an answer; `bytes` is the length of a body that is generated while it is sent. */
async function write(outgoing, { status, headers, body, bytes, trouble }) {
  if (trouble?.cut && bytes === undefined) {
    outgoing.destroy();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const length = bytes ?? Buffer.byteLength(text);
  outgoing.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    ...headers,
    'Content-Length': length,
  });
  if (bytes === undefined) {
    outgoing.end(text);
    return;
  }
  const end = trouble?.cut ? Math.floor(bytes / 2) : bytes;
  // The pipeline ends with an error when the client hangs up. That is no fault of the server.
  await pipeline(Readable.from(chunks(end)), outgoing, { end: !trouble?.cut }).catch(() => {});
  if (trouble?.cut) outgoing.destroy();
}

function* chunks(bytes) {
  for (let left = bytes; left > 0; left -= CHUNK.length) yield CHUNK.subarray(0, left);
}

/**
 * Serves handlers on 127.0.0.1, such as `handle` above; the first that returns true has answered.
 *
 * @param {((incoming: object, outgoing: object) => Promise<boolean> | boolean)[]} handlers
 * @param {number} [port] without it, any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function listen(handlers, port = 0) {
  const server = createServer((incoming, outgoing) => {
    serve(handlers, incoming, outgoing).catch((error) => {
      outgoing.destroy(error);
    });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

async function serve(handlers, incoming, outgoing) {
  for (const handle of handlers) {
    if (await handle(incoming, outgoing)) return;
  }
  const text = JSON.stringify(failure(404, `Cannot ${incoming.method} ${incoming.url}`).body);
  outgoing.writeHead(404, { 'Content-Type': 'application/json' }).end(text);
}
