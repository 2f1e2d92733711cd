// npm run test:load: the trigger in a real n8n under a hard hour of HighLevel: many deliveries, some of
// them twice (some at the same moment), some forged, some unwanted, every refusal sent again by
// HighLevel's rule; then all of it again with a restart of n8n in the middle. Each distinct wanted
// message must run in exactly one execution.
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { connections, deliver } from '../../scripts/lib/highLevel.mjs';
import { groupBy } from '../../scripts/lib/lists.mjs';
import { freePort } from '../../scripts/lib/process.mjs';
import { hasEnded } from '../../scripts/lib/n8nApi.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { main, spoken, step, until } from '../../scripts/lib/steps.mjs';
import { COUNT_ALL_FLOW, makeDeliveries } from './deliveries.mjs';

const SENDERS = 20;
/** HighLevel's pauses between attempts outlast a restart: at about 50 times the shortened ones. */
const PATIENT = 50;

await main(async () => {
  const tarball = await pack();
  const port = await freePort();
  const open = (fresh) => openN8n(tarball, { line: '2.x', name: 'load', port, fresh });
  const n8n = { current: await open(true) };
  const restart = async () => {
    await n8n.current.server.stop();
    n8n.current = await open(false);
  };
  try {
    const verdicts = [
      await tryOnce(n8n, 'Without a restart', {}),
      await tryOnce(n8n, 'With a restart between two deliveries', { betweenHalves: restart }),
      await tryOnce(n8n, 'With a restart while deliveries are under way', { underWay: restart }),
    ];
    return verdicts.every(Boolean) ? 0 : 1;
  } finally {
    await n8n.current.server.stop();
  }
});

/**
 * @param {{ betweenHalves?: () => Promise<void>, underWay?: () => Promise<void> }} events what
 *   happens in the middle: after the first half is answered, or while it is still being answered
 */
async function tryOnce(n8n, title, { betweenHalves, underWay }) {
  const { id, url } = await publishFlow(n8n.current.api, COUNT_ALL_FLOW);
  const deliveries = makeDeliveries(title);
  const bursts = Object.values(groupBy(deliveries, ({ burst }) => burst));
  const half = bursts.length >> 1;
  const start = Date.now();
  const answers = await step(
    `${title}: ${deliveries.length} deliveries`,
    '3 min',
    async (report) => {
      const firstHalf = await sendAll(url, bursts.slice(0, half), report, underWay);
      await betweenHalves?.();
      return [...firstHalf, ...(await sendAll(url, bursts.slice(half), report))];
    },
  );
  const seconds = spoken(Date.now() - start);
  const wanted = new Set(deliveries.filter(({ wanted: yes }) => yes).map(({ key }) => key));
  const keys = await executedKeys(n8n.current.api, id, wanted.size);
  // n8n may put an execution on record and be gone before it answers; then HighLevel sends again.
  const twiceAtMost = underWay ? SENDERS * 2 : 0;
  return conclude(title, seconds, { deliveries, answers, wanted, keys, twiceAtMost });
}

/**
 * Sends bursts side by side; the deliveries of one burst leave in the same moment.
 *
 * @param {() => Promise<void>} [nearTheEnd] happens while the last tenth is being sent
 */
async function sendAll(url, bursts, report, nearTheEnd) {
  const agent = connections(SENDERS * 2);
  const answers = [];
  let next = 0;
  let event;
  const sender = async () => {
    while (next < bursts.length) {
      if (next === Math.floor(bursts.length * 0.9)) event = nearTheEnd?.();
      report(`${next} of ${bursts.length} bursts`);
      const burst = bursts[next++];
      const results = burst.map(async ({ message, kind }) => {
        const pauseFactor = kind === 'forged' ? 1 : PATIENT;
        answers.push({ kind, ...(await deliver(url, message, { agent, pauseFactor })) });
      });
      await Promise.all(results);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  await event;
  agent.destroy();
  return answers;
}

/** The delivery keys of all executions, one for each, once n8n has finished them. */
async function executedKeys(api, workflowId, atLeast) {
  let before = -1;
  const executions = await until('the executions to finish', 180, async () => {
    const all = await api.executions(workflowId);
    const settled = all.length >= atLeast && all.length === before;
    before = all.length;
    return settled && all.every(hasEnded) && all;
  });
  const keys = [];
  // A restart cuts executions off, which n8n marks as crashed: HighLevel's next copy has to run instead.
  for (const { id } of executions.filter(({ status }) => status === 'success')) {
    const { outputs } = await api.execution(id);
    keys.push(outputs['HighLevel Message Trigger'][0][0].delivery.id);
  }
  return keys;
}

function conclude(title, seconds, { deliveries, answers, wanted, keys, twiceAtMost }) {
  const distinct = new Set(keys);
  const missing = [...wanted].filter((key) => !distinct.has(key));
  const foreign = [...distinct].filter((key) => !wanted.has(key));
  const twice = keys.length - distinct.size;
  const requests = answers.reduce((sum, { attempts }) => sum + attempts, 0);
  const wrong = answers.filter(({ kind, status }) => (status === 200) === (kind === 'forged'));
  const kept = missing.length + foreign.length + wrong.length === 0 && twice <= twiceAtMost;
  console.log(`
${kept ? 'KEPT  ' : 'BROKEN'} ${title}
  ${deliveries.length} deliveries (${countKinds(deliveries)}), ${requests} requests in ${seconds}
  ${wanted.size} distinct wanted messages, ${distinct.size} of them executed, ${twice} of these twice (at most ${twiceAtMost})
  missing: ${missing.length}; not wanted but executed: ${foreign.length}; wrongly answered: ${wrong.length}
`);
  return kept;
}

function countKinds(deliveries) {
  const kinds = groupBy(deliveries, ({ kind }) => kind);
  return Object.entries(kinds)
    .map(([kind, { length }]) => `${length} ${kind}`)
    .join(', ');
}
