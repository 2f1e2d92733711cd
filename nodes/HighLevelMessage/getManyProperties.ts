import type { INodeProperties } from 'n8n-workflow';
import { filtersWith } from '../shared/n8n/filterProperties';

const GET_MANY = { resource: ['message'], operation: ['getAll'] };

const direction: INodeProperties = {
  displayName: 'Direction',
  name: 'direction',
  type: 'options',
  noDataExpression: true,
  default: 'any',
  description: 'Only include messages to contacts, or messages from them',
  options: [
    { name: 'Any', value: 'any' },
    { name: 'Inbound', value: 'inbound', description: 'From contacts' },
    { name: 'Outbound', value: 'outbound', description: 'To contacts' },
  ],
};

export const getManyProperties: INodeProperties[] = [
  {
    displayName: 'Messages Of',
    name: 'messagesOf',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: GET_MANY },
    default: 'location',
    description: 'Whose messages to return. The ID is read from the item, or set in the options.',
    options: [
      { name: 'Contact', value: 'contact' },
      {
        name: 'Conversation',
        value: 'conversation',
        description: 'Also has review requests and group chats',
      },
      { name: 'Sub-Account', value: 'location' },
    ],
  },
  {
    displayName: 'Period',
    name: 'period',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: GET_MANY },
    default: 'lastHours',
    description: 'When the messages were added',
    options: [
      { name: 'Any Time', value: 'any' },
      { name: 'Between Two Times', value: 'between' },
      { name: 'Last Hours', value: 'lastHours' },
    ],
  },
  {
    displayName: 'Look Back (Hours)',
    name: 'hours',
    type: 'number',
    typeOptions: { minValue: 0 },
    displayOptions: { show: { ...GET_MANY, period: ['lastHours'] } },
    default: 24,
    description: 'How far to look back from now',
  },
  {
    displayName: 'From',
    name: 'from',
    type: 'dateTime',
    displayOptions: { show: { ...GET_MANY, period: ['between'] } },
    default: '',
    description: 'Leave empty for no earliest time',
  },
  {
    displayName: 'To',
    name: 'to',
    type: 'dateTime',
    displayOptions: { show: { ...GET_MANY, period: ['between'] } },
    default: '',
    description: 'Leave empty for no latest time',
  },
  {
    displayName: 'Return All',
    name: 'returnAll',
    type: 'boolean',
    displayOptions: { show: GET_MANY },
    default: false,
    description: 'Whether to return all results or only up to a given limit',
  },
  {
    displayName: 'Limit',
    name: 'limit',
    type: 'number',
    typeOptions: { minValue: 1 },
    displayOptions: { show: { ...GET_MANY, returnAll: [false] } },
    default: 50,
    description: 'Max number of results to return',
  },
  filtersWith(direction, {
    displayOptions: { show: GET_MANY },
    description: 'Only return messages that match all filters',
  }),
];
