import type { INodeProperties } from 'n8n-workflow';
import { messageFieldProperty } from '../shared/n8n/messageFieldProperty';
import { DEFAULT_CHANNELS } from './outputs';

export const splitProperties: INodeProperties[] = [
  {
    displayName: 'Channels',
    name: 'channels',
    type: 'multiOptions',
    noDataExpression: true,
    default: [...DEFAULT_CHANNELS],
    description:
      'The channels that get an output of their own. Messages of all other channels go to Other.',
    options: [
      { name: 'Call', value: 'call', description: 'Phone calls, however they ended' },
      { name: 'Email', value: 'email' },
      { name: 'Facebook', value: 'facebook', description: 'Messenger and comments' },
      { name: 'Google Business', value: 'gmb', description: 'Google Business Profile chat' },
      { name: 'Instagram', value: 'instagram', description: 'Direct messages and comments' },
      {
        name: 'Internal Comment',
        value: 'internalComment',
        description: 'Private notes between users, never sent to the contact',
      },
      { name: 'Live Chat', value: 'liveChat', description: 'The chat widget of a website' },
      { name: 'RCS', value: 'rcs' },
      { name: 'SMS', value: 'sms' },
      { name: 'TikTok', value: 'tiktok' },
      {
        name: 'Voicemail',
        value: 'voicemail',
        description: 'Voicemail drops, and voicemails that callers left',
      },
      { name: 'WhatsApp', value: 'whatsapp' },
    ],
  },
  {
    displayName: 'Unused Outputs',
    name: 'unusedPlaces',
    type: 'options',
    noDataExpression: true,
    default: 'keep',
    description: 'What becomes of the output of a channel that is not chosen',
    options: [
      {
        name: 'Hide',
        value: 'hide',
        description:
          'Only chosen channels have outputs. n8n connects outputs by position, so check the connections after each change of the channels.',
      },
      {
        name: 'Keep Their Place',
        value: 'keep',
        description:
          "No channel's output moves when another is added or removed, so every connection keeps its meaning. WhatsApp, RCS and TikTok come after Other: adding one moves the error output, if On Error gives the node one.",
      },
    ],
  },
  messageFieldProperty,
];
