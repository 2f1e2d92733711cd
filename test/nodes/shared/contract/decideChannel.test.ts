import { asMessage, isMessage, toMessage } from '../../../../nodes/shared/contract';
import { decideChannel, messageTypeOf } from '../../../../nodes/shared/contract/decideChannel';

describe('the channel', () => {
  const channelOf = (fields: object) => decideChannel({ ...fields }).channel;

  it('follows messageTypeString, then messageTypeId, then messageType', () => {
    const all = { messageTypeString: 'TYPE_SMS', messageTypeId: 3, messageType: 'CALL' };
    expect(channelOf(all)).toBe('sms');
    expect(channelOf({ ...all, messageTypeString: undefined })).toBe('email');
    expect(channelOf({ messageType: 'CALL' })).toBe('call');
    expect(channelOf({ ...all, messageTypeString: 'TYPE_NEW' })).toBe('email');
  });

  it.each([
    { messageTypeString: 'TYPE_SMS', messageTypeId: 2, messageType: 'InternalComment' },
    { messageTypeString: 'TYPE_INTERNAL_COMMENT', messageTypeId: 2, messageType: 'SMS' },
    { messageTypeString: 'TYPE_SMS', messageTypeId: 37, messageType: 'SMS' },
    { messageType: 'Internal Comment' },
    { messageTypeId: '37' },
    { messageTypeId: [37] },
    { messageType: ['InternalComment'] },
    { messageTypeString: 'TYPE_INTERNAL_NOTE', messageTypeId: 2, messageType: 'SMS' },
    { messageType: 'Something New', mentions: ['u1'] },
    { messageType: 'Custom', mentions: ['u1'] },
    { mentions: ['u1'] },
    { mentions: 'u1' },
  ])('never takes a private note for a message: %j', (fields) => {
    expect(channelOf(fields)).toBe('internalComment');
    expect(isMessage(toMessage(fields))).toBe(true);
  });

  it('warns of missing fields that decide something', () => {
    expect(toMessage({}).warnings).toEqual([
      'missing type: no event given; treated as OutboundMessage',
      'missing messageType: nothing names the channel; the channel is Other',
    ]);
    expect(toMessage({ type: 'InboundMessage', messageTypeId: 2 }).warnings).toBeUndefined();
  });

  it('takes mentions for a private note only where no message type is known', () => {
    expect(channelOf({ messageType: 'SMS', mentions: ['u1'] })).toBe('sms');
  });

  it.each(['Live Chat', 'Live_Chat', 'live-chat', 'TYPE_LIVE_CHAT', 'LIVECHAT'])(
    'folds %s',
    (name) => {
      expect(channelOf({ messageType: name })).toBe('liveChat');
    },
  );

  it.each([
    ['call', [1, 8, 13, 24, 34]],
    ['voicemail', [10]],
    ['sms', [2, 4, 6, 7, 14, 20, 22, 35]],
    ['email', [3, 9, 21, 23]],
    ['liveChat', [5, 29, 30]],
    ['facebook', [11, 12, 32]],
    ['instagram', [18, 33]],
    ['gmb', [15, 16]],
    ['whatsapp', [19]],
    ['tiktok', [41, 42]],
    ['internalComment', [36, 37]],
    ['other', [0, 17, 25, 26, 27, 28, 31, 38, 39]],
  ])('%s has the message types %j', (channel, ids) => {
    expect(ids.map((messageTypeId) => channelOf({ messageTypeId }))).toEqual(
      ids.map(() => channel),
    );
  });
});

describe('the message type that decided', () => {
  it.each([
    [{ messageTypeString: 'TYPE_SMS', messageTypeId: 3 }, 'SMS'],
    [{ messageTypeString: 'TYPE_NEW', messageTypeId: 3 }, 'EMAIL'],
    [{ messageType: 'Custom' }, 'CUSTOM'],
    [{ messageType: 'Custom', mentions: ['u1'] }, undefined],
    [{ mentions: 'u1' }, undefined],
    [{ messageType: 'New' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (payload, name) => {
    expect(messageTypeOf(payload)?.name).toBe(name);
  });
});

describe('mentions', () => {
  it.each([['  '], [[]], [[7]], [{}]])('of nobody make no private note: %j', (mentions) => {
    expect(decideChannel({ mentions }).channel).toBe('other');
  });
});

describe('warnings about the channel', () => {
  it('name the field that was followed', () => {
    const contradicting = { messageTypeString: 'TYPE_SMS', messageTypeId: 3, messageType: 'FAX' };
    expect(decideChannel(contradicting).warnings).toEqual([
      'contradiction messageTypeId: says Email; messageTypeString says SMS, which is kept',
      'unknownType messageType: "FAX"; the channel is SMS',
    ]);
    expect(decideChannel({ messageType: 'Custom', messageTypeId: 2 }).warnings).toEqual([]);
  });
});

describe('the channel of a voicemail', () => {
  const outbound = { type: 'OutboundMessage', direction: 'outbound' };
  const inbound = { type: 'InboundMessage', direction: 'inbound' };

  it.each<[string, object]>([
    ['by name', { messageType: 'VoiceMail' }],
    ['by id', { messageTypeId: 10 }],
    ['by API name', { messageTypeString: 'TYPE_VOICEMAIL' }],
    ['of a campaign', { messageType: 'TYPE_CAMPAIGN_VOICEMAIL' }],
    ['all of them', { messageType: 'VoiceMail', messageTypeId: 10 }],
  ])('is voicemail for a drop, call for one that a caller left: %s', (_, fields) => {
    const channelsOf = (payload: object) => {
      const { channel, warnings } = toMessage({ ...payload, ...fields });
      return [channel, warnings?.filter((line) => !line.startsWith('missing type'))];
    };
    expect(channelsOf(outbound)).toEqual(['voicemail', undefined]);
    expect(channelsOf(inbound)).toEqual(['call', undefined]);
  });

  it('is call for what messageType calls a call', () => {
    const call = { ...outbound, messageType: 'CALL', messageTypeId: 10 };
    expect(toMessage(call)).toMatchObject({ channel: 'call', messageTypeId: 10 });
    expect(toMessage(call).warnings).toBeUndefined();
    expect(toMessage({ ...call, messageTypeString: 'TYPE_VOICEMAIL' }).channel).toBe('call');
  });

  it('follows the direction where there is no type', () => {
    expect(toMessage({ messageTypeId: 10, direction: 'inbound' }).channel).toBe('call');
    expect(toMessage({ messageTypeId: 10, direction: 'outbound' }).channel).toBe('voicemail');
    expect(toMessage({ messageTypeId: 10 }).channel).toBe('voicemail');
  });

  it('is kept where a flow has dropped messageType', () => {
    const call = toMessage({ ...outbound, messageType: 'CALL', messageTypeId: 10 });
    const left = { ...call, messageType: undefined };
    expect(asMessage(left)).toBe(left);
  });
});
