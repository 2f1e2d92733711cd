import { NodeOperationError, type INode, type INodeExecutionData } from 'n8n-workflow';

/**
 * An error in the form that n8n shows: message, description, and the item it is about.
 *
 * @param error the error thrown; its `description`, if it has one, is kept
 * @param itemIndex the item that it was thrown for, if it was for one
 */
export function nodeError(node: INode, error: unknown, itemIndex?: number): NodeOperationError {
  if (error instanceof NodeOperationError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new NodeOperationError(node, cause, { itemIndex, description: descriptionOf(cause) });
}

/** n8n's own errors all have the field, most of them without a value. */
function descriptionOf(error: Error): string | undefined {
  return 'description' in error && typeof error.description === 'string'
    ? error.description
    : undefined;
}

/**
 * The item that a node outputs instead of failing: the item's JSON with the error added. For the error
 * output n8n expects the error alone: it moves the item there and adds the item's JSON itself.
 */
export function failedItem(
  item: INodeExecutionData,
  error: NodeOperationError,
  itemIndex: number,
): INodeExecutionData {
  const toErrorOutput = error.node.onError === 'continueErrorOutput';
  const json = { ...(toErrorOutput ? {} : item.json), error: error.message };
  return { ...item, json, pairedItem: { item: itemIndex } };
}
