import { callOutcome, isCall, withCall } from '../../shared/callOutcome';
import { updatedMessage, type Message } from '../../shared/contract';
import { passedItem } from '../../shared/n8n/passedItem';
import { isOfOtherChannel } from '../calls';
import { askOptions, idReader } from '../ids';
import { messageNow } from '../messageNow';
import { eachItem, type Operation } from '../run';
import { EVIDENCE_FIELDS, type RefreshedCall } from '../schema';

/**
 * Call: Get Outcome. A call whose item says how it ended is decided as it is; any other is read from
 * HighLevel first. Messages of other channels pass unchanged.
 */
export const getOutcome: Operation = async (run) => {
  const idsOf = idReader(run.context);
  return await eachItem(run, async ({ message, item, index }) => {
    if (isOfOtherChannel(message)) return [passedItem(item, message, index)];
    const ids = idsOf(message, index);
    const isAnother = ids.messageId !== message.messageId;
    const refreshed =
      isSettled(message) && !isAnother
        ? message
        : updatedMessage(message, await messageNow(run.api, ids, askOptions(message)));
    return [passedItem(item, withOutcome(refreshed, fieldsFromApi(message, refreshed)), index)];
  });
};

/** Whether the item says how its call ended. */
function isSettled(message: Message): boolean {
  const call = callOutcome(message);
  return call !== null && call.outcome !== 'unknown' && call.outcome !== 'inProgress';
}

function fieldsFromApi(before: Message, after: Message): RefreshedCall['fromApi'] {
  return EVIDENCE_FIELDS.filter((name) => after[name] !== before[name]);
}

function withOutcome(message: Message, fromApi: RefreshedCall['fromApi']): Message {
  const call = isCall(message) ? callOutcome(message) : null;
  if (!call) return message;
  const refreshed: RefreshedCall = { ...call, fromApi };
  return withCall(message, refreshed);
}
