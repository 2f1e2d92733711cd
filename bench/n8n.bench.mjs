// Compares the trigger in a real n8n with n8n's own Webhook node, in turns. n8n acquires expression
// isolates lazily here; otherwise each request waits for one, even if it does not use it.
import { pack } from '../scripts/lib/communityPackage.mjs';
import { TRIGGER, publishFlow } from '../scripts/lib/flows.mjs';
import { connections, delivery, post } from '../scripts/lib/highLevel.mjs';
import { asDelivered, fixtures } from '../scripts/lib/messages.mjs';
import { hasN8n } from '../scripts/lib/n8nInstall.mjs';
import { freePort } from '../scripts/lib/process.mjs';
import { openN8n } from '../scripts/lib/privateN8n.mjs';
import { pause, until } from '../scripts/lib/steps.mjs';
import { median, medianRatio, row } from './measure.mjs';

export const title = 'Deliveries a second in a real n8n (10 connections)';

const CONNECTIONS = 10;
/** Many short turns: other load on the machine then slows both sides of a ratio equally. */
const ROUNDS = 24;
const SECONDS = 1.5;
const WARM_UP_ROUNDS = 4;
const POLL_MS = 20;
const LAZY = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

const OWN_PATH = 'own/webhook';
const FLOWS = {
  own: flow('Own Webhook', {
    type: 'n8n-nodes-base.webhook',
    webhookId: '5d2c9a10-0000-4000-8000-00000000020a',
    parameters: { httpMethod: 'POST', path: OWN_PATH, responseMode: 'onReceived', options: {} },
  }),
  trigger: flow('Message Trigger', {
    type: TRIGGER,
    parameters: {},
  }),
};

function flow(name, { type, webhookId, parameters }) {
  return {
    name: `Bench ${name}`,
    nodes: [
      { id: 'a', name: 'Start', type, typeVersion: 2, position: [0, 0], webhookId, parameters },
      {
        id: 'b',
        name: 'End',
        type: 'n8n-nodes-base.noOp',
        typeVersion: 1,
        position: [220, 0],
        parameters: {},
      },
    ],
    connections: { Start: { main: [[{ node: 'End', type: 'main', index: 0 }]] } },
    settings: { executionOrder: 'v1' },
  };
}

/** Measures if n8n is installed; otherwise prints that npm start installs it. */
export async function run() {
  if (!hasN8n('2.x')) {
    console.log('  skipped: no n8n is installed here; npm start installs one');
    return [];
  }
  const tarball = await pack();
  const port = await freePort();
  const options = { line: '2.x', name: 'bench', port, fresh: true, env: LAZY };
  const { api, server } = await openN8n(tarball, options);
  const agent = connections(CONNECTIONS);
  try {
    return await measure(api, agent);
  } finally {
    agent.destroy();
    await server.stop();
  }
}

async function measure(api, agent) {
  const trigger = await publishFlow(api, FLOWS.trigger);
  const own = await api.publish(FLOWS.own);
  const ownUrl = `${api.url}/webhook/${OWN_PATH}`;
  await until("n8n's own webhook", 30, async () => (await post(ownUrl, message(0))).status === 200);

  const kinds = {
    own: { url: ownUrl, make: message, workflowId: own.id },
    accepted: { url: trigger.url, make: message, workflowId: trigger.id },
    ignored: { url: trigger.url, make: (index) => message(index, 'ContactUpdate') },
    refused: { url: trigger.url, make: (index) => message(index, 'OutboundMessage', 'none') },
  };
  const rates = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const turns = Object.entries(kinds);
    // Back and forth, so that no side always follows the same other one.
    for (const [kind, target] of round % 2 === 0 ? turns : turns.reverse()) {
      const rate = await rateOf(api, target, agent);
      if (round >= 0) rates[kind].push(rate);
    }
  }
  return rows(rates);
}

/** The throughput of one kind of delivery, per second. */
async function rateOf(api, { url, make, workflowId }, agent) {
  const before = workflowId && (await api.countSuccessful(workflowId));
  const start = performance.now();
  const count = await postFor(SECONDS, url, make, agent);
  // An accepted delivery counts only when its execution has finished.
  while (workflowId && (await api.countSuccessful(workflowId)) < before + count) {
    if (performance.now() - start > 120_000) throw new Error('The executions do not end.');
    await pause(POLL_MS);
  }
  return (count / (performance.now() - start)) * 1000;
}

function rows(rates) {
  const against = (one, other) => medianRatio(rates[one], rates[other]);
  const figures = Object.entries(rates).map(([kind, all]) => `${kind} ${median(all).toFixed(0)}/s`);
  return [
    row(
      "accepted, against n8n's own Webhook node",
      against('accepted', 'own'),
      { atLeast: 0.9 },
      figures.join(', '),
    ),
    row('signed but not wanted, against accepted', against('ignored', 'accepted'), { atLeast: 4 }),
    row('unsigned, against accepted', against('refused', 'accepted'), { atLeast: 4 }),
  ];
}

const EXAMPLE = fixtures().find(({ name }) => name === 'sms-from-app').payload;
let deliveries = 0;

/** A message that has not been sent before. */
function message(_index, type = 'OutboundMessage', signature = 'valid') {
  const { webhookId, ...payload } = EXAMPLE;
  return delivery(asDelivered({ ...payload, type }, `${webhookId} ${deliveries++}`), { signature });
}

/** Posts over all connections for some seconds. Returns the number of expected answers. */
async function postFor(seconds, url, make, agent) {
  const end = performance.now() + seconds * 1000;
  let count = 0;
  const connection = async () => {
    while (performance.now() < end) {
      const { status } = await post(url, make(count), agent);
      if (status !== 200 && status !== 401) throw new Error(`${url} answered ${status}`);
      count++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return count;
}
