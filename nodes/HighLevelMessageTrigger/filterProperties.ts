import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { CHANNEL_TABLE, CHANNELS, SOURCES, STATUSES } from '../shared/contract';
import type { CallResult, Provider } from './filters';

const CALL_RESULT_LABELS: Record<CallResult, string> = {
  answered: 'Answered',
  busy: 'Busy',
  canceled: 'Canceled',
  failed: 'Failed',
  inProgress: 'In Progress',
  noAnswer: 'No Answer',
  unknown: 'Not Said',
  voicemail: 'Reached Voicemail',
};

const PROVIDER_LABELS: Record<Provider, string> = {
  any: 'Any',
  custom: 'Custom',
  native: 'Native',
};

function byName(one: INodePropertyOptions, other: INodePropertyOptions): number {
  return one.name.localeCompare(other.name);
}

/** Choices of a table of labels, in the alphabetical order that n8n shows choices in. */
function labelled(labels: Readonly<Record<string, string>>): INodePropertyOptions[] {
  return Object.entries(labels)
    .map(([value, name]) => ({ name, value }))
    .sort(byName);
}

/** Choices of words that HighLevel uses, such as `bulk_actions`. */
function words(values: readonly string[]): INodePropertyOptions[] {
  const name = (value: string): string =>
    value.replace(/(?:^|_)([a-z])/g, (_found, first: string) => ` ${first.toUpperCase()}`).trim();
  return values
    .map((value) => ({ name: value === 'api' ? 'API' : name(value), value }))
    .sort(byName);
}

const CHANNEL_CHOICES = labelled(
  Object.fromEntries(CHANNELS.map((channel) => [channel, CHANNEL_TABLE[channel].label])),
);

/** What starts the workflow; everything else is answered without an execution. */
export const filterProperties: INodeProperties = {
  displayName: 'Filters',
  name: 'filters',
  type: 'collection',
  placeholder: 'Add filter',
  default: {},
  description: 'What starts the workflow; a filter left empty lets everything through',
  options: [
    {
      displayName: 'Call Results',
      name: 'callResults',
      type: 'multiOptions',
      noDataExpression: true,
      default: [],
      description: 'How calls ended; messages of other channels are not held back by this',
      options: labelled(CALL_RESULT_LABELS),
    },
    {
      displayName: 'Channels',
      name: 'channels',
      type: 'multiOptions',
      noDataExpression: true,
      default: [],
      description: 'Channels to take; empty takes all of them but internal comments',
      options: CHANNEL_CHOICES,
    },
    {
      displayName: 'Conversation Provider',
      name: 'conversationProvider',
      type: 'options',
      noDataExpression: true,
      default: 'any',
      description: "Whether HighLevel's own service carried the message or one of an app",
      options: labelled(PROVIDER_LABELS),
    },
    {
      displayName: 'Location IDs',
      name: 'locationIds',
      type: 'string',
      noDataExpression: true,
      typeOptions: { rows: 2 },
      default: '',
      placeholder: 'e.g. 0d48aEf7q67DAu134bpy, l1C08ntBrFjLS0elLIYU',
      description: 'Sub-accounts to take messages of, separated by commas or line breaks',
    },
    {
      displayName: 'Sources',
      name: 'sources',
      type: 'multiOptions',
      noDataExpression: true,
      default: [],
      description: 'What sent the message; App is a person working in HighLevel',
      options: words(SOURCES),
    },
    {
      displayName: 'Statuses',
      name: 'statuses',
      type: 'multiOptions',
      noDataExpression: true,
      default: [],
      description:
        'Delivery statuses to take, and how calls ended; a message without a status is held back',
      options: words(STATUSES),
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
        'Users to take messages of, separated by commas or line breaks; automations have no user',
    },
  ],
};
