// The example flow Catch Up Missed Messages in a real n8n that is away while messages are sent.
import { exampleFlows, publishFlow } from '../../scripts/lib/flows.mjs';
import { delivery, post } from '../../scripts/lib/highLevel.mjs';
import { playedData } from '../../scripts/lib/playedApi.mjs';
import { pause, until } from '../../scripts/lib/steps.mjs';
import { check } from './checks.mjs';

const GET_MANY = 'Get Missed Messages';
const SCHEDULE = 'Every Hour';
const EVERY_SECONDS = 10;

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

/** The keys of the messages that reached the steps of the user, over all executions. */
async function handledKeys(api, id) {
  const executions = await Promise.all(
    (await api.executions(id)).map((one) => api.execution(one.id)),
  );
  const failed = executions.find(({ error }) => error);
  if (failed) throw new Error(`An execution failed: ${failed.error.message}`);
  return executions.flatMap(({ outputs }) =>
    (outputs['Your Steps'] ?? []).flat().map(({ messageKey }) => messageKey),
  );
}

/**
 * Five messages arrive live, twenty while n8n is away, five more afterwards.
 *
 * @param {object} setting `api`, `server` and `highLevel`
 * @param {object} credentials of HighLevel Message
 * @param {() => Promise<object>} startAgain starts n8n with the same user folder
 * @returns the setting of the n8n that runs now
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
  await until('the live messages', 60, async () => (await handledKeys(api, id)).length >= 5);

  await server.stop();
  data.messages.push(...all.slice(5, 25));
  check('messages while n8n is away', arrived(await send(all.slice(5, 25), url)), 0);
  const n8n = await startAgain();
  const later = url.replace(api.url, n8n.api.url);
  await until(
    'the missed messages',
    120,
    async () => (await handledKeys(n8n.api, id)).length >= 25,
  );

  data.messages.push(...all.slice(25));
  check('live messages afterwards', arrived(await send(all.slice(25), later)), 5);
  await until('all messages', 60, async () => (await handledKeys(n8n.api, id)).length >= 30);
  // The schedule gets every message twice more.
  await pause(2.5 * EVERY_SECONDS * 1000);
  const keys = (await handledKeys(n8n.api, id)).sort();
  check('each message is handled once', keys, all.map((message) => message.id).sort());
  const ways = (await n8n.api.executions(id)).map(({ mode }) => mode);
  console.log(`       ${ways.filter((mode) => mode === 'trigger').length} runs of the schedule`);
  return { ...n8n, highLevel };
}
