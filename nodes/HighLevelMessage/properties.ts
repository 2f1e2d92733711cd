import type { INodeProperties } from 'n8n-workflow';
import { getManyProperties } from './getManyProperties';
import { optionsProperties } from './optionsProperties';

const authentication: INodeProperties = {
  displayName: 'Authentication',
  name: 'authentication',
  type: 'options',
  noDataExpression: true,
  default: 'oAuth2',
  options: [
    {
      name: 'OAuth2',
      value: 'oAuth2',
      description: 'The credential of HighLevel Message Trigger: your own app, connected',
    },
    {
      name: 'Private Integration',
      value: 'privateIntegration',
      description: 'A token of one sub-account',
    },
  ],
};

const resource: INodeProperties = {
  displayName: 'Resource',
  name: 'resource',
  type: 'options',
  noDataExpression: true,
  default: 'message',
  options: [
    { name: 'Call', value: 'call' },
    { name: 'Email', value: 'email' },
    { name: 'Message', value: 'message' },
  ],
};

const operations: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: ['call'] } },
    default: 'getOutcome',
    options: [
      {
        name: 'Get Outcome',
        value: 'getOutcome',
        action: 'Get the outcome of a call',
        description: 'Add how each call ended, and ask HighLevel where the item leaves it open',
      },
      {
        name: 'Get Recording',
        value: 'getRecording',
        action: 'Get the recording of a call',
        description: 'Add the recording of each call to its item as a file',
      },
      {
        name: 'Get Transcript',
        value: 'getTranscript',
        action: 'Get the transcript of a call',
        description: 'Add the transcript of each call as a new field, transcript',
      },
    ],
  },
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: ['email'] } },
    default: 'getThread',
    options: [
      {
        name: 'Get Thread',
        value: 'getThread',
        action: 'Get an email thread',
        description: 'Combine all emails of a thread into one item, oldest message first',
      },
    ],
  },
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { resource: ['message'] } },
    default: 'get',
    options: [
      {
        name: 'Add Names',
        value: 'addNames',
        action: 'Add names to a message',
        description: 'Add the contact, user and sub-account of each message as new fields',
      },
      {
        name: 'Get',
        value: 'get',
        action: 'Get a message',
        description: 'Update each message with its state now, such as its status and attachments',
      },
      {
        name: 'Get Many',
        value: 'getAll',
        action: 'Get many messages',
        description: 'Get the messages of a sub-account, a contact or a conversation',
      },
    ],
  },
];

export const messageProperties: INodeProperties[] = [
  authentication,
  resource,
  ...operations,
  ...getManyProperties,
  ...optionsProperties,
];
