// Installs a private n8n from a lockfile of the project, with the Node it needs.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureModules } from './modules.mjs';
import { N8N_LINES } from './paths.mjs';
import { ensureSqlite, requireCompilerFor } from './sqlite.mjs';
import { Problem } from './steps.mjs';

/** n8n's isolated-vm ships a binary for this Node version, not for Node 20. */
const NODE_MAJOR = '24';

/**
 * Installs one line of n8n unless it is installed; completes an interrupted install.
 *
 * @param {'2.x' | '1.x'} line
 * @returns {Promise<{ line: string, version: string, modules: string, node: string }>}
 *   `node` is the path of the Node binary that runs this n8n
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

/** Whether a line of n8n is installed. */
export function hasN8n(line) {
  return existsSync(path.join(N8N_LINES[line], 'node_modules', 'n8n', 'bin', 'n8n'));
}

function findNode(modules) {
  const shipped = path.join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(shipped)) return shipped;
  if (process.versions.node.startsWith(`${NODE_MAJOR}.`)) return process.execPath;
  throw new Problem(
    `n8n needs Node ${NODE_MAJOR}; this project has none for ${process.platform} ${process.arch}.`,
    `Run it with Node ${NODE_MAJOR} (you have ${process.version}).`,
  );
}
