// The cost of the package before it does anything: its size, and the time that n8n needs to load it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../scripts/lib/paths.mjs';
import { medianRatio, row } from './measure.mjs';

export const title = 'The package: its size, and loading all nodes and credentials';

const ROUNDS = 7;
const LIMIT_BYTES = 300_000;

export function run() {
  const { nodes, credentials } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'))).n8n;
  const own = [...nodes, ...credentials].map((file) => path.join(ROOT, file));
  const all = { own: [], host: [] };
  for (let round = 0; round < ROUNDS; round++) {
    all.own.push(load(['n8n-workflow', 'zod/v4', '--', ...own]));
    all.host.push(load(['n8n-workflow']));
  }
  const packed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT }));
  const { size } = packed[0];
  return [
    row(`packed size, of ${LIMIT_BYTES / 1000} kB`, size / LIMIT_BYTES, { atMost: 1 }, `${size} B`),
    row(
      'loading everything, against loading n8n-workflow',
      medianRatio(all.own, all.host),
      { atMost: 1 },
      `${Math.min(...all.own).toFixed(0)} ms, ${Math.min(...all.host).toFixed(0)} ms`,
    ),
  ];
}

/**
 * The processor time of loading modules in a fresh process, in milliseconds. n8n itself has loaded
 * n8n-workflow and zod before it loads a package.
 */
function load(modules) {
  const args = [path.join(import.meta.dirname, 'load.mjs'), ...modules];
  return Number(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }));
}
