import { CHANNEL_TABLE, CHANNELS, type Channel } from '../shared/contract';

/** What the `channels` parameter offers: every channel but Other, which always has its output. */
export type SplitChannel = Exclude<Channel, 'other'>;

/** What happens to the output of a channel that is not selected. */
export type UnselectedChannels = 'keepPosition' | 'hide';

/** The index of the output of every channel, and how many outputs there are. */
export interface OutputPlaces {
  indexes: Record<Channel, number>;
  count: number;
}

/** One output, as n8n's canvas shows it. */
interface Output {
  channel: string;
  label: string;
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
 * The node's outputs. n8n evaluates this function from its source, so it uses nothing outside itself;
 * and it contains no two closing braces in a row, which would end n8n's expression.
 *
 * @param parameters the node's parameters
 * @param order every channel with its label, in the order of the outputs
 */
export function outputsOf(
  parameters: Record<string, unknown>,
  order: LabelledChannels,
): readonly Output[] {
  const selected: unknown[] = Array.isArray(parameters.channels) ? parameters.channels : [];
  const options = parameters.options as { unselectedChannels?: unknown } | undefined;
  const outputs = order.map(([channel, label]) => {
    const isSelected = channel === 'other' || selected.includes(channel);
    return { channel, label: isSelected ? label : `– ${label}`, isSelected };
  });
  if (options?.unselectedChannels === 'hide') return outputs.filter((output) => output.isSelected);
  return outputs.slice(0, outputs.findLastIndex((output) => output.isSelected) + 1);
}

/** The expression by which n8n's editor and engine learn the node's outputs. */
export const OUTPUTS_EXPRESSION =
  `={{ (${outputsOf.toString()})($parameter, ${JSON.stringify(OUTPUT_ORDER)}).map(({ label }) => ({ type: 'main', displayName: label })) }}` as const;

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
  const outputs = outputsOf({ channels, options: { unselectedChannels } }, OUTPUT_ORDER);
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
