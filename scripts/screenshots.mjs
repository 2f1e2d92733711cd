// npm run screenshots [-- NAME…]: makes the pictures of README and docs/ in docs/images/, each in light
// and dark, from a private n8n's editor in Chromium.
import './lib/requireNode.mjs';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chosenNames } from './lib/chosenNames.mjs';
import { findChromium, openBrowser } from './lib/chromium.mjs';
import { pack } from './lib/communityPackage.mjs';
import { DEMO_PUBLIC_KEY } from './lib/demoKey.mjs';
import { Editor } from './lib/editor.mjs';
import { exampleFlows, MAIN_FLOW } from './lib/flows.mjs';
import { delivery, post } from './lib/highLevel.mjs';
import { findMessage } from './lib/messages.mjs';
import { TRIGGER } from './lib/nodeTypes.mjs';
import { FLOWS, ROOT } from './lib/paths.mjs';
import { freePort } from './lib/process.mjs';
import { openN8n } from './lib/privateN8n.mjs';
import { main, Problem, step } from './lib/steps.mjs';

const FOLDER = path.join(ROOT, 'docs', 'images');
const LARGEST = 150_000;
/** A panel is as large as on a usual screen; a flow is smaller than that. */
const PANEL = { width: 1300, height: 720 };
const CANVAS = { width: 1080, height: 620 };
const WEBHOOK_ID = 'b0a7c0de-0000-4000-8000-00000000000d';
const NAMES = { trigger: 'HighLevel Message Trigger', outcome: 'HighLevel Call Outcome' };

/** By the name of each picture, the steps in the editor that lead to it. README shows the main flow after a run. */
const PICTURES = {
  'nodes-panel': async ({ editor }) => {
    await editor.newWorkflow();
    await editor.openNodesPanel();
    await editor.search('high level');
  },
  trigger: async ({ editor, api }) => {
    const options = { additionalPublicKeys: DEMO_PUBLIC_KEY };
    const node = {
      id: 'trigger',
      name: NAMES.trigger,
      type: TRIGGER,
      typeVersion: 2,
      position: [0, 0],
      parameters: { options },
      webhookId: WEBHOOK_ID,
    };
    const flow = { name: 'My workflow', nodes: [node], connections: {}, settings: {} };
    const { id } = await api.request('POST', '/workflows', flow);
    await editor.workflow(id);
    await editor.open(NAMES.trigger);
    await editor.listen();
    await post(
      `${api.url}/webhook-test/${WEBHOOK_ID}/webhook`,
      delivery(findMessage('sms-from-app')),
    );
    await editor.finished();
    await editor.showTable();
  },
  'call-outcome': async ({ editor }) => {
    await editor.importFile(path.join(FLOWS, 'follow-up-voicemail.json'));
    await editor.execute();
    await editor.open(NAMES.outcome);
    await editor.showTable();
  },
  ...Object.fromEntries(
    Object.keys(exampleFlows()).map((file) => [
      file,
      async ({ editor }) => {
        await editor.page.setViewportSize(CANVAS);
        await editor.importFile(path.join(FLOWS, `${file}.json`));
        if (file === MAIN_FLOW) await editor.execute();
        await editor.fit();
      },
    ]),
  ),
};

await main(async () => {
  findChromium();
  const names = chosenNames(process.argv.slice(2), Object.keys(PICTURES), 'picture');
  const n8n = { line: '2.x', name: 'screenshots', port: await freePort(), fresh: true };
  const { api, server } = await openN8n(await pack(), n8n);
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const theme of ['light', 'dark']) {
      await step(`Taking ${names.length} pictures, ${theme}`, '2 min', (report) =>
        takeAll(names, theme, api, report),
      );
    }
  } finally {
    await server.stop();
  }
  return 0;
});

async function takeAll(names, theme, api, report) {
  const { page, close } = await openBrowser(api.url, { dark: theme === 'dark' });
  try {
    for (const [at, name] of names.entries()) {
      report(`${at} of ${names.length}`);
      const editor = new Editor(page);
      await page.setViewportSize(PANEL);
      await PICTURES[name]({ editor, api });
      const file = path.join(FOLDER, `${name}-${theme}.png`);
      await editor.tidy();
      await page.screenshot({ path: file, animations: 'disabled' });
      const { size } = statSync(file);
      if (size > LARGEST) throw new Problem(`${file} has ${size} bytes, more than ${LARGEST}.`);
    }
  } finally {
    await close();
  }
}
