// npm run test:pack: builds and packs the package in two folders. Both tarballs must have the same bytes, so
// that anyone can check a published version against its source.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ensureModules } from './lib/modules.mjs';
import { LOCAL, ROOT } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { Problem, main, step } from './lib/steps.mjs';

/** Their names differ in length, so that no path of the build can get into it unnoticed. */
const FOLDERS = ['pack', 'pack-in-another-folder'];

await main(async () => {
  await ensureModules(ROOT, { what: "this project's tools", about: '1 min', log: 'install' });
  const tarballs = [];
  for (const folder of FOLDERS) tarballs.push(await packIn(path.join(LOCAL, folder)));
  const [one, other] = tarballs.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  if (one !== other) {
    throw new Problem(
      'Two builds of the same source differ.',
      `Unpack .local/{${FOLDERS}}/*.tgz and compare them.`,
    );
  }
  console.log(`Two builds have the same ${tarballs[0].length} bytes (sha256 ${one}).`);
  return 0;
});

/** Copies the tracked source into a folder, builds it there and returns the tarball. */
async function packIn(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    cpSync(path.join(ROOT, file), path.join(folder, file));
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const name = path.basename(folder);
  await step(`Building and packing in .local/${name}`, '15 s', async () => {
    await run(`${name}-build`, 'npm', ['run', 'build'], { cwd: folder });
    await run(`${name}-npm`, 'npm', ['pack'], { cwd: folder });
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  return readFileSync(path.join(folder, tarball));
}
