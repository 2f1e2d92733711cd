import { NodeOperationError, type INode, type INodeExecutionData, type IRun } from 'n8n-workflow';
import { HighLevelChannelSplit } from '../../nodes/HighLevelChannelSplit/HighLevelChannelSplit.node';
import { DEFAULT_CHANNELS, OUTPUT_ORDER } from '../../nodes/HighLevelChannelSplit/outputs';
import { toMessage } from '../../nodes/shared/contract';
import { loadFixtures } from '../fixtures/loadFixtures';
import { itemsOf, outputsOf, runNode, runWorkflow } from './runNode';

const split = new HighLevelChannelSplit();
const fixtures = loadFixtures();
const call = fixtures.find(({ name }) => name === 'call-answered-with-recording')?.payload;
const places: readonly string[] = OUTPUT_ORDER.map(([channel]) => channel);
const NOT_A_MESSAGE = { body: 'x', nested: 7 };

function placeOf(channel: string): string {
  return channel === 'other' || (DEFAULT_CHANNELS as string[]).includes(channel)
    ? channel
    : 'other';
}

it('gives every message out once, at the output of its channel, in order', async () => {
  const messages = fixtures.map(({ payload }) => toMessage(payload));
  const outputs = await runNode(split, {}, itemsOf(...messages));
  expect(outputs).toHaveLength(10);
  const wanted = places
    .slice(0, 10)
    .map((place) => messages.filter(({ channel }) => placeOf(channel) === place));
  expect(outputs.map((items) => items.map(({ json }) => json))).toEqual(wanted);
  const origins = outputs.flat().map(({ pairedItem }) => (pairedItem as { item: number }).item);
  expect(origins.sort((a, b) => a - b)).toEqual(messages.map((_, index) => index));
});

it('passes a message on as the object that came, with its binary data', async () => {
  const message = toMessage(call);
  const binary = { file: { data: 'aGk=', mimeType: 'text/plain' } };
  const [calls = []] = await runNode(split, {}, [{ json: message as never, binary }]);
  expect(calls[0]?.json).toBe(message);
  expect(calls[0]?.binary).toBe(binary);
});

it("brings raw payloads of n8n's Webhook node to the contract, and keeps binary data", async () => {
  const binary = { file: { data: 'aGk=', mimeType: 'text/plain' } };
  const items: INodeExecutionData[] = fixtures.map(({ payload }) => ({
    json: { headers: { host: 'n8n' }, params: {}, query: {}, body: payload as never },
    binary,
  }));
  const outputs = await runNode(split, {}, items);
  const found = outputs.flatMap((output, index) =>
    output.map((item) => ({ place: places[index], item })),
  );
  expect(found).toHaveLength(fixtures.length);
  for (const { place, item } of found) {
    const { expected, payload } = fixtures[(item.pairedItem as { item: number }).item] ?? {};
    expect(place).toBe(placeOf(expected?.channel ?? ''));
    expect(item).toMatchObject({ json: toMessage(payload), binary });
  }
});

it('is the same on its own output', async () => {
  const once = await runNode(split, {}, itemsOf(...fixtures.map(({ payload }) => payload)));
  for (const [index, items] of once.entries()) {
    const twice = await runNode(split, {}, items);
    expect(twice[index]?.map(({ json }) => json)).toEqual(items.map(({ json }) => json));
    expect(twice.flat()).toHaveLength(items.length);
  }
});

it('finds each payload where an expression says it lies', async () => {
  const items = itemsOf({ where: 'in.here', in: { here: call } }, { where: 'there', there: call });
  const [calls = []] = await runNode(
    split,
    { options: { messageLocation: '={{ $json.where }}' } },
    items,
  );
  expect(calls.map(({ json }) => json)).toEqual([toMessage(call), toMessage(call)]);
});

it('reads the message that an expression returns, also as JSON text', async () => {
  const items = itemsOf({ deep: { er: [call] } }, { deep: { er: JSON.stringify(call) } });
  const [calls = []] = await runNode(
    split,
    { options: { messageLocation: '={{ $json.deep.er }}' } },
    items,
  );
  expect(calls.map(({ json }) => json)).toEqual([toMessage(call), toMessage(call)]);
});

