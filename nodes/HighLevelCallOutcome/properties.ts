import type { INodeProperties } from 'n8n-workflow';
import { messageLocationOption } from '../shared/n8n/messageLocation';

const operation: INodeProperties = {
  displayName: 'Operation',
  name: 'operation',
  type: 'options',
  noDataExpression: true,
  default: 'addOutcome',
  options: [
    {
      name: 'Add Outcome',
      value: 'addOutcome',
      action: 'Add call outcome',
      description:
        'Add how each call ended as a new field, call. Removes the connections of all outputs but the first.',
    },
    {
      name: 'Branch by Outcome',
      value: 'branch',
      action: 'Branch by call outcome',
      description: 'Send each call to the output that matches how it ended',
    },
    {
      name: 'Statistics',
      value: 'statistics',
      action: 'Get call statistics',
      description:
        'Summarize all calls in one item, by user, sub-account and day. Removes connections of other outputs.',
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
    description: 'Outputs to show',
    displayOptions: { show: { operation: ['branch'] } },
    options: [
      {
        name: 'Grouped',
        value: 'group',
        description:
          'Answered, Voicemail, Not Reached, Unknown, Not a Call, VM Drop. Removes connections of other outputs.',
      },
      {
        name: 'One per Outcome',
        value: 'outcome',
        description: 'Splits Not Reached into No Answer, Busy, Failed and Canceled',
      },
    ],
  },
  {
    displayName: 'Voicemail Drops',
    name: 'voicemailDrops',
    type: 'options',
    noDataExpression: true,
    default: 'own',
    description: 'Output for recordings dropped straight into voicemail, without a call',
    displayOptions: { show: { operation: ['branch'], branchBy: ['group'] } },
    options: [
      {
        name: 'Same Output as Voicemail',
        value: 'withVoicemail',
        description: 'Removes the connections of the output VM Drop',
      },
      { name: 'Separate Output', value: 'own' },
    ],
  },
];

const options: INodeProperties = {
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add option',
  default: {},
  options: [
    {
      displayName: 'Calls in Progress',
      name: 'inProgress',
      type: 'options',
      noDataExpression: true,
      default: 'include',
      description: "What to do with calls that haven't ended yet",
      displayOptions: { hide: { '/operation': ['statistics'] } },
      options: [
        { name: 'Exclude', value: 'exclude' },
        { name: 'Include', value: 'include' },
      ],
    },
    messageLocationOption,
    {
      displayName: 'Minimum Talk Time (Seconds)',
      name: 'minimumTalkTime',
      type: 'number',
      typeOptions: { minValue: 0 },
      default: 0,
      description: 'Count shorter answered calls as not answered. Set to 0 to count all.',
    },
    {
      displayName: 'Unclear Completed Calls',
      name: 'unclearCompletedCalls',
      type: 'options',
      noDataExpression: true,
      default: 'unknown',
      description:
        'Older HighLevel data marks both answered calls and voicemails as completed. How to treat those calls.',
      options: [
        { name: 'Answered', value: 'answered', description: 'Treat all as answered' },
        {
          name: 'By Duration',
          value: 'byDuration',
          description: 'Treat as answered if at least as long as Minimum Talk Time',
        },
        { name: 'Unknown', value: 'unknown', description: "Don't guess" },
      ],
    },
  ],
};

export const callOutcomeProperties: INodeProperties[] = [operation, ...branching, options];
