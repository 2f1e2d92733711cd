// A Redis of its own for n8n's queue mode: empty, on this machine only.
import { mkdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import path from 'node:path';
import { LOCAL } from './paths.mjs';
import { HOST, freePort, restartable, startServer, stopLeftOver } from './process.mjs';
import { findProgram } from './programs.mjs';

/**
 * Starts an empty Redis. As Debian sets it up, it saves its data when it is stopped and from time to time,
 * but does not write each change to disk (no append-only file).
 *
 * @param {string} name names its folder under `.local/`
 * @returns {Promise<{ port: number, env: Record<string, string>,
 *   stop: (signal?: NodeJS.Signals) => Promise<void>, start: () => Promise<void> }>} `env` are the settings
 *   that make n8n run in queue mode with it; `start` starts it again
 * @throws {Problem} when Redis is not installed, or does not start
 */
export async function startRedis(name) {
  const command = findRedis();
  const folder = path.join(LOCAL, name);
  const pidFile = path.join(folder, 'redis.pid');
  await stopLeftOver('Redis', pidFile);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = {
    port,
    bind: HOST,
    dir: folder,
    save: '3600 1',
    appendonly: 'no',
    // Its command line keeps the folder, by which one that was left behind is recognised.
    'set-proc-title': 'no',
  };
  const { stop, start } = await restartable(() =>
    startServer({
      what: 'Redis',
      command,
      args: Object.entries(settings).flatMap(([setting, value]) => [`--${setting}`, String(value)]),
      options: { cwd: folder },
      pidFile,
      log: `redis-${name}`,
      seconds: 15,
      isReady: () => answersPing(port),
    }),
  );
  const env = {
    EXECUTIONS_MODE: 'queue',
    QUEUE_BULL_REDIS_HOST: HOST,
    QUEUE_BULL_REDIS_PORT: String(port),
  };
  return { port, env, stop, start };
}

/**
 * The path of redis-server.
 *
 * @throws {import('./steps.mjs').Problem} when it is not installed, naming the command that installs it
 */
export function findRedis() {
  return findProgram('redis-server', { install: 'apt-get install redis-server' });
}

function answersPing(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, HOST, () => socket.write('PING\r\n'));
    socket.once('data', (answer) => {
      resolve(answer.toString() === '+PONG\r\n');
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
  });
}
