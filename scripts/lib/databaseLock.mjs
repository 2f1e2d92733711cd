// Locks the SQLite database of a private n8n, as a backup or a slow disk does.
import { spawn } from 'node:child_process';
import { databaseOf } from './n8nDatabase.mjs';
import { until } from './steps.mjs';

const SCRIPT = `
  const { DatabaseSync } = require('node:sqlite');
  const db = new DatabaseSync(process.argv[1]);
  db.exec('PRAGMA busy_timeout = 10000; BEGIN EXCLUSIVE');
  console.log('locked');
  process.stdin.once('data', () => {
    db.exec('ROLLBACK');
    process.exit();
  });`;

/**
 * Locks the database: n8n can read it, but not write.
 *
 * @param {{ node: string }} install n8n's Node, whose own SQLite locks
 * @param {string} userFolder n8n's user folder
 * @returns {Promise<() => Promise<void>>} ends the lock
 */
export async function lockDatabase(install, userFolder) {
  const child = spawn(install.node, ['--no-warnings', '-e', SCRIPT, databaseOf(userFolder)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  await until('the lock on the database', 15, () => output.includes('locked'));
  return async () => {
    child.stdin.end('unlock');
    await ended;
  };
}
