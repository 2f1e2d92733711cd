// npm run test:node: the unit and engine tests on each Node version that people run n8n on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureModules } from './lib/modules.mjs';
import { ROOT } from './lib/paths.mjs';
import { runOnTerminal } from './lib/run.mjs';
import { Problem, main } from './lib/steps.mjs';

const FOLDER = path.join(ROOT, 'test', 'node');
const JEST = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const { dependencies } = JSON.parse(readFileSync(path.join(FOLDER, 'package.json'), 'utf8'));
/** The major versions, as `node-20` names one. */
const VERSIONS = Object.keys(dependencies).map((name) => name.slice('node-'.length));

await main(async () => {
  if (`${process.platform} ${process.arch}` !== 'linux x64') {
    throw new Problem(
      'test/node has Node for Linux on x64 only.',
      'Run npm run test:unit and npm run test:engine with each Node version instead.',
    );
  }
  await ensureModules(ROOT, { what: "this project's tools", about: '1 min', log: 'install' });
  await ensureModules(FOLDER, {
    what: `Node ${VERSIONS.join(', ')}`,
    about: '30 s',
    log: 'install-node',
  });
  for (const version of VERSIONS) {
    if (process.versions.node.startsWith(`${version}.`)) {
      console.log(`\n=== Node ${version}: npm test runs on it`);
      continue;
    }
    console.log(`\n=== Node ${version}`);
    const node = path.join(FOLDER, 'node_modules', `node-${version}`, 'bin', 'node');
    const failure = await runOnTerminal(node, [JEST, '--silent'], { cwd: ROOT });
    if (failure) throw new Problem(`The tests on Node ${version}: ${failure}.`);
  }
  return 0;
});
