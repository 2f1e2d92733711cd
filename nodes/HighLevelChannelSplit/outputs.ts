import type { Channel } from '../shared/contract/channels';

/** What the `channels` parameter offers: every channel but Other, which always has its output. */
export type SplitChannel = Exclude<Channel, 'other'>;

/** What happens to the place of a channel that is not chosen. */
export type UnusedPlaces = 'keep' | 'hide';

/** The index of the output of every channel, and how many outputs there are. */
export interface OutputPlaces {
  indexes: Record<Channel, number>;
  count: number;
}

/**
 * Every channel's place among the outputs. n8n keeps a connection by the place of its output, so
 * places never change: Other stands tenth, and a channel that HighLevel adds goes to the end.
 */
export const OUTPUT_ORDER = [
  'call',
  'voicemail',
  'sms',
  'gmb',
  'facebook',
  'instagram',
  'email',
  'liveChat',
  'internalComment',
  'other',
  'whatsapp',
  'rcs',
  'tiktok',
] as const satisfies readonly Channel[];

/** The channels of the event's documentation; the oldest editions leave internal comments out. */
export const DEFAULT_CHANNELS: readonly SplitChannel[] = [
  'call',
  'voicemail',
  'sms',
  'gmb',
  'facebook',
  'instagram',
  'email',
  'liveChat',
  'internalComment',
];

/**
 * The names of the node's outputs, for n8n to evaluate in the editor. n8n only gets this function's
 * source, so it must not use anything outside itself; a test holds it against `outputIndexes`.
 *
 * @param parameters the node's parameters
 */
export function configuredOutputs(parameters: Record<string, unknown>) {
  const labels: Record<string, string> = {
    call: 'Call',
    voicemail: 'Voicemail',
    sms: 'SMS',
    gmb: 'Google Business',
    facebook: 'Facebook',
    instagram: 'Instagram',
    email: 'Email',
    liveChat: 'Live Chat',
    internalComment: 'Internal Comment',
    other: 'Other',
    whatsapp: 'WhatsApp',
    rcs: 'RCS',
    tiktok: 'TikTok',
  };
  const order = Object.keys(labels);
  const chosen: unknown[] = Array.isArray(parameters.channels) ? parameters.channels : [];
  const has = (channel: string) => channel === 'other' || chosen.includes(channel);
  const shown =
    parameters.unusedPlaces === 'hide'
      ? order.filter(has)
      : order.slice(0, order.findLastIndex(has) + 1);
  return shown.map((channel) => ({
    type: 'main',
    displayName: has(channel) ? labels[channel] : `${labels[channel] ?? ''} (Unused)`,
  }));
}

/**
 * Where each channel's messages go.
 *
 * @param chosen the channels with an output of their own
 * @param unusedPlaces whether a channel that is not chosen keeps its place among the outputs
 */
export function outputIndexes(chosen: readonly string[], unusedPlaces: UnusedPlaces): OutputPlaces {
  const has = (channel: Channel) => channel === 'other' || chosen.includes(channel);
  const places: readonly Channel[] =
    unusedPlaces === 'hide'
      ? OUTPUT_ORDER.filter(has)
      : OUTPUT_ORDER.slice(0, OUTPUT_ORDER.findLastIndex(has) + 1);
  const other = places.indexOf('other');
  const indexes = Object.fromEntries(
    OUTPUT_ORDER.map((channel) => [channel, has(channel) ? places.indexOf(channel) : other]),
  );
  return { indexes: indexes as Record<Channel, number>, count: places.length };
}
