// Runs other programs to completion. None of them outlives this process.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { LOGS } from './paths.mjs';
import { Problem } from './steps.mjs';

const TAIL_LINES = 15;
const running = new Set();

process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A module with more to clean up (a running n8n) ends the process later.
    if (process.listenerCount(signal) === 1) {
      console.log('\nStopped. The next start continues from here.');
      process.exit(1);
    }
    running.forEach((child) => child.kill());
  });
}

/**
 * Runs a program to completion. Its output goes to `.local/logs/<log>.log`.
 *
 * @param {string} log the log's name
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onLine?: (line: string) => void }} [options]
 *   `onLine` gets each line of its output
 * @throws {Problem} with the last lines of the log when it fails or cannot be started
 */
export async function run(log, command, args, { onLine, ...options } = {}) {
  mkdirSync(LOGS, { recursive: true });
  const file = path.join(LOGS, `${log}.log`);
  const out = createWriteStream(file);
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.pipe(out, { end: false });
  child.stderr.pipe(out, { end: false });
  if (onLine) {
    for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', onLine);
  }
  const failure = await failureOf(child);
  await new Promise((resolve) => out.end(resolve));
  if (failure) {
    throw new Problem(
      `${command} ${args.join(' ')}: ${failure}`,
      `${tail(file)}\nThe whole output is in ${file}.`,
    );
  }
}

/**
 * Runs a program to completion with its output on the terminal.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} how it failed, or nothing
 */
export function runOnTerminal(command, args, options = {}) {
  return failureOf(spawn(command, args, { ...options, stdio: 'inherit' }));
}

/**
 * Runs a program to completion and keeps its output, for programs that run side by side.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ failure: string, output: string }>} how it failed, or nothing, and what it printed
 */
export async function runCaptured(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
  const failure = await failureOf(child);
  return { failure, output: Buffer.concat(output).toString('utf8').trimEnd() };
}

/** Waits until a program ends. If this process ends first, it ends the program. */
async function failureOf(child) {
  running.add(child);
  const failure = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? '' : `ended with ${code ?? signal}`),
    );
  });
  running.delete(child);
  return failure;
}

/** The last lines of a log. */
export function tail(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}
