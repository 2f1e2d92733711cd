// Servers that run beside a script: n8n, PostgreSQL, Redis. None of them outlives the script.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { LOGS, ROOT } from './paths.mjs';
import { tail } from './run.mjs';
import { Problem, orAfter, pause, until } from './steps.mjs';

/** Everything listens on this machine only. */
export const HOST = '127.0.0.1';
const STOP_SECONDS = 20;

/**
 * @typedef {object} Server
 * @property {number} pid
 * @property {string} log the path of its log
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop ends it; another signal than its usual
 *   one plays an accident, such as `SIGKILL`
 * @property {Promise<void>} ended
 */

/**
 * Starts a server and waits until it is ready.
 *
 * @param {object} server
 * @param {string} server.what its name in messages
 * @param {string} server.command the program
 * @param {string[]} server.args
 * @param {string} server.pidFile remembers the process, so that a later start finds one that was left behind
 * @param {string} server.log the name of its log in `.local/logs`
 * @param {number} server.seconds how long the start may take
 * @param {() => Promise<boolean> | boolean} server.isReady
 * @param {import('node:child_process').SpawnOptions} [server.options] cwd, env, uid, gid
 * @param {NodeJS.Signals} [server.stopSignal] the signal that asks it to end
 * @returns {Promise<Server>}
 * @throws {Problem} with the end of its log when it does not start
 */
export async function startServer({
  what,
  command,
  args,
  pidFile,
  log: logName,
  seconds,
  isReady,
  options,
  stopSignal = 'SIGTERM',
}) {
  mkdirSync(LOGS, { recursive: true });
  const log = path.join(LOGS, `${logName}.log`);
  const out = openSync(log, 'a');
  // A process group of its own: Ctrl-C reaches it once, through us, and the group can be counted.
  const child = spawn(command, args, { ...options, stdio: ['ignore', out, out], detached: true });
  closeSync(out);
  const state = { over: false };
  const ended = new Promise((resolve) => {
    child.once('error', resolve).once('exit', resolve);
  }).then(() => {
    state.over = true;
  });
  if (child.pid !== undefined) {
    writeFileSync(pidFile, JSON.stringify({ starter: process.pid, server: child.pid }));
  }
  const killGroup = () => signalGroup(child.pid, 'SIGKILL');
  process.on('exit', killGroup);

  const stop = async (signal = stopSignal) => {
    if (!state.over) child.kill(signal);
    await orAfter(STOP_SECONDS, ended);
    // A server ends its own helpers; whatever is left of the group is ended here.
    await until(`the processes of ${what} to end`, STOP_SECONDS, () => !killGroup());
    process.off('exit', killGroup);
    rmSync(pidFile, { force: true });
  };
  try {
    await until(what, seconds, () => {
      if (state.over) throw new Problem(`${what} ended while starting.`, tail(log));
      return isReady();
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid, log, stop, ended };
}

/**
 * A server that can be started again after it was stopped.
 *
 * @param {() => Promise<Server>} start starts it with the same data, at the same port
 * @returns {Promise<{ pid: number, stop: Server['stop'], start: () => Promise<void> }>} it runs
 */
export async function restartable(start) {
  let server = await start();
  return {
    get pid() {
      return server.pid;
    },
    stop: (signal) => server.stop(signal),
    start: async () => {
      server = await start();
    },
  };
}

/**
 * Ends a server that a killed script left behind. One whose script still runs is left alone.
 *
 * @param {string} what its name in messages
 * @param {string} pidFile as for startServer
 * @throws {Problem} when the script that started it still runs
 */
export async function stopLeftOver(what, pidFile) {
  if (!existsSync(pidFile)) return;
  const { starter, server } = JSON.parse(readFileSync(pidFile, 'utf8'));
  if (!commandLineOf(server).includes(ROOT)) return;
  if (commandLineOf(starter) !== '') {
    throw new Problem(
      `This folder's ${what} runs already (process ${server}).`,
      `Use that one, or stop it first: Ctrl-C in its terminal, or kill ${starter}.`,
    );
  }
  console.log(`An earlier start left ${what} running (process ${server}): stopping it.`);
  signalGroup(server, 'SIGTERM');
  await pause(2000);
  await until(`the earlier ${what} to end`, STOP_SECONDS, () => !signalGroup(server, 'SIGKILL'));
}

/** The memory that a process holds in RAM, in megabytes. */
export function memoryOf(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return (Number(kilobytes) * 1024) / 1_000_000;
}

/** A port that nobody listens on. */
export async function freePort() {
  const server = await listen(0);
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @throws {Problem} when something listens at the port */
export async function requirePort(port) {
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

/** Empty where the system has no /proc: then nothing is ended, and a port in use is reported instead. */
function commandLineOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Sends a signal to a process group; false when no process is left in it. */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
}
