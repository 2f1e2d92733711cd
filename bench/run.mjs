// npm run bench [-- NAME…]: runs each bench/NAME.bench.mjs in its own process and prints its rows. A
// bench module exports `title` and `run()`, which returns rows made by measure.mjs. Exits non-zero if a
// promised bound is broken.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chosenNames } from '../scripts/lib/chosenNames.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';
import { main } from '../scripts/lib/steps.mjs';

const HERE = import.meta.dirname;
const ENDING = '.bench.mjs';

if (process.argv[2] === '--one') await runOne(process.argv[3]);
else await main(() => runAll(process.argv.slice(2)));

function runAll(given) {
  const files = readdirSync(HERE).filter((file) => file.endsWith(ENDING));
  const known = files.map((file) => path.basename(file, ENDING));
  const names = chosenNames(given, known, 'benchmark');
  if (!existsSync(path.join(ROOT, 'dist'))) {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  }
  const statuses = names.map((name) => {
    const args = ['--expose-gc', path.join(HERE, 'run.mjs'), '--one', name];
    return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status;
  });
  return statuses.every((status) => status === 0) ? 0 : 1;
}

async function runOne(name) {
  const module = await import(pathToFileURL(path.join(HERE, name + ENDING)).href);
  console.log(`\n${module.title}`);
  const rows = await module.run();
  for (const { what, ratio, bound, kept, detail } of rows) {
    const verdict = kept ? 'kept  ' : 'BROKEN';
    console.log(`  ${verdict} ${ratio.toFixed(3).padStart(9)} (${bound})  ${what}  ${detail}`);
  }
  process.exit(rows.every(({ kept }) => kept) ? 0 : 1);
}
