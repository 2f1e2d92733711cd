import fc from 'fast-check';
import {
  asMessage,
  isMessage,
  isRecognised,
  messageSchema,
  toMessage,
  updatedMessage,
} from '../../../../nodes/shared/contract';
import { arbitraryPayload } from '../../../fixtures/arbitraryPayload';

const event = toMessage({
  type: 'OutboundMessage',
  messageType: 'Email',
  messageId: 'm1',
  emailMessageId: 'e1',
  to: ['sam@x.example'],
  cc: ['cc@x.example'],
  attachments: ['https://x.example/a.pdf'],
  status: 'pending',
  webhookId: 'w1',
  callDuration: 'odd',
});

const answer = {
  id: 'e1',
  threadId: 'm1',
  conversationId: 'c1',
  contactId: 'k1',
  from: 'Ana <ana@x.example>',
  to: ['sam@x.example', 'eve@x.example'],
  cc: [],
  status: 'opened',
  source: 'app',
  direction: 'outbound',
};

it('has the state of the API, and everything that only the webhook had', () => {
  const updated = updatedMessage(event, toMessage(answer));
  expect(updated).toMatchObject({
    type: 'OutboundMessage',
    messageType: 'Email',
    channel: 'email',
    status: 'opened',
    to: ['sam@x.example', 'eve@x.example'],
    // An empty list is no news.
    cc: ['cc@x.example'],
    attachments: ['https://x.example/a.pdf'],
    webhookId: 'w1',
    messageKey: 'e1',
    sentBy: { kind: 'person', evidence: 'source' },
  });
  expect(isMessage(updated)).toBe(true);
});

it('has an empty list where the earlier message has no such field', () => {
  const now = toMessage({ ...answer, ccList: [] });
  expect(event).not.toHaveProperty('ccList');
  expect(updatedMessage(event, now)).toHaveProperty('ccList', []);
});

it('has each warning once, and no field for none', () => {
  const now = toMessage({ ...answer, callDuration: 'odd' });
  const updated = updatedMessage(event, now);
  expect(now.warnings).toEqual(event.warnings);
  expect(updated.warnings).toEqual(event.warnings);
  const plain = toMessage({ type: 'OutboundMessage', messageType: 'SMS', messageId: 'm3' });
  const answered = toMessage({ id: 'm3', type: 2, messageType: 'TYPE_SMS', direction: 'outbound' });
  expect(updatedMessage(plain, answered)).not.toHaveProperty('warnings');
  expect(updatedMessage(plain, answered)).not.toHaveProperty('asSent');
});

it('stays the comment that it was, however the API calls it', () => {
  const comment = toMessage({ type: 'InboundMessage', messageType: 'FB', messageTypeId: 32 });
  const now = toMessage({ id: 'm4', type: 11, messageType: 'TYPE_FACEBOOK', direction: 'inbound' });
  expect(now).not.toHaveProperty('isComment');
  expect(updatedMessage(comment, now)).toMatchObject({ isComment: true, messageType: 'FB' });
});

it('keeps warnings and values as sent of both', () => {
  const now = toMessage({ ...answer, subject: { odd: 1 } });
  const updated = updatedMessage(event, now);
  expect(updated.asSent).toEqual({ ...event.asSent, ...now.asSent });
  expect(updated.warnings).toEqual([...(event.warnings ?? []), ...(now.warnings ?? [])]);
  expect(now.warnings?.length).toBeGreaterThan(0);
});

it('changes nothing if the message has not changed', () => {
  const now = toMessage(answer);
  const once = updatedMessage(event, now);
  expect(updatedMessage(once, now)).toEqual(once);
});

it('lets a row with an id become the message, without warnings about the row', () => {
  const row = toMessage({ row: 7, messageId: 'm2', status: 'old' });
  const now = toMessage({
    id: 'm2',
    type: 32,
    messageType: 'TYPE_FACEBOOK_COMMENT',
    direction: 'inbound',
  });
  const updated = updatedMessage(row, now);
  expect(updated).toMatchObject({
    row: 7,
    channel: 'facebook',
    event: 'InboundMessage',
    type: 'InboundMessage',
    isComment: true,
  });
  expect(updated.warnings).toEqual(now.warnings);
});

it('becomes the email that only the API calls one, and stays one in the next node', () => {
  const custom = toMessage({ type: 'OutboundMessage', messageType: 'Custom', messageId: 'm5' });
  expect(custom.channel).toBe('other');
  const now = toMessage({
    id: 'm5',
    type: 23,
    messageType: 'TYPE_CUSTOM_PROVIDER_EMAIL',
    direction: 'outbound',
    to: ['sam@x.example'],
  });
  const updated = updatedMessage(custom, now);
  expect(updated).toMatchObject({ channel: 'email', to: ['sam@x.example'], cc: [] });
  expect(asMessage(updated)).toBe(updated);
});

it('is a message of the contract, whatever the event and the API have', () => {
  fc.assert(
    fc.property(arbitraryPayload, arbitraryPayload, (one, other) => {
      const [earlier, now] = [toMessage(one), toMessage(other)];
      fc.pre(isRecognised(earlier));
      const updated = updatedMessage(earlier, now);
      expect(messageSchema.safeParse(updated).error?.issues ?? []).toEqual([]);
      expect(isMessage(updated)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
