// npm test: runs every test. The machine needs git, Node, npm and a C++ compiler, nothing else.
// The checks that need no n8n run while n8n is being installed.
import './lib/requireNode.mjs';
import { ensureModules } from './lib/modules.mjs';
import { ensureN8n } from './lib/n8nInstall.mjs';
import { ROOT } from './lib/paths.mjs';
import { runOnTerminal } from './lib/run.mjs';
import { main, Problem, spoken } from './lib/steps.mjs';

/** The checks in order: title, command, arguments. */
const CHECKS = [
  ['Lint', 'npm', ['run', '--silent', 'lint']],
  ['Types', 'npm', ['run', '--silent', 'typecheck']],
  ['Build', 'npm', ['run', '--silent', 'build']],
  ["n8n's package scan", 'npm', ['run', '--silent', 'scan']],
  ['Unit tests', 'npm', ['run', '--silent', 'test:unit']],
  ['Tests in n8n-core', 'npm', ['run', '--silent', 'test:engine']],
];

await main(async () => {
  const start = Date.now();
  await ensureModules(ROOT, { what: "this project's tools", about: '1 min', log: 'install' });
  const n8n = ensureN8n('2.x');
  // Awaited below. An earlier failure must not end the process before its message is printed.
  n8n.catch(() => {});
  for (const [title, command, args] of CHECKS) await show(title, command, args);
  await n8n;
  await show('The whole way in a real n8n', process.execPath, ['scripts/start.mjs', '--once']);
  console.log(`\nEverything passed in ${spoken(Date.now() - start)}.`);
  return 0;
});

/** Runs one check with its output on the terminal. Throws a Problem when it fails. */
async function show(title, command, args) {
  const start = Date.now();
  console.log(`\n=== ${title}`);
  const failure = await runOnTerminal(command, args, { cwd: ROOT });
  if (failure) throw new Problem(`${title}: ${failure}.`, 'Its output is above.');
  console.log(`=== ${title}: passed in ${spoken(Date.now() - start)}`);
}
