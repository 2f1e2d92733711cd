import { NodeOperationError } from 'n8n-workflow';
import { passedItem } from '../../../../nodes/shared/n8n/passedItem';
import { fakeContext } from './fakeContext';

const binary = { file: { data: '', mimeType: 'text/plain' } };
const item = { json: { body: 'Hi' }, binary, pairedItem: { item: 7 } };

it('is the very same item if its JSON is', () => {
  expect(passedItem(item, item.json, 2)).toBe(item);
});

it('keeps its files and is linked to its origin if its JSON is another', () => {
  const json = { body: 'Hi', channel: 'sms' };
  expect(passedItem(item, json, 2)).toEqual({ json, binary, pairedItem: { item: 2 } });
});

it('is no longer marked as failed by an earlier node', () => {
  const error = new NodeOperationError(fakeContext().context.getNode(), 'No');
  const failed = { ...item, error };
  const passed = passedItem(failed, item.json, 2);
  expect(passed).toEqual({ ...item, pairedItem: { item: 2 } });
  expect(passed).not.toHaveProperty('error');
  expect(failed.error).toBe(error);
});
