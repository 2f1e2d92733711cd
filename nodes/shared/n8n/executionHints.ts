import type { IExecuteFunctions } from 'n8n-workflow';
import type { Message } from '../contract';

/** Whether a message carries nothing by which HighLevel's messages are known. */
export function isForeign({ channel, type, messageType, messageTypeId }: Message): boolean {
  return (
    channel === 'other' &&
    type === undefined &&
    messageType === undefined &&
    messageTypeId === undefined
  );
}

/**
 * Says in the editor that items passed which are hardly HighLevel messages: they do not fail, since
 * no message may, but a wrong Message Field looks like that.
 *
 * @param foreign how many there were
 * @param total among how many items
 */
export function hintAtForeignItems(
  context: IExecuteFunctions,
  foreign: number,
  total: number,
): void {
  if (foreign === 0) return;
  context.addExecutionHints({
    message: `${foreign} of ${total} items have neither "type" nor "messageType", so they are hardly HighLevel messages. Does Message Field say where the message lies?`,
    location: 'outputPane',
    type: 'warning',
  });
}
