import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import {
  configuredOutputs,
  OUTPUT_ORDER,
  outputIndexes,
  type UnusedPlaces,
} from '../../../nodes/HighLevelChannelSplit/outputs';
import { HighLevelChannelSplit } from '../../../nodes/HighLevelChannelSplit/HighLevelChannelSplit.node';
import { CHANNEL_LABELS, CHANNELS } from '../../../nodes/shared/contract/channels';

const channels = fc.subarray(CHANNELS.filter((channel) => channel !== 'other'));
const unusedPlaces = fc.constantFrom<UnusedPlaces>('keep', 'hide');

/** The function as n8n gets it: its source alone, in a scope that holds nothing of ours. */
const inEditor = runInNewContext(`(${configuredOutputs.toString()})`) as typeof configuredOutputs;

it('can stand in an n8n expression, which ends at the first two closing braces', () => {
  expect(configuredOutputs.toString()).not.toContain('}}');
});

it('has a place for every channel', () => {
  expect([...OUTPUT_ORDER].sort()).toEqual([...CHANNELS].sort());
});

it('names the outputs in the editor as the node uses them', () => {
  fc.assert(
    fc.property(channels, unusedPlaces, (chosen, unused) => {
      const outputs = inEditor({ channels: chosen, unusedPlaces: unused });
      const { indexes, count } = outputIndexes(chosen, unused);
      expect(outputs).toHaveLength(count);
      for (const channel of CHANNELS) {
        const own = channel === 'other' || chosen.includes(channel);
        const expected = CHANNEL_LABELS[own ? channel : 'other'];
        expect(outputs[indexes[channel]]?.displayName).toBe(expected);
      }
    }),
  );
});

it('never moves an output when channels are added or removed', () => {
  fc.assert(
    fc.property(channels, channels, (before, after) => {
      const one = outputIndexes(before, 'keep').indexes;
      const other = outputIndexes(after, 'keep').indexes;
      for (const channel of before.filter((kept) => after.includes(kept))) {
        expect(other[channel]).toBe(one[channel]);
      }
      expect(other.other).toBe(one.other);
    }),
  );
});

it('shows the ten outputs of the documentation and Other by itself, in this order', () => {
  const names = (parameters: object) =>
    inEditor({ ...parameters }).map(({ displayName }) => displayName);
  const documented = [
    'Call',
    'Voicemail',
    'SMS',
    'Google Business',
    'Facebook',
    'Instagram',
    'Email',
  ];
  const all = [...documented, 'Live Chat', 'Internal Comment', 'Other'];
  const chosen = ['call', 'voicemail', 'sms', 'gmb', 'facebook', 'instagram', 'email', 'liveChat'];
  expect(names({ channels: [...chosen, 'internalComment'] })).toEqual(all);
  expect(names({ channels: [...chosen, 'internalComment', 'rcs'] })).toEqual([
    ...all,
    'WhatsApp (Unused)',
    'RCS',
  ]);
  expect(names({ channels: ['sms'], unusedPlaces: 'hide' })).toEqual(['SMS', 'Other']);
  expect(names({ channels: '={{ $json.x }}' }).at(-1)).toBe('Other');
});

it.each([
  [['sms'], '1 channel and Other'],
  [['sms', 'rcs'], '2 channels and Other'],
  [[], '0 channels and Other'],
])('says on the canvas how many channels have an output: %j', (chosen, text) => {
  const { subtitle = '' } = new HighLevelChannelSplit().description;
  const shown = subtitle
    .slice(1)
    .replace(/\{\{(.*?)\}\}/g, (_, expression: string) =>
      String(runInNewContext(expression, { $parameter: { channels: chosen } })),
    );
  expect(shown).toBe(text);
});
