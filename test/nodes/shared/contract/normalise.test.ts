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

describe('the fields of an earlier pass', () => {
  const sms = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };
  const plain = toMessage(sms);

  it('are left out where they say nothing', () => {
    const empty = { asSent: {}, warnings: [], messageKey: undefined, to: undefined };
    expect(toMessage({ ...sms, ...empty })).toStrictEqual(plain);
  });

  it('are those of another program if they have another form', () => {
    const foreign = { asSent: 'x', warnings: [7], sentBy: 'me', delivery: { id: 1 } };
    expect(toMessage({ ...sms, ...foreign })).toEqual({
      ...plain,
      asSent: foreign,
      warnings: [
        'unreadable asSent: was text, not an object; kept in asSent',
        'unreadable warnings: was a list, not a list of text; kept in asSent',
        'unreadable sentBy: was text, decided from source and userId; kept in asSent',
        "unreadable delivery: was an object, not the trigger's; kept in asSent",
      ],
    });
  });

  it('give way to what the payload says now', () => {
    const claimed = { channel: 'email', event: 'InboundMessage', direction: 'inbound' };
    expect(toMessage({ ...sms, ...claimed })).toEqual({
      ...plain,
      asSent: claimed,
      warnings: [
        'contradiction channel: "email"; sms is kept',
        'contradiction event: "InboundMessage"; OutboundMessage is kept',
        'contradiction direction: "inbound"; outbound is kept',
      ],
    });
  });

  it.each([
    [{ kind: 'unknown', evidence: 'none' }, undefined],
    [{ kind: 'person', evidence: 'none' }, { sentBy: { kind: 'person', evidence: 'none' } }],
    [{ kind: 'unknown', evidence: 'app' }, { sentBy: { kind: 'unknown', evidence: 'app' } }],
    [
      { kind: 'unknown', evidence: 'none', by: 'me' },
      { sentBy: { kind: 'unknown', evidence: 'none', by: 'me' } },
    ],
  ])('keep a sender of another form: %j', (sentBy, asSent) => {
    const message = toMessage({ ...sms, sentBy });
    expect(message.sentBy).toEqual(plain.sentBy);
    expect(message.asSent).toEqual(asSent);
  });
});

describe('the delivery', () => {
  const sms = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };
  const delivery = { id: 'w1', receivedAt: '2026-11-18T15:30:00.000Z', signature: 'none' } as const;

  it("is the trigger's, and stays when the message is read again", () => {
    const message = toMessage({ ...sms, delivery: 'claimed' }, delivery);
    expect(message).toMatchObject({ delivery });
    expect(toMessage(message)).toEqual(message);
    expect(toMessage(sms)).not.toHaveProperty('delivery');
  });
});

describe('the recipients of an email', () => {
  const email = { type: 'OutboundMessage', messageType: 'Email' };
  const [ann, bob, cat] = ['ann@x.example', 'bob@x.example', 'cat@x.example'];

  it('are lists, also without any', () => {
    expect(toMessage(email)).toMatchObject({ to: [], cc: [], bcc: [] });
    expect(toMessage({ ...email, to: ann })).toMatchObject({ to: [ann] });
  });

  it.each([
    ['cc', 'ccList'],
    ['bcc', 'bccList'],
  ])('in %s are those of %s', (name, list) => {
    const read = (short: unknown, all: unknown) => {
      const message = toMessage({ ...email, [name]: short, [list]: all });
      return { all: message[name], warnings: message.warnings, asSent: message.asSent };
    };
    const agreed = { all: [ann, bob], asSent: undefined, warnings: undefined };
    expect(read(undefined, [ann, bob])).toEqual(agreed);
    expect(read([ann], [ann, bob])).toEqual(agreed);
    expect(read([bob, ann], [ann, bob])).toEqual(agreed);
    expect(read([ann], [])).toEqual({ ...agreed, all: [ann] });
    for (const short of [[cat], [ann, cat]]) {
      expect(read(short, [ann, bob])).toEqual({
        all: [ann, bob],
        asSent: { [name]: short },
        warnings: [`contradiction ${name}: has an address that ${list} lacks; ${list} is kept`],
      });
    }
  });
});

describe('values of a known set', () => {
  const statusOf = (status: string) =>
    toMessage({ type: 'OutboundMessage', messageType: 'SMS', status }).warnings;

  it('are known in any spelling; others are kept with a warning', () => {
    expect(statusOf('delivered')).toBeUndefined();
    expect(statusOf('DELIVERED')).toBeUndefined();
    expect(statusOf('Opt Out')).toBeUndefined();
    expect(statusOf('lost')).toEqual(['unknownValue status: "lost"; kept']);
    const listed = toMessage({ type: 'OutboundMessage', messageType: 'SMS', status: ['lost'] });
    expect(listed.warnings).toEqual([
      'coerced status: was a list; its only entry is used',
      'unknownValue status: "lost"; kept',
    ]);
  });
});
