// Starts and stops a private n8n: on this machine only, offline, with a user folder of its own.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { HOST, freePort, requirePort, startServer, stopLeftOver } from './process.mjs';

const READY_SECONDS = 180;

/** Settings of the caller's shell that would change this n8n. */
const FOREIGN_SETTINGS = /^(?:N8N_|DB_|QUEUE_|EXECUTIONS_|WEBHOOK_|NODES_|NODE_OPTIONS$|npm_)/;

const OFFLINE = {
  N8N_DIAGNOSTICS_ENABLED: 'false',
  N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
  N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
  N8N_PERSONALIZATION_ENABLED: 'false',
  N8N_TEMPLATES_ENABLED: 'false',
  N8N_HIRING_BANNER_ENABLED: 'false',
  N8N_DYNAMIC_BANNERS_ENABLED: 'false',
  N8N_VERIFIED_PACKAGES_ENABLED: 'false',
  N8N_SECURE_COOKIE: 'false',
  N8N_ONBOARDING_FLOW_DISABLED: 'true',
};

/**
 * With this setting n8n acquires an isolate for expressions only when one is evaluated; otherwise each
 * request and each execution waits for one.
 */
export const LAZY_ISOLATES = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

/** n8n's own commands: all in one process, or one part of queue mode. */
const READY_PATHS = {
  start: ['/healthz/readiness', '/rest/settings'],
  webhook: ['/healthz'],
  worker: ['/healthz'],
};

/**
 * Boots n8n and waits until it answers.
 *
 * @param {{ version: string, modules: string, node: string }} install as ensureN8n returns it
 * @param {object} options
 * @param {string} options.userFolder
 * @param {number} options.port where it listens; a worker answers only health checks there
 * @param {Record<string, string>} [options.env] additional settings of n8n
 * @param {'start' | 'webhook' | 'worker'} [options.command] `start` runs everything; `webhook` is a
 *   webhook processor and `worker` a worker of queue mode
 * @param {string} [options.name] distinguishes several processes of one command
 * @returns {Promise<{ url: string, pid: number, log: string, stop: () => Promise<void>, ended: Promise<void> }>}
 */
export async function startN8n(install, options) {
  const { userFolder, port, env = {}, command = 'start', name = command } = options;
  mkdirSync(userFolder, { recursive: true });
  await clearTheWay({ userFolder, port, name });
  const url = `http://${HOST}:${port}`;
  const server = await startServer({
    what: `n8n ${install.version} (${name}) at ${url}`,
    command: install.node,
    args: [path.join(install.modules, 'n8n', 'bin', 'n8n'), command],
    options: {
      cwd: userFolder,
      env: await environment(install, { userFolder, port, env, command }),
    },
    pidFile: pidFileOf(userFolder, name),
    log: `n8n-${path.basename(userFolder)}${name === 'start' ? '' : `-${name}`}`,
    seconds: READY_SECONDS,
    isReady: () => isReady(url, command),
  });
  return { url, ...server };
}

/**
 * Ends an n8n that an earlier start left behind in this user folder, and makes sure that nothing else
 * is in the way of a new one.
 *
 * @param {{ userFolder: string, port: number, name?: string }} options as for startN8n
 * @throws {Problem} when the user folder's n8n runs, or something else listens at the port
 */
export async function clearTheWay({ userFolder, port, name = 'start' }) {
  await stopLeftOver('n8n', pidFileOf(userFolder, name));
  await requirePort(port);
}

function pidFileOf(userFolder, name) {
  return path.join(userFolder, `${name}.pid`);
}

async function environment(install, { userFolder, port, env, command }) {
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN_SETTINGS.test(name));
  return {
    ...Object.fromEntries(inherited),
    ...OFFLINE,
    PATH: [path.dirname(install.node), process.env.PATH].join(path.delimiter),
    N8N_USER_FOLDER: userFolder,
    N8N_LISTEN_ADDRESS: HOST,
    N8N_HOST: HOST,
    N8N_PORT: String(port),
    N8N_RUNNERS_BROKER_PORT: String(await freePort()),
    ...(command === 'worker' && {
      QUEUE_HEALTH_CHECK_ACTIVE: 'true',
      QUEUE_HEALTH_CHECK_PORT: String(port),
    }),
    ...env,
  };
}

/** Whether n8n answers and its REST interface is there (it listens a little before it is). */
async function isReady(url, command) {
  try {
    const answers = await Promise.all(READY_PATHS[command].map((at) => fetch(url + at)));
    const json = answers.map((answer) => answer.headers.get('content-type')?.includes('json'));
    await Promise.all(answers.map((answer) => answer.text()));
    return answers.every(({ ok }, index) => ok && json[index]);
  } catch {
    return false;
  }
}
