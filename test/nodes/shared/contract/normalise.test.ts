import { toMessage } from '../../../../nodes/shared/contract';

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
