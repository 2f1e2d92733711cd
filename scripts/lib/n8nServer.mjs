// Starts and stops a private n8n: on this machine only, offline, with a user folder of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { LOGS, ROOT } from './paths.mjs';
import { tail } from './run.mjs';
import { Problem, orAfter, pause, until } from './steps.mjs';

export const HOST = '127.0.0.1';
const READY_SECONDS = 180;
const STOP_SECONDS = 20;

/** Settings of the caller's shell that would change what is tried here. */
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
 * Boots n8n and waits until it answers.
 *
 * @param {{ version: string, modules: string, node: string }} install what ensureN8n returned
 * @param {{ userFolder: string, port: number, env?: Record<string, string>, command?: string }} options
 *   `command` is n8n's own: `start` (with everything), or `webhook` for a webhook processor
 * @returns {Promise<{ url: string, log: string, stop: () => Promise<void>, ended: Promise<void> }>}
 */
export async function startN8n(install, { userFolder, port, env = {}, command = 'start' }) {
  mkdirSync(userFolder, { recursive: true });
  mkdirSync(LOGS, { recursive: true });
  await clearTheWay({ userFolder, port, command });
  const log = path.join(LOGS, `n8n-${path.basename(userFolder)}.log`);
  const out = openSync(log, 'a');
  const child = spawn(install.node, [path.join(install.modules, 'n8n', 'bin', 'n8n'), command], {
    cwd: userFolder,
    env: await environment(install, userFolder, port, env),
    stdio: ['ignore', out, out],
    // A process group of its own: Ctrl-C reaches n8n once, through us, and the group can be counted.
    detached: true,
  });
  const pidFile = pidFileOf(userFolder, command);
  writeFileSync(pidFile, JSON.stringify({ starter: process.pid, n8n: child.pid }));
  const state = { over: false };
  const ended = new Promise((resolve) => {
    child.once('exit', () => {
      state.over = true;
      resolve();
    });
  });
  const killGroup = () => signalGroup(child.pid, 'SIGKILL');
  process.on('exit', killGroup);

  const stop = async () => {
    if (!state.over) child.kill('SIGTERM');
    await orAfter(STOP_SECONDS, ended);
    // n8n ends its task runner itself; whoever is still there is ended now.
    await until(`n8n's processes to end`, STOP_SECONDS, () => !signalGroup(child.pid, 'SIGKILL'));
    process.off('exit', killGroup);
    rmSync(pidFile, { force: true });
  };

  const url = `http://${HOST}:${port}`;
  try {
    await until(`n8n ${install.version} at ${url}`, READY_SECONDS, () => {
      if (state.over) throw new Problem(`n8n ended while starting.`, tail(log));
      return isReady(url, command);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, log, stop, ended };
}

/**
 * Ends an n8n that an earlier start left behind in this user folder, and makes sure that nothing else
 * is in the way of a new one.
 *
 * @param {{ userFolder: string, port: number, command?: string }} options as for startN8n
 * @throws {Problem} when the user folder's n8n runs, or something else listens at the port
 */
export async function clearTheWay({ userFolder, port, command = 'start' }) {
  await stopLeftOver(pidFileOf(userFolder, command));
  await requirePort(port);
}

function pidFileOf(userFolder, command) {
  return path.join(userFolder, `${command}.pid`);
}

async function environment(install, userFolder, port, env) {
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
    ...env,
  };
}

/** Whether n8n answers and its REST interface is there (it listens a little before it is). */
async function isReady(url, command) {
  const paths = command === 'start' ? ['/healthz/readiness', '/rest/settings'] : ['/healthz'];
  try {
    const answers = await Promise.all(paths.map((at) => fetch(url + at)));
    const json = answers.map((answer) => answer.headers.get('content-type')?.includes('json'));
    await Promise.all(answers.map((answer) => answer.text()));
    return answers.every(({ ok }, index) => ok && json[index]);
  } catch {
    return false;
  }
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = await listen(0);
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function requirePort(port) {
  let server;
  try {
    server = await listen(port);
  } catch (error) {
    throw new Problem(
      `Port ${port} cannot be used (${error.code}): another program, perhaps another n8n, listens there.`,
      `Stop that program, or choose another port: npm start -- --port ${port + 1}`,
    );
  }
  await new Promise((resolve) => server.close(resolve));
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server));
  });
}

/** An n8n whose start was killed and left it behind is ours to end; one that is looked after is not. */
async function stopLeftOver(pidFile) {
  if (!existsSync(pidFile)) return;
  const { starter, n8n } = JSON.parse(readFileSync(pidFile, 'utf8'));
  if (!commandLineOf(n8n).includes(ROOT)) return;
  if (commandLineOf(starter) !== '') {
    throw new Problem(
      `This folder's n8n runs already (process ${n8n}).`,
      `Use that one, or stop it first: Ctrl-C in its terminal, or kill ${starter}.`,
    );
  }
  console.log(`An earlier start left n8n running (process ${n8n}): stopping it.`);
  signalGroup(n8n, 'SIGTERM');
  await pause(2000);
  await until('the earlier n8n to end', STOP_SECONDS, () => !signalGroup(n8n, 'SIGKILL'));
}

/** Empty where the system has no /proc: then nothing is ended, and the port tells. */
function commandLineOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Sends a signal to a process group; false when nobody is left in it. */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}
