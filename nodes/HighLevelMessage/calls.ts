import { isCall } from '../shared/callOutcome';
import { isRecognised, type Message } from '../shared/contract';

/** Whether a message is certainly no call. A row that only has an id may be one. */
export function isOfOtherChannel(message: Message): boolean {
  return !isCall(message) && isRecognised(message);
}
