// A PostgreSQL of its own for n8n: an empty database in a folder under .local/, on this machine only.
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import path from 'node:path';
import { LOCAL } from './paths.mjs';
import { HOST, freePort, restartable, startServer, stopLeftOver } from './process.mjs';
import { findProgram } from './programs.mjs';
import { run } from './run.mjs';

/** Debian keeps PostgreSQL's programs out of the PATH, one folder for each version. */
const DEBIAN = '/usr/lib/postgresql';
const USER = 'n8n';
const INSTALL = 'apt-get install postgresql';

/**
 * Starts an empty PostgreSQL.
 *
 * @param {string} name names its folder under `.local/`
 * @returns {Promise<{ port: number, env: Record<string, string>, stop: () => Promise<void>,
 *   start: () => Promise<void> }>} `env` are the settings that make n8n use it; `start` starts it again
 * @throws {Problem} when PostgreSQL is not installed, or does not start
 */
export async function startPostgres(name) {
  const [initdb, postgres] = findPostgres();
  const folder = path.join(LOCAL, name);
  const pidFile = path.join(folder, 'postgres.pid');
  await stopLeftOver('PostgreSQL', pidFile);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const account = accountFor(folder);
  const data = path.join(folder, 'data');
  const settings = ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C'];
  await run(`initdb-${name}`, initdb, [...settings, '--no-sync'], { cwd: folder, ...account });

  const port = await freePort();
  const args = ['-D', data, '-h', HOST, '-p', String(port), '-c', 'unix_socket_directories='];
  const { stop, start } = await restartable(() =>
    startServer({
      what: 'PostgreSQL',
      command: postgres,
      args,
      options: { cwd: folder, ...account },
      pidFile,
      log: `postgres-${name}`,
      seconds: 30,
      isReady: () => acceptsConnections(port),
      // Ends the connections that are still open, too.
      stopSignal: 'SIGINT',
    }),
  );
  const env = {
    DB_TYPE: 'postgresdb',
    DB_POSTGRESDB_HOST: HOST,
    DB_POSTGRESDB_PORT: String(port),
    DB_POSTGRESDB_DATABASE: 'postgres',
    DB_POSTGRESDB_USER: USER,
  };
  return { port, env, stop, start };
}

/**
 * The paths of initdb and postgres.
 *
 * @throws {import('./steps.mjs').Problem} when one is not installed, naming the command that installs it
 */
export function findPostgres() {
  return ['initdb', 'postgres'].map((program) =>
    findProgram(program, { folders: debianFolders(), install: INSTALL }),
  );
}

function debianFolders() {
  if (!existsSync(DEBIAN)) return [];
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(DEBIAN, version, 'bin'));
}

/** PostgreSQL refuses to run as root; then it runs as the account that its package has made. */
function accountFor(folder) {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((option) =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' })),
  );
  chownSync(folder, uid, gid);
  return { uid, gid };
}

/** It listens a little before it lets anyone in: then it answers an SSL request, with one letter. */
function acceptsConnections(port) {
  const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
  return new Promise((resolve) => {
    const socket = createConnection(port, HOST, () => socket.write(sslRequest));
    socket.once('data', () => socket.destroy());
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(socket.bytesRead === 1));
  });
}
