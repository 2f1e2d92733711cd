import type { INodeProperties } from 'n8n-workflow';
import { messageLocationOption } from '../shared/n8n/messageLocation';

export const emailThreadProperties: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    default: 'addParts',
    options: [
      {
        name: 'Add Email Parts',
        value: 'addParts',
        action: 'Add email parts',
        description: 'Add reply, earlier messages and signature to each item as a new field, email',
      },
      {
        name: 'One Item per Conversation',
        value: 'conversations',
        action: 'Combine emails into conversations',
        description: 'Combine all emails of a thread into one item, oldest message first',
      },
      {
        name: 'One Item per Message',
        value: 'messages',
        action: 'Split emails into messages',
        description: 'Output the quoted messages and the new one as separate items, oldest first',
      },
    ],
  },
  {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add option',
    default: {},
    options: [
      {
        displayName: 'Include HTML',
        name: 'includeHtml',
        type: 'boolean',
        default: true,
        displayOptions: { show: { '/operation': ['addParts'] } },
        description: 'Whether to include the latest message as safe HTML',
      },
      {
        displayName: 'Include Quoted Messages',
        name: 'includeQuoted',
        type: 'boolean',
        default: true,
        displayOptions: { show: { '/operation': ['addParts'] } },
        description: 'Whether to include the earlier messages and the full text',
      },
      {
        displayName: 'Keep Body',
        name: 'keepBody',
        type: 'boolean',
        default: true,
        displayOptions: { show: { '/operation': ['addParts'] } },
        description: 'Whether to keep the original body',
      },
      messageLocationOption,
    ],
  },
];
