/* global describe */
// Runs the unit tests of the area that MUTATION_AREA names.
const path = require('node:path');
const { ROOT, testFiles } = require('./areas.cjs');

for (const file of testFiles(process.env.MUTATION_AREA)) {
  describe(file, () => {
    require(path.join(ROOT, file));
  });
}
