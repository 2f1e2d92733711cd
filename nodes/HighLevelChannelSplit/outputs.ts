import { CHANNEL_TABLE, CHANNELS, type Channel } from '../shared/contract';
import type { ConfiguredOutput } from '../shared/n8n/outputsExpression';

/** What the `channels` parameter offers: every channel but Other, which always has its output. */
export type SplitChannel = Exclude<Channel, 'other'>;

/** What happens to the output of a channel that is not selected. */
export const UNSELECTED_CHANNELS = ['keepPosition', 'hide'] as const;
export type UnselectedChannels = (typeof UNSELECTED_CHANNELS)[number];

/** The index of the output of every channel, and how many outputs there are. */
export interface OutputPlaces {
  indexes: Record<Channel, number>;
  count: number;
}

/** One output; n8n reads only its label. */
interface Output extends ConfiguredOutput {
  channel: Channel;
  isSelected: boolean;
}

/** The channels with their output's label, in the order of the outputs. */
type LabelledChannels = readonly (readonly [channel: Channel, label: string])[];

export const SPLIT_CHANNELS = CHANNELS.filter((channel) => channel !== 'other');

export const DEFAULT_CHANNELS = SPLIT_CHANNELS.filter(
  (channel) => CHANNEL_TABLE[channel].hasOutputByDefault,
);

/** Every channel with its output's label, in the order of the outputs. */
export const OUTPUT_ORDER: LabelledChannels = CHANNELS.map((channel) => {
  const row: { label: string; outputLabel?: string; output: number } = CHANNEL_TABLE[channel];
  return { channel, label: row.outputLabel ?? row.label, output: row.output };
})
  .sort((one, other) => one.output - other.output)
  .map(({ channel, label }) => [channel, label]);

/**
 * The node's outputs, for n8n to evaluate in the editor (outputsExpression). Only the source of this
 * function gets there, so it uses nothing outside itself.
 *
 * @param parameters the node's parameters
 * @param order OUTPUT_ORDER
 */
export function configuredOutputs(
  parameters: Record<string, unknown>,
  order: LabelledChannels,
): Output[] {
  const selected: unknown[] = Array.isArray(parameters.channels) ? parameters.channels : [];
  const options = parameters.options as { unselectedChannels?: unknown } | undefined;
  const outputs = order.map(([channel, label]): Output => {
    const isSelected = channel === 'other' || selected.includes(channel);
    return { type: 'main', displayName: isSelected ? label : `– ${label}`, channel, isSelected };
  });
  if (options?.unselectedChannels === 'hide') return outputs.filter((output) => output.isSelected);
  return outputs.slice(0, outputs.findLastIndex((output) => output.isSelected) + 1);
}

/**
 * The output of each channel's messages.
 *
 * @param channels the selected channels
 * @param unselectedChannels whether a channel that is not selected keeps its place
 */
export function outputPlaces(
  channels: readonly string[],
  unselectedChannels: UnselectedChannels,
): OutputPlaces {
  const outputs = configuredOutputs({ channels, options: { unselectedChannels } }, OUTPUT_ORDER);
  const placeOf = (wanted: Channel) =>
    outputs.findIndex(({ channel, isSelected }) => isSelected && channel === wanted);
  const indexes = CHANNELS.map((channel) => {
    const own = placeOf(channel);
    return [channel, own < 0 ? placeOf('other') : own];
  });
  return {
    indexes: Object.fromEntries(indexes) as Record<Channel, number>,
    count: outputs.length,
  };
}
