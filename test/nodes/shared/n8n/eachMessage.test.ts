import type { INodeExecutionData } from 'n8n-workflow';
import { eachMessage } from '../../../../nodes/shared/n8n/eachMessage';
import { fakeContext } from './fakeContext';

const SMS = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };
const ORDER = { order: 7 };
type Known = Parameters<typeof eachMessage>[3];

/** Runs over items with a path as Message Location, and returns what became of each. */
function run(
  jsons: object[],
  { where = '', continueOnFail = false, isKnown = undefined as Known, refused = '' } = {},
) {
  const items = jsons.map((json) => ({ json }) as INodeExecutionData);
  const { context, hints } = fakeContext({ items, continueOnFail, evaluate: () => where });
  const done: unknown[] = [];
  eachMessage(
    context,
    (message, item, index, payload) => {
      if (message.body === refused) throw new Error('Refused.');
      done.push([index, message.channel, item === items[index], payload]);
    },
    ({ json }, index) => done.push([index, json.error]),
    isKnown,
  );
  return { done, hints };
}

it('reads each item as a message, in order', () => {
  expect(run([SMS, { ...SMS, messageType: 'Email' }]).done).toEqual([
    [0, 'sms', true, SMS],
    [1, 'email', true, { ...SMS, messageType: 'Email' }],
  ]);
});

it('reads the part of the item that Message Location names', () => {
  expect(run([{ data: SMS }], { where: 'data' }).done).toEqual([[0, 'sms', true, SMS]]);
});

it('passes on what fails and goes on, or stops at the first failure', () => {
  const jsons = [{ data: 1 }, { data: SMS }, { data: { ...SMS, body: 'No' } }];
  const all = run(jsons, { where: 'data', continueOnFail: true, refused: 'No' });
  expect(all.done).toEqual([
    [0, expect.stringContaining('"data"')],
    [1, 'sms', true, SMS],
    [2, 'Refused.'],
  ]);
  expect(() => run(jsons.slice(1), { where: 'data', refused: 'No' })).toThrow(
    expect.objectContaining({ message: 'Refused.', context: { itemIndex: 1 } }) as Error,
  );
});

describe('the hint for items that do not look like messages', () => {
  it.each([
    [[ORDER, SMS], /^1 of 2 items doesn't look like a /],
    [[ORDER, ORDER, SMS], /^2 of 3 items don't look like /],
  ])('counts them: %j', (jsons, message) => {
    expect(run(jsons).hints).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message) as string }),
    ]);
  });

  it('does not count messages of any kind, nor what the node knows', () => {
    const messages = [
      SMS,
      { type: 'OutboundMessage' },
      { messageType: 'Pigeon' },
      { messageTypeId: 999 },
      { messageTypeString: 'TYPE_PIGEON' },
    ];
    expect(run(messages).hints).toEqual([]);
    const isKnown: Known = (payload) => 'order' in payload;
    expect(run([ORDER], { isKnown }).hints).toEqual([]);
  });
});
