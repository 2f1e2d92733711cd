// Sets up a private n8n with this package in it.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { list, unpack } from './communityPackage.mjs';
import { N8nApi } from './n8nApi.mjs';
import { ensureN8n } from './n8nInstall.mjs';
import { clearTheWay, startN8n } from './n8nServer.mjs';
import { LOCAL, N8N_LINES } from './paths.mjs';
import { restartable } from './process.mjs';
import { requireCompilerFor } from './sqlite.mjs';
import { Problem, step } from './steps.mjs';

/**
 * Installs n8n if necessary, installs the package in it, starts it and logs in.
 *
 * @param {string} tarball the packed package
 * @param {object} options
 * @param {'2.x' | '1.x'} options.line
 * @param {string} options.name names the user folder under `.local/`
 * @param {number} options.port
 * @param {boolean} [options.fresh] begin with an empty user folder
 * @param {Record<string, string>} [options.env] additional settings of n8n
 * @returns {Promise<{ api: N8nApi, server: object, install: object, userFolder: string, nodeTypes: object[] }>}
 */
export async function openN8n(tarball, { line, name, port, fresh = false, env }) {
  const install = await ensureN8n(line);
  const userFolder = userFolderOf(name);
  if (fresh) rmSync(userFolder, { recursive: true, force: true });
  const installed = unpack(tarball, userFolder, install);
  const server = await step(`Starting n8n ${install.version}`, '15 s', () =>
    startN8n(install, { userFolder, port, env }),
  );
  try {
    const api = new N8nApi(server.url);
    await api.logIn();
    const nodeTypes = await loadedNodes(api, installed.name);
    // Under Settings > Community nodes; only SQLite is written to from here.
    if (!env?.DB_TYPE) list(install, userFolder, installed, nodeTypes);
    return { api, server, install, userFolder, nodeTypes };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The same with an n8n that can be started again after it was stopped, with the same data.
 *
 * @param {string} tarball
 * @param {object} options as for openN8n
 * @returns {Promise<{ api: N8nApi, install: object, userFolder: string,
 *   main: { url: string, pid: number, stop: Function, start: () => Promise<void> } }>}
 */
export async function openRestartableN8n(tarball, options) {
  const { port, env } = options;
  let opened;
  const main = await restartable(async () => {
    if (opened) return startN8n(opened.install, { userFolder: opened.userFolder, port, env });
    const { server, ...rest } = await openN8n(tarball, options);
    opened = rest;
    return server;
  });
  const { api, install, userFolder } = opened;
  return { api, install, userFolder, main: Object.assign(main, { url: api.url }) };
}

/**
 * Checks for problems that openN8n would only meet after minutes of building and installing.
 *
 * @param {{ line: '2.x' | '1.x', name: string, port: number }} options as for openN8n
 * @throws {Problem} a compiler is missing, this n8n runs already, or its port is in use
 */
export async function checkBeforehand({ line, name, port }) {
  requireCompilerFor(N8N_LINES[line]);
  await clearTheWay({ userFolder: userFolderOf(name), port });
}

function userFolderOf(name) {
  return path.join(LOCAL, name);
}

async function loadedNodes(api, packageName) {
  const types = await api.nodeTypesOf(packageName);
  if (types.length > 0) return types;
  throw new Problem(`n8n loaded no node of ${packageName}.`, 'Its log is in .local/logs.');
}
