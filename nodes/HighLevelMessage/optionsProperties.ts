import type { INodeProperties } from 'n8n-workflow';
import { messageLocationOption } from '../shared/n8n/messageLocation';
import { OPERATIONS_OF, type OperationName, type Resource } from './settings';

function idOption(
  displayName: string,
  name: string,
  whose: string,
  example: string,
): INodeProperties {
  return {
    displayName,
    name,
    type: 'string',
    default: '',
    placeholder: `e.g. ${example}`,
    description: `ID of the ${whose}. Leave empty to use the one in the item.`,
  };
}

const contactId = idOption('Contact ID', 'contactId', 'contact', 'ocQHyuzHvysMo5N5VsXc');
const conversationId = idOption(
  'Conversation ID',
  'conversationId',
  'conversation',
  'tDtDnQdgm2LXpyiqYvZ6',
);
const emailMessageId = idOption(
  'Email Message ID',
  'emailMessageId',
  'email',
  'CWwDlPU7wEmxuhbWQoFE',
);
const messageId = idOption('Message ID', 'messageId', 'message', 'vDVAXc5lnJHZXYBGiPVs');
const threadId = idOption('Thread ID', 'threadId', 'thread', 'CWwDlPU7wEmxuhbWQoFE');
const locationId: INodeProperties = {
  ...idOption('Location ID', 'locationId', 'sub-account', 've9EPM428h8vShlRW1KT'),
  description:
    'ID of the sub-account. Leave empty to use the one in the item, or else that of the credential.',
};

const nameOptions: INodeProperties = {
  displayName: 'Names',
  name: 'names',
  type: 'multiOptions',
  noDataExpression: true,
  default: ['contact', 'user', 'location'],
  description: 'What to look up. Each needs the scope of its kind, such as contacts.readonly.',
  options: [
    { name: 'Contact', value: 'contact', description: 'Name, email and phone' },
    { name: 'Sub-Account', value: 'location', description: 'Name and time zone' },
    { name: 'User', value: 'user', description: 'Name and email' },
  ],
};

const includeFullEmails: INodeProperties = {
  displayName: 'Include Full Emails',
  name: 'includeFullEmails',
  type: 'boolean',
  default: true,
  description:
    'Whether to return each email of a thread as its own item, with body and all recipients, at one request per email',
};

const includeInternalComments: INodeProperties = {
  displayName: 'Include Internal Comments',
  name: 'includeInternalComments',
  type: 'boolean',
  default: false,
  description: 'Whether to include internal comments that users write to each other',
};

const recordingOptions: INodeProperties[] = [
  {
    displayName: 'Maximum File Size (MB)',
    name: 'maximumFileSize',
    type: 'number',
    typeOptions: { minValue: 0 },
    default: 200,
    description: 'The item fails if the recording is larger. Set to 0 for no limit.',
  },
  {
    displayName: 'Maximum Wait (Seconds)',
    name: 'maximumWait',
    type: 'number',
    typeOptions: { minValue: 0 },
    default: 90,
    description:
      'How long after the end of the call the recording may still appear. Recordings are usually there after 30 to 60 seconds.',
  },
  {
    displayName: 'Put Output File in Field',
    name: 'binaryPropertyName',
    type: 'string',
    default: 'data',
    description: 'Name of the binary field that the recording goes to',
    hint: 'The name of the output binary field to put the file in',
  },
];

/** The options of each operation, in alphabetical order as n8n demands. */
const OPTIONS: Record<OperationName, INodeProperties[]> = {
  get: [emailMessageId, messageId, messageLocationOption],
  getAll: [
    contactId,
    conversationId,
    includeFullEmails,
    includeInternalComments,
    locationId,
    messageLocationOption,
  ],
  addNames: [messageLocationOption, nameOptions],
  getOutcome: [messageId, messageLocationOption],
  getRecording: [
    locationId,
    ...recordingOptions.slice(0, 2),
    messageId,
    messageLocationOption,
    ...recordingOptions.slice(2),
  ],
  getTranscript: [locationId, messageId, messageLocationOption],
  getThread: [emailMessageId, messageId, messageLocationOption, threadId],
};

export const optionsProperties: INodeProperties[] = (
  Object.entries(OPERATIONS_OF) as [Resource, readonly OperationName[]][]
).flatMap(([resource, operations]) =>
  operations.map((operation) => ({
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add option',
    displayOptions: { show: { resource: [resource], operation: [operation] } },
    default: {},
    options: OPTIONS[operation],
  })),
);
