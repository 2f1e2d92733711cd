import { deliveryKey } from '../../../nodes/HighLevelMessageTrigger/deliveryKey';

const body = Buffer.from('{}');

it.each([
  ['the delivery’s id', { webhookId: 'w', messageId: 'm', status: 'sent' }, 'w'],
  ['the message and its state', { messageId: 'm', status: 'sent', dateAdded: 'd' }, 'm|sent||d'],
  ['the email and its state', { emailMessageId: 'e', status: 'opened' }, 'e|opened||'],
  ['the state of a call too', { messageId: 'm', callStatus: 'voicemail' }, 'm||voicemail|'],
  ['a state of numbers too', { messageId: 'm', dateAdded: 1795000000 }, 'm|||1795000000'],
  ['no state of another type', { messageId: 'm', status: ['sent'], dateAdded: {} }, 'm|||'],
  ['nothing that is not an id', { webhookId: 7, messageId: '', emailMessageId: 'e' }, 'e|||'],
  ['an id that only contains such a word', { webhookId: 'null-1' }, 'null-1'],
])('is %s', (_what, payload, expected) => {
  expect(deliveryKey(payload, body)).toBe(expected);
});

it('is a hash of the body, byte by byte, where there is no id', () => {
  const one = deliveryKey({ body: 'Hi' }, Buffer.from('{"body":"Hi"}'));
  expect(one).toMatch(/^sha256:[\da-f]{64}$/);
  expect(deliveryKey({ body: 'Hi' }, Buffer.from('{"body":"Hi"}'))).toBe(one);
  expect(deliveryKey({ body: 'Hi' }, Buffer.from('{"body": "Hi"}'))).not.toBe(one);
});

it.each(['', ' ', 'null', 'undefined', 'NULL', ' Undefined\n', null, undefined, 0, {}, []])(
  'takes %j for no id',
  (none) => {
    expect(deliveryKey({ webhookId: none, messageId: 'm' }, body)).toBe('m|||');
    expect(deliveryKey({ messageId: none, emailMessageId: 'e' }, body)).toBe('e|||');
    const all = { webhookId: none, messageId: none, emailMessageId: none };
    expect(deliveryKey(all, body)).toMatch(/^sha256:/);
    // Two messages without an id must not be one another's duplicate.
    expect(deliveryKey(all, body)).not.toBe(deliveryKey(all, Buffer.from('{"body":"Hi"}')));
  },
);
