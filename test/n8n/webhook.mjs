// npm run test:webhook: the trigger in a real n8n as a person and the network meet it: listening for a
// test message, publishing and unpublishing, two flows, and bodies of every kind over real HTTP.
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { signBody } from '../../scripts/lib/demoKey.mjs';
import { publishFlow, webhookUrl } from '../../scripts/lib/flows.mjs';
import { delivery, post, postAndHangUp } from '../../scripts/lib/highLevel.mjs';
import { freePort } from '../../scripts/lib/process.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { main, orAfter, until } from '../../scripts/lib/steps.mjs';
import { check, conclude } from './checks.mjs';
import { COUNT_ALL_FLOW } from './deliveries.mjs';

const SMS = {
  type: 'OutboundMessage',
  messageType: 'SMS',
  messageTypeString: 'TYPE_SMS',
  body: 'Hi',
};
const MEGABYTES = 1_000_000;

/** A message that has not been sent before. */
function fresh(changes = {}) {
  return { ...SMS, webhookId: randomUUID(), ...changes };
}

async function statusOf(url, message) {
  return (await post(url, message)).status;
}

const BROKEN = '{"type":"OutboundMessage"';

function signBroken() {
  return { 'x-ghl-signature': signBody(Buffer.from(BROKEN)) };
}

/** How many executions a flow has once it has as many as expected, or after waiting for them. */
async function executions(api, id, expected) {
  const count = async () => (await api.executions(id)).length;
  await until('the executions', 10, async () => (await count()) >= expected).catch(() => {});
  return count();
}

async function bodies({ api, server }) {
  const { id, url } = await publishFlow(api, COUNT_ALL_FLOW);
  const signed = (changes) => delivery(fresh(changes));
  const withHeaders = ({ body, headers }, changes) => ({
    body,
    headers: { ...headers, ...changes },
  });
  const raw = (text, changes) => {
    const { headers } = delivery({});
    const body = Buffer.from(text);
    return { body, headers: { ...headers, 'content-length': String(body.length), ...changes } };
  };
  const zip = ({ body, headers }) => {
    const zipped = gzipSync(body);
    const encoding = { 'content-encoding': 'gzip', 'content-length': String(zipped.length) };
    return { body: zipped, headers: { ...headers, ...encoding } };
  };
  let expected = 0;
  const send = async (what, message, status, starts) => {
    check(what, await statusOf(url, message), status);
    if (starts) expected++;
  };
  await send('a signed message', signed(), 200, true);
  await send('one in gzip', zip(signed()), 200, true);
  await send(
    'one as text/plain',
    withHeaders(signed(), { 'content-type': 'text/plain' }),
    200,
    true,
  );
  const bytes = { 'content-type': 'application/octet-stream' };
  await send('one as bytes', withHeaders(signed(), bytes), 200, true);
  await send('one of ten megabytes', signed({ body: 'a'.repeat(10 * MEGABYTES) }), 200, true);
  // n8n answers these two itself, before the trigger sees them.
  await send('one larger than n8n takes', signed({ body: 'a'.repeat(20 * MEGABYTES) }), 500);
  await send('JSON that is cut off', raw(BROKEN), 422);
  const asText = { 'content-type': 'text/plain', ...signBroken() };
  await send('signed text that is no JSON', raw(BROKEN, asText), 400);
  await send('nothing at all', raw(''), 401);
  const form = { 'content-type': 'multipart/form-data; boundary=x' };
  await send(
    'a form',
    raw('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--', form),
    401,
  );
  await send('no signature', delivery(fresh(), { signature: 'none' }), 401);
  await send('a signature of other bytes', delivery(fresh(), { signature: 'forged' }), 401);
  const twice = signed();
  await send('a message', twice, 200, true);
  await send('the same again', twice, 200);
  const unheard = Array.from({ length: 20 }, () => signed());
  await Promise.all(unheard.map((message, index) => postAndHangUp(url, message, 5 * index)));
  const answers = [];
  const again = unheard.map(async (message) => answers.push(await statusOf(url, message)));
  await orAfter(30, Promise.all(again));
  check('those whose sender hung up, sent again', answers, Array(20).fill(200));
  expected += unheard.length;
  check('executions of all of these', await executions(api, id, expected), expected);
  return { id, url, n8nUrl: server.url };
}

/** The editor's button: n8n listens at the test URL for one message. */
async function listening({ api }, { id, url }) {
  const testUrl = url.replace('/webhook/', '/webhook-test/');
  check('the test URL while nobody listens', await statusOf(testUrl, delivery(fresh())), 404);
  const workflow = await api.request('GET', `/workflows/${id}`);
  const trigger = workflow.nodes.find(({ type }) => type.endsWith('Trigger'));
  const run = { workflowData: workflow, triggerToStartFrom: { name: trigger.name } };
  const listen = () => api.request('POST', `/workflows/${id}/run`, run);
  check('listening', (await listen()).waitingForWebhook, true);
  const repeated = delivery(fresh());
  const before = (await api.executions(id)).length;
  check(
    'a forged message while listening',
    await statusOf(testUrl, delivery(fresh(), { signature: 'forged' })),
    401,
  );
  await listen();
  check('a message while listening', await statusOf(testUrl, repeated), 200);
  await listen();
  check('the same message while listening again', await statusOf(testUrl, repeated), 200);
  check('executions in the editor', await executions(api, id, before + 2), before + 2);
}

async function twoFlows({ api }, first) {
  const second = await publishFlow(api, { ...COUNT_ALL_FLOW, name: 'Count All, Again' });
  const before = (await api.executions(first.id)).length;
  const message = delivery(fresh());
  for (const { url } of [first, second])
    check('one message to two flows', await statusOf(url, message), 200);
  check('executions of the first', await executions(api, first.id, before + 1), before + 1);
  check('executions of the second', await executions(api, second.id, 1), 1);
  await api.request('POST', `/workflows/${second.id}/deactivate`, {});
  const gone = async () => (await statusOf(second.url, delivery(fresh()))) === 404;
  check('the production URL once unpublished', await until('the webhook to go', 20, gone), true);
  check('the other flow meanwhile', await statusOf(first.url, delivery(fresh())), 200);
  check('its address', second.url, webhookUrl(api.url, 'Count All, Again'));
}

await main(async () => {
  const tarball = await pack();
  const port = await freePort();
  const n8n = await openN8n(tarball, { line: '2.x', name: 'webhook', port, fresh: true });
  try {
    const flow = await bodies(n8n);
    await listening(n8n, flow);
    await twoFlows(n8n, flow);
  } finally {
    await n8n.server.stop();
  }
  return conclude();
});
