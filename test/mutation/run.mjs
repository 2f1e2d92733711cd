// npm run test:mutation [-- AREA…] [--sample N [--seed N]]: StrykerJS changes the source in one place at a time
// (a mutant) and runs the area's unit tests. A mutant that no test notices has survived. Fails when an area has
// more survivors than the bound allows.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chosenNames } from '../../scripts/lib/chosenNames.mjs';
import { ensureModules } from '../../scripts/lib/modules.mjs';
import { LOCAL, ROOT } from '../../scripts/lib/paths.mjs';
import { Problem, main } from '../../scripts/lib/steps.mjs';
import areas from './areas.cjs';

const FOLDER = import.meta.dirname;
/** Percent of the mutants that have to be noticed. */
const BOUND = 92;
const WHOLE_NUMBER = /^[1-9]\d*$/;
/** Folders that no unit test reads; StrykerJS copies the others. */
const NOT_COPIED = [
  '.ci',
  '.github',
  '.local',
  'bench',
  'dist',
  'docs',
  'test/browser',
  'test/n8n',
];

await main(async () => {
  const { chosen, sample, seed } = readArguments();
  await ensureModules(ROOT, { what: "this project's tools", about: '1 min', log: 'install' });
  await ensureModules(FOLDER, { what: 'StrykerJS', about: '30 s', log: 'install-stryker' });
  process.chdir(ROOT);
  process.env.MUTATION_SAMPLE = sample;
  process.env.MUTATION_SEED = seed;
  const { Stryker } = await import('@stryker-mutator/core');
  const verdicts = [];
  for (const area of chosen) {
    console.log(
      `\n=== ${area}${sample ? `, ${sample} mutants chosen at random, seed ${seed}` : ''}`,
    );
    process.env.MUTATION_AREA = area;
    verdicts.push(judge(area, await new Stryker(optionsFor(area, sample)).runMutationTest()));
  }
  return verdicts.every(Boolean) ? 0 : 1;
});

/**
 * Prints an area's score. A mutant whose tests cannot even be loaded is noticed, too: StrykerJS itself leaves it
 * out of its score.
 *
 * @returns whether the score is within the bound
 */
function judge(area, mutants) {
  const countOf = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const noticed = countOf('Killed', 'Timeout', 'RuntimeError');
  const survived = countOf('Survived', 'NoCoverage');
  const score = (100 * noticed) / (noticed + survived);
  console.log(
    `${area}: ${noticed} of ${noticed + survived} mutants noticed (${score.toFixed(1)} %)`,
  );
  return score >= BOUND;
}

function readArguments() {
  const options = { sample: { type: 'string' }, seed: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const chosen = chosenNames(positionals, Object.keys(areas.AREAS), 'area');
  if (values.sample !== undefined && !WHOLE_NUMBER.test(values.sample)) {
    throw new Problem(`--sample ${values.sample} is not a number of mutants.`, 'Try --sample 150.');
  }
  const { sample, seed = '1' } = values;
  if (!WHOLE_NUMBER.test(seed)) {
    throw new Problem(`--seed ${seed} is not a whole number above 0.`, 'Try --seed 2.');
  }
  if (values.seed !== undefined && sample === undefined) {
    throw new Problem('--seed chooses a sample of mutants.', 'Try --sample 150 --seed 2.');
  }
  return { chosen, sample, seed };
}

function filesOf(source) {
  return source.endsWith('.ts') ? source : `${source}/*.ts`;
}

/** StrykerJS's options for an area. Its reports are written to .local/mutation. */
function optionsFor(area, sample) {
  const reports = path.join(LOCAL, 'mutation', area);
  return {
    mutate: [...areas.AREAS[area].source.map(filesOf), ...areas.NOT_MUTATED],
    testRunner: 'jest',
    jest: {
      projectType: 'custom',
      configFile: path.join('test', 'mutation', 'jest.config.cjs'),
      enableFindRelatedTests: false,
    },
    plugins: ['@stryker-mutator/jest-runner', path.join(FOLDER, 'plugins.mjs')],
    ignorers: ['texts', 'evaluated'],
    checkers: sample ? ['sample'] : [],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 20,
    warnings: { slow: false },
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: path.join(reports, 'report.html') },
    jsonReporter: { fileName: path.join(reports, 'report.json') },
    thresholds: { high: 100, low: BOUND, break: null },
    tempDirName: path.join('.local', 'mutation', 'sandbox'),
    ignorePatterns: NOT_COPIED,
  };
}
