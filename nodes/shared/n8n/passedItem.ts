import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/**
 * The item that passes on with other JSON: with its files, linked to the one it was made of. The very
 * item that came where the JSON is the same, unless a node before has marked it as failed: n8n would
 * send it to this node's error output for that.
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
