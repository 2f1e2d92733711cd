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
    ['no sender', { sentBy: 'app' }],
    ['attachments of another form', { attachments: 'none' }],
  ])('does not trust %s', (_, change) => {
    const message = { ...toMessage({ ...SMS, messageTypeId: 2 }), ...change };
    expect(isMessage(message)).toBe(false);
    expect(asMessage(message).channel).toBe('sms');
  });
});
