import type { Channel, Message } from '../shared/contract';
import { foldValue } from '../shared/values';

/** Whose conversation provider carried a message: HighLevel's own, or an app's. */
export const PROVIDERS = ['any', 'native', 'custom'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** How calls ended, in the words of the filter; what the payload does not say is `unknown`. */
export const CALL_RESULTS = [
  'answered',
  'busy',
  'canceled',
  'failed',
  'inProgress',
  'noAnswer',
  'unknown',
  'voicemail',
] as const;
export type CallResult = (typeof CALL_RESULTS)[number];

/** What the user asked for; an empty set asks for everything. Sources and statuses are folded. */
export interface Filters {
  channels: ReadonlySet<string>;
  locationIds: ReadonlySet<string>;
  userIds: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  statuses: ReadonlySet<string>;
  callResults: ReadonlySet<string>;
  provider: Provider;
  includeInternalComments: boolean;
}

const INTERNAL_COMMENT: Channel = 'internalComment';

/** HighLevel's call statuses, folded, in the words of the filter. */
const RESULT_OF_CALL_STATUS: ReadonlyMap<string, CallResult> = new Map([
  ['answered', 'answered'],
  ['completed', 'answered'],
  ['busy', 'busy'],
  ['canceled', 'canceled'],
  ['cancelled', 'canceled'],
  ['failed', 'failed'],
  ['inprogress', 'inProgress'],
  ['pending', 'inProgress'],
  ['ringing', 'inProgress'],
  ['missed', 'noAnswer'],
  ['noanswer', 'noAnswer'],
  ['voicemail', 'voicemail'],
]);

interface Rule {
  /** As the filter is called in the node. */
  label: string;
  wanted: (filters: Filters) => ReadonlySet<string>;
  /** Any of these may be among the wanted ones. */
  values: (message: Message) => readonly (string | undefined)[];
  /** The messages the filter speaks of; all when absent. */
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
    label: 'Call Results',
    wanted: ({ callResults }) => callResults,
    values: ({ callStatus }) => [callResult(callStatus)],
    appliesTo: ({ channel }) => channel === 'call',
  },
];

/**
 * The filter that keeps a message out, by the name it has in the node; undefined when the message
 * is wanted. A message that lacks what a filter asks for is kept out by it.
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
    provider === 'any' || (message.conversationProviderId !== undefined) === (provider === 'custom')
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

function callResult(callStatus: unknown): CallResult {
  if (typeof callStatus !== 'string') return 'unknown';
  return RESULT_OF_CALL_STATUS.get(foldValue(callStatus)) ?? 'unknown';
}
