// The credential, opened from a new trigger.
import { check } from '../n8n/checks.mjs';

const FIELDS = ['OAuth Redirect URL', 'Account Type', 'Client ID', 'Client Secret', 'Scopes'];

/** The dialog has the fields that the steps of the trigger name. */
export async function credential({ editor }) {
  await editor.newWorkflow();
  await editor.openNodesPanel();
  await editor.search('high level');
  await editor.page.getByText('HighLevel Message', { exact: true }).click();
  await editor.page.getByText('On message sent').click();
  await editor.page.getByText('Connect to HighLevel Messages').click();
  const dialog = editor.byId('editCredential-modal');
  await dialog.getByText('Client Secret').first().waitFor();
  const text = await dialog.innerText();
  check(
    'the credential has the fields of the steps',
    FIELDS.filter((field) => !text.includes(field)),
    [],
  );
  check('it names its kind', text.includes('HighLevel Messages OAuth2 API'), true);
}
