// Loads a module of the tests, which are TypeScript.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { LOCAL, ROOT } from '../scripts/lib/paths.mjs';

/**
 * @param {string} file below test/; it may import packages, but no other file of the project
 * @returns {Promise<object>} its exports
 */
export async function testModule(file) {
  const outfile = path.join(LOCAL, 'bench', `${path.basename(file, '.ts')}.cjs`);
  const entryPoints = [path.join(ROOT, 'test', file)];
  await build({ entryPoints, outfile, format: 'cjs', platform: 'node' });
  return createRequire(import.meta.url)(outfile);
}
