import { updatedMessage } from '../../shared/contract';
import { passedItem } from '../../shared/n8n/passedItem';
import { askOptions, idReader } from '../ids';
import { messageNow } from '../messageNow';
import { eachItem, type Operation } from '../run';

/** Message: Get. Each item gets the state that its message has now. */
export const get: Operation = async (run) => {
  const idsOf = idReader(run.context);
  return await eachItem(run, async ({ message, item, index }) => {
    const now = await messageNow(run.api, idsOf(message, index), askOptions(message));
    return [passedItem(item, updatedMessage(message, now), index)];
  });
};
