// The trigger in the editor: listening for a message, a wrong key, and the checks of its options.
import { DEMO_PUBLIC_KEY } from '../../scripts/lib/demoKey.mjs';
import { delivery, post } from '../../scripts/lib/highLevel.mjs';
import { findMessage } from '../../scripts/lib/messages.mjs';
import { TRIGGER } from '../../scripts/lib/nodeTypes.mjs';
import { check } from '../n8n/checks.mjs';

const NAME = 'HighLevel Message Trigger';
const WEBHOOK_ID = 'b0a7c0de-0000-4000-8000-00000000000b';

/** Whether the open panel has a hint with these words. */
async function shows(editor, words) {
  const hints = await editor.byId('node-hint').allInnerTexts();
  return hints.some((text) => text.includes(words));
}

/** Keys are checked while they are typed, and survive a change of Signature Check. */
export async function keys({ editor, n8n }) {
  await editor.workflow(await n8n.save('Keys', [trigger({})]));
  await editor.open(NAME);
  check('a new trigger says why App IDs matter', await shows(editor, 'App IDs is empty'), true);
  await editor.addOption('Additional Public Keys');
  const field = editor.parameter('additionalPublicKeys').locator('textarea');
  await field.fill(DEMO_PUBLIC_KEY.split('\n').slice(1).join('\n'));
  await editor.settled();
  check(
    'a key without its first line is named at once',
    await shows(editor, "isn't a complete public key"),
    true,
  );
  await field.fill(DEMO_PUBLIC_KEY);
  await editor.settled();
  check('a whole key is not', await shows(editor, 'Additional Public Keys'), false);
  await editor.addOption('Signature Check');
  await editor.choose('signatureCheck', "Don't Verify");
  check('no check is a danger', await shows(editor, 'with a fake message'), true);
  await editor.choose('signatureCheck', 'HighLevel Signature (Recommended)');
  check('the danger is gone with it', await shows(editor, 'with a fake message'), false);
  check('the key is still there', (await field.inputValue()).trim(), DEMO_PUBLIC_KEY.trim());
}

/** A message with a wrong signature is refused; one with the right signature appears in the panel. */
export async function listening({ editor, n8n }) {
  const options = { additionalPublicKeys: DEMO_PUBLIC_KEY };
  await editor.workflow(await n8n.save('Listening', [trigger({ options })]));
  await editor.open(NAME);
  await editor.listen();
  const sms = findMessage('sms-from-app');
  const url = `${n8n.url}/webhook-test/${WEBHOOK_ID}/webhook`;
  const send = (signature) => post(url, delivery(sms, { signature }));
  const refused = await send('forged');
  check('a message that was changed on its way is refused', refused.status, 401);
  check('the answer names the reason', JSON.parse(refused.text).reason, 'wrongSignature');
  check('the editor still listens', await editor.shows('Stop Listening'), true);
  check('the next message is accepted', (await send('valid')).status, 200);
  await editor.finished();
  await editor.showTable();
  check('the table begins with what people read', (await editor.columns()).slice(0, 5), [
    'channel',
    'from',
    'to',
    'body',
    'status',
  ]);
  check('the message is in it', await editor.shows(sms.body), true);
  check('App IDs are no longer asked for', await shows(editor, 'App IDs'), false);
}

function trigger(parameters) {
  const type = { type: TRIGGER, typeVersion: 2, position: [0, 0] };
  return { id: 'trigger', name: NAME, ...type, webhookId: WEBHOOK_ID, parameters };
}
