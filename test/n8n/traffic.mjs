// Sends messages at a steady pace to a flow of ours and to a control flow on n8n's own Webhook node, and
// counts the executions of each message.
import { randomUUID } from 'node:crypto';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { deliver, freshConnections } from '../../scripts/lib/highLevel.mjs';
import { anyOf, eachAtOnce } from '../../scripts/lib/lists.mjs';
import { hasEnded } from '../../scripts/lib/n8nApi.mjs';
import { WEBHOOK } from '../../scripts/lib/nodeTypes.mjs';
import { pause, until } from '../../scripts/lib/steps.mjs';
import { COUNT_ALL_FLOW, newSms } from './deliveries.mjs';

/** HighLevel waits for minutes; these pauses add up to about a minute. */
const PAUSE_FACTOR = 100;
const PATIENCE_MS = 10_000;
/** How many executions are read at once. */
const READERS = 4;

/** How often nothing may change before the executions are taken as settled, a second apart. */
const QUIET_CHECKS = 10;
const SETTLE_SECONDS = 300;

const CONTROL_FLOW = {
  ...COUNT_ALL_FLOW,
  name: 'Control',
  nodes: [
    {
      id: 'webhook',
      name: 'Webhook',
      type: WEBHOOK,
      typeVersion: 2,
      position: [0, 0],
      webhookId: '5d2c9a10-0000-4000-8000-0000000000c0',
      parameters: {
        httpMethod: 'POST',
        path: 'control/webhook',
        responseMode: 'onReceived',
        options: {},
      },
    },
    COUNT_ALL_FLOW.nodes[1],
  ],
  connections: { Webhook: { main: [[{ node: 'End', type: 'main', index: 0 }]] } },
};

const agent = freshConnections();

/**
 * Publishes the flow under test and the control flow.
 *
 * @param {import('../../scripts/lib/n8nApi.mjs').N8nApi} api
 * @param {string[]} addresses the processes that take webhooks
 * @returns {Promise<{ name: string, id: string, urls: string[] }[]>}
 */
export async function publishBoth(api, addresses) {
  const own = await publishFlow(api, { ...COUNT_ALL_FLOW, name: 'Message Trigger' });
  const control = await publishFlow(api, CONTROL_FLOW);
  const flows = [
    { name: 'Message Trigger', ...own },
    { name: 'Webhook', ...control },
  ];
  return flows.map(({ name, id, url }) => {
    const path = url.slice(api.url.length);
    return { name, id, urls: addresses.map((at) => at + path) };
  });
}

/**
 * Sends new messages to all flows at a steady pace, each to a process at random, and again by HighLevel's
 * rule.
 *
 * @param {{ name: string, id: string, urls: string[] }[]} flows
 * @param {object} options
 * @param {number} options.messages
 * @param {number} options.perSecond
 * @param {number} [options.patienceMs] after how long the sender hangs up
 * @param {() => Promise<void>} [options.accident] happens after a third of the messages; sending goes on
 * @returns {Promise<Map<string, { key: string, status: number, text: string, statuses: number[] }[]>>} by
 *   flow name, what the sender saw of each message
 */
export async function sendSteadily(flows, { messages, perSecond, patienceMs, accident }) {
  const sent = new Map(flows.map(({ name }) => [name, []]));
  const under = [];
  const options = { agent, pauseFactor: PAUSE_FACTOR, patienceMs: patienceMs ?? PATIENCE_MS };
  const send = async ({ name, urls }, key) => {
    const answer = await deliver(() => anyOf(urls), newSms(key), options);
    sent.get(name).push({ key, ...answer });
  };
  for (let number = 0; number < messages; number++) {
    if (number === Math.floor(messages / 3)) under.push(accident?.());
    const key = randomUUID();
    under.push(...flows.map((flow) => send(flow, key)));
    await pause(1000 / perSecond);
  }
  await Promise.all(under);
  return sent;
}

/**
 * Waits until n8n makes no more progress, then reads the executions of a flow.
 *
 * @param {string[]} keys of the messages that were sent
 * @param {object[]} earlier the executions from before they were sent
 * @returns {Promise<{ byKey: Map<string, string[]>, emptied: string[] }>} the status of each execution that
 *   holds a message, by key; and of those that hold none, because n8n empties an execution that its process
 *   did not survive
 */
export async function executionsOf(api, { id }, keys, earlier) {
  const before = new Set(earlier.map((one) => one.id));
  const executions = (await settled(api, id)).filter((one) => !before.has(one.id));
  const byKey = new Map(keys.map((key) => [key, []]));
  const emptied = [];
  await eachAtOnce(executions, READERS, async ({ id: execution, status }) => {
    const { data } = await api.request('GET', `/executions/${execution}`);
    const held = [...new Set(data?.match(UUID))].filter((key) => byKey.has(key));
    for (const key of held) byKey.get(key).push(status);
    if (held.length === 0) emptied.push(status);
  });
  return { byKey, emptied };
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

async function settled(api, id) {
  let before = '';
  let quiet = 0;
  return until('the executions to end', SETTLE_SECONDS, async () => {
    const all = await api.executions(id);
    const state = all.map(({ id: one, status }) => `${one} ${status}`).join();
    quiet = state === before ? quiet + 1 : 0;
    before = state;
    const open = !all.every(hasEnded);
    if (quiet >= (open ? 4 * QUIET_CHECKS : 2)) return all;
    await pause(1000);
    return false;
  });
}

/**
 * Counts what became of the messages of one flow.
 *
 * @param {{ key: string, status: number, text: string, statuses: number[] }[]} sent
 * @param {{ byKey: Map<string, string[]>, emptied: string[] }} executions as `executionsOf` returns them
 */
export function account(sent, { byKey, emptied }) {
  const ran = ({ key }) => byKey.get(key).filter((status) => status === 'success').length;
  const acknowledged = sent.filter(({ status }) => status === 200);
  const lost = acknowledged.filter((message) => ran(message) === 0);
  const rest = [...emptied];
  return {
    messages: sent.length,
    acknowledged: acknowledged.length,
    once: sent.filter((message) => ran(message) === 1).length,
    more: sent.filter((message) => ran(message) > 1).length,
    lost: lost.length,
    lostBy: tally(lost.map((message) => whoLost(message, byKey.get(message.key), rest))),
    statuses: tally(
      sent.flatMap(({ statuses }) => statuses.map((status) => status || 'no answer')),
    ),
  };
}

/**
 * Who lost a message that was acknowledged and ran nowhere: n8n, if it had promised to run it.
 *
 * @param {string[]} emptied the executions that no message is known of; each explains one
 */
function whoLost({ text }, statuses, emptied) {
  if (statuses.length > 0) return `n8n, execution ${statuses.join(' and ')}`;
  // An answer with a reason starts nothing: if no earlier copy ran either, the trigger lost it.
  if (text.includes('"reason"')) return LOST_BY_TRIGGER;
  const status = emptied.pop();
  return status ? `n8n, execution ${status}, emptied` : 'n8n, acknowledged without an execution';
}

/** What `lostBy` counts for messages that the trigger ignored although no copy of them ran. */
export const LOST_BY_TRIGGER = 'the trigger';

function tally(values) {
  const counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
