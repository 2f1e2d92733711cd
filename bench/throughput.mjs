// The throughput of flows in a real n8n: deliveries over several connections, counted when their executions
// have finished.
import { pack } from '../scripts/lib/communityPackage.mjs';
import { connections, delivery, post } from '../scripts/lib/highLevel.mjs';
import { asDelivered, fixtures } from '../scripts/lib/messages.mjs';
import { hasN8n } from '../scripts/lib/n8nInstall.mjs';
import { freePort } from '../scripts/lib/process.mjs';
import { openN8n } from '../scripts/lib/privateN8n.mjs';
import { pause } from '../scripts/lib/steps.mjs';
import { median } from './measure.mjs';

const POLL_MS = 20;
const LONGEST_MS = 120_000;

/**
 * Runs a bench in a private n8n and stops it.
 *
 * @param {Record<string, string>} env settings of n8n
 * @param {(n8n: { api: import('../scripts/lib/n8nApi.mjs').N8nApi, server: { pid: number } }) =>
 *   Promise<object[]>} measure returns the rows
 * @returns {Promise<object[]>} no rows if no n8n is installed
 */
export async function inN8n(env, measure) {
  if (!hasN8n('2.x')) {
    console.log('  skipped: no n8n is installed here; npm start installs one');
    return [];
  }
  const tarball = await pack();
  const port = await freePort();
  const n8n = await openN8n(tarball, { line: '2.x', name: 'bench', port, fresh: true, env });
  try {
    return await measure(n8n);
  } finally {
    await n8n.server.stop();
  }
}

/**
 * Measures each target in turns.
 *
 * @param {import('../scripts/lib/n8nApi.mjs').N8nApi} api
 * @param {Record<string, Target>} targets by name
 * @param {{ rounds: number, warmUp: number, seconds: number, connections: number }} plan many short turns:
 *   other load on the machine then slows all targets equally
 * @returns {Promise<Record<string, Turn[]>>} by name, one turn per round
 *
 * @typedef {object} Target
 * @property {string} url
 * @property {() => { body: Buffer, headers: object }} make makes the next delivery
 * @property {string} [workflowId] if its executions are to be waited for
 *
 * @typedef {object} Turn
 * @property {number} rate deliveries a second
 * @property {number[]} times how long the sender waited for each answer, in milliseconds
 */
export async function turnsOf(api, targets, plan) {
  const agent = connections(plan.connections);
  const turns = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  for (let round = -plan.warmUp; round < plan.rounds; round++) {
    const entries = Object.entries(targets);
    // Back and forth, so that no side always follows the same other one.
    for (const [name, target] of round % 2 === 0 ? entries : entries.reverse()) {
      const turn = await turnOf(api, target, plan, agent);
      if (round >= 0) turns[name].push(turn);
    }
  }
  agent.destroy();
  return turns;
}

/** The same, only the deliveries a second: by name, one figure per round. */
export async function ratesInTurns(api, targets, plan) {
  const turns = Object.entries(await turnsOf(api, targets, plan));
  return Object.fromEntries(turns.map(([name, all]) => [name, all.map(({ rate }) => rate)]));
}

async function turnOf(api, { url, make, workflowId }, plan, agent) {
  const done = () => (workflowId ? api.countSuccessful(workflowId) : 0);
  const before = await done();
  const start = performance.now();
  const { times, executions } = await postFor(plan, url, make, agent);
  while (workflowId && (await done()) < before + executions) {
    if (performance.now() - start > LONGEST_MS) throw new Error('The executions do not end.');
    await pause(POLL_MS);
  }
  return { rate: (times.length / (performance.now() - start)) * 1000, times };
}

/** Posts over all connections for some seconds. Counts the deliveries that make n8n run. */
async function postFor({ seconds, connections: count }, url, make, agent) {
  const end = performance.now() + seconds * 1000;
  const times = [];
  let executions = 0;
  const connection = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const { status, headers } = await post(url, make(), agent);
      times.push(performance.now() - start);
      if (status !== 200 && status !== 401) throw new Error(`${url} answered ${status}`);
      if (status === 200 && headers['x-ignored'] === undefined) executions++;
    }
  };
  await Promise.all(Array.from({ length: count }, connection));
  return { times, executions };
}

/** A published flow as a target, which is measured until its executions have ended. */
export function targetOf({ id, url }, make = newMessage) {
  return { url, make, workflowId: id };
}

const EXAMPLE = fixtures().find(({ name }) => name === 'sms-from-app').payload;
let deliveries = 0;

/** A message that has not been sent before. */
export function newMessage({ changes = {}, signature = 'valid' } = {}) {
  const { webhookId, ...payload } = EXAMPLE;
  const seed = `${webhookId} ${deliveries++}`;
  return delivery(asDelivered({ ...payload, ...changes }, seed), { signature });
}

/** The median of each target's rates, as text. */
export function figures(rates) {
  return Object.entries(rates)
    .map(([name, all]) => `${name} ${median(all).toFixed(0)}/s`)
    .join(', ');
}
