import { toMessage, updatedMessage, withAdded } from '../../../../nodes/shared/contract';
import { inReadingOrder, READ_FIRST } from '../../../../nodes/shared/contract/readingOrder';
import { isFields } from '../../../../nodes/shared/values';
import { loadFixtures } from '../../../fixtures/loadFixtures';

const order: readonly string[] = READ_FIRST;
/** Payloads with values that the normaliser leaves out or adds again at the end. */
const ODD = ['email-to-empty-object'];
const fixtures = loadFixtures().filter(({ name }) => !ODD.includes(name));

it.each(fixtures.map(({ name, payload }) => ({ name, payload })))(
  '$name begins with what people read first, and keeps the order of the rest',
  ({ payload }) => {
    const names = Object.keys(toMessage(payload));
    const first = order.filter((name) => names.includes(name));
    expect(first.length).toBeGreaterThan(4);
    expect(names.slice(0, first.length)).toEqual(first);
    const rest = Object.keys(payload).filter((name) => !order.includes(name));
    expect(names.filter((name) => rest.includes(name))).toEqual(
      rest.filter((name) => names.includes(name)),
    );
  },
);

it('puts what a node adds right after the channel, also when it is added again', () => {
  const call = toMessage({ type: 'OutboundMessage', messageType: 'CALL', messageId: 'm1' });
  const once = withAdded(call, { call: { outcome: 'answered' } }, isFields, 'the outcome');
  expect(Object.keys(once).slice(0, 2)).toEqual(['channel', 'call']);
  const again = withAdded(once, { call: { outcome: 'busy' } }, isFields, 'the outcome');
  expect(Object.keys(again)).toEqual(Object.keys(once));
  expect(again.call).toEqual({ outcome: 'busy' });
});

it('puts a message that was looked up by its id alone in order', () => {
  const row = toMessage({ messageId: 'm1' });
  const found = toMessage({ type: 'OutboundMessage', messageType: 'SMS', body: 'Hi', from: '+1' });
  expect(Object.keys(updatedMessage(row, found)).slice(0, 3)).toEqual(['channel', 'from', 'body']);
});

it('keeps a field called __proto__ as a field', () => {
  const payload = JSON.parse('{"body":"Hi","__proto__":{"polluted":1}}') as object;
  const out = inReadingOrder({ ...payload });
  expect(Object.getPrototypeOf(out)).toBe(Object.prototype);
  expect(Object.getOwnPropertyDescriptor(out, '__proto__')?.value).toEqual({ polluted: 1 });
});

it('shares nothing between payloads of the same fields', () => {
  const first = inReadingOrder({ id: 1, body: 'one' });
  const second = inReadingOrder({ id: 2, body: 'two' });
  expect([first, second]).toMatchObject([
    { id: 1, body: 'one' },
    { id: 2, body: 'two' },
  ]);
  expect(Object.keys(second).slice(0, 2)).toEqual(['channel', 'body']);
});

it('orders payloads of more forms than it remembers, and of very long names', () => {
  for (let form = 0; form < 50; form++) {
    const name = `field${form}${'x'.repeat(form * 10)}`;
    expect(Object.entries(inReadingOrder({ [name]: form, body: 'Hi' }))).toEqual([
      ['channel', null],
      ['body', 'Hi'],
      ['direction', null],
      ['sentBy', null],
      ['event', null],
      [name, form],
    ]);
  }
});

describe('the forms it remembers', () => {
  afterEach(() => jest.restoreAllMocks());

  /** The function of a module that has not remembered any. */
  function fresh(): typeof inReadingOrder {
    let loaded = inReadingOrder;
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- only require() loads a module again
      const module = require('../../../../nodes/shared/contract/readingOrder') as {
        inReadingOrder: typeof inReadingOrder;
      };
      loaded = module.inReadingOrder;
    });
    return loaded;
  }

  it('are used again', () => {
    const read = fresh();
    const payload = { remembered: 1, id: 2, body: 'Hi' };
    read(payload);
    const parse = jest.spyOn(JSON, 'parse');
    read({ ...payload });
    expect(parse).not.toHaveBeenCalled();
    read({ body: 'Hi', id: 2, remembered: 1 });
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it('are few, and none has many or long names', () => {
    const read = fresh();
    const set = jest.spyOn(Map.prototype, 'set');
    const five = { a: 1, b: 2, c: 3, d: 4, e: 5 };
    for (let form = 0; form < 50; form++) read({ ...five, [`form${form}`]: 6 });
    expect(set).toHaveBeenCalledTimes(8);
    set.mockClear();
    read({ a: 1, b: 2, c: 3, d: 4, ['x'.repeat(65)]: 5 });
    read(Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`f${index}`, 1])));
    expect(set).not.toHaveBeenCalled();
    read({ a: 1, b: 2, c: 3, d: 4, ['x'.repeat(64)]: 5 });
    read(Object.fromEntries(Array.from({ length: 64 }, (_, index) => [`f${index}`, 1])));
    expect(set).toHaveBeenCalledTimes(2);
  });
});
