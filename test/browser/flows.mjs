// An example flow, imported and executed as a new user does, and previews before the first run.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_OPERATION, TRIGGER, ownType } from '../../scripts/lib/nodeTypes.mjs';
import { FLOWS } from '../../scripts/lib/paths.mjs';
import { check } from '../n8n/checks.mjs';
import { nodeOf, settingsOf, titleOf } from './nodeTypes.mjs';

const NEXT = {
  id: 'next',
  name: 'Next',
  type: NO_OPERATION,
  typeVersion: 1,
  position: [300, 0],
  parameters: {},
};
const NEXT_INPUT = { node: NEXT.name, type: 'main', index: 0 };
const FILE = path.join(FLOWS, 'follow-up-voicemail.json');

/** Imports a flow by the menu and executes it: every step that has data ends green. */
export async function importing({ editor }) {
  const flow = JSON.parse(readFileSync(FILE));
  await editor.importFile(FILE);
  await editor.execute();
  const green = await editor.marked('success');
  const own = flow.nodes.filter(({ type }) => type.startsWith(ownType('')));
  const steps = own.filter(({ type }) => type !== TRIGGER).map(({ name }) => name);
  check(
    'the steps of this package are green',
    steps.filter((name) => !green.includes(name)),
    [],
  );
  check('no step has failed', await editor.marked('error'), []);
  check('more steps are green than those', green.length > steps.length, true);
  await editor.open('Save Task');
  await editor.close();
  check('opening the step that saves changes nothing', await editor.marked('warning'), []);
  await editor.open('HighLevel Message Trigger');
  await editor.showTable();
  check('no field is missing in a sample', await editor.shows('undefined'), false);
}

/** A step after one that has never run shows the fields to expect. */
export async function previews({ editor, n8n }) {
  for (const type of n8n.nodeTypes) {
    for (const parameters of settingsOf(type)) {
      const connections = { [type.displayName]: { main: [[NEXT_INPUT]] } };
      const nodes = [nodeOf(type, parameters), NEXT];
      await editor.workflow(await n8n.save('Preview', nodes, connections));
      await editor.open(NEXT.name);
      const title = `${titleOf(type, parameters)}: the next step shows fields before the first run`;
      check(title, (await editor.previewedFields()).length > 3, true);
      await editor.close();
    }
  }
}
