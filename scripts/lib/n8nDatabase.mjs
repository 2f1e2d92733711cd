// The SQLite database of a private n8n, read and written by a script in n8n's own Node, which has SQLite built in.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** The database in n8n's user folder. */
export function databaseOf(userFolder) {
  return path.join(userFolder, '.n8n', 'database.sqlite');
}

/**
 * Runs a script to completion.
 *
 * @param {{ node: string }} install n8n's Node
 * @param {string} script CommonJS; process.argv[1] is the argument
 * @param {string} argument
 * @returns {string} what the script printed
 */
export function runInNode({ node }, script, argument) {
  return execFileSync(node, ['--no-warnings', '-e', script, argument], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
