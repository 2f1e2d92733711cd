import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SCRIPTS = path.join(__dirname, '../../scripts');
/** What every script that people start on a fresh clone imports first. */
const FRESH = "import './lib/requireNode.mjs';";
const STATIC_IMPORT = /^(?:import|export)\b(?:[\w\s{},*]*\bfrom)?\s*'([^']+)';/gm;

/** The packages that a script imports before its first line runs, with the file that imports each. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)].map(
    ([, name = '']) => name,
  );
  return imports.flatMap((name) => {
    if (name.startsWith('node:')) return [];
    if (!name.startsWith('.')) return [`${name} in ${path.relative(SCRIPTS, file)}`];
    return packagesOf(path.join(path.dirname(file), name), seen);
  });
}

const scripts = readdirSync(SCRIPTS).filter(
  (name) => name.endsWith('.mjs') && readFileSync(path.join(SCRIPTS, name), 'utf8').includes(FRESH),
);

it.each(scripts)('%s starts where nothing is installed yet', (name) => {
  expect(packagesOf(path.join(SCRIPTS, name))).toEqual([]);
});

it('knows the two main scripts', () => {
  expect(scripts).toEqual(expect.arrayContaining(['start.mjs', 'test.mjs']));
});
