// Many messages to two webhook processors, a fifth of them twice, as HighLevel repeats deliveries.
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { delivery, post } from '../../scripts/lib/highLevel.mjs';
import { HOST } from '../../scripts/lib/process.mjs';
import { Problem, pause, spoken, step, until } from '../../scripts/lib/steps.mjs';
import { LAST_NODE, recipeFlow } from './duplicateFlows.mjs';

const SENDERS = 20;
/** A copy of every fifth message, … */
const COPIED = 5;
/** … a second later at the earliest. */
const EARLIEST_MS = 1000;

const agent = new Agent({ keepAlive: false });

/**
 * Sends messages to a flow that is strict about once-only by a database constraint.
 *
 * @param {object} n8n as openQueueMode returns it
 * @param {{ copies: number, latestMs: number }} plan how many messages; when the last copy comes
 * @returns {Promise<boolean>} whether every message ran, and none passed the constraint twice
 */
export async function sendWithCopies(n8n, { copies: messages, latestMs }) {
  const credential = await n8n.api.request('POST', '/credentials', {
    name: 'Deliveries',
    type: 'postgres',
    data: {
      host: HOST,
      port: n8n.postgres.port,
      database: 'postgres',
      user: 'n8n',
      ssl: 'disable',
    },
  });
  const { id, url } = await publishFlow(n8n.api, recipeFlow(credential.id));
  const path = url.slice(n8n.api.url.length);
  const urls = n8n.processors.map((processor) => processor.url + path);
  const started = new Map();
  const send = async (key) => {
    const at = urls[Math.floor(Math.random() * urls.length)];
    const message = { type: 'OutboundMessage', messageType: 'SMS', webhookId: key };
    const { status, text } = await post(at, delivery(message), agent);
    if (status !== 200) throw new Problem(`${at} answered ${status}.`, text);
    // An ignored delivery is answered with a reason.
    started.set(key, (started.get(key) ?? 0) + (text === '' ? 1 : 0));
  };
  // The table is there before two executions could create it at once.
  await send(randomUUID());
  await until('the table', 60, async () => (await n8n.api.countSuccessful(id)) === 1);

  const title = `${messages} messages to two processors, every fifth twice`;
  const start = Date.now();
  await step(title, spoken(messages * 30), async () => {
    const copies = [];
    let next = 1;
    const sender = async () => {
      while (next < messages) {
        const number = next++;
        const key = randomUUID();
        await send(key);
        if (number % COPIED === 0) {
          const later = EARLIEST_MS + Math.random() * (latestMs - EARLIEST_MS);
          copies.push(pause(later).then(() => send(key)));
        }
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, sender));
    await Promise.all(copies);
  });
  const sending = Date.now() - start;
  const expected = [...started.values()].reduce((sum, count) => sum + count, 0);
  await step('Waiting for the executions', spoken(sending), () =>
    until('the executions to end', 900, async () => {
      return (await n8n.api.countSuccessful(id)) >= expected;
    }),
  );
  const passed = await passedKeys(n8n.api, id);
  const lost = [...started.keys()].filter((key) => !passed.includes(key)).length;
  const twice = passed.length - new Set(passed).size;
  const copiesRun = expected - messages;
  const kept = lost === 0 && twice === 0;
  console.log(`${kept ? 'KEPT  ' : 'BROKEN'} ${title}
  ${started.size} distinct messages, lost: ${lost}
  copies that started an execution: ${copiesRun} of ${Math.floor((messages - 1) / COPIED)}; past the database constraint: ${twice}`);
  return kept;
}

/** The keys of all messages that the flow acted on. */
async function passedKeys(api, id) {
  const keys = [];
  const queue = await api.executions(id);
  const reader = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { outputs } = await api.execution(next.id);
      const key = outputs['HighLevel Message Trigger'][0][0].delivery.id;
      keys.push(...(outputs[LAST_NODE]?.[0] ?? []).map(() => key));
    }
  };
  await Promise.all(Array.from({ length: 4 }, reader));
  return keys;
}
