// npm run test:soak [-- MINUTES]: mixed traffic at half of what this machine can take, for 30 minutes. The
// memory of n8n and its static data must not grow, and no execution may get stuck.
import { median } from '../../bench/measure.mjs';
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { connections, delivery, post } from '../../scripts/lib/highLevel.mjs';
import { asDelivered, fixtures } from '../../scripts/lib/messages.mjs';
import { hasEnded } from '../../scripts/lib/n8nApi.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { LAZY_ISOLATES } from '../../scripts/lib/n8nServer.mjs';
import { freePort, memoryOf } from '../../scripts/lib/process.mjs';
import { makeRandom } from '../../scripts/lib/random.mjs';
import { main, pause, step, until } from '../../scripts/lib/steps.mjs';
import { check, conclude } from './checks.mjs';
import { COUNT_ALL_FLOW } from './deliveries.mjs';

const MINUTES = 30;
const LIMIT_SECONDS = 20;
const CONNECTIONS = 10;
const SAMPLE_MS = 15_000;
/** The first part warms up; then the median of the last third is compared with that of the first one. */
const WARM_UP = 0.2;
const GROWTH = 1.15;
/** The records of the default limits, as JSON. */
const LARGEST_STATIC_DATA = 200_000;

const FLOW = { ...COUNT_ALL_FLOW, name: 'Soak' };
FLOW.nodes = COUNT_ALL_FLOW.nodes.map((node) => ({ ...node, parameters: {} }));

const random = makeRandom(20_261_126);
const payloads = fixtures().map(({ payload }) => payload);
/** The number of latest deliveries of which copies are sent. */
const KEPT = 500;
const kept = [];
let made = 0;

/** Mostly new messages of every channel; also copies, other events, forged and unsigned ones. */
function nextDelivery() {
  const chance = random();
  if (chance < 0.2 && kept.length > 0) return kept[Math.floor(random() * kept.length)];
  const { webhookId, ...payload } = payloads[made++ % payloads.length];
  const message = asDelivered(payload, `soak ${made} ${webhookId}`);
  if (chance > 0.9) return delivery(message, { signature: chance > 0.95 ? 'none' : 'forged' });
  const signed = delivery(message);
  kept[kept.length < KEPT ? kept.length : made % KEPT] = signed;
  return signed;
}

const isExpected = ({ status }) => status === 200 || status === 401;

await main(async () => {
  const minutes = Number(process.argv[2] ?? MINUTES);
  const options = {
    line: '2.x',
    name: 'soak',
    port: await freePort(),
    fresh: true,
    env: LAZY_ISOLATES,
  };
  const { api, server } = await openN8n(await pack(), options);
  const agent = connections(CONNECTIONS);
  try {
    const { id, url } = await publishFlow(api, FLOW);
    const limit = await step('Finding the limit', `${LIMIT_SECONDS} s`, () =>
      deliveriesPerSecond(url, agent),
    );
    const memory = [];
    const wrong = [];
    const title = `${minutes} minutes at ${Math.round(limit / 2)} deliveries a second`;
    await step(title, `${minutes} min`, async () => {
      const end = Date.now() + minutes * 60_000;
      const sampling = sample(server.pid, end, memory);
      const sends = [];
      while (Date.now() < end) {
        const sent = post(url, nextDelivery(), agent).then(
          (answer) => isExpected(answer) || wrong.push(answer.status),
          ({ message }) => wrong.push(message),
        );
        sends.push(sent);
        if (sends.length > 1000) await Promise.all(sends.splice(0, 500));
        await pause(2000 / limit);
      }
      await Promise.all([...sends, sampling]);
    });
    check('unexpected answers', wrong, []);
    await checkMemory(memory);
    await checkWorkflow(api, id);
  } finally {
    agent.destroy();
    await server.stop();
  }
  return conclude();
});

async function deliveriesPerSecond(url, agent) {
  const end = Date.now() + LIMIT_SECONDS * 1000;
  let sent = 0;
  const connection = async () => {
    for (; Date.now() < end; sent++) await post(url, nextDelivery(), agent);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return sent / LIMIT_SECONDS;
}

async function sample(pid, end, memory) {
  while (Date.now() < end) {
    memory.push(memoryOf(pid));
    await pause(SAMPLE_MS);
  }
}

function checkMemory(memory) {
  const steady = memory.slice(Math.floor(memory.length * WARM_UP));
  const third = Math.ceil(steady.length / 3);
  const [first, last] = [median(steady.slice(0, third)), median(steady.slice(-third))];
  const megabytes = `${Math.round(first)} MB, then ${Math.round(last)} MB`;
  check(`memory stays flat (${megabytes})`, last <= first * GROWTH, true);
}

async function checkWorkflow(api, id) {
  const open = async () =>
    (await api.executions(id)).filter((execution) => !hasEnded(execution)).length;
  await until('the executions to end', 120, async () => (await open()) === 0).catch(() => {});
  check('stuck executions', await open(), 0);
  const { staticData } = await api.request('GET', `/workflows/${id}`);
  const size = JSON.stringify(staticData ?? {}).length;
  check(`static data are bounded (${size} B)`, size > 0 && size < LARGEST_STATIC_DATA, true);
}
