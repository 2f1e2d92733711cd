// n8n in queue mode on this machine: PostgreSQL, Redis, the main process, webhook processors, workers.
import { startPostgres } from './postgres.mjs';
import { openRestartableN8n } from './privateN8n.mjs';
import { HOST, freePort, restartable } from './process.mjs';
import { startN8n } from './n8nServer.mjs';
import { startProxy } from './proxy.mjs';
import { startRedis } from './redis.mjs';
import { step } from './steps.mjs';

/**
 * @typedef {object} Part a process of n8n
 * @property {string} url
 * @property {number} pid
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop
 * @property {() => Promise<void>} start starts it again after it was stopped
 */

/**
 * Starts all of it, empty.
 *
 * @param {string} tarball the packed package
 * @param {object} options
 * @param {string} options.name names the folders under `.local/`
 * @param {number} [options.port] where the main process listens
 * @param {number} [options.processors] how many webhook processors
 * @param {number} [options.workers] how many workers
 * @param {boolean} [options.proxied] puts a proxy between n8n and PostgreSQL, which can break the connection
 * @param {Record<string, string>} [options.env] additional settings of n8n
 * @returns {Promise<{ api: import('./n8nApi.mjs').N8nApi, postgres: object, redis: object, proxy?: object,
 *   main: Part, processors: Part[], workers: Part[], stop: () => Promise<void> }>}
 */
export async function openQueueMode(tarball, options) {
  const { name, port, processors = 1, workers = 1, proxied = false, env } = options;
  const stops = [];
  const stop = async () => {
    // In reverse: n8n needs its database and its queue to end in order.
    for (const stopOne of stops.splice(0).reverse()) await stopOne();
  };
  const stopLater = (started) => {
    stops.push(() => started.stop());
    return started;
  };
  try {
    const postgres = stopLater(await startPostgres(`${name}-postgres`));
    const proxy = proxied ? stopLater(await startProxy(postgres.port)) : undefined;
    const redis = stopLater(await startRedis(`${name}-redis`));
    const all = {
      ...postgres.env,
      ...(proxy && { DB_POSTGRESDB_PORT: String(proxy.port) }),
      ...redis.env,
      ...env,
    };
    const { api, install, userFolder, main } = await openRestartableN8n(tarball, {
      line: '2.x',
      name,
      port: port ?? (await freePort()),
      fresh: true,
      env: all,
    });
    stopLater(main);
    const startParts = async (command, count) => {
      const parts = [];
      for (let number = 1; number <= count; number++) {
        const called = `${command}-${number}`;
        const at = await freePort();
        const server = await restartable(() =>
          step(`Starting n8n's ${called}`, '15 s', () =>
            startN8n(install, { userFolder, port: at, env: all, command, name: called }),
          ),
        );
        parts.push(stopLater(Object.assign(server, { url: `http://${HOST}:${at}` })));
      }
      return parts;
    };
    return {
      api,
      postgres,
      redis,
      proxy,
      main,
      processors: await startParts('webhook', processors),
      workers: await startParts('worker', workers),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
