// n8n in queue mode on this machine: PostgreSQL, Redis, the main process, webhook processors, workers.
import path from 'node:path';
import { LOCAL } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { openN8n } from './privateN8n.mjs';
import { freePort } from './process.mjs';
import { startN8n } from './n8nServer.mjs';
import { startRedis } from './redis.mjs';
import { step } from './steps.mjs';

/**
 * Starts all of it, empty.
 *
 * @param {string} tarball the packed package
 * @param {object} options
 * @param {string} options.name names the folders under `.local/`
 * @param {number} [options.processors] how many webhook processors
 * @param {number} [options.workers] how many workers
 * @param {Record<string, string>} [options.env] additional settings of n8n
 * @returns {Promise<{ api: import('./n8nApi.mjs').N8nApi, postgres: object, main: object, processors: object[],
 *   workers: object[], startPart: (command: string, name: string) => Promise<object>,
 *   stop: () => Promise<void> }>} processes as startN8n returns them; `startPart` starts another one
 */
export async function openQueueMode(tarball, { name, processors = 1, workers = 1, env }) {
  const stops = [];
  const stop = async () => {
    // In reverse: n8n needs its database and its queue to end in order.
    for (const stopOne of stops.splice(0).reverse()) await stopOne();
  };
  try {
    const postgres = await startPostgres(`${name}-postgres`);
    stops.push(postgres.stop);
    const redis = await startRedis(`${name}-redis`);
    stops.push(redis.stop);
    const all = { ...postgres.env, ...redis.env, ...env };
    const options = { line: '2.x', name, port: await freePort(), fresh: true, env: all };
    const { api, server: main, install } = await openN8n(tarball, options);
    stops.push(main.stop);
    const startPart = async (command, part) => {
      const userFolder = path.join(LOCAL, name);
      const port = await freePort();
      const server = await step(`Starting n8n's ${part}`, '15 s', () =>
        startN8n(install, { userFolder, port, env: all, command, name: part }),
      );
      stops.push(server.stop);
      return server;
    };
    const startParts = async (command, count) => {
      const parts = [];
      for (let at = 1; at <= count; at++) parts.push(await startPart(command, `${command}-${at}`));
      return parts;
    };
    return {
      api,
      postgres,
      main,
      processors: await startParts('webhook', processors),
      workers: await startParts('worker', workers),
      startPart,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
