import { passedItem } from '../../shared/n8n/passedItem';
import { idReader } from '../ids';
import { itemNow } from '../messageNow';
import { eachItem, type Operation } from '../run';

/** Message: Get. Each item gets the state that its message has now. */
export const get: Operation = async (run) => {
  const idsOf = idReader(run.context);
  return await eachItem(run, async ({ message, item, index }) => {
    const now = await itemNow(run.api, message, idsOf(message, index));
    return [passedItem(item, now, index)];
  });
};
