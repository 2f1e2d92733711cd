import { toMessage, withAdded } from '../../../../nodes/shared/contract';

const message = toMessage({ type: 'OutboundMessage', messageType: 'SMS', messageId: 'm1' });
const isOurs = (value: unknown) => value === 'ours';

it('adds fields, and replaces those it added before', () => {
  const once = withAdded(message, { note: 'ours' }, isOurs, 'ours');
  expect(once).toEqual({ ...message, note: 'ours' });
  expect(withAdded(once, { note: 'ours' }, isOurs, 'ours')).toEqual(once);
});

it('moves the value of another program to asSent, once, beside what is there', () => {
  const given = { ...message, note: 7, asSent: { to: {} }, warnings: ['one'] };
  const added = withAdded(given, { note: 'ours' }, isOurs, 'the note');
  expect(added).toEqual({
    ...message,
    note: 'ours',
    asSent: { to: {}, note: 7 },
    warnings: ['one', 'contradiction note: was a number; replaced by the note, kept in asSent'],
  });
  expect(withAdded(added, { note: 'ours' }, isOurs, 'the note')).toEqual(added);
});
