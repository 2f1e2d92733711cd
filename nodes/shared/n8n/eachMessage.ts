import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { asMessage, isRecognised, payloadAt, type Message } from '../contract';
import type { Fields } from '../values';
import { messageLocationOf } from './messageLocation';
import { failedItem, nodeError } from './nodeErrors';

/**
 * What a node does with one item.
 *
 * @param message the item's message, normalised
 * @param payload the object that the message was read from: the item's JSON, or a part of it
 */
type OnMessage = (
  message: Message,
  item: INodeExecutionData,
  itemIndex: number,
  payload: Fields,
) => void;

/** What a node does with an item that failed, if it continues then. */
type OnFailure = (failed: INodeExecutionData, itemIndex: number) => void;

/**
 * Reads each of a node's items as a message, in order. Items that do not look like HighLevel's
 * messages are read too; the editor shows a hint that counts them.
 *
 * @param onMessage an error that it throws counts as the item's failure
 * @param onFailure called instead of throwing where On Error says to continue
 * @param isKnown whether the node knows a payload that does not look like HighLevel's, such as an
 *   email of another node; these are not counted
 * @throws NodeOperationError for the first item that failed, unless On Error says to continue
 */
export function eachMessage(
  context: IExecuteFunctions,
  onMessage: OnMessage,
  onFailure: OnFailure,
  isKnown: (payload: Fields, message: Message) => boolean = () => false,
): void {
  const items = context.getInputData();
  const locationOf = messageLocationOf(context);
  let foreign = 0;
  for (const [index, item] of items.entries()) {
    try {
      const payload = payloadAt(item.json, locationOf(index));
      const message = asMessage(payload);
      if (!isRecognised(message) && !isKnown(payload, message)) foreign++;
      onMessage(message, item, index, payload);
    } catch (error) {
      const failure = nodeError(context.getNode(), error, index);
      if (!context.continueOnFail()) throw failure;
      onFailure(failedItem(item, failure, index), index);
    }
  }
  hintAtForeignItems(context, foreign, items.length);
}

/**
 * A node's hint that some items are no messages, if there are any. They do not fail, so a wrong
 * Message Location would go unnoticed.
 */
export function hintAtForeignItems(
  context: IExecuteFunctions,
  foreign: number,
  total: number,
): void {
  if (foreign === 0) return;
  const look =
    foreign === 1 ? "doesn't look like a HighLevel message" : "don't look like HighLevel messages";
  context.addExecutionHints({
    message: `${foreign} of ${total} items ${look}. Connect this node after HighLevel Message Trigger, or set Message Location to the field that contains the message.`,
    location: 'outputPane',
    type: 'warning',
  });
}
