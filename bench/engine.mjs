// n8n's own engine (n8n-core), for benchmarks that run nodes in it side by side.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { row, timeInTurns } from './measure.mjs';
import { testModule } from './testModule.mjs';

const require = createRequire(import.meta.url);

/** Runs one node over items in the engine, as the engine tests do. */
export const { runNode } = await testModule('engine/runNode.ts');

const SWITCH = path.join(
  import.meta.dirname,
  '../test/n8n/2.x/node_modules/n8n-nodes-base/dist/nodes/Switch/Switch.node.js',
);
const SWITCH_VERSION = { typeVersion: 3.2 };

/**
 * A row that compares a node with n8n's own Switch, from the n8n that `npm start` installs.
 *
 * @param rules the rules that Switch applies, see switchRules
 * @param ours the node's milliseconds per item
 * @returns no row if that n8n is not installed; prints a message instead
 */
export async function switchRow(what, rules, items, ours, bound) {
  if (!existsSync(SWITCH)) {
    console.log(`  skipped  ${what}: npm start installs the n8n it comes with`);
    return [];
  }
  const nodeType = new (require(SWITCH).Switch)();
  const parameters = switchRules(rules);
  const { time } = await timeInTurns(
    { time: () => runNode(nodeType, parameters, items, SWITCH_VERSION) },
    { rounds: 3, calls: 1 },
  );
  const theirs = time / items.length;
  return [row(what, theirs / ours, bound, `${(theirs * 1e6).toFixed(0)} ns an item`)];
}

/** Switch's parameters. Each rule is an output and the condition for an item to go there. */
function switchRules(rules) {
  const values = rules.map(({ output, conditions, combinator = 'and' }) => ({
    outputKey: output,
    renameOutput: true,
    conditions: {
      options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
      combinator,
      conditions: conditions.map(([leftValue, rightValue], id) => ({
        id: String(id),
        leftValue,
        rightValue,
        operator: { type: 'string', operation: 'equals' },
      })),
    },
  }));
  return { rules: { values }, options: { fallbackOutput: 'extra' } };
}
