// The jest environment of a mutant's run. It skips the remaining tests after the first failure, as one is enough
// to notice a mutant. RSA keys are generated once for all runs: that takes longer than the tests themselves.
const crypto = require('node:crypto');
const { TestEnvironment } = require('jest-environment-node');

const generate = crypto.generateKeyPairSync;
const rsaKeys = new Map();
let asked = 0;

crypto.generateKeyPairSync = (type, options) => {
  if (type !== 'rsa') return generate(type, options);
  const name = `${options.modulusLength} ${asked++}`;
  if (!rsaKeys.has(name)) rsaKeys.set(name, generate(type, options));
  return rsaKeys.get(name);
};

class MutantEnvironment extends TestEnvironment {
  failed = false;

  async setup() {
    await super.setup();
    asked = 0;
  }

  async handleTestEvent(event) {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
}

module.exports = MutantEnvironment;
