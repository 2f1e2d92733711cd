import { namesOf, withNames } from '../../shared/highLevelApi';
import { settingsFrom } from '../../shared/n8n/nodeSettings';
import { passedItem } from '../../shared/n8n/passedItem';
import { optionsOf } from '../../shared/n8n/settings';
import { eachItem, type Operation } from '../run';
import { DEFAULTS, NAMES } from '../settings';

/** Message: Add Names. Each item gets the names behind its ids; each id is asked for once. */
export const addNames: Operation = async (run) => {
  const wanted = settingsFrom(run.context, (parameter) =>
    optionsOf('Names', NAMES, parameter('options.names', DEFAULTS.names)),
  );
  return await eachItem(run, async ({ message, item, index }) => {
    const ids = Object.fromEntries(wanted.map((name) => [`${name}Id`, message[`${name}Id`]]));
    const names = await namesOf(run.api, ids);
    return [passedItem(item, withNames(message, names), index)];
  });
};
