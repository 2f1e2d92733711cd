// Runs `npm ci` in a folder if its node_modules does not match its lockfile.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { LOCAL } from './paths.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

/**
 * Installs the packages of a folder's lockfile, unless they are installed already. npm writes its own
 * record last, so an interrupted install is recognised by the missing record.
 *
 * @param {string} dir the folder with package.json and package-lock.json
 * @param {{ what: string, about: string, log: string }} texts for the progress, and the log's name
 */
export async function ensureModules(dir, { what, about, log }) {
  if (isInstalled(dir)) return;
  const modules = path.join(dir, 'node_modules');
  const title = existsSync(modules)
    ? `Installing ${what} again: the earlier install is incomplete or belongs to another lockfile`
    : `Installing ${what}`;
  rmSync(recordOf(dir), { force: true });
  // By default npm caches downloads in the home folder. Nothing outside the project is to be touched.
  const cache = ['--cache', path.join(LOCAL, 'npm-cache')];
  const args = ['ci', '--ignore-scripts', '--loglevel', 'http', ...cache];
  await step(title, about, (report) => {
    const total = Object.keys(packagesIn(path.join(dir, 'package-lock.json'))).length - 1;
    const counts = { lookedUp: 0, fetched: 0 };
    const onLine = (line) => {
      if (!HTTP.test(line)) return;
      const done = TARBALL.test(line) ? 'fetched' : 'lookedUp';
      counts[done]++;
      report(
        counts.fetched > 0
          ? `${counts.fetched} of ${total} packages fetched`
          : `${counts.lookedUp} of ${total} packages looked up`,
      );
    };
    return run(log, 'npm', args, { cwd: dir, onLine });
  });
}

/** npm looks a package up first: `npm http fetch GET 200 …/zod 12ms` */
const HTTP = /^npm http /;
/** `npm http fetch GET 200 …/zod/-/zod-3.25.76.tgz 21ms (cache miss)` */
const TARBALL = /\.tgz /;

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

/** Packages for other platforms are in the lockfile but not installed. */
function mayBeMissing({ optional, devOptional, os, cpu }) {
  return Boolean(optional || devOptional || os || cpu);
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
