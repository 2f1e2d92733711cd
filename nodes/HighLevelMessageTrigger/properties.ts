import type { INodeProperties } from 'n8n-workflow';
import { filterProperties } from './filterProperties';
import { DEFAULT_STORED_DELIVERIES, DEFAULT_WINDOW_HOURS } from './settings';
import { MAX_STORED_DELIVERIES } from './duplicates';

/** A notice shows links and lists and leaves every other tag out. */
const SETUP_STEPS = `Open Webhook URLs above and copy the production URL. Then, in the HighLevel marketplace:
<ul><li>Open your app (a private one will do) and give it the scope conversations/message.readonly.</li>
<li>Under Advanced Settings &gt; Webhooks, paste the URL and turn on OutboundMessage.</li>
<li>Install the app in the sub-account, publish this workflow and send a message from HighLevel.</li></ul>`;

const WITHOUT_CHECK =
  'Anybody who learns the URL can now start this workflow with a made-up message. Use this only behind a relay of your own that checks the signature.';

const signatureProperties: INodeProperties[] = [
  {
    displayName: 'Signature Check',
    name: 'signatureCheck',
    type: 'options',
    noDataExpression: true,
    default: 'ed25519',
    description: 'How to tell that a message really comes from HighLevel',
    options: [
      {
        name: "HighLevel's Signature (Recommended)",
        value: 'ed25519',
        description: 'Checks X-GHL-Signature against the key HighLevel has published',
      },
      {
        name: "HighLevel's Signature or the Older RSA One",
        value: 'ed25519OrRsa',
        description: 'Also takes X-WH-Signature where there is no X-GHL-Signature',
      },
      {
        name: 'None (Trusted Relay)',
        value: 'none',
        description: 'Takes everything; only for a relay of yours that checks the signature itself',
      },
    ],
  },
  {
    displayName: WITHOUT_CHECK,
    name: 'noCheckNotice',
    type: 'notice',
    default: '',
    displayOptions: { show: { signatureCheck: ['none'] } },
  },
  {
    displayName: 'Further Public Keys',
    name: 'publicKeys',
    type: 'string',
    noDataExpression: true,
    typeOptions: { rows: 4 },
    default: '',
    placeholder: 'e.g. -----BEGIN PUBLIC KEY-----',
    description:
      "Keys to trust besides HighLevel's own, which is built in: a new one after a change of keys, or a relay's. Several may follow one another.",
    displayOptions: { hide: { signatureCheck: ['none'] } },
  },
];

const optionProperties: INodeProperties = {
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add option',
  default: {},
  options: [
    {
      displayName: 'Duplicate Window',
      name: 'duplicateWindow',
      type: 'number',
      noDataExpression: true,
      typeOptions: { minValue: 0 },
      default: DEFAULT_WINDOW_HOURS,
      description: 'How many hours a delivery is remembered, so that its repetition is ignored',
    },
    {
      displayName: 'Include Internal Comments',
      name: 'includeInternalComments',
      type: 'boolean',
      noDataExpression: true,
      default: false,
      description:
        'Whether to take the private notes that users write to each other; they are never sent to the contact',
    },
    {
      displayName: 'Include Raw Payload',
      name: 'includeRawPayload',
      type: 'boolean',
      noDataExpression: true,
      default: false,
      description: 'Whether to add the payload as HighLevel sent it, in the field rawPayload',
    },
    {
      displayName: 'Pass Duplicates',
      name: 'passDuplicates',
      type: 'boolean',
      noDataExpression: true,
      default: false,
      description:
        'Whether to start the workflow again when HighLevel sends the same delivery again',
    },
    {
      displayName: 'Remembered Deliveries',
      name: 'storedDeliveries',
      type: 'number',
      noDataExpression: true,
      typeOptions: { minValue: 0, maxValue: MAX_STORED_DELIVERIES },
      default: DEFAULT_STORED_DELIVERIES,
      description:
        'How many deliveries are remembered over a restart of n8n. If a Code node of this workflow uses $getWorkflowStaticData, n8n overwrites some of them; then let the workflow check the delivery ID in a database, as the README describes.',
    },
    {
      displayName: 'Replay Window',
      name: 'replayWindow',
      type: 'number',
      noDataExpression: true,
      typeOptions: { minValue: 0 },
      default: 0,
      description:
        'How many minutes old a message may be; 0 takes any age. HighLevel repeats a failed delivery for an hour or more, so a short window loses messages.',
    },
  ],
};

/** The trigger's parameters. All are literals: an expression would cost n8n an isolate a request. */
export const triggerProperties: INodeProperties[] = [
  { displayName: SETUP_STEPS, name: 'setupNotice', type: 'notice', default: '' },
  {
    displayName: 'Events',
    name: 'events',
    type: 'multiOptions',
    noDataExpression: true,
    required: true,
    default: ['OutboundMessage'],
    description: 'Which messages start the workflow',
    options: [
      {
        name: 'Inbound Message',
        value: 'InboundMessage',
        description: 'A contact has sent a message; turn on InboundMessage in the app too',
      },
      {
        name: 'Outbound Message',
        value: 'OutboundMessage',
        description: 'A message has been sent to a contact',
      },
    ],
  },
  filterProperties,
  {
    displayName: 'Simplify',
    name: 'simplify',
    type: 'boolean',
    noDataExpression: true,
    default: false,
    description: 'Whether to return a simplified version of the response instead of the raw data',
  },
  ...signatureProperties,
  optionProperties,
];
