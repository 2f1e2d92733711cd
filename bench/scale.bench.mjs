// Figures that grow with the load: how long a sender waits while 1, 10 and 50 of them send at once, n8n's memory and
// database, and the throughput of a second worker in queue mode. Needs PostgreSQL and Redis.
import { pack } from '../scripts/lib/communityPackage.mjs';
import { publishFlow } from '../scripts/lib/flows.mjs';
import { databaseOf, runInNode } from '../scripts/lib/n8nDatabase.mjs';
import { hasN8n } from '../scripts/lib/n8nInstall.mjs';
import { LAZY_ISOLATES } from '../scripts/lib/n8nServer.mjs';
import { memoryOf } from '../scripts/lib/process.mjs';
import { openQueueMode } from '../scripts/lib/queueMode.mjs';
import { packageFlow, publishWebhookFlow } from './comparedFlows.mjs';
import { median, medianRatio, row } from './measure.mjs';
import { figures, inN8n, ratesInTurns, targetOf, turnsOf } from './throughput.mjs';

export const title = 'Figures that grow with the load, in a real n8n with lazy isolates';

const SENDERS = [1, 10, 50];
const LATENCY = { rounds: 6, warmUp: 1, seconds: 2 };
const WORKERS = { rounds: 6, warmUp: 1, seconds: 4, connections: 20 };

export async function run() {
  return [...(await inN8n(LAZY_ISOLATES, oneProcess)), ...(await workers())];
}

async function oneProcess({ api, server, install, userFolder }) {
  const own = await publishFlow(api, packageFlow('Bench Package'));
  const alone = await publishWebhookFlow(api);
  const before = memoryOf(server.pid);
  const rows = [];
  for (const connections of SENDERS) {
    const targets = { package: targetOf(own), Webhook: targetOf(alone) };
    const turns = await turnsOf(api, targets, { ...LATENCY, connections });
    const waits = (name, part) => turns[name].map(({ times }) => partOf(times, part));
    const figure = (name) =>
      `${name} ${median(waits(name, 0.5)).toFixed(0)} ms, the slowest 5 % from ${median(waits(name, 0.95)).toFixed(0)} ms`;
    rows.push(
      row(
        `the answer with ${connections} at once, all three nodes against n8n's Webhook node`,
        medianRatio(waits('package', 0.5), waits('Webhook', 0.5)),
        {},
        Object.keys(targets).map(figure).join('; '),
      ),
    );
  }
  const bytes = bytesPerExecution(install, userFolder);
  const kilobytes = (flow) => (bytes[flow.id] / 1000).toFixed(1);
  rows.push(
    row(
      'bytes that n8n stores of an execution, against the Webhook node',
      bytes[own.id] / bytes[alone.id],
      {},
      `${kilobytes(own)} and ${kilobytes(alone)} kB; memory of n8n before ${before.toFixed(0)} MB, after ${memoryOf(server.pid).toFixed(0)} MB`,
    ),
  );
  return rows;
}

/** The value that this part of all values does not exceed. */
function partOf(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

const STORED = `
  const { DatabaseSync } = require('node:sqlite');
  const rows = new DatabaseSync(process.argv[1], { readOnly: true }).prepare(
    'SELECT e.workflowId AS id, avg(length(d.data) + length(d.workflowData)) AS bytes ' +
      'FROM execution_entity e JOIN execution_data d ON d.executionId = e.id GROUP BY e.workflowId',
  ).all();
  console.log(JSON.stringify(Object.fromEntries(rows.map(({ id, bytes }) => [id, bytes]))));`;

function bytesPerExecution(install, userFolder) {
  return JSON.parse(runInNode(install, STORED, databaseOf(userFolder)));
}

/** Finished executions a second with one worker and with two, in turns. */
async function workers() {
  if (!hasN8n('2.x')) return [];
  const n8n = await openQueueMode(await pack(), {
    name: 'bench-queue',
    workers: 2,
    env: LAZY_ISOLATES,
  });
  try {
    const { api, processors, workers: parts } = n8n;
    const { id, url } = await publishFlow(api, packageFlow('Bench Package'));
    const at = processors[0].url + url.slice(api.url.length);
    const targets = { package: targetOf({ id, url: at }) };
    const rates = { one: [], two: [] };
    for (let round = 0; round < WORKERS.rounds; round++) {
      const turn = { ...WORKERS, rounds: 1 };
      rates.two.push(...(await ratesInTurns(api, targets, turn)).package);
      await parts[1].stop();
      rates.one.push(...(await ratesInTurns(api, targets, turn)).package);
      await parts[1].start();
    }
    return [
      row(
        'executions a second with two workers, against one',
        medianRatio(rates.two, rates.one),
        {},
        figures(rates),
      ),
    ];
  } finally {
    await n8n.stop();
  }
}
