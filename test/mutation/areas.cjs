// The areas of npm run test:mutation: folders whose mistakes the tests have to notice, and the folders of the
// tests that run for each of their mutants.
const { readdirSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..', '..');

const AREAS = {
  contract: {
    source: ['nodes/shared/contract'],
    tests: ['test/nodes/shared/contract', 'test/nodes/shared/fixtures.test.ts'],
  },
  callOutcome: {
    source: ['nodes/shared/callOutcome', 'nodes/HighLevelCallOutcome'],
    tests: ['test/nodes/shared/callOutcome', 'test/nodes/HighLevelCallOutcome'],
  },
  trigger: {
    source: ['nodes/HighLevelMessageTrigger'],
    tests: ['test/nodes/HighLevelMessageTrigger'],
  },
  // The safe HTML: without links and tracking services, which change nothing of it.
  html: {
    source: [
      'elementTypes',
      'entities',
      'htmlEvents',
      'images',
      'markup',
      'nameTable',
      'safeStyles',
      'sanitise',
      'visibility',
    ].map((name) => `nodes/shared/email/html/${name}.ts`),
    tests: ['test/nodes/shared/email/html', 'test/nodes/shared/email/lines/html.test.ts'],
  },
};

/**
 * Not mutated: n8n's forms, which are texts for people, and shells and doors without rules of their own. The
 * engine tests and n8n's lint check them.
 */
const NOT_MUTATED = ['!**/*.node.ts', '!**/properties.ts', '!**/index.ts'];

/** Files of random tests are left out: they would notice a mutant on some days only. */
const NOT_RUN = /\.property\.test\.ts$/;
/** Tests with large inputs run last: most mutants are noticed before. */
const SLOW = /\.attack\.test\.ts$/;

/** The paths of an area's test files, the slow ones last. */
function testFiles(area) {
  const files = AREAS[area].tests
    .flatMap((at) => (at.endsWith('.ts') ? [at] : filesIn(at)))
    .filter((file) => file.endsWith('.test.ts') && !NOT_RUN.test(file));
  return [...files.filter((file) => !SLOW.test(file)), ...files.filter((file) => SLOW.test(file))];
}

function filesIn(folder) {
  return readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
}

module.exports = { AREAS, NOT_MUTATED, ROOT, testFiles };
