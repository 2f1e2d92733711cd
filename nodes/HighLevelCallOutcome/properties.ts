import type { INodeProperties } from 'n8n-workflow';
import { messageLocationOption } from '../shared/n8n/messageLocation';

const modes: INodeProperties = {
  displayName: 'Mode',
  name: 'mode',
  type: 'options',
  noDataExpression: true,
  default: 'addOutcome',
  description: 'What to make of the calls',
  options: [
    {
      name: 'Add Outcome',
      value: 'addOutcome',
      description: 'Adds how the call ended as the field "call"; other messages pass without it',
    },
    {
      name: 'Branch by Outcome',
      value: 'branch',
      description: 'Adds the outcome and gives each call out at the output of its outcome',
    },
    {
      name: 'Statistics',
      value: 'statistics',
      description:
        'Gives one item that sums up all calls: how many, how they ended, talk time, by user and by day',
    },
  ],
};

const branching: INodeProperties[] = [
  {
    displayName: 'Outputs',
    name: 'branchBy',
    type: 'options',
    noDataExpression: true,
    default: 'group',
    description: 'Which outputs there are',
    displayOptions: { show: { mode: ['branch'] } },
    options: [
      {
        name: 'A Few Groups',
        value: 'group',
        description: 'Answered, Voicemail, Not Reached, Undetermined and Not a Call',
      },
      {
        name: 'One for Each Outcome',
        value: 'outcome',
        description:
          'Not Reached is taken apart into No Answer, Busy, Failed and Canceled; calls in progress and voicemail drops have their own output',
      },
    ],
  },
  {
    displayName: 'Voicemail Drops',
    name: 'voicemailDrops',
    type: 'options',
    noDataExpression: true,
    default: 'withVoicemail',
    description:
      'Where recordings go that a workflow dropped into a voicemail without calling anybody',
    displayOptions: { show: { mode: ['branch'], branchBy: ['group'] } },
    options: [
      {
        name: 'An Output of Their Own',
        value: 'own',
        description: 'Behind all others, so that no other moves but the error output',
      },
      { name: 'With Voicemail', value: 'withVoicemail' },
    ],
  },
];

const options: INodeProperties = {
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add Option',
  default: {},
  options: [
    {
      displayName: 'Calls in Progress',
      name: 'inProgress',
      type: 'options',
      noDataExpression: true,
      default: 'pass',
      description: 'What to do with calls that have not ended yet, such as ringing ones',
      displayOptions: { hide: { '/mode': ['statistics'] } },
      options: [
        { name: 'Leave Out', value: 'drop' },
        { name: 'Pass On', value: 'pass' },
      ],
    },
    {
      displayName: 'Completed Calls Without a Call Status',
      name: 'missingCallStatus',
      type: 'options',
      noDataExpression: true,
      default: 'undetermined',
      description:
        'What a completed call means that carries no callStatus. HighLevel reports answered calls and calls that reached voicemail alike then.',
      options: [
        { name: 'Answered', value: 'answered', description: 'Take them all as answered' },
        {
          name: 'By Duration',
          value: 'byDuration',
          description:
            'Answered when they lasted at least as long as Shortest Conversation, which should be set then; else not answered. Leaving a message takes time too.',
        },
        { name: 'Undetermined', value: 'undetermined', description: 'Do not guess' },
      ],
    },
    messageLocationOption,
    {
      displayName: 'Shortest Conversation',
      name: 'shortestConversation',
      type: 'number',
      typeOptions: { minValue: 0 },
      default: 0,
      hint: 'In seconds. Three to ten are usual; 0 takes every answered call as a conversation.',
      description: 'Answered calls shorter than this count as not answered',
    },
  ],
};

export const callOutcomeProperties: INodeProperties[] = [modes, ...branching, options];
