// npm run test:browser [-- NAME…]: this package in n8n's editor, in Chromium. Starts an n8n of its own.
import '../../scripts/lib/requireNode.mjs';
import { chosenNames } from '../../scripts/lib/chosenNames.mjs';
import { findChromium, openBrowser } from '../../scripts/lib/chromium.mjs';
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { freePort } from '../../scripts/lib/process.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { main } from '../../scripts/lib/steps.mjs';
import { check, conclude } from '../n8n/checks.mjs';
import { Editor } from '../../scripts/lib/editor.mjs';
import { credential } from './credential.mjs';
import { importing, previews } from './flows.mjs';
import { keys, listening } from './listening.mjs';
import { panels } from './panels.mjs';
import { searching } from './searching.mjs';
import { tools } from './tools.mjs';

const CHECKS = { searching, panels, credential, keys, listening, importing, previews, tools };

await main(async () => {
  findChromium();
  const names = chosenNames(process.argv.slice(2), Object.keys(CHECKS), 'check');
  const n8n = await openN8n(await pack(), {
    line: '2.x',
    name: 'browser',
    port: await freePort(),
    fresh: true,
  });
  try {
    for (const name of names) await inBrowser(name, CHECKS[name], n8n);
  } finally {
    await n8n.server.stop();
  }
  return conclude();
});

/** Runs one group of checks in a browser of its own. The browser's console must stay silent. */
async function inBrowser(name, run, { api, server, nodeTypes }) {
  console.log(`\n${name}`);
  const { page, complaints, close } = await openBrowser(server.url);
  try {
    const save = async (title, nodes, connections = {}) => {
      const workflow = { name: title, nodes, connections, settings: { executionOrder: 'v1' } };
      return (await api.request('POST', '/workflows', workflow)).id;
    };
    await run({ editor: new Editor(page), n8n: { url: server.url, nodeTypes, save } });
    check('nothing in the console of the browser', complaints, []);
  } finally {
    await close();
  }
}
