// The panel of each node with each operation, and the outputs on the canvas.
import { check } from '../n8n/checks.mjs';
import { isShown, nodeOf, settingsOf, titleOf } from './nodeTypes.mjs';

const SELECTS = ['options', 'multiOptions'];
/** n8n shows this one as part of the credential. */
const OF_CREDENTIAL = 'authentication';

/** Every node of the package opens; nothing it shows is cut off. */
export async function panels({ editor, n8n }) {
  for (const type of n8n.nodeTypes) {
    for (const parameters of settingsOf(type)) {
      await editor.workflow(await n8n.save('Panel', [nodeOf(type, parameters)]));
      const title = titleOf(type, parameters);
      check(`${title}: no output's label is cut off`, await cutLabels(editor), []);
      await editor.open(type.displayName);
      check(`${title}: the panel opens`, await editor.byId('node-parameters').isVisible(), true);
      for (const name of dropDowns(type, parameters)) {
        check(`${title}: every choice of ${name} can be read`, await cutChoices(editor, name), []);
      }
      await editor.close();
    }
  }
}

function dropDowns({ properties }, parameters) {
  return properties
    .filter((property) => SELECTS.includes(property.type) && isShown(property, parameters))
    .map(({ name }) => name)
    .filter((name) => name !== OF_CREDENTIAL);
}

/** The choices of a drop-down whose description takes more lines than n8n shows. */
async function cutChoices(editor, name) {
  const choices = await editor.choicesOf(name);
  const cut = await choices.evaluateAll((all) =>
    all
      .filter((choice) =>
        [...choice.querySelectorAll('.option-description')].some(
          (text) => text.scrollHeight > text.clientHeight,
        ),
      )
      .map((choice) => choice.textContent),
  );
  await editor.page.keyboard.press('Escape');
  await editor.settled();
  return cut;
}

/** The labels of outputs that end in an ellipsis. */
function cutLabels(editor) {
  return editor.byId('canvas-node-output-handle').evaluateAll((handles) =>
    handles
      .flatMap((handle) => [...handle.querySelectorAll('*')])
      .filter((part) => part.childElementCount === 0 && part.scrollWidth > part.clientWidth)
      .map((part) => part.textContent.trim())
      .filter(Boolean),
  );
}
