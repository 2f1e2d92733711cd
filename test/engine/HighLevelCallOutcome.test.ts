import { HighLevelCallOutcome } from '../../nodes/HighLevelCallOutcome/HighLevelCallOutcome.node';
import { toMessage } from '../../nodes/shared/contract';
import { loadFixtures } from '../fixtures/loadFixtures';
import { itemsOf, runNode } from './runNode';

const node = new HighLevelCallOutcome();
const fixtures = loadFixtures();
const calls = fixtures.filter(({ expected }) => expected.call);
const payloads = fixtures.map(({ payload }) => payload);
const GROUPS = ['answered', 'voicemail', 'notReached', 'undetermined', 'notACall'];
const GROUP_OF: Record<string, string> = {
  answered: 'answered',
  voicemail: 'voicemail',
  voicemailDrop: 'voicemail',
  inProgress: 'undetermined',
  undetermined: 'undetermined',
};

const originsOf = (items: { pairedItem?: unknown }[]) =>
  items.map(({ pairedItem }) => (pairedItem as { item: number }).item);

it('adds the outcome to calls, in order, and passes everything else on', async () => {
  const messages = payloads.map((payload) => toMessage(payload));
  const items = itemsOf(...messages);
  const [out = []] = await runNode(node, {}, items);
  expect(originsOf(out)).toEqual(messages.map((_, index) => index));
  for (const [index, { json }] of out.entries()) {
    const { call, ...rest } = json;
    expect(rest).toEqual(messages[index]);
    expect(call ?? null).toEqual(
      fixtures[index]?.expected.call
        ? expect.objectContaining(fixtures[index].expected.call)
        : null,
    );
  }
  expect(messages).toEqual(payloads.map((payload) => toMessage(payload)));
});

it('is the same on its own output', async () => {
  const [once = []] = await runNode(node, {}, itemsOf(...payloads));
  const [twice = []] = await runNode(node, {}, once);
  expect(twice.map(({ json }) => json)).toEqual(once.map(({ json }) => json));
});

it('branches by group, losing and making nothing', async () => {
  const outputs = await runNode(node, { mode: 'branch' }, itemsOf(...payloads));
  expect(outputs).toHaveLength(GROUPS.length);
  for (const [output, items] of outputs.entries()) {
    for (const origin of originsOf(items)) {
      const outcome = fixtures[origin]?.expected.call?.outcome;
      const group = outcome ? (GROUP_OF[outcome] ?? 'notReached') : 'notACall';
      expect([outcome, GROUPS[output]]).toEqual([outcome, group]);
    }
  }
  expect(originsOf(outputs.flat()).sort((a, b) => a - b)).toEqual(payloads.map((_, i) => i));
});

it('branches by outcome and gives voicemail drops their own branch', async () => {
  const byOutcome = await runNode(
    node,
    { mode: 'branch', branchBy: 'outcome' },
    itemsOf(...payloads),
  );
  expect(byOutcome).toHaveLength(10);
  const parameters = { mode: 'branch', voicemailDrops: 'own' };
  const own = await runNode(node, parameters, itemsOf(...payloads));
  const drops = calls.filter(({ expected }) => expected.call?.outcome === 'voicemailDrop').length;
  expect(byOutcome[2]).toHaveLength(drops);
  expect(own[5]).toHaveLength(drops);
});

it('leaves calls in progress out where that is wanted', async () => {
  const [all = []] = await runNode(node, {}, itemsOf(...payloads));
  const [ended = []] = await runNode(
    node,
    { options: { inProgress: 'drop' } },
    itemsOf(...payloads),
  );
  const under = calls.filter(({ expected }) => expected.call?.outcome === 'inProgress');
  expect(under.length).toBeGreaterThan(0);
  expect(all.length - ended.length).toBe(under.length);
});

