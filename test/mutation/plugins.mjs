// StrykerJS plugins: which mutants are left out.
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';
import { makeRandom } from '../../scripts/lib/random.mjs';

/** Functions whose first argument is the description of a field. */
const FIELDS = new Set([
  ...['text', 'texts', 'number', 'seconds', 'time', 'addresses', 'object'],
  ...['rate', 'optionalText'],
]);
/** Properties of options and of rules that are texts: `{ name: 'busy', …, source: 'the documentation' }`. */
const TEXTS = new Set(['description', 'source']);

/**
 * Descriptions of fields and options, and sources of rules. They are texts for people, and test/package compares the documents
 * that are generated from them.
 */
const texts = {
  /** @param {import('@babel/core').NodePath} path */
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
    return isDescription(path.parent, path.key) ? 'a description' : undefined;
  },
};

function isDescription(parent, key) {
  if (parent.type === 'ObjectProperty') return TEXTS.has(parent.key.name);
  if (parent.type !== 'CallExpression' || key !== 0) return false;
  const { type, property, name } = parent.callee;
  return type === 'MemberExpression' ? property.name === 'describe' : FIELDS.has(name);
}

/** n8n evaluates the source of this function, so it may use nothing outside itself, StrykerJS's switches neither. */
const evaluated = {
  /** @param {import('@babel/core').NodePath} path */
  shouldIgnore(path) {
    const isEvaluated = path.isFunctionDeclaration() && path.node.id?.name === 'configuredOutputs';
    return isEvaluated ? 'evaluated by n8n from its source' : undefined;
  },
};

/**
 * Chooses MUTATION_SAMPLE mutants of all, always the same for one MUTATION_SEED. StrykerJS has no word for the
 * others but "compile error"; they do not count in its score.
 */
const sample = {
  chosen: new Set(),
  async init() {},
  async group(mutants) {
    const shuffled = shuffle(mutants.map(({ id }) => id));
    this.chosen = new Set(shuffled.slice(0, Number(process.env.MUTATION_SAMPLE)));
    return [shuffled];
  },
  async check(mutants) {
    const results = mutants.map(({ id }) => [
      id,
      this.chosen.has(id)
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not in the sample' },
    ]);
    return Object.fromEntries(results);
  },
};

/** Fisher-Yates, in an order that the seed decides. */
function shuffle(values) {
  const shuffled = [...values];
  const random = makeRandom(Number(process.env.MUTATION_SEED));
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]];
  }
  return shuffled;
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', texts),
  declareValuePlugin(PluginKind.Ignore, 'evaluated', evaluated),
  declareValuePlugin(PluginKind.Checker, 'sample', sample),
];
