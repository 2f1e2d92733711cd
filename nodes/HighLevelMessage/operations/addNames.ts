import { isRecognised } from '../../shared/contract';
import { namesOf, withNames } from '../../shared/highLevelApi';
import { hintAtForeignItems } from '../../shared/n8n/eachMessage';
import { settingsFrom } from '../../shared/n8n/nodeSettings';
import { passedItem } from '../../shared/n8n/passedItem';
import { optionsOf } from '../../shared/n8n/settings';
import { eachItem, type Operation } from '../run';
import { DEFAULTS, NAMES } from '../settings';

/** Message: Add Names. Each item gets the names behind its ids; each id is asked for once. */
export const addNames: Operation = async (run) => {
  const { context } = run;
  const wanted = settingsFrom(context, (parameter) =>
    optionsOf('Names', NAMES, parameter('options.names', DEFAULTS.names)),
  );
  let foreign = 0;
  const named = await eachItem(run, async ({ message, item, index }) => {
    const ids = Object.fromEntries(wanted.map((name) => [`${name}Id`, message[`${name}Id`]]));
    const names = await namesOf(run.api, ids);
    // A row of a table with an id gets names, and is no message.
    if (Object.keys(names).length === 0 && !isRecognised(message)) foreign++;
    return [passedItem(item, withNames(message, names), index)];
  });
  hintAtForeignItems(context, foreign, context.getInputData().length);
  return named;
};
