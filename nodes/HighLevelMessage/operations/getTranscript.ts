import { withAdded } from '../../shared/contract';
import { getTranscription } from '../../shared/highLevelApi';
import { passedItem } from '../../shared/n8n/passedItem';
import { isFields } from '../../shared/values';
import { isNoCall } from '../calls';
import { askOptions, idReader } from '../ids';
import { eachItem, type Operation } from '../run';

/** Call: Get Transcript. Messages of other channels pass unchanged. */
export const getTranscript: Operation = async (run) => {
  const idsOf = idReader(run.context);
  return await eachItem(run, async ({ message, item, index }) => {
    const ids = idsOf(message, index);
    if (isNoCall(message, ids)) return [passedItem(item, message, index)];
    const { messageId = '', locationId = run.connection.locationId ?? '' } = ids;
    const request = getTranscription(messageId, locationId);
    const transcript = await run.api.ask(request, askOptions(message));
    const json = withAdded(message, { transcript }, isOurs, "HighLevel's transcript");
    return [passedItem(item, json, index)];
  });
};

function isOurs(value: unknown): boolean {
  return isFields(value) && typeof value.text === 'string' && Array.isArray(value.sentences);
}
