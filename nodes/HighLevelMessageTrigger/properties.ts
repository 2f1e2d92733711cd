import type { INodeProperties } from 'n8n-workflow';
import { filtersWith } from '../shared/n8n/filterProperties';
import { DEFAULT_STORED_DELIVERIES, DEFAULT_WINDOW_HOURS } from './settings';
import { MAX_STORED_DELIVERIES } from './duplicates';

const MARKETPLACE = 'https://marketplace.gohighlevel.com';
const GUIDE =
  'https://github.com/n8n-nodes-highlevel-messages/n8n-nodes-highlevel-messages#connect-highlevel';

/**
 * The steps from nothing to the first message. n8n's notices keep links and lists with bullets, and
 * remove every other tag.
 */
function setupSteps(events: string): string {
  const steps = [
    `In the <a href="${MARKETPLACE}" target="_blank">HighLevel Marketplace</a>, under My Apps, create an app: App Type Private, Target User Sub-account (this cannot be changed later).`,
    'In n8n, create the credential above. Under Advanced Settings &gt; Auth of the app, paste its OAuth Redirect URL and add its Scopes. Create a Client Key there, and paste the Client ID and Client Secret into the credential.',
    `Open Webhook URLs above and copy the Production URL. Under Advanced Settings &gt; Webhooks of the app, paste it and turn on ${events}.`,
    'Click Connect in the credential and choose the sub-account: that installs the app, which starts its events. For each additional sub-account create one more credential with the same app.',
    'Publish this workflow, then send a message in HighLevel.',
  ];
  return `Set up once, in this order:
<ul>${steps.map((step) => `<li>${step}</li>`).join('\n')}</ul>
Good to know: an app posts to only one URL, and a private app serves at most five agencies. The webhook log in HighLevel shows only status codes; n8n's log says why a message was ignored (N8N_LOG_LEVEL=debug). <a href="${GUIDE}" target="_blank">Step-by-step guide</a>`;
}

const ONLY_OUTBOUND = { _cnd: { eq: 'OutboundMessage' } };
const ONLY_INBOUND = { _cnd: { eq: 'InboundMessage' } };

/** One notice for each choice of events; n8n shows the one whose condition holds for all of them. */
const setupNotices: INodeProperties[] = [
  {
    displayName: setupSteps('OutboundMessage'),
    name: 'setupOutboundNotice',
    type: 'notice',
    default: '',
    displayOptions: { show: { events: [ONLY_OUTBOUND] } },
  },
  {
    displayName: setupSteps('InboundMessage'),
    name: 'setupInboundNotice',
    type: 'notice',
    default: '',
    displayOptions: { show: { events: [ONLY_INBOUND] } },
  },
  {
    displayName: setupSteps('OutboundMessage and InboundMessage'),
    name: 'setupNotice',
    type: 'notice',
    default: '',
    displayOptions: { hide: { events: [ONLY_OUTBOUND, ONLY_INBOUND] } },
  },
];

/** The list offers the sub-account of the credential; typed ids may be several. */
const locationIds: INodeProperties = {
  displayName: 'Location IDs',
  name: 'locationIds',
  type: 'resourceLocator',
  noDataExpression: true,
  default: { mode: 'id', value: '' },
  description:
    'Only include messages from these sub-accounts. Find the ID in HighLevel under Settings > Business Profile.',
  modes: [
    {
      displayName: 'From List',
      name: 'list',
      type: 'list',
      typeOptions: { searchListMethod: 'connectedLocation' },
    },
    {
      displayName: 'By ID',
      name: 'id',
      type: 'string',
      placeholder: 'e.g. 0d48aEf7q67DAu134bpy, l1C08ntBrFjLS0elLIYU',
    },
  ],
};

