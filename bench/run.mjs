// npm run bench [-- NAME…]: runs each bench/NAME.bench.mjs in its own process and prints its rows. A
// bench module exports `title` and `run()`, which returns rows made by measure.mjs. Exits non-zero if a
// promised bound is broken.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const root = path.resolve(here, '..');

if (process.argv[2] === '--one') await runOne(process.argv[3]);
else runAll(process.argv.slice(2));

function runAll(wanted) {
  if (!existsSync(path.join(root, 'dist'))) {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  }
  const names = readdirSync(here)
    .filter((file) => file.endsWith('.bench.mjs'))
    .map((file) => file.slice(0, -'.bench.mjs'.length))
    .filter((name) => wanted.length === 0 || wanted.includes(name));
  if (names.length === 0) throw new Error(`No benchmark is called ${wanted.join(' or ')}.`);
  for (const name of names) {
    const args = ['--expose-gc', path.join(here, 'run.mjs'), '--one', name];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

async function runOne(name) {
  const module = await import(pathToFileURL(path.join(here, `${name}.bench.mjs`)).href);
  console.log(`\n${module.title}`);
  const rows = await module.run();
  for (const { what, ratio, bound, kept, detail } of rows) {
    const verdict = kept ? 'kept  ' : 'BROKEN';
    console.log(`  ${verdict} ${ratio.toFixed(3).padStart(9)} (${bound})  ${what}  ${detail}`);
  }
  process.exit(rows.every(({ kept }) => kept) ? 0 : 1);
}
