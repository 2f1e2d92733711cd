// The example flow Catch Up Missed Messages in a real n8n that is killed while messages arrive.
import { exampleFlows, publishFlow } from '../../scripts/lib/flows.mjs';
import { delivery, post } from '../../scripts/lib/highLevel.mjs';
import { playedData } from '../../scripts/lib/playedApi.mjs';
import { pause, until } from '../../scripts/lib/steps.mjs';
import { check } from './checks.mjs';

const GET_MANY = 'Get Missed Messages';
const SCHEDULE = 'Every Hour';
const EVERY_SECONDS = 10;
/** How many of the twenty messages are answered before n8n is killed; some of their executions still run. */
const BEFORE_KILL = 10;
const SECONDS = 120;

/** The flow with its credential chosen, and a schedule that a test can wait for. */
function prepared(credentials) {
  const flow = exampleFlows()['catch-up'];
  const nodes = flow.nodes.map((node) => {
    if (node.name === GET_MANY) {
      const parameters = { ...node.parameters, authentication: 'privateIntegration' };
      return { ...node, parameters, credentials, disabled: false };
    }
    if (node.name !== SCHEDULE) return node;
    const interval = [{ field: 'seconds', secondsInterval: EVERY_SECONDS }];
    return { ...node, parameters: { rule: { interval } } };
  });
  return { ...flow, nodes };
}

/** SMS sent just now, as the API has them: they have been delivered since. */
function sentMessages(data, count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `CatchUp${String(index).padStart(13, '0')}`,
    type: 2,
    messageType: 'TYPE_SMS',
    locationId: data.locationId,
    contactId: data.contacts[0].id,
    conversationId: 'CatchUpConversation1',
    dateAdded: new Date(Date.now() - 60_000 + index * 1000).toISOString(),
    status: 'delivered',
    direction: 'outbound',
    body: `Message ${index + 1}`,
    contentType: 'text/plain',
    source: 'workflow',
  }));
}

/** The webhook's event of a message, which was sent but not delivered yet. */
const eventOf = ({ id, ...message }) => ({
  ...message,
  type: 'OutboundMessage',
  messageType: 'SMS',
  messageId: id,
  status: 'sent',
  webhookId: `webhook-of-${id}`,
});

/**
 * All executions of a flow, with the keys of the messages that each brought to the steps of the user. n8n
 * marks those as crashed that ran when it was killed; `crashedWith` is what it has stored of one.
 */
async function executionsOf(api, id) {
  const all = await api.executions(id);
  return Promise.all(
    all.map(async ({ id: one, mode }) => {
      const { outputs, status, error, data } = await api.execution(one);
      const hasCrashed = status === 'crashed';
      if (error && !hasCrashed) throw new Error(`An execution failed: ${error.message}`);
      const handled = (outputs['Your Steps'] ?? []).flat().map(({ messageKey }) => messageKey);
      return { mode, handled, crashedWith: hasCrashed ? data : undefined };
    }),
  );
}

const keysOf = (executions) => executions.flatMap(({ handled }) => handled);

/** Waits for some of the promises. */
function firstOf(promises, count) {
  return new Promise((resolve) => {
    let settled = 0;
    for (const one of promises) one.then(() => ++settled === count && resolve());
  });
}

/**
 * Five messages arrive live, n8n is killed while twenty more arrive, and five arrive afterwards.
 *
 * @param {object} setting `api`, `server` and `highLevel`
 * @param {object} credentials of HighLevel Message
 * @param {() => Promise<object>} startAgain starts n8n with the same user folder; the caller stops it
 */
export async function catchUp({ api, server, highLevel }, credentials, startAgain) {
  const data = playedData({ messages: 0, contacts: 1 });
  const all = sentMessages(data, 30);
  const send = (messages, url) =>
    Promise.allSettled(messages.map((message) => post(url, delivery(eventOf(message)))));
  const arrived = (answers) => answers.filter(({ value }) => value?.status === 200).length;
  highLevel.play({ data });

  const { id, url } = await publishFlow(api, prepared(credentials));
  data.messages.push(...all.slice(0, 5));
  check('live messages', arrived(await send(all.slice(0, 5), url)), 5);
  await until('the live messages', 60, async () => keysOf(await executionsOf(api, id)).length >= 5);

  data.messages.push(...all.slice(5, 25));
  const interrupted = all.slice(5, 25).map((message) => send([message], url));
  await firstOf(interrupted, BEFORE_KILL);
  await server.stop('SIGKILL');
  const acknowledged = arrived((await Promise.all(interrupted)).flat());
  const n8n = await startAgain();
  const later = url.replace(api.url, n8n.api.url);

  data.messages.push(...all.slice(25));
  check('live messages afterwards', arrived(await send(all.slice(25), later)), 5);
  const missing = (executions) => {
    const keys = keysOf(executions);
    const crashed = executions.flatMap(({ crashedWith }) => crashedWith ?? []);
    const ids = all.map((message) => message.id);
    return ids.filter((one) => !keys.includes(one) && !crashed.some((data) => data.includes(one)));
  };
  await until(
    'all messages',
    SECONDS,
    async () => missing(await executionsOf(n8n.api, id)).length === 0,
  );
  // The schedule gets every message twice more.
  await pause(2.5 * EVERY_SECONDS * 1000);
  const executions = await executionsOf(n8n.api, id);
  const keys = keysOf(executions);
  const crashed = executions.filter(({ crashedWith }) => crashedWith).length;
  check(
    'no message is missing, nor handled twice',
    [missing(executions), keys.length],
    [[], new Set(keys).size],
  );
  const scheduled = executions.filter(({ mode }) => mode === 'trigger').length;
  console.log(
    `       kill -9 after ${acknowledged} of 20 were acknowledged; ${keys.length} of 30 handled, ` +
      `${crashed} executions crashed, ${scheduled} runs of the schedule`,
  );
}
