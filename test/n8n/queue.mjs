// npm run test:queue [-- --short] [-- FAULT…]: n8n in queue mode (one main process, two webhook processors,
// two workers) under load while parts of it break, beside a control flow on n8n's own Webhook node. No
// message may be lost by the trigger. Needs PostgreSQL and Redis.
import { parseArgs } from 'node:util';
import { chosenNames } from '../../scripts/lib/chosenNames.mjs';
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { LAZY_ISOLATES } from '../../scripts/lib/n8nServer.mjs';
import { openQueueMode } from '../../scripts/lib/queueMode.mjs';
import { main } from '../../scripts/lib/steps.mjs';
import { sendWithCopies } from './copies.mjs';
import { printTableHead, tryFault } from './faultRun.mjs';
import { QUEUE_FAULTS } from './faults.mjs';
import { publishBoth } from './traffic.mjs';

const LONG = { copies: 5000, latestMs: 60_000, messages: 450, perSecond: 15 };
const SHORT = { copies: 420, latestMs: 10_000, messages: 100, perSecond: 10, faults: ['worker'] };

await main(async () => {
  const plan = readArguments();
  const parts = { name: 'queue', processors: 2, workers: 2, proxied: true, env: LAZY_ISOLATES };
  const n8n = await openQueueMode(await pack(), parts);
  try {
    const verdicts = [];
    if (plan.copies > 0) verdicts.push(await sendWithCopies(n8n, plan));
    const addresses = n8n.processors.map(({ url }) => url);
    const flows = await publishBoth(n8n.api, addresses);
    printTableHead();
    for (const fault of plan.faults) {
      verdicts.push(await tryFault(n8n, flows, QUEUE_FAULTS[fault], plan));
    }
    return verdicts.every(Boolean) ? 0 : 1;
  } finally {
    await n8n.stop();
  }
});

function readArguments() {
  const options = { short: { type: 'boolean' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const plan = values.short ? SHORT : LONG;
  const faults = chosenNames(positionals, Object.keys(QUEUE_FAULTS), 'fault');
  if (positionals.length > 0) return { ...plan, copies: 0, faults };
  return { faults, ...plan };
}
