import { isCall } from '../shared/callOutcome';
import { isRecognised, type Message } from '../shared/contract';
import { nameAnother, type Ids } from './ids';

/**
 * Whether an item is certainly about no call. A row that only has an id may be about one, and so may a
 * message that the options name instead of the item's.
 */
export function isNoCall(message: Message, ids: Ids): boolean {
  return !isCall(message) && isRecognised(message) && !nameAnother(ids, message);
}
