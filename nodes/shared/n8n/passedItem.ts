import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/**
 * An item with other JSON: it keeps its files and is linked to the original. If the JSON is the same,
 * it is the very same item, unless an earlier node has marked it as failed: n8n would move it to this
 * node's error output for that.
 */
export function passedItem(
  item: INodeExecutionData,
  json: object,
  itemIndex: number,
): INodeExecutionData {
  if (json === item.json && item.error === undefined) return item;
  const passed = { ...item, json: json as IDataObject, pairedItem: { item: itemIndex } };
  delete passed.error;
  return passed;
}
