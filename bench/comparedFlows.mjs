// The flows whose throughput is compared: with this package's nodes, and as people build them by hand.
import { publishFlow } from '../scripts/lib/flows.mjs';
import { post } from '../scripts/lib/highLevel.mjs';
import { uuidOf } from '../scripts/lib/messages.mjs';
import { NO_OPERATION, TRIGGER, WEBHOOK, ownType } from '../scripts/lib/nodeTypes.mjs';
import { until } from '../scripts/lib/steps.mjs';
import { newMessage } from './throughput.mjs';

const START = 'Start';
const END = node('End', NO_OPERATION, 1);

/** HighLevel Message Trigger and whatever follows it, without its id of a webhook. */
export function triggerFlow(name, parameters = {}, ...others) {
  return flow(name, [node(START, TRIGGER, 2, parameters), ...others, END]);
}

/** The trigger, one output per channel, and the outcome of calls. */
export function packageFlow(name, parameters = {}) {
  return triggerFlow(
    name,
    parameters,
    node('Split', ownType('highLevelChannelSplit'), 1),
    node('Outcome', ownType('highLevelCallOutcome'), 1, { operation: 'branch' }),
  );
}

const CHANNELS = ['Call', 'SMS', 'Email', 'GMB', 'FB', 'IG', 'Live_Chat', 'WhatsApp', 'VoiceMail'];

const READ_MESSAGE = `const message = $json.body;
if (!$json.headers['x-ghl-signature'] || message.type !== 'OutboundMessage') return [];
return [{ json: { ...message, duration: Number(message.callDuration ?? 0) } }];`;

const OUTCOME = `const { messageType, callStatus } = $json;
if (messageType !== 'Call') return [{ json: $json }];
const outcome = { completed: 'answered', voicemail: 'voicemail', busy: 'busy' }[callStatus] ?? 'noAnswer';
return [{ json: { ...$json, outcome } }];`;

/** Webhook (raw body), Code, Remove Duplicates, Switch, Code: the same job built by hand. */
function byHandNodes() {
  return [
    webhook('by-hand', { rawBody: true }),
    node('Read Message', 'n8n-nodes-base.code', 2, { jsCode: READ_MESSAGE }),
    node('Remove Duplicates', 'n8n-nodes-base.removeDuplicates', 2, {
      operation: 'removeItemsSeenInPreviousExecutions',
      dedupeValue: '={{ $json.webhookId }}',
    }),
    node('Switch', 'n8n-nodes-base.switch', 3.2, {
      rules: { values: CHANNELS.map(rule) },
      options: { fallbackOutput: 'extra' },
    }),
    node('Outcome', 'n8n-nodes-base.code', 2, { jsCode: OUTCOME }),
    END,
  ];
}

function rule(channel, number) {
  return {
    outputKey: channel,
    renameOutput: true,
    conditions: {
      options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
      combinator: 'and',
      conditions: [
        {
          id: String(number),
          leftValue: '={{ $json.messageType }}',
          rightValue: channel,
          operator: { type: 'string', operation: 'equals' },
        },
      ],
    },
  };
}

/** Publishes n8n's own Webhook node with a node that does nothing. */
export function publishWebhookFlow(api) {
  return publishFlow(api, flow('Bench Webhook', [webhook('own', {}), END]));
}

/**
 * Publishes the flow by hand and runs it once: the first execution creates the row in which n8n's Remove
 * Duplicates keeps what it has seen, and two first ones at the same moment would fail.
 */
export async function publishByHand(api) {
  const published = await publishFlow(api, flow('Bench By Hand', byHandNodes()));
  await post(published.url, newMessage());
  await until('the first execution', 30, async () => (await api.countSuccessful(published.id)) > 0);
  return published;
}

function webhook(path, options) {
  const parameters = { httpMethod: 'POST', path, responseMode: 'onReceived', options };
  return { ...node(START, WEBHOOK, 2, parameters), webhookId: uuidOf(path) };
}

function node(name, type, typeVersion, parameters = {}) {
  return { id: name, name, type, typeVersion, position: [0, 0], parameters };
}

/** The nodes with several outputs. */
const OUTPUTS = { Split: 10, Outcome: 6, Switch: CHANNELS.length + 1 };

/** All outputs of a node lead to the next one. */
function flow(name, nodes) {
  const connections = {};
  for (const [at, next] of nodes.slice(1).entries()) {
    const target = [{ node: next.name, type: 'main', index: 0 }];
    const { name: from } = nodes[at];
    connections[from] = { main: Array(OUTPUTS[from] ?? 1).fill(target) };
  }
  return { name, nodes, connections, active: false, settings: { executionOrder: 'v1' } };
}
