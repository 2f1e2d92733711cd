import { NodeOperationError } from 'n8n-workflow';
import { settingsFrom } from '../../../../nodes/shared/n8n/nodeSettings';
import { optionOf } from '../../../../nodes/shared/n8n/settings';
import { fakeContext } from './fakeContext';

const OPTIONS = ['group', 'outcome'] as const;
const readOutputs = (parameter: (name: string, fallback: unknown) => unknown) =>
  optionOf('Outputs', OPTIONS, parameter('branchBy', 'group'));

it('reads the parameters of the first item, with their fallbacks', () => {
  expect(settingsFrom(fakeContext().context, readOutputs)).toBe('group');
  const { context, reads } = fakeContext({ evaluate: () => 'outcome' });
  expect(settingsFrom(context, readOutputs)).toBe('outcome');
  expect(reads).toEqual([['branchBy', 0]]);
});

it("fails in n8n's form for a setting and for an expression that fails", () => {
  const failing = (evaluate: () => unknown) => () =>
    settingsFrom(fakeContext({ evaluate }).context, readOutputs);
  expect(failing(() => 'all')).toThrow(NodeOperationError);
  expect(failing(() => 'all')).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('Outputs is "all"') as string,
      description: expect.stringContaining('group, outcome') as string,
    }) as Error,
  );
  expect(
    failing(() => {
      throw new Error('No node of this name.');
    }),
  ).toThrow(NodeOperationError);
});
