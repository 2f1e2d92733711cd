import { deliveryKey } from '../../../nodes/HighLevelMessageTrigger/deliveryKey';

const body = Buffer.from('{}');

it('is the delivery’s id, else the message’s with its state, else a hash of the body', () => {
  const message = { messageId: 'm', status: 'sent', dateAdded: '2026-11-18' };
  expect(deliveryKey({ webhookId: 'w', ...message }, body)).toBe('w');
  expect(deliveryKey(message, body)).toBe('m|sent||2026-11-18');
  expect(deliveryKey({ emailMessageId: 'e' }, body)).toBe('e|||');
  expect(deliveryKey({}, body)).toMatch(/^sha256:[\da-f]{64}$/);
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

it('keeps an id that only contains such a word', () => {
  expect(deliveryKey({ webhookId: 'null-1' }, body)).toBe('null-1');
});
