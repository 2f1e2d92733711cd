import { NodeOperationError, type INode, type INodeExecutionData } from 'n8n-workflow';

/**
 * What stopped an item, as n8n shows it: which item, what came and what was expected, how to mend it.
 *
 * @param error what was thrown; its `description`, if it has one, is kept
 */
export function itemError(node: INode, error: unknown, itemIndex: number): NodeOperationError {
  if (error instanceof NodeOperationError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  const description = 'description' in cause ? String(cause.description) : undefined;
  return new NodeOperationError(node, cause, { itemIndex, description });
}

/** The item a node gives out instead of failing: what came, with the error beside it. */
export function failedItem(
  item: INodeExecutionData,
  error: NodeOperationError,
  itemIndex: number,
): INodeExecutionData {
  return {
    ...item,
    json: { ...item.json, error: error.message },
    error,
    pairedItem: { item: itemIndex },
  };
}
