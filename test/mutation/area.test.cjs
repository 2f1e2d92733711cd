/* global describe */
// Runs the unit tests of the area that MUTATION_AREA names.
const path = require('node:path');
const fc = require('fast-check');
const { ROOT, testFiles } = require('./areas.cjs');

// The score is to be the same every day.
fc.configureGlobal({ seed: 1 });
for (const file of testFiles(process.env.MUTATION_AREA)) {
  describe(file, () => {
    require(path.join(ROOT, file));
  });
}
