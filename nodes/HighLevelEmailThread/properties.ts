import type { INodeProperties } from 'n8n-workflow';
import { messageLocationOption } from '../shared/n8n/messageLocation';

export const emailThreadProperties: INodeProperties[] = [
  {
    displayName: 'Output',
    name: 'output',
    type: 'options',
    noDataExpression: true,
    options: [
      {
        name: 'Add to Item',
        value: 'addToItem',
        description: 'Each email keeps its fields and gets one more, email, with its parts',
      },
      {
        name: 'One Item per Conversation',
        value: 'conversations',
        description: 'All emails of a thread become one item, each message once, oldest first',
      },
      {
        name: 'One Item per Message',
        value: 'messages',
        description:
          'Each email becomes several items: what it quotes, oldest first, then its own text',
      },
    ],
    default: 'addToItem',
    description: 'What to give out for the emails that come in',
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
        displayOptions: { show: { '/output': ['addToItem'] } },
        description: 'Whether to give the newest message as HTML too, with nothing harmful in it',
      },
      {
        displayName: 'Include Quoted Messages',
        name: 'includeQuoted',
        type: 'boolean',
        default: true,
        displayOptions: { show: { '/output': ['addToItem'] } },
        description: 'Whether to give the earlier messages, and the whole text that holds them',
      },
      {
        displayName: 'Keep Body',
        name: 'keepBody',
        type: 'boolean',
        default: true,
        displayOptions: { show: { '/output': ['addToItem'] } },
        description: 'Whether the item keeps the body as it came beside what was read from it',
      },
      messageLocationOption,
    ],
  },
];
