// npm run test:sqlite [-- FAULT…]: n8n in one process on SQLite, as most people run it, under load while it
// breaks, beside a control flow on n8n's own Webhook node. No message may be lost by the trigger.
import { parseArgs } from 'node:util';
import { chosenNames } from '../../scripts/lib/chosenNames.mjs';
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { LAZY_ISOLATES } from '../../scripts/lib/n8nServer.mjs';
import { openRestartableN8n } from '../../scripts/lib/privateN8n.mjs';
import { freePort } from '../../scripts/lib/process.mjs';
import { mountSmallDisk } from '../../scripts/lib/smallDisk.mjs';
import { main } from '../../scripts/lib/steps.mjs';
import { printTableHead, tryFault } from './faultRun.mjs';
import { SQLITE_FAULTS } from './faults.mjs';
import { publishBoth } from './traffic.mjs';

const NAME = 'sqlite';
const PACE = { messages: 240, perSecond: 8 };

await main(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const faults = chosenNames(positionals, Object.keys(SQLITE_FAULTS), 'fault');
  const tarball = await pack();
  const disk = mountSmallDisk(NAME);
  let n8n;
  try {
    const port = await freePort();
    const options = { line: '2.x', name: NAME, port, env: LAZY_ISOLATES };
    n8n = { ...(await openRestartableN8n(tarball, options)), disk };
    const flows = await publishBoth(n8n.api, [n8n.api.url]);
    printTableHead();
    const verdicts = [];
    for (const fault of faults) {
      if (fault === 'full' && !disk) console.log('skipped: only root may mount a small disk');
      else verdicts.push(await tryFault(n8n, flows, SQLITE_FAULTS[fault], PACE));
    }
    return verdicts.every(Boolean) ? 0 : 1;
  } finally {
    await n8n?.main.stop();
    disk?.unmount();
  }
});
