// The nodes panel: what people type, and what an empty canvas offers first.
import { check } from '../n8n/checks.mjs';

/**
 * What people type, and entries that they must find. n8n shows a node and the trigger of its name as
 * one entry.
 */
const SEARCHES = {
  'high level': ['Message', 'Channel Split', 'Call Outcome', 'Email Thread'],
  'go high level': ['Message', 'Channel Split', 'Call Outcome', 'Email Thread'],
  'lead connector': ['Message', 'Channel Split', 'Call Outcome', 'Email Thread'],
  ghl: ['Message', 'Channel Split', 'Call Outcome', 'Email Thread'],
  sms: ['Message', 'Channel Split'],
  voicemail: ['Message', 'Channel Split', 'Call Outcome'],
  'voicemail drop': ['Message', 'Channel Split', 'Call Outcome'],
  'missed call': ['Message', 'Call Outcome'],
  'missed calls': ['Message', 'Call Outcome'],
  'phone call': ['Message', 'Channel Split', 'Call Outcome'],
  'parse email': ['Email Thread'],
  'call outcome': ['Call Outcome'],
  'email thread': ['Email Thread'],
  facebook: ['Message', 'Channel Split'],
  instagram: ['Message', 'Channel Split'],
  'live chat': ['Message', 'Channel Split'],
};

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
