// An example flow, imported and executed as a new user does, and previews before the first run.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TRIGGER } from '../../scripts/lib/flows.mjs';
import { FLOWS } from '../../scripts/lib/paths.mjs';
import { check } from '../n8n/checks.mjs';

const FILE = path.join(FLOWS, 'follow-up-voicemail.json');

/** Imports a flow by the menu and executes it: every step that has data ends green. */
export async function importing({ editor }) {
  const flow = JSON.parse(readFileSync(FILE));
  await editor.importFile(FILE);
  await editor.execute();
  const green = await editor.marked('success');
  const own = flow.nodes.filter(({ type }) => type.startsWith('n8n-nodes-highlevel-messages.'));
  const steps = own.filter(({ type }) => type !== TRIGGER).map(({ name }) => name);
  check(
    'the steps of this package are green',
    steps.filter((name) => !green.includes(name)),
    [],
  );
  check('no step has failed', await editor.marked('error'), []);
  check('more steps are green than those', green.length > steps.length, true);
}

/** A step after one that has never run shows the fields of that operation. */
export async function previews({ editor, n8n }) {
  for (const { displayName, name, version, properties } of n8n.nodeTypes) {
    const typeVersion = Math.max(...[version].flat());
    const operation = properties.find((property) => property.name === 'operation');
    for (const value of operation?.options?.map((option) => option.value) ?? [undefined]) {
      const parameters = value === undefined ? {} : { operation: value };
      const nodes = [
        { id: 'a', name: displayName, type: name, typeVersion, position: [0, 0], parameters },
        {
          id: 'b',
          name: 'Next',
          type: 'n8n-nodes-base.noOp',
          typeVersion: 1,
          position: [300, 0],
          parameters: {},
        },
      ];
      const next = { main: [[{ node: 'Next', type: 'main', index: 0 }]] };
      await editor.workflow(await n8n.save('Preview', nodes, { [displayName]: next }));
      await editor.open('Next');
      const title = [displayName, value].filter(Boolean).join(', ');
      const fields = await editor.previewedFields();
      check(`${title}: the next step shows fields before the first run`, fields.length > 3, true);
      await editor.close();
    }
  }
}
