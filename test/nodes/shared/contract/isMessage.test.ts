import { asMessage, isMessage, messageAt, toMessage } from '../../../../nodes/shared/contract';

const SMS = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };

describe('recognising a message', () => {
  const voicemail = {
    ...SMS,
    messageType: 'VoiceMail',
    messageTypeId: 10,
    messageTypeString: 'TYPE_VOICEMAIL',
  };

  it('keeps the channel of a message whose type a flow has dropped', () => {
    const left = {
      ...toMessage(voicemail),
      messageTypeId: undefined,
      messageTypeString: undefined,
    };
    expect(asMessage(left)).toBe(left);
    expect(asMessage({ ...left, messageType: undefined }).channel).toBe('voicemail');
  });

  it('does not keep the channel of a message that has a type of another one', () => {
    const message = { ...toMessage({ ...SMS, messageTypeId: 2 }), channel: 'call' };
    expect(isMessage(message)).toBe(false);
    const byName = { ...toMessage({ ...SMS, messageTypeString: 'TYPE_SMS' }), channel: 'call' };
    expect(isMessage(byName)).toBe(false);
    const drop = { ...toMessage({ ...SMS, messageType: undefined, messageTypeId: 10 }) };
    expect(isMessage({ ...drop, channel: 'call' })).toBe(true);
    expect(isMessage({ ...drop, channel: 'sms' })).toBe(false);
  });

  it.each([null, undefined, 'text', [toMessage(SMS)]])('is not %j', (value) => {
    expect(isMessage(value)).toBe(false);
  });

  it('never takes a private note for what its channel says', () => {
    const note = { ...toMessage(SMS), messageType: 'InternalComment' };
    expect(asMessage(note).channel).toBe('internalComment');
  });

  it('passes the very same object on', () => {
    const message = toMessage({ ...SMS, messageTypeId: 2 });
    expect(asMessage(message)).toBe(message);
    expect(messageAt(message, '')).toBe(message);
  });

  it.each([
    ['a channel that does not match', { channel: 'email' }],
    ['a channel there is none of', { channel: 'fax' }],
    ['an event there is none of', { event: 'Message' }],
    ['no sender', { sentBy: 'app' }],
    ['a sender of no kind', { sentBy: { evidence: 'source' } }],
    ['attachments of another form', { attachments: 'none' }],
  ])('does not trust %s', (_, change) => {
    const message = { ...toMessage({ ...SMS, messageTypeId: 2 }), ...change };
    expect(isMessage(message)).toBe(false);
    expect(asMessage(message).channel).toBe('sms');
  });
});
