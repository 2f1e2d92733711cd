// Plays HighLevel: posts a message like its webhooks do, and posts it again if the answer is no 2xx.
import { Agent, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { signBody } from './demoKey.mjs';
import { pause } from './steps.mjs';

/** HighLevel's rule: it resends after every answer but a 2xx, up to 12 times, with growing pauses. */
const RETRIES = 12;
/** HighLevel pauses for minutes; here the pauses are shortened. */
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 60;

/**
 * A message as HighLevel sends it.
 *
 * @param {unknown} payload
 * @param {{ signature?: 'valid' | 'none' | 'forged' }} [options] `forged`: made for other bytes
 * @returns {{ body: Buffer, headers: Record<string, string> }}
 */
export function delivery(payload, { signature = 'valid' } = {}) {
  const body = Buffer.from(JSON.stringify(payload));
  const headers = {
    'content-type': 'application/json',
    'content-length': String(body.length),
    'user-agent': 'HighLevel-Webhooks (played by n8n-nodes-highlevel-messages)',
  };
  if (signature === 'valid') headers['x-ghl-signature'] = signBody(body);
  if (signature === 'forged') {
    headers['x-ghl-signature'] = signBody(Buffer.concat([body, Buffer.from(' ')]));
  }
  return { body, headers };
}

/**
 * Posts once.
 *
 * @param {string} url
 * @param {{ body: Buffer, headers: Record<string, string> }} message
 * @param {Agent} [agent] to keep connections open between posts
 * @param {number} [patienceMs] hangs up when no answer came in this time
 * @returns {Promise<{ status: number, headers: Record<string, string>, text: string }>}
 */
export function post(url, { body, headers }, agent, patienceMs) {
  const send = url.startsWith('https:') ? secureRequest : request;
  return new Promise((resolve, reject) => {
    const outgoing = send(url, { method: 'POST', headers, agent }, (incoming) => {
      const chunks = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on('error', reject);
    if (patienceMs) outgoing.setTimeout(patienceMs, () => outgoing.destroy(new Error('no answer')));
    outgoing.end(body);
  });
}

/** Posts once and closes the connection some milliseconds later, answered or not. */
export function postAndHangUp(url, { body, headers }, milliseconds) {
  return new Promise((resolve) => {
    const outgoing = request(url, { method: 'POST', headers });
    outgoing.on('error', () => {});
    outgoing.on('close', resolve);
    outgoing.end(body);
    setTimeout(() => outgoing.destroy(), milliseconds);
  });
}

/**
 * Posts like HighLevel does: it posts again after every answer but a 2xx and after a broken connection.
 *
 * @param {string | (() => string)} url a function is asked for each attempt
 * @param {{ body: Buffer, headers: Record<string, string> }} message
 * @param {{ agent?: Agent, pauseFactor?: number, patienceMs?: number }} [options] `pauseFactor` lengthens
 *   the pauses; `patienceMs` as for `post`
 * @returns {Promise<{ status: number, text: string, attempts: number, statuses: number[] }>} the last
 *   answer, and the status of each; 0 when nothing answered
 */
export async function deliver(url, message, { agent, pauseFactor = 1, patienceMs } = {}) {
  const statuses = [];
  for (;;) {
    const at = typeof url === 'function' ? url() : url;
    const answer = await post(at, message, agent, patienceMs).catch(({ message: text }) => ({
      status: 0,
      text,
    }));
    statuses.push(answer.status);
    const attempts = statuses.length;
    const done = answer.status >= 200 && answer.status < 300;
    if (done || attempts > RETRIES) return { ...answer, attempts, statuses };
    const jitter = 0.5 + Math.random();
    const wait = Math.min(FIRST_PAUSE_MS * 2 ** attempts, LONGEST_PAUSE_MS);
    await pause(wait * jitter * pauseFactor);
  }
}

/**
 * An agent with a connection for each post: one that was kept open may be closed at the moment it is used
 * again.
 */
export function freshConnections() {
  return new Agent({ keepAlive: false });
}

/** An agent that keeps its connections open for many posts. */
export function connections(count) {
  return new Agent({ keepAlive: true, maxSockets: count });
}