/** Signature keys stay when the check changes: n8n forgets the value of an option that it hides. */
const optionProperties: INodeProperties = {
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add option',
  default: {},
  options: [
    {
      displayName: 'Additional Public Keys',
      name: 'additionalPublicKeys',
      type: 'string',
      noDataExpression: true,
      typeOptions: { rows: 4 },
      default: '',
      placeholder: 'e.g. -----BEGIN PUBLIC KEY-----',
      description:
        "Other public keys to accept, in PEM format. HighLevel's key is built in, so leave this empty unless HighLevel changes it or you test with your own key.",
    },
    {
      displayName: 'Allow Duplicates',
      name: 'allowDuplicates',
      type: 'boolean',
      noDataExpression: true,
      default: false,
      description: 'Whether to start the workflow again when HighLevel repeats a message',
    },
    {
      displayName: 'App IDs',
      name: 'appIds',
      type: 'string',
      noDataExpression: true,
      default: '',
      placeholder: 'e.g. 6a0b1c2d3e4f5a6b7c8d9e0f',
      description:
        "Only accept messages of these HighLevel apps, as a comma-separated list. The ID is shown below the app's name, and is the part of the Client ID before the dash. The app of the selected credential is always accepted.",
    },
    {
      displayName: 'Duplicate Window (Hours)',
      name: 'duplicateWindow',
      type: 'number',
      noDataExpression: true,
      typeOptions: { minValue: 0 },
      default: DEFAULT_WINDOW_HOURS,
      description: 'How long to ignore duplicates of a message',
    },
    {
      displayName: 'Duplicates Kept After Restart',
      name: 'duplicatesKept',
      type: 'number',
      noDataExpression: true,
      typeOptions: { minValue: 0, maxValue: MAX_STORED_DELIVERIES },
      default: DEFAULT_STORED_DELIVERIES,
      description:
        'How many recent messages to remember when n8n restarts. If a Code node of this workflow uses $getWorkflowStaticData, n8n can forget some of them: then check the delivery ID in a database, like the example flow Once Only.',
    },
    {
      displayName: 'Include Internal Comments',
      name: 'includeInternalComments',
      type: 'boolean',
      noDataExpression: true,
      default: false,
      description: 'Whether to include internal comments that users write to each other',
    },
    {
      displayName: 'Include Raw Payload',
      name: 'includeRawPayload',
      type: 'boolean',
      noDataExpression: true,
      default: false,
      description: 'Whether to add the unchanged data from HighLevel as rawPayload',
    },
    {
      displayName: 'Maximum Age of Delivery (Minutes)',
      name: 'maximumAge',
      type: 'number',
      noDataExpression: true,
      typeOptions: { minValue: 0 },
      default: 0,
      description:
        'Ignore deliveries whose timestamp is older than this. Set to 0 for no limit. Short limits lose messages, because HighLevel retries for over an hour.',
    },
    {
      displayName: 'Maximum Age of Message (Minutes)',
      name: 'maximumMessageAge',
      type: 'number',
      noDataExpression: true,
      typeOptions: { minValue: 0 },
      default: 0,
      description:
        'Ignore messages whose dateAdded is older than this. Set to 0 for no limit. HighLevel sends messages of months ago as new events after a sync with a provider.',
    },
    {
      displayName: 'Signature Check',
      name: 'signatureCheck',
      type: 'options',
      noDataExpression: true,
      default: 'ed25519',
      description: 'How to make sure that messages really come from HighLevel',
      options: [
        {
          name: 'HighLevel Signature (Recommended)',
          value: 'ed25519',
          description: 'Accept only messages with a valid HighLevel signature',
        },
        {
          name: 'HighLevel Signature or Legacy RSA',
          value: 'ed25519OrRsa',
          description: 'Also accept the older X-WH-Signature when X-GHL-Signature is missing',
        },
        {
          name: "Don't Verify",
          value: 'none',
          description:
            'Accept everything. Only use this behind your own proxy that verifies the signature.',
        },
      ],
    },
  ],
};

/** The trigger's parameters. All are literals: an expression costs n8n an isolate for each request. */
export const triggerProperties: INodeProperties[] = [
  ...setupNotices,
  {
    displayName: 'Events',
    name: 'events',
    type: 'multiOptions',
    noDataExpression: true,
    required: true,
    default: ['OutboundMessage'],
    description: 'The messages that start the workflow',
    options: [
      {
        name: 'Message Sent',
        value: 'OutboundMessage',
        action: 'On message sent',
        description: 'Outbound: when you or an automation send a message to a contact',
      },
      {
        name: 'Message Received',
        value: 'InboundMessage',
        action: 'On message received',
        description:
          'Inbound: when a contact sends a message. Turn on InboundMessage in your app too.',
      },
    ],
  },
  filtersWith(locationIds, {
    description: 'Start the workflow only for messages that match all filters',
  }),
  {
    displayName: 'Simplify',
    name: 'simplify',
    type: 'boolean',
    noDataExpression: true,
    default: false,
    description: 'Whether to output only the most useful fields',
  },
  optionProperties,
];
