// A TCP proxy on this machine that can fall silent and break its connections, as a network does.
import { createConnection, createServer } from 'node:net';
import { HOST } from './process.mjs';

/**
 * Starts a proxy to a port of this machine.
 *
 * @param {number} target the port that it leads to
 * @returns {Promise<{ port: number, silence: () => void, cut: () => void, stop: () => Promise<void> }>}
 *   `silence` keeps all connections open, also new ones, but lets no byte through; `cut` breaks them all
 *   and then lets bytes through again
 */
export async function startProxy(target) {
  const pairs = new Set();
  let silent = false;
  const server = createServer((near) => {
    const far = createConnection(target, HOST);
    const pair = [near, far];
    pairs.add(pair);
    const end = () => {
      for (const socket of pair) socket.destroy();
      pairs.delete(pair);
    };
    for (const socket of pair) socket.setNoDelay(true).once('error', end).once('close', end);
    if (!silent) connect(pair);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, HOST, resolve);
  });
  const endAll = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };
  return {
    port: server.address().port,
    silence: () => {
      silent = true;
      for (const [near, far] of pairs) {
        near.unpipe(far).pause();
        far.unpipe(near).pause();
      }
    },
    cut: () => {
      endAll();
      silent = false;
    },
    stop: async () => {
      endAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function connect([near, far]) {
  near.pipe(far);
  far.pipe(near);
}
