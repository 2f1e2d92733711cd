import { toMessage } from '../../../../nodes/shared/contract';
import { isRecognised } from '../../../../nodes/shared/contract/isRecognised';

it.each([
  { type: 'OutboundMessage' },
  { messageType: 'New' },
  { messageTypeId: 99 },
  { messageTypeString: 'TYPE_NEW' },
  { mentions: ['u1'] },
])('a message is recognised by one of its fields: %j', (payload) => {
  expect(isRecognised(toMessage(payload))).toBe(true);
});

it.each([{ row: 7, id: 'm1' }, { type: 'ContactCreate' }, {}])(
  'another object is not: %j',
  (payload) => {
    expect(isRecognised(toMessage(payload))).toBe(false);
  },
);
