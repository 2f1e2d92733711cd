import type { IConnections, IDataObject } from 'n8n-workflow';
import { HighLevelCallOutcome } from '../../nodes/HighLevelCallOutcome/HighLevelCallOutcome.node';
import { HighLevelChannelSplit } from '../../nodes/HighLevelChannelSplit/HighLevelChannelSplit.node';
import { toMessage } from '../../nodes/shared/contract';
import { loadFixtures } from '../fixtures/loadFixtures';
import { itemsOf, outputsOf, runWorkflow, spyOnExpressions } from './runNode';

/** n8n acquires an isolate for each execution in which an expression is evaluated: about 20 ms of CPU time. */
async function evaluated(outcome: IDataObject): Promise<{ expressions: unknown[]; items: number }> {
  const evaluate = spyOnExpressions();
  const messages = loadFixtures().map(({ payload }) => toMessage(payload));
  const connections: IConnections = {
    Split: { main: [[{ node: 'Outcome', type: 'main', index: 0 }]] },
  };
  const run = await runWorkflow(
    [
      { name: 'Split', nodeType: new HighLevelChannelSplit() },
      { name: 'Outcome', nodeType: new HighLevelCallOutcome(), parameters: outcome },
    ],
    itemsOf(...messages),
    { connections },
  );
  const expressions = evaluate.mock.calls.map(([expression]) => expression);
  evaluate.mockRestore();
  return { expressions, items: outputsOf(run, 'Outcome').flat().length };
}

it.each<[string, IDataObject]>([
  ['adding the outcome', {}],
  ['branching', { operation: 'branch' }],
  ['branching by outcome', { operation: 'branch', branchBy: 'outcome' }],
])('from the split to the outcome, %s, no expression is evaluated', async (_what, outcome) => {
  const { expressions, items } = await evaluated(outcome);
  expect(items).toBeGreaterThan(0);
  expect(expressions).toEqual([]);
});

it('notices an expression', async () => {
  const { expressions } = await evaluated({ options: { messageLocation: '={{ "" }}' } });
  expect(expressions).not.toEqual([]);
});
