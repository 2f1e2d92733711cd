import { callOutcome } from '../callOutcome';
import { readText, type Channel, type Message } from '../contract';
import { foldValue } from '../values';

/** Whose conversation provider carried a message: HighLevel's own, or an app's. */
export const PROVIDERS = ['any', 'native', 'custom'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** The user's filters; an empty set lets every message through. Sources and statuses are folded. */
export interface Filters {
  channels: ReadonlySet<string>;
  locationIds: ReadonlySet<string>;
  userIds: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  statuses: ReadonlySet<string>;
  callOutcomes: ReadonlySet<string>;
  provider: Provider;
  includeInternalComments: boolean;
}

const INTERNAL_COMMENT: Channel = 'internalComment';

interface Rule {
  /** The filter's name in the node. */
  label: string;
  wanted: (filters: Filters) => ReadonlySet<string>;
  /** The message passes if one of these is wanted; only read when the filter is set. */
  values: (message: Message) => readonly (string | undefined)[];
  /** The messages that the filter concerns; all of them when absent. */
  appliesTo?: (message: Message) => boolean;
}

const RULES: readonly Rule[] = [
  {
    label: 'Location IDs',
    wanted: ({ locationIds }) => locationIds,
    values: ({ locationId }) => [locationId],
  },
  { label: 'User IDs', wanted: ({ userIds }) => userIds, values: ({ userId }) => [userId] },
  {
    label: 'Sources',
    wanted: ({ sources }) => sources,
    values: ({ source }) => [source && foldValue(source)],
  },
  {
    label: 'Statuses',
    wanted: ({ statuses }) => statuses,
    // A call that was put through but failed has `status` completed and `callStatus` failed.
    values: ({ status, callStatus }) => [foldText(status), foldText(callStatus)],
  },
  {
    label: 'Call Outcomes',
    wanted: ({ callOutcomes }) => callOutcomes,
    // As Call Outcome decides with its options untouched.
    values: (message) => [callOutcome(message)?.outcome],
    appliesTo: ({ channel }) => channel === 'call',
  },
];

/**
 * The name of the filter that excludes a message; undefined when the message is wanted. A filter
 * excludes messages that lack the field it asks about.
 */
export function unwantedBy(message: Message, filters: Filters): string | undefined {
  if (!wantsChannel(message.channel, filters)) {
    return message.channel === INTERNAL_COMMENT ? 'Include Internal Comments' : 'Channels';
  }
  if (!wantsProvider(message, filters.provider)) return 'Conversation Provider';
  return RULES.find((rule) => !passes(message, rule, filters))?.label;
}

function wantsChannel(channel: Channel, filters: Filters): boolean {
  if (channel === INTERNAL_COMMENT && filters.includeInternalComments) return true;
  if (filters.channels.size === 0) return channel !== INTERNAL_COMMENT;
  return filters.channels.has(channel);
}

function wantsProvider(message: Message, provider: Provider): boolean {
  return (
    provider === 'any' ||
    (readText(message.conversationProviderId) !== undefined) === (provider === 'custom')
  );
}

function passes(message: Message, { wanted, values, appliesTo }: Rule, filters: Filters): boolean {
  const set = wanted(filters);
  if (set.size === 0 || appliesTo?.(message) === false) return true;
  return values(message).some((value) => value !== undefined && set.has(value));
}

function foldText(value: unknown): string | undefined {
  return typeof value === 'string' ? foldValue(value) : undefined;
}
