// HTTP by hand: requests that no HTTP client would send.
import { createConnection } from 'node:net';
import { pause } from '../../scripts/lib/steps.mjs';

const PATIENCE_MS = 10_000;

/**
 * The bytes of one request.
 *
 * @param {URL} target
 * @param {object} request
 * @param {string} [request.method]
 * @param {string} [request.path] instead of the target's
 * @param {[string, string][]} [request.headers] a header may come twice
 * @param {Buffer | string} [request.body]
 * @param {boolean} [request.close] whether the server shall close the connection after it
 */
export function rawRequest(
  target,
  { method = 'POST', path, headers = [], body = '', close = true },
) {
  const bytes = Buffer.from(body);
  const names = headers.map(([name]) => name.toLowerCase());
  const lines = [
    `${method} ${path ?? target.pathname} HTTP/1.1`,
    `Host: ${target.host}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  if (!names.some((name) => name === 'content-length' || name === 'transfer-encoding')) {
    lines.push(`Content-Length: ${bytes.length}`);
  }
  if (close) lines.push('Connection: close');
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}

/**
 * Sends bytes over one connection and reads the statuses of all answers.
 *
 * @param {URL} target
 * @param {Buffer} bytes
 * @param {{ slowly?: boolean, connections?: number }} [options] `slowly` sends a byte every 50 ms and hangs
 *   up after 3 s; `connections` does the same over many connections at once
 * @returns {Promise<{ statuses: (number | string)[] }>} each status once where there are several
 *   connections; `no answer` when nothing came, `closed` when the server hung up without an answer
 */
export async function exchange(target, bytes, { slowly = false, connections = 1 } = {}) {
  const all = await Promise.all(
    Array.from({ length: connections }, () => oneExchange(target, bytes, slowly)),
  );
  return { statuses: connections === 1 ? all[0] : [...new Set(all.flat())] };
}

function oneExchange(target, bytes, slowly) {
  return new Promise((resolve) => {
    const socket = createConnection(Number(target.port), target.hostname);
    let received = '';
    let why = 'closed';
    socket.setTimeout(PATIENCE_MS, () => {
      why = 'no answer';
      socket.destroy();
    });
    socket.on('data', (chunk) => (received += chunk.toString('latin1')));
    socket.on('error', () => {});
    socket.once('close', () => {
      const statuses = [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) =>
        Number(code),
      );
      resolve(statuses.length > 0 ? statuses : [why]);
    });
    socket.once('connect', () => {
      if (slowly) void drip(socket, bytes);
      else socket.write(bytes);
    });
  });
}

async function drip(socket, bytes) {
  const head = bytes.indexOf('\r\n\r\n') + 4;
  socket.write(bytes.subarray(0, head));
  for (let at = head; at < Math.min(head + 60, bytes.length - 1) && !socket.destroyed; at++) {
    socket.write(bytes.subarray(at, at + 1));
    await pause(50);
  }
  socket.destroy();
}
