// npm run test:attacks: hostile requests over real HTTP against the trigger in a running n8n. What anyone
// on the internet can send must start no execution, stop nothing and leave no memory behind; what HighLevel
// would sign although its text is hostile must run as one item.
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { freePort, memoryOf } from '../../scripts/lib/process.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { main, pause, until } from '../../scripts/lib/steps.mjs';
import { FROM_ANYONE, FROM_HIGHLEVEL, signedMessage } from './attackRequests.mjs';
import { check, conclude } from './checks.mjs';
import { COUNT_ALL_FLOW } from './deliveries.mjs';
import { exchange } from './rawHttp.mjs';

const WARM_UP_ROUNDS = 2;
const ROUNDS = 4;
/** How much more memory n8n may hold after the last round than after the warm-up. */
const GROWTH = 1.2;
/** n8n gives memory back some seconds after it needed it. */
const REST_MS = 15_000;

const FLOW = {
  ...COUNT_ALL_FLOW,
  name: 'Attacks',
  nodes: COUNT_ALL_FLOW.nodes.map((node) => ({
    ...node,
    parameters: node.id === 'trigger' ? { options: { allowDuplicates: true } } : {},
  })),
};

await main(async () => {
  const tarball = await pack();
  const port = await freePort();
  const { api, server } = await openN8n(tarball, {
    line: '2.x',
    name: 'attacks',
    port,
    fresh: true,
  });
  let over = false;
  void server.ended.then(() => (over = true));
  try {
    const flow = await publishFlow(api, FLOW);
    const target = new URL(flow.url);
    for (let round = 0; round < WARM_UP_ROUNDS; round++) await attack(target);
    const before = await restingMemory(server.pid);
    for (let round = 1; round <= ROUNDS; round++) {
      const answers = await attack(target);
      if (round < ROUNDS) continue;
      for (const { name, allowed, statuses } of answers) {
        const known = statuses.map((status) => (allowed.includes(status) ? status : `${status}!`));
        check(name, known, statuses);
      }
    }
    const after = await restingMemory(server.pid);
    check('n8n still runs', over, false);
    const megabytes = `${Math.round(before)} MB before, ${Math.round(after)} MB after ${ROUNDS} rounds`;
    check(`memory is back where it was (${megabytes})`, after <= before * GROWTH, true);
    check('executions that outsiders have started', (await api.executions(flow.id)).length, 0);

    let expected = 0;
    for (const { name, request } of FROM_HIGHLEVEL) {
      const { statuses } = await exchange(target, request(target));
      check(`signed: ${name}`, statuses, [200]);
      expected++;
    }
    check('a plain message', (await exchange(target, signedMessage(target))).statuses, [200]);
    expected++;
    const ran = () => api.countSuccessful(flow.id);
    await until('the executions', 60, async () => (await ran()) >= expected).catch(() => {});
    check('executions of signed messages', await ran(), expected);
  } finally {
    await server.stop();
  }
  return conclude();
});

/** Sends every attack once. */
async function attack(target) {
  const answers = [];
  for (const { name, requests, allowed, send = {} } of FROM_ANYONE) {
    const { statuses } = await exchange(target, requests(target), send);
    answers.push({ name, allowed, statuses });
  }
  return answers;
}

/** The memory that a process holds in RAM once it rests, in megabytes: the least of a few readings. */
async function restingMemory(pid) {
  let least = Infinity;
  for (let reading = 0; reading < 5; reading++) {
    await pause(REST_MS / 5);
    least = Math.min(least, memoryOf(pid));
  }
  return least;
}
