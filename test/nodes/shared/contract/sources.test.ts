import { asMessage, isMessage, messageSchema, toMessage } from '../../../../nodes/shared/contract';
import { leavesOf } from '../../../fixtures/leaves';
import { loadFixtures } from '../../../fixtures/loadFixtures';
import { loadSources } from '../../../fixtures/loadSources';

const keysOf = (warnings: string[] = []) =>
  warnings.map((line) => line.slice(0, line.indexOf(':')));

describe.each(loadSources())('$name', ({ payload, expected }) => {
  const before = structuredClone(payload);
  const message = toMessage(payload);

  it('is the message of a webhook, without warnings for what is documented', () => {
    expect(message).toMatchObject(expected.message);
    expect(message.channel).toBe(expected.channel);
    expect(message.event).toBe(expected.event);
    expect(keysOf(message.warnings)).toEqual(expected.warnings ?? []);
    expect(messageSchema.parse(message)).toEqual(message);
  });

  it('keeps every value, and the payload as it was', () => {
    expect(payload).toEqual(before);
    expect([...leavesOf(message)]).toEqual(expect.arrayContaining([...leavesOf(payload)]));
  });

  it('comes out the same when it is read again', () => {
    expect(isMessage(message)).toBe(true);
    expect(asMessage(message)).toBe(message);
    expect(toMessage(message)).toEqual(message);
  });
});

it('leaves every webhook event as it is', () => {
  for (const { payload } of loadFixtures()) {
    const message: Record<string, unknown> = toMessage(payload);
    for (const name of ['id', 'meta']) expect(message[name]).toBe(payload[name]);
    expect(message.type).toBe(payload.type);
  }
});

describe('the message key', () => {
  const event = { type: 'OutboundMessage', messageType: 'Email', messageId: 'm1' };

  it('is the same from the webhook and from the API', () => {
    const email = { ...event, emailMessageId: 'e1', threadId: 'm1' };
    const inConversation = { id: 'm1', type: 3, messageType: 'TYPE_EMAIL' };
    const meta = { email: { messageIds: ['e1'] } };
    expect(toMessage(email).messageKey).toBe('e1');
    expect(toMessage({ ...inConversation, meta }).messageKey).toBe('e1');
    const sms = { type: 'OutboundMessage', messageType: 'SMS', messageId: 'm2' };
    expect(toMessage(sms).messageKey).toBe('m2');
    expect(toMessage({ id: 'm2', type: 2, messageType: 'TYPE_SMS' }).messageKey).toBe('m2');
  });

  it('is absent without an id, and never the one that a payload claims', () => {
    expect(toMessage({ type: 'OutboundMessage', messageType: 'SMS' })).not.toHaveProperty(
      'messageKey',
    );
    expect(toMessage({ ...event, messageKey: 'other' })).toMatchObject({
      messageKey: 'm1',
      asSent: { messageKey: 'other' },
      warnings: ['contradiction messageKey: "other"; m1 is kept'],
    });
  });
});

describe('the number of a message type', () => {
  it.each([2, '2'])('is never taken for an event: %j', (type) => {
    expect(toMessage({ id: 'm1', type, direction: 'inbound' })).toMatchObject({
      type: 'InboundMessage',
      messageTypeId: 2,
      channel: 'sms',
    });
  });

  it('is kept as type if it contradicts messageTypeId', () => {
    const message = toMessage({ type: 3, messageTypeId: 2, messageType: 'SMS' });
    expect(message).toMatchObject({ type: '3', messageTypeId: 2, event: 'OutboundMessage' });
    expect(keysOf(message.warnings)).toContain('unknownValue type');
  });
});

describe('marks', () => {
  const inbound = { type: 'InboundMessage', messageId: 'm1' };

  it.each([
    [{ messageType: 'FB', messageTypeId: 32 }, 'isComment'],
    [{ messageType: 'IG_COMMENT' }, 'isComment'],
    [{ messageTypeString: 'TYPE_TIKTOK', messageTypeId: 42 }, 'isComment'],
    [{ messageTypeString: 'TYPE_SMS_REACTION' }, 'isReaction'],
    [{ messageTypeId: 17 }, 'isReview'],
  ])('%j is marked %s', (fields, mark) => {
    const message = toMessage({ ...inbound, ...fields });
    expect(message).toHaveProperty(mark, true);
    expect(toMessage(message)).toEqual(message);
  });

  it('are absent from other messages, whatever the payload claims', () => {
    const sms = toMessage({ ...inbound, messageType: 'SMS', isComment: true });
    expect(sms).toMatchObject({ asSent: { isComment: true } });
    expect(sms).not.toHaveProperty('isComment');
    expect(sms.warnings).toEqual(['contradiction isComment: true; left out']);
  });
});

describe('what only looks like another source', () => {
  it('reads a wrapper only if nothing beside the message has the name of a field', () => {
    const message = { id: 'm1', type: 2, messageType: 'TYPE_SMS' };
    expect(toMessage({ message, id: 'other' }).channel).toBe('other');
    expect(toMessage({ message, id: 'other' }).message).toBe(message);
  });

  it('does not take an event with a webhookId for the body of a workflow', () => {
    const message = toMessage({
      type: 'OutboundMessage',
      messageType: 'SMS',
      webhookId: 'w1',
      contact_id: 'c1',
    });
    expect(message.contactId).toBeUndefined();
    expect(message.warnings).toEqual(['unknownField contact_id: was text; kept']);
  });

  it('does not take the mail of another program for an email of the API', () => {
    const gmail = { id: 'g1', threadId: 'g1', from: 'Sam <sam@x.example>', subject: 'Hi' };
    expect(toMessage(gmail).channel).toBe('other');
  });

  it('keeps the duration of something that is no call', () => {
    const message = toMessage({ contact_id: 'c1', duration: '60', messageType: 'SMS' });
    expect(message).toMatchObject({ channel: 'sms', duration: '60' });
    expect(message).not.toHaveProperty('callDuration');
  });
});
