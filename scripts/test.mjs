// npm test: runs every test. The machine needs git, Node, npm and a C++ compiler, nothing else.
// Two lanes run side by side, because most checks use one core: what reads the source, and what needs the build.
// n8n is installed beside them.
import './lib/requireNode.mjs';
import { ensureModules } from './lib/modules.mjs';
import { ensureN8n } from './lib/n8nInstall.mjs';
import { ROOT } from './lib/paths.mjs';
import { runCaptured } from './lib/run.mjs';
import { main, Problem, spoken } from './lib/steps.mjs';

await main(async () => {
  const start = Date.now();
  await ensureModules(ROOT, { what: "this project's tools", about: '1 min', log: 'install' });
  const n8n = ensureN8n('2.x');
  // Awaited later. An earlier failure must not end the process before its message is printed.
  n8n.catch(() => {});
  const built = npmRun('Build', 'build');
  const results = await Promise.allSettled([testSource(built), testBuild(built, n8n)]);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  console.log(`\nEverything passed in ${spoken(Date.now() - start)}.`);
  return 0;
});

async function testSource(built) {
  await npmRun('Lint', 'lint');
  await built;
  const args = ['node_modules/jest/bin/jest.js', '--maxWorkers=100%'];
  await check('Unit tests, and tests in n8n-core', process.execPath, args);
}

async function testBuild(built, n8n) {
  await built;
  await npmRun("n8n's package scan", 'scan');
  await npmRun('Types', 'typecheck');
  await n8n;
  const args = ['scripts/start.mjs', '--once', '--built'];
  await check('The whole way in a real n8n', process.execPath, args);
}

function npmRun(title, script) {
  return check(title, 'npm', ['run', '--silent', script]);
}

/** Runs one check and prints its output when it has ended. Throws a Problem when it fails. */
async function check(title, command, args) {
  const start = Date.now();
  console.log(`=== ${title} …`);
  const { failure, output } = await runCaptured(command, args, { cwd: ROOT });
  const end = failure ? `FAILED (${failure})` : 'passed';
  console.log(`\n${output}\n=== ${title}: ${end} in ${spoken(Date.now() - start)}\n`);
  if (failure) throw new Problem(`${title}: ${failure}.`, 'Its output is above.');
}
