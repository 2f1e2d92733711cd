import { NodeOperationError, type INode, type INodeExecutionData } from 'n8n-workflow';

/**
 * What stopped a node, as n8n shows it: what came and what was expected, how to mend it, at which item.
 *
 * @param error what was thrown; its `description`, if it has one, is kept
 * @param itemIndex the item it was thrown for, if it was for one
 */
export function nodeError(node: INode, error: unknown, itemIndex?: number): NodeOperationError {
  if (error instanceof NodeOperationError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  const description = 'description' in cause ? String(cause.description) : undefined;
  return new NodeOperationError(node, cause, { itemIndex, description });
}

/**
 * The item a node gives out instead of failing: what came, with the error beside it. For the error
 * output n8n wants the error alone, moves the item there and adds what came by itself.
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
