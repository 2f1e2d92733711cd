import { callOutcome, isCall, withCall } from '../../shared/callOutcome';
import type { Message } from '../../shared/contract';
import type { Fields } from '../../shared/values';
import { passedItem } from '../../shared/n8n/passedItem';
import { isNoCall } from '../calls';
import { idReader, nameAnother } from '../ids';
import { itemNow } from '../messageNow';
import { eachItem, type Operation } from '../run';
import { EVIDENCE_FIELDS, type RefreshedCall } from '../schema';

/**
 * Call: Get Outcome. A call whose item says how it ended is decided as it is; any other is read from
 * HighLevel first. Messages of other channels pass unchanged.
 */
export const getOutcome: Operation = async (run) => {
  const idsOf = idReader(run.context);
  return await eachItem(run, async ({ message, item, index }) => {
    const ids = idsOf(message, index);
    if (isNoCall(message, ids)) return [passedItem(item, message, index)];
    const isAnother = nameAnother(ids, message);
    const isKnown = isSettled(message) && !isAnother;
    const refreshed = isKnown ? message : await itemNow(run.api, message, ids);
    const fromApi = fieldsFromApi(isAnother ? {} : message, refreshed);
    return [passedItem(item, withOutcome(refreshed, fromApi), index)];
  });
};

/** Whether the item says how its call ended. */
function isSettled(message: Message): boolean {
  const call = callOutcome(message);
  return call !== null && call.outcome !== 'unknown' && call.outcome !== 'inProgress';
}

function fieldsFromApi(before: Fields, after: Message): RefreshedCall['fromApi'] {
  return EVIDENCE_FIELDS.filter((name) => after[name] !== before[name]);
}

function withOutcome(message: Message, fromApi: RefreshedCall['fromApi']): Message {
  const call = isCall(message) ? callOutcome(message) : null;
  if (!call) return message;
  const refreshed: RefreshedCall = { ...call, fromApi };
  return withCall(message, refreshed);
}
