import { ExpressionError, NodeOperationError } from 'n8n-workflow';
import { failedItem, nodeError } from '../../../../nodes/shared/n8n/nodeErrors';
import { SettingError } from '../../../../nodes/shared/n8n/settings';
import { fakeContext } from './fakeContext';

const nodeWith = (onError?: 'continueErrorOutput' | 'continueRegularOutput') =>
  fakeContext({ node: { onError } }).context.getNode();
const node = nodeWith();

it('has the message, the description and the item of an error', () => {
  const error = nodeError(node, new SettingError('Outputs is "all"', 'Choose one.'), 3);
  expect(error).toBeInstanceOf(NodeOperationError);
  expect(error).toMatchObject({
    message: 'Outputs is "all"',
    description: 'Choose one.',
    context: { itemIndex: 3 },
    node,
  });
});

it('is the same error if n8n knows it already, and an error for whatever was thrown', () => {
  const known = new NodeOperationError(node, 'No');
  expect(nodeError(node, known, 3)).toBe(known);
  expect(nodeError(node, 'a text')).toMatchObject({ message: 'a text' });
  expect(nodeError(node, new Error('No')).context).not.toHaveProperty('itemIndex', 0);
});

it("has no description where n8n's error has none, which carries the field all the same", () => {
  const failed = new ExpressionError('invalid syntax');
  expect('description' in failed).toBe(true);
  expect(nodeError(node, failed, 1).description ?? undefined).toBeUndefined();
});

describe('an item that failed', () => {
  const item = { json: { body: 'Hi' }, binary: { file: { data: '', mimeType: 'text/plain' } } };

  it('keeps its fields and files, and gets the error and a link to its origin', () => {
    expect(failedItem(item, nodeError(node, new Error('No')), 2)).toEqual({
      json: { body: 'Hi', error: 'No' },
      binary: item.binary,
      pairedItem: { item: 2 },
    });
    expect(item.json).toEqual({ body: 'Hi' });
  });

  it('has only the error for the error output, to which n8n adds its fields', () => {
    const error = nodeError(nodeWith('continueErrorOutput'), new Error('No'));
    expect(failedItem(item, error, 2).json).toEqual({ error: 'No' });
  });
});
