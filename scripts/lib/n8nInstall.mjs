// A private n8n, as a lockfile of the project pins it, with the Node it needs.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureModules } from './modules.mjs';
import { N8N_LINES } from './paths.mjs';
import { ensureSqlite, requireCompilerFor } from './sqlite.mjs';
import { Problem } from './steps.mjs';

/** n8n's isolated-vm is shipped compiled for this Node, not for Node 20. */
const NODE_MAJOR = '24';

/**
 * Installs one line of n8n unless it is there; an install that was broken off is mended.
 *
 * @param {'2.x' | '1.x'} line
 * @returns {Promise<{ line: string, version: string, modules: string, node: string }>}
 *   `node` is the Node program that this n8n runs on
 */
export async function ensureN8n(line) {
  const dir = N8N_LINES[line];
  const version = JSON.parse(readFileSync(path.join(dir, 'package.json'))).dependencies.n8n;
  requireCompilerFor(dir);
  const what = `n8n ${version}, privately, once`;
  await ensureModules(dir, { what, about: '4 min, 3 GB', log: `install-n8n-${line}` });
  const modules = path.join(dir, 'node_modules');
  const node = findNode(modules);
  await ensureSqlite(modules, node);
  return { line, version, modules, node };
}

/** Whether a line of n8n is installed already, without installing it. */
export function hasN8n(line) {
  return existsSync(path.join(N8N_LINES[line], 'node_modules', 'n8n', 'bin', 'n8n'));
}

function findNode(modules) {
  const shipped = path.join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(shipped)) return shipped;
  if (process.versions.node.startsWith(`${NODE_MAJOR}.`)) return process.execPath;
  throw new Problem(
    `n8n needs Node ${NODE_MAJOR}; on ${process.platform} ${process.arch} this project does not bring it along.`,
    `Start again with Node ${NODE_MAJOR} (you have ${process.version}).`,
  );
}
