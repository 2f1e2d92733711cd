import fc from 'fast-check';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { HighLevelCallOutcome } from '../../nodes/HighLevelCallOutcome/HighLevelCallOutcome.node';
import { HighLevelChannelSplit } from '../../nodes/HighLevelChannelSplit/HighLevelChannelSplit.node';
import { CHANNELS, toMessage } from '../../nodes/shared/contract';
import { arbitraryPayload } from '../fixtures/arbitraryPayload';
import { runNode } from './runNode';

const noMessage = fc.constantFrom<unknown>(null, 'text', 7, [], [1, 2]);
const held = fc.oneof(
  { weight: 4, arbitrary: arbitraryPayload },
  { weight: 2, arbitrary: arbitraryPayload.map((payload) => toMessage(payload)) },
  { weight: 1, arbitrary: noMessage },
);
const items = fc.array(held, { minLength: 1, maxLength: 12 }).map((all): INodeExecutionData[] =>
  all.map((at, item) => ({
    json: { at } as IDataObject,
    binary: { file: { data: '', mimeType: 'text/plain', id: String(item) } },
    pairedItem: { item },
  })),
);

const splitParameters = fc.record({
  channels: fc.subarray(CHANNELS.filter((channel) => channel !== 'other')),
  options: fc.record({ unselectedChannels: fc.constantFrom('keepPosition', 'hide') }),
});
const outcomeParameters = fc.record({
  mode: fc.constantFrom('addOutcome', 'branch'),
  branchBy: fc.constantFrom('group', 'outcome'),
  voicemailDrops: fc.constantFrom('own', 'withVoicemail'),
  options: fc.constant({}),
});

describe.each([
  ['Channel Split', new HighLevelChannelSplit(), splitParameters],
  ['Call Outcome', new HighLevelCallOutcome(), outcomeParameters],
])('%s', (_, node, arbitraryParameters) => {
  it('gives every item out once, in order, with its files, and nothing new the second time', async () => {
    await fc.assert(
      fc.asyncProperty(items, arbitraryParameters, async (all, parameters) => {
        const options = { ...parameters.options, messageLocation: 'at' };
        const once = await runNode(node, { ...parameters, options }, all, {
          onError: 'continueRegularOutput',
        });
        const origins = once.map((output) => output.map(originOf));
        for (const some of origins) expect(some).toEqual([...some].sort((a, b) => a - b));
        expect(origins.flat().sort((a, b) => a - b)).toEqual(all.map((_item, index) => index));
        for (const item of once.flat()) {
          expect(item.binary).toEqual(all[originOf(item)]?.binary);
        }
        const read = once.map((output) =>
          output.filter(({ json }) => !('at' in json && json.error)),
        );
        for (const [index, output] of read.entries()) {
          const twice = await runNode(node, parameters, output);
          expect((twice[index] ?? []).map(({ json }) => json)).toEqual(
            output.map(({ json }) => json),
          );
          expect(twice.flat()).toHaveLength(output.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function originOf({ pairedItem }: INodeExecutionData): number {
  return (pairedItem as { item: number }).item;
}
