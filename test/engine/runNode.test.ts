import type { INodeType } from 'n8n-workflow';
import { itemsOf, outputsOf, runNode, runWorkflow } from './runNode';

const PASS: INodeType = {
  description: {
    displayName: 'Pass',
    name: 'pass',
    group: ['transform'],
    version: 1,
    description: 'Gives its items out again with a greeting',
    defaults: { name: 'Pass' },
    inputs: ['main'],
    outputs: ['main'],
    properties: [{ displayName: 'Greeting', name: 'greeting', type: 'string', default: '' }],
  },
  async execute() {
    const items = this.getInputData().map((item, index) => ({
      json: { ...item.json, greeting: this.getNodeParameter('greeting', index) as string },
      pairedItem: { item: index },
    }));
    return await Promise.resolve([items]);
  },
};

it('runs a node with expressions in the real engine', async () => {
  const [items] = await runNode(
    PASS,
    { greeting: '=Hello {{ $json.name }}' },
    itemsOf({ name: 'Sam' }),
  );
  expect(items?.map(({ json }) => json)).toEqual([{ name: 'Sam', greeting: 'Hello Sam' }]);
});

it('runs a flow and uses pinned data instead of a node', async () => {
  const run = await runWorkflow(
    [
      { name: 'first', nodeType: PASS },
      { name: 'second', nodeType: PASS, parameters: { greeting: '={{ $json.name }}' } },
    ],
    itemsOf({ name: 'Sam' }),
    {
      connections: { first: { main: [[{ node: 'second', type: 'main', index: 0 }]] } },
      pinData: { first: itemsOf({ name: 'Pinned' }) },
    },
  );
  expect(outputsOf(run, 'second')[0]?.[0]?.json).toEqual({ name: 'Pinned', greeting: 'Pinned' });
});
