import type { INodeProperties } from 'n8n-workflow';
import { CHANNEL_TABLE } from '../shared/contract';
import { messageLocationOption } from '../shared/n8n/messageLocation';
import { DEFAULT_CHANNELS, SPLIT_CHANNELS } from './outputs';

export const splitProperties: INodeProperties[] = [
  {
    displayName: 'Channels',
    name: 'channels',
    type: 'multiOptions',
    noDataExpression: true,
    default: [...DEFAULT_CHANNELS],
    description: 'Channels that get their own output. All other messages go to Other.',
    options: SPLIT_CHANNELS.map((channel) => ({
      name: CHANNEL_TABLE[channel].label,
      value: channel,
      description: CHANNEL_TABLE[channel].description,
    })).sort((one, other) => one.name.localeCompare(other.name)),
  },
  {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add option',
    default: {},
    options: [
      messageLocationOption,
      {
        displayName: 'Unselected Channels',
        name: 'unselectedChannels',
        type: 'options',
        noDataExpression: true,
        default: 'keepPosition',
        description: "What to do with the outputs of channels you didn't select",
        options: [
          {
            name: 'Hide',
            value: 'hide',
            description:
              'Show selected channels only. Check your connections after changing channels.',
          },
          {
            name: 'Keep Position (Recommended)',
            value: 'keepPosition',
            description: 'Connections stay correct when you add or remove channels',
          },
        ],
      },
    ],
  },
];
