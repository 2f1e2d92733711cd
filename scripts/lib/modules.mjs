// Whether node_modules is what the lockfile says, and `npm ci` when it is not.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { LOCAL } from './paths.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

/**
 * Installs the packages of a folder as its lockfile says, unless they are there already.
 * An install that was broken off is told by npm's own record, which npm writes last.
 *
 * @param {string} dir the folder with package.json and package-lock.json
 * @param {{ what: string, about: string, log: string }} texts for the progress, and the log's name
 */
export async function ensureModules(dir, { what, about, log }) {
  if (isInstalled(dir)) return;
  const modules = path.join(dir, 'node_modules');
  const title = existsSync(modules)
    ? `Installing ${what} again: an earlier install is not whole, or not of this lockfile`
    : `Installing ${what}`;
  rmSync(recordOf(dir), { force: true });
  const packages = () =>
    existsSync(modules) ? `${readdirSync(modules).length} folders so far` : '';
  // npm would keep what it downloads in the home folder; nothing outside the project is touched.
  const args = ['ci', '--ignore-scripts', '--cache', path.join(LOCAL, 'npm-cache')];
  await step(title, about, () => run(log, 'npm', args, { cwd: dir }), packages);
}

function recordOf(dir) {
  return path.join(dir, 'node_modules', '.package-lock.json');
}

function isInstalled(dir) {
  if (!existsSync(recordOf(dir))) return false;
  const wanted = packagesIn(path.join(dir, 'package-lock.json'));
  const found = packagesIn(recordOf(dir));
  return Object.entries(wanted).every(
    ([at, entry]) => at === '' || found[at]?.version === entry.version || mayBeMissing(entry),
  );
}

/** Packages for other platforms are in the lockfile, but not on the disk. */
function mayBeMissing({ optional, devOptional, os, cpu }) {
  return Boolean(optional || devOptional || os || cpu);
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
