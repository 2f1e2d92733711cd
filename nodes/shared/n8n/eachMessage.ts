import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Message } from '../contract/normalise';
import { messageAt } from '../contract/messageField';
import { messageFieldOf } from './messageFieldProperty';
import { failedItem, nodeError } from './nodeErrors';

/**
 * Reads each of a node's items as a message, in order.
 *
 * @param onMessage what the node does with it; what it throws counts as the item's failure
 * @param onFailure what becomes of an item that failed, where the node is to continue
 * @throws NodeOperationError for the first item that failed, where it is not
 */
export function eachMessage(
  context: IExecuteFunctions,
  onMessage: (message: Message, item: INodeExecutionData, itemIndex: number) => void,
  onFailure: (failed: INodeExecutionData) => void,
): void {
  const items = context.getInputData();
  const fieldOf = messageFieldOf(context);
  let foreign = 0;
  for (const [index, item] of items.entries()) {
    try {
      const message = messageAt(item.json, fieldOf(index));
      if (isForeign(message)) foreign++;
      onMessage(message, item, index);
    } catch (error) {
      const failure = nodeError(context.getNode(), error, index);
      if (!context.continueOnFail()) throw failure;
      onFailure(failedItem(item, failure, index));
    }
  }
  if (foreign > 0) hintAtForeignItems(context, foreign, items.length);
}

/** Whether a message carries nothing by which HighLevel's messages are known. */
function isForeign({ channel, type, messageType, messageTypeId }: Message): boolean {
  return (
    channel === 'other' &&
    type === undefined &&
    messageType === undefined &&
    messageTypeId === undefined
  );
}

/** No message fails, so a wrong Message Field would go unnoticed; the editor tells of it. */
function hintAtForeignItems(context: IExecuteFunctions, foreign: number, total: number): void {
  context.addExecutionHints({
    message: `${foreign} of ${total} items have neither "type" nor "messageType", so they are hardly HighLevel messages. Does Message Field say where the message lies?`,
    location: 'outputPane',
    type: 'warning',
  });
}