it('shows a hint in the editor for items that do not look like messages', async () => {
  const items = itemsOf({ order: 7 }, { ...call });
  const run = await runWorkflow([{ name: 'split', nodeType: split }], items);
  const [{ hints = [] } = {}] = run.data.resultData.runData.split ?? [];
  expect(hints).toMatchObject([
    {
      message: expect.stringMatching(
        /^1 of 2 items doesn't look like a HighLevel message\. /,
      ) as string,
    },
  ]);
  expect(outputsOf(run, 'split')[places.indexOf('other')]).toHaveLength(1);
});

describe('an item without a message', () => {
  const items = itemsOf({ nested: call }, NOT_A_MESSAGE);
  const parameters = { options: { messageLocation: 'nested' } };

  it('stops the node, naming the item, the field, its content and the solution', async () => {
    await expect(runNode(split, parameters, items.slice(1))).rejects.toMatchObject({
      message: 'No message found in the field "nested": it contains a number instead of a message.',
      description: expect.stringContaining('Message Location') as string,
      context: { itemIndex: 0 },
    });
  });

  it('goes to Other with the error where the node continues', async () => {
    const outputs = await runNode(split, parameters, items, { onError: 'continueRegularOutput' });
    const other = outputs[places.indexOf('other')] ?? [];
    expect(outputs[0]).toHaveLength(1);
    expect(other).toHaveLength(1);
    expect(other[0]?.json).toMatchObject({ ...NOT_A_MESSAGE, error: expect.any(String) as string });
    expect(other[0]?.pairedItem).toEqual({ item: 1 });
  });

  it('is not a message that only failed in a node before', async () => {
    const error = new NodeOperationError({ name: 'before' } as INode, 'failed before');
    for (const json of [toMessage(call), call]) {
      const outputs = await runNode(split, {}, [{ json: json as never, error }], {
        onError: 'continueErrorOutput',
      });
      expect(outputs.map((output) => output.length)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
      expect(outputs[0]?.[0]).not.toHaveProperty('error');
    }
  });

  it('goes to the error output with what came, and to no channel', async () => {
    const run = await runWorkflow(
      [
        { name: 'before', nodeType: split, parameters: { channels: [] } },
        { name: 'split', nodeType: split, parameters, onError: 'continueErrorOutput' },
      ],
      itemsOf({}),
      {
        connections: { before: { main: [[{ node: 'split', type: 'main', index: 0 }]] } },
        pinData: { before: items },
      },
    );
    const outputs = outputsOf(run, 'split');
    expect(outputs.map((output) => output.length)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(outputs[10]?.[0]?.json).toMatchObject(NOT_A_MESSAGE);
  });
});

it('refuses a channel that there is not', async () => {
  await expect(runNode(split, { channels: ['fax'] }, itemsOf({}))).rejects.toMatchObject({
    message: 'Channels is not a list of channels',
  });
});

it('works in a flow, from pinned messages to the node behind an output', async () => {
  const run: IRun = await runWorkflow(
    [
      { name: 'pinned', nodeType: split },
      {
        name: 'split',
        nodeType: split,
        parameters: { channels: ['sms'], options: { unselectedChannels: 'hide' } },
      },
      { name: 'after', nodeType: split },
    ],
    itemsOf({}),
    {
      connections: {
        pinned: { main: [[{ node: 'split', type: 'main', index: 0 }]] },
        split: { main: [[{ node: 'after', type: 'main', index: 0 }]] },
      },
      pinData: { pinned: itemsOf(...fixtures.map(({ payload }) => payload)) },
    },
  );
  const texts = fixtures.filter(({ expected }) => expected.channel === 'sms');
  expect(outputsOf(run, 'after')[2]).toHaveLength(texts.length);
  expect(outputsOf(run, 'split')).toHaveLength(2);
});
