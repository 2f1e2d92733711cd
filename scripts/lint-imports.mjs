// Checks imports: those of the package's modules by the rules of .dependency-cruiser.cjs, and in scripts, benches
// and tests that are ES modules, that each imported name is exported. (They run seldom, and no compiler reads them.)
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import * as esbuild from 'esbuild';
import { ROOT } from './lib/paths.mjs';

/** Fewer modules than this were not all found: without a compiler for TypeScript there are none. */
const LEAST_MODULES = 100;

process.chdir(ROOT);
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const folders = ['nodes', 'credentials'].filter((folder) => existsSync(path.join(ROOT, folder)));
const tsConfig = extractTSConfig(options.tsConfig.fileName);
const { output } = await cruise(
  folders,
  { ...options, ruleSet: { forbidden }, validate: true },
  {},
  { tsConfig },
);
const { violations, totalCruised } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  const way = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to];
  console.error(`${way.join(' -> ')}: ${rule.name}`);
}
if (totalCruised < LEAST_MODULES) {
  console.error(`Only ${totalCruised} modules were found: is typescript installed?`);
  process.exitCode = 1;
}
if (violations.length > 0) {
  console.error(`${violations.length} imports break a rule of .dependency-cruiser.cjs.`);
  process.exitCode = 1;
}

const modules = execFileSync('git', ['ls-files', '*.mjs'], { encoding: 'utf8' }).trim().split('\n');
const built = esbuild.build({
  entryPoints: modules,
  bundle: true,
  packages: 'external',
  write: false,
  outdir: 'dist',
  platform: 'node',
  format: 'esm',
});
// esbuild has printed what is wrong.
await built.catch(() => (process.exitCode = 1));
