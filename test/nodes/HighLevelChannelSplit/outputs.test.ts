import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import {
  OUTPUT_ORDER,
  OUTPUTS_EXPRESSION,
  outputPlaces,
  SPLIT_CHANNELS,
  type UnselectedChannels,
} from '../../../nodes/HighLevelChannelSplit/outputs';
import { HighLevelChannelSplit } from '../../../nodes/HighLevelChannelSplit/HighLevelChannelSplit.node';
import { CHANNEL_TABLE, CHANNELS, MESSAGE_SCHEMAS } from '../../../nodes/shared/contract';

const { description } = new HighLevelChannelSplit();
const channels = fc.subarray([...SPLIT_CHANNELS]);
const unselected = fc.constantFrom<UnselectedChannels>('keepPosition', 'hide');
const labels = new Map<string, string>(OUTPUT_ORDER);

/** The expression as n8n evaluates it: its text alone, in a scope that has nothing of ours. */
function inEditor($parameter: object): { type: string; displayName: string }[] {
  const script = OUTPUTS_EXPRESSION.slice('={{'.length, -'}}'.length);
  return runInNewContext(script, { $parameter }) as { type: string; displayName: string }[];
}

const namesOf = (parameters: object) => inEditor(parameters).map(({ displayName }) => displayName);

it('is one n8n expression, which ends at the first two closing braces', () => {
  expect(description.outputs).toBe(OUTPUTS_EXPRESSION);
  expect(OUTPUTS_EXPRESSION.indexOf('}}')).toBe(OUTPUTS_EXPRESSION.length - 2);
});

it('names the outputs in the editor as the node uses them', () => {
  fc.assert(
    fc.property(channels, unselected, (selected, unselectedChannels) => {
      const outputs = inEditor({ channels: selected, options: { unselectedChannels } });
      const { indexes, count } = outputPlaces(selected, unselectedChannels);
      expect(outputs).toHaveLength(count);
      for (const channel of CHANNELS) {
        const own = channel === 'other' || selected.includes(channel);
        const expected = labels.get(own ? channel : 'other');
        expect(outputs[indexes[channel]]).toEqual({ type: 'main', displayName: expected });
      }
    }),
  );
});

it('never moves an output when channels are added or removed', () => {
  fc.assert(
    fc.property(channels, channels, (before, after) => {
      const one = outputPlaces(before, 'keepPosition').indexes;
      const other = outputPlaces(after, 'keepPosition').indexes;
      for (const channel of before.filter((kept) => after.includes(kept))) {
        expect(other[channel]).toBe(one[channel]);
      }
      expect(other.other).toBe(one.other);
    }),
  );
});

it('has the outputs of the documentation and Other by default, in this order', () => {
  const [{ default: byDefault } = {}] = description.properties;
  const documented = ['Call', 'VM Drop', 'SMS', 'Google', 'Facebook', 'Instagram', 'Email'];
  const all = [...documented, 'Live Chat', 'Comment', 'Other'];
  expect(namesOf({ channels: byDefault })).toEqual(all);
  expect(namesOf({ channels: byDefault, options: {} })).toEqual(all);
  expect(namesOf({ channels: [...(byDefault as string[]), 'rcs'] })).toEqual([
    ...all,
    '– WhatsApp',
    'RCS',
  ]);
  const hidden = { channels: ['sms'], options: { unselectedChannels: 'hide' } };
  expect(namesOf(hidden)).toEqual(['SMS', 'Other']);
  expect(namesOf({ channels: '={{ $json.x }}' }).at(-1)).toBe('Other');
});

describe('the channel table', () => {
  it('gives each channel an output of its own, without a gap', () => {
    const places = CHANNELS.map((channel) => CHANNEL_TABLE[channel].output);
    expect([...places].sort((one, other) => one - other)).toEqual(CHANNELS.map((_, at) => at));
  });

  it('has labels that are unique and, on the canvas, not cut off', () => {
    const shown = OUTPUT_ORDER.map(([, label]) => label);
    expect(new Set(shown).size).toBe(CHANNELS.length);
    expect(shown.filter((label) => label.length > 11)).toEqual([]);
  });

  it.each(SPLIT_CHANNELS)('reaches the option, the output and the schema of %s', (channel) => {
    const [property] = description.properties as [INodeProperties];
    const option = (property.options as INodePropertyOptions[]).find(
      ({ value }) => value === channel,
    );
    expect(option?.name).toBe(CHANNEL_TABLE[channel].label);
    expect(option?.description).toBe(CHANNEL_TABLE[channel].description);
    expect(namesOf({ channels: [channel] })).toContain(labels.get(channel));
    expect(MESSAGE_SCHEMAS[channel].shape.channel.value).toBe(channel);
  });
});

it.each([
  [['sms'], '1 channel and Other'],
  [['sms', 'rcs'], '2 channels and Other'],
  [[], '0 channels and Other'],
])('says on the canvas how many channels have an output: %j', (selected, text) => {
  const shown = (description.subtitle ?? '')
    .slice(1)
    .replace(/\{\{(.*?)\}\}/g, (_, expression: string) =>
      String(runInNewContext(expression, { $parameter: { channels: selected } })),
    );
  expect(shown).toBe(text);
});
