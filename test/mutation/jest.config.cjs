// The unit tests of one area as StrykerJS runs them: in one file, so that jest loads the modules once per mutant.
const path = require('node:path');
const { projects } = require('../../jest.config.js');
const { ROOT } = require('./areas.cjs');

const [unit] = projects;
module.exports = {
  ...unit,
  rootDir: ROOT,
  testEnvironment: path.join(__dirname, 'environment.cjs'),
  testMatch: ['<rootDir>/test/mutation/area.test.cjs'],
};
