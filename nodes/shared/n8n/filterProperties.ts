import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { CALL_OUTCOMES, OUTCOME_LABELS } from '../callOutcome';
import { CHANNEL_TABLE, CHANNELS, SOURCES, STATUSES } from '../contract';
import type { Provider } from '../messageFilters';

const PROVIDER_LABELS: Record<Provider, string> = {
  any: 'Any',
  custom: 'An App (Custom Provider)',
  native: 'HighLevel (Native)',
};

const SOURCE_CHOICES: Record<(typeof SOURCES)[number], Omit<INodePropertyOptions, 'value'>> = {
  api: { name: 'API', description: 'An app or integration' },
  app: { name: 'App', description: 'A user in the HighLevel app' },
  bulk_actions: { name: 'Bulk Actions', description: 'A bulk action' },
  campaign: { name: 'Campaign', description: 'A HighLevel campaign' },
  manual: { name: 'Manual', description: 'A user; some HighLevel data has this instead of App' },
  workflow: { name: 'Workflow', description: 'A HighLevel workflow' },
};

/** Where a status needs more than its capitalised word. */
const STATUS_LABELS: Partial<Record<(typeof STATUSES)[number], string>> = {
  connected: 'Connected (Calls)',
  opt_out: 'Opted Out',
};

function byName(one: INodePropertyOptions, other: INodePropertyOptions): number {
  return one.name.localeCompare(other.name);
}

/** Options of a table of labels, in alphabetical order as n8n demands. */
function labelled(labels: Readonly<Record<string, string>>): INodePropertyOptions[] {
  return Object.entries(labels)
    .map(([value, name]) => ({ name, value }))
    .sort(byName);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const CALL_OUTCOME_OPTIONS = labelled({
  ...Object.fromEntries(CALL_OUTCOMES.map((outcome) => [outcome, OUTCOME_LABELS[outcome]])),
  unknown: "Unknown (HighLevel Didn't Say)",
});

const CHANNEL_OPTIONS = labelled({
  ...Object.fromEntries(CHANNELS.map((channel) => [channel, CHANNEL_TABLE[channel].label])),
  other: 'Other (Activities, Reviews, New Types)',
});

const SOURCE_OPTIONS = SOURCES.map((value) => ({ ...SOURCE_CHOICES[value], value })).sort(byName);

const STATUS_OPTIONS = labelled(
  Object.fromEntries(
    STATUSES.map((status) => [status, STATUS_LABELS[status] ?? capitalised(status)]),
  ),
);

/** The filters that the trigger and Get Many share; messageFilters gives them their meaning. */
const SHARED_FILTERS: readonly INodeProperties[] = [
  {
    displayName: 'Call Outcomes',
    name: 'callOutcomes',
    type: 'multiOptions',
    noDataExpression: true,
    default: [],
    description:
      'Only include calls that ended this way. Messages on other channels are not affected.',
    options: CALL_OUTCOME_OPTIONS,
  },
  {
    displayName: 'Channels',
    name: 'channels',
    type: 'multiOptions',
    noDataExpression: true,
    default: [],
    description:
      'Only include messages on these channels. Leave empty for all except internal comments.',
    options: CHANNEL_OPTIONS,
  },
  {
    displayName: 'Conversation Provider',
    name: 'conversationProvider',
    type: 'options',
    noDataExpression: true,
    default: 'any',
    description: 'Whether the message was delivered by HighLevel or by an app from the marketplace',
    options: labelled(PROVIDER_LABELS),
  },
  {
    displayName: 'Sources',
    name: 'sources',
    type: 'multiOptions',
    noDataExpression: true,
    default: [],
    description: 'Only include messages sent in these ways',
    options: SOURCE_OPTIONS,
  },
  {
    displayName: 'Statuses',
    name: 'statuses',
    type: 'multiOptions',
    noDataExpression: true,
    default: [],
    description:
      'Only include messages with these delivery statuses. Messages without a status are excluded.',
    options: STATUS_OPTIONS,
  },
  {
    displayName: 'User IDs',
    name: 'userIds',
    type: 'string',
    noDataExpression: true,
    typeOptions: { rows: 2 },
    default: '',
    placeholder: 'e.g. xsmF1xxhmC92ZpL1lj7aLa',
    description:
      'Only include messages sent by these users, as a comma-separated list. Automated messages have no user.',
  },
];

/** The texts and conditions of a node's collection Filters. */
type Collection = Pick<INodeProperties, 'description' | 'displayOptions'>;

/**
 * The collection Filters of a node, in alphabetical order as n8n demands.
 *
 * @param own a filter that only this node has
 */
export function filtersWith(own: INodeProperties, collection: Collection): INodeProperties {
  return {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add filter',
    default: {},
    ...collection,
    options: [...SHARED_FILTERS, own].sort((one, other) =>
      one.displayName.localeCompare(other.displayName),
    ),
  };
}
