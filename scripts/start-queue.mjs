// npm run start:queue: a private n8n in queue mode (PostgreSQL, Redis, one main process, two webhook
// processors, two workers) with this package and the flow that logs every message. Runs until Ctrl-C.
import './lib/requireNode.mjs';
import path from 'node:path';
import { pack } from './lib/communityPackage.mjs';
import { MAIN_FLOW, exampleFlows, publishFlow } from './lib/flows.mjs';
import { USUAL_PORT, rememberUrl } from './lib/lastStart.mjs';
import { LOGIN } from './lib/n8nApi.mjs';
import { LOGS } from './lib/paths.mjs';
import { openQueueMode } from './lib/queueMode.mjs';
import { main } from './lib/steps.mjs';
import { stopOnSignal } from './lib/stopOnSignal.mjs';

await main(async () => {
  const parts = { name: 'n8n-queue', port: USUAL_PORT, processors: 2, workers: 2 };
  const n8n = await openQueueMode(await pack(), parts);
  const stopped = stopOnSignal(() => n8n.stop());
  try {
    const { url } = await publishFlow(n8n.api, exampleFlows()[MAIN_FLOW]);
    rememberUrl(n8n.processors[0].url);
    showAddresses(n8n, url.slice(n8n.api.url.length));
    await stopped;
    return 0;
  } finally {
    await n8n.stop();
  }
});

function showAddresses({ api, processors }, webhook) {
  console.log(`
Open ${api.url}/home/workflows
  login     ${LOGIN.email}
  password  ${LOGIN.password}
Webhooks are received by
${processors.map(({ url }) => `  ${url}${webhook}`).join('\n')}
Send a message from another terminal: npm run send -- whatsapp
Ctrl-C stops everything. The logs: ${path.relative(process.cwd(), LOGS)}`);
}
