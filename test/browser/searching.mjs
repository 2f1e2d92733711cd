// The nodes panel: what people find, and what an empty canvas offers first.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { check } from '../n8n/checks.mjs';

/** The words that people type, and the entries that they must find. */
const SEARCHES = JSON.parse(
  readFileSync(path.join(ROOT, 'test', 'fixtures', 'searches.json'), 'utf8'),
);

export async function searching({ editor }) {
  await editor.newWorkflow();
  await editor.openNodesPanel();
  for (const [words, expected] of Object.entries(SEARCHES)) {
    const found = await editor.search(words);
    const missing = expected
      .map((name) => `HighLevel ${name}`)
      .filter((name) => !found.includes(name));
    check(`"${words}" finds ${expected.join(', ')}`, missing, []);
  }
  await editor.search('high level');
  await editor.page.getByText('HighLevel Message', { exact: true }).click();
  await editor.settled();
  const actions = await editor.byId('node-creator-item-name').allInnerTexts();
  check(
    'an empty canvas offers the triggers first',
    actions.slice(0, 2).map((text) => text.trim()),
    ['On message sent', 'On message received'],
  );
  await editor.page.getByText('On message received').click();
  await editor.byId('ndv').waitFor();
  const panel = await editor.byId('node-parameters').innerText();
  check(
    'the trigger asks to turn on the chosen event',
    /turn on InboundMessage\./.test(panel),
    true,
  );
}