it.each<[object, string]>([
  [{}, 'completedEitherWay'],
  [{ missingCallStatus: 'undetermined', shortestConversation: 5 }, 'completedEitherWay'],
  [{ missingCallStatus: 'answered' }, 'completedTakenAsAnswered'],
  [{ missingCallStatus: 'answered', shortestConversation: 5 }, 'completedTooShort'],
  [{ missingCallStatus: 'byDuration', shortestConversation: 4 }, 'completedLongEnough'],
  [{ missingCallStatus: 'byDuration', shortestConversation: 5 }, 'completedShort'],
])('decides by its options %j in every mode', async (options, rule) => {
  const items = itemsOf({
    type: 'OutboundMessage',
    messageType: 'CALL',
    status: 'completed',
    callDuration: 4,
  });
  const added = await runNode(node, { options }, items);
  const branched = await runNode(node, { mode: 'branch', options }, items);
  const calls = [added, branched].map((outputs) => outputs.flat()[0]?.json.call);
  expect(calls).toMatchObject([{ rule }, { rule }]);
  const { outcome } = calls[0] as { outcome: string };
  const [[summary] = []] = await runNode(node, { mode: 'statistics', options }, items);
  expect(summary?.json).toMatchObject({ calls: 1, outcomes: { [outcome]: 1 } });
});

it('sums everything up in one item that is linked to all', async () => {
  const [out = []] = await runNode(node, { mode: 'statistics' }, itemsOf(...payloads));
  expect(out).toHaveLength(1);
  expect(out[0]?.json).toMatchObject({ notCalls: fixtures.length - calls.length });
  expect(out[0]?.pairedItem).toHaveLength(payloads.length);
});

it("takes raw payloads of n8n's Webhook node, and options from expressions", async () => {
  const payload = {
    type: 'OutboundMessage',
    messageType: 'CALL',
    callStatus: 'completed',
    callDuration: 4,
  };
  const request = { headers: {}, params: {}, query: {}, body: payload };
  const items = itemsOf(...[5, '3', undefined].map((shortest) => ({ ...request, shortest })));
  const options = { shortestConversation: '={{ $json.shortest ?? 0 }}' };
  const [out = []] = await runNode(node, { options }, items);
  expect(out.map(({ json }) => (json.call as { rule: string }).rule)).toEqual([
    'tooShort',
    'answered',
    'answered',
  ]);
});

it('names the setting that an expression gave a wrong value', async () => {
  const options = { shortestConversation: '={{ "ten" }}' };
  await expect(runNode(node, { options }, itemsOf({}))).rejects.toMatchObject({
    message: expect.stringContaining('Shortest Conversation is "ten"') as string,
    description: 'Give a number that is 0 or more.',
    context: { itemIndex: 0 },
  });
  await expect(runNode(node, { mode: 'sum' }, itemsOf({}))).rejects.toMatchObject({
    message: 'The parameter "mode" is "sum", which is not one of its options',
  });
});

describe('an item that holds no message', () => {
  const items = itemsOf({ at: payloads[0] }, { at: 'nothing' });
  const parameters = { mode: 'branch', options: { messageLocation: 'at' } };

  it('stops the node', async () => {
    await expect(runNode(node, parameters, items)).rejects.toMatchObject({
      message: 'No message found in the field "at": it contains text instead of a message.',
      context: { itemIndex: 1 },
    });
  });

  it('is no call where the node continues', async () => {
    const outputs = await runNode(node, parameters, items, { onError: 'continueRegularOutput' });
    const failed = outputs[4]?.find(({ json }) => json.error);
    expect(failed).toMatchObject({ json: { at: 'nothing' }, pairedItem: { item: 1 } });
  });

  it('goes to the error output', async () => {
    const outputs = await runNode(node, parameters, items, { onError: 'continueErrorOutput' });
    expect(outputs).toHaveLength(6);
    expect(outputs[5]).toHaveLength(1);
  });

  it('stands behind the summary', async () => {
    const statistics = { mode: 'statistics', options: { messageLocation: 'at' } };
    const [out = []] = await runNode(node, statistics, items, { onError: 'continueRegularOutput' });
    expect(out).toHaveLength(2);
    expect(out[1]?.json).toHaveProperty('error');
  });
});
