import { decideChannel } from '../../../../nodes/shared/contract/decideChannel';
import {
  asMessage,
  isMessage,
  NotAMessageError,
  toMessage,
} from '../../../../nodes/shared/contract';
import { messageAt, payloadAt } from '../../../../nodes/shared/contract/messageLocation';

const SMS = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };

describe('what is not an object', () => {
  it.each([[null], [undefined], [[SMS, SMS]], ['SMS'], [7], [true]])(
    '%j is refused by name',
    (came) => {
      expect(() => toMessage(came)).toThrow(NotAMessageError);
      expect(() => messageAt({ nested: came }, 'nested')).toThrow(
        'No message found in the field "nested": it',
      );
    },
  );
});

describe('hostile objects', () => {
  it('does not let __proto__ near a prototype, and keeps its value', () => {
    const came: unknown = JSON.parse(
      '{"type":"OutboundMessage","messageType":"SMS","__proto__":{"polluted":1}}',
    );
    const message = toMessage(came);
    expect('polluted' in message).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect(message.asSent).toEqual({ _proto_: { polluted: 1 } });
    expect(message.warnings).toContainEqual(expect.stringMatching(/^renamed __proto__: /));
  });

  it('reads names of Object.prototype as the fields they are', () => {
    const message = toMessage({ ...SMS, constructor: 'c', toString: 't', hasOwnProperty: 'h' });
    expect(message).toMatchObject({ constructor: 'c', toString: 't', hasOwnProperty: 'h' });
    expect(() => payloadAt({}, 'constructor.name')).toThrow('"constructor.name": it\'s empty');
    expect(decideChannel({ messageType: 'constructor' }).channel).toBe('other');
    expect(decideChannel({ messageType: '__proto__' }).channel).toBe('other');
  });

  it('takes 100,000 levels of nesting in every field', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const names = ['body', 'to', 'attachments', 'dateAdded', 'sentBy', 'delivery', 'channel', 'x'];
    const message = toMessage({ ...SMS, ...Object.fromEntries(names.map((name) => [name, deep])) });
    expect(message.channel).toBe('sms');
    expect(message.asSent?.body).toBe(deep);
  });

  it('tells of twenty unknown fields and keeps a hundred thousand', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field${i}`, i]));
    const message = toMessage({ ...SMS, ...many });
    expect(message.field99999).toBe(99_999);
    expect(message.warnings).toHaveLength(21);
    expect(toMessage(message)).toEqual(message);
  });

  it('shortens what it shows of a value', () => {
    const [line = ''] = toMessage({ ...SMS, status: 'x'.repeat(1e6) }).warnings ?? [];
    expect(line).toMatch(/^unknownValue status: "x{60}…"; kept$/);
  });
});

describe('values of another form', () => {
  const broughtTo = (fields: object) => {
    const { warnings = [], asSent, ...message } = toMessage({ ...SMS, ...fields });
    return { ...message, warnings, asSent };
  };

  it.each([
    ['2024-05-08 11:57:42', '2024-05-08T11:57:42.000Z'],
    ['2024-05-08T11:57:42+0530', '2024-05-08T06:27:42.000Z'],
    [1715169462, '2024-05-08T11:57:42.000Z'],
    ['1715169462250', '2024-05-08T11:57:42.250Z'],
  ])('reads the time %j', (came, dateAdded) => {
    expect(broughtTo({ dateAdded: came })).toMatchObject({ dateAdded });
  });

  it.each(['2024-02-30T10:00:00Z', '2024-13-08T11:57:42Z', '2024-05-08', 'yesterday', 0])(
    'does not guess what time %j is',
    (came) => {
      const message = broughtTo({ dateAdded: came });
      expect(message).not.toHaveProperty('dateAdded');
      expect(message.asSent).toEqual({ dateAdded: came });
    },
  );

  it.each(['00:02:05', -1, '12s', true])('does not guess how long %j is', (came) => {
    const message = broughtTo({ messageType: 'CALL', callDuration: came });
    expect(message).not.toHaveProperty('callDuration');
    expect(message.asSent).toEqual({ callDuration: came });
  });

  it('keeps what came beside what was read only where something of it is missing', () => {
    const email = (to: unknown) => broughtTo({ messageType: 'Email', to });
    expect(email('a@b.example, c@d.example')).toMatchObject({
      to: ['a@b.example', 'c@d.example'],
      asSent: undefined,
    });
    expect(email(['a@b.example, c@d.example']).asSent).toBeUndefined();
    expect(email(['a@b.example', null])).toMatchObject({
      to: ['a@b.example'],
      asSent: { to: ['a@b.example', null] },
    });
  });

  it.each([null, {}, ''])('takes %j for no value', (came) => {
    const message = broughtTo({ dateAdded: came, messageTypeId: came, attachments: came });
    expect(message).not.toHaveProperty('dateAdded');
    expect(message).toMatchObject({ attachments: [], asSent: undefined });
    expect(message.warnings).toHaveLength(3);
  });
});

it('says the same of the same drift, whatever the values are', () => {
  const drifted = (value: string | number) =>
    toMessage({
      ...SMS,
      dateAdded: `on ${value}`,
      attachments: value,
      to: [value],
      fresh: `${value}`,
    });
  expect(drifted('one').warnings).toEqual(drifted('another').warnings);
  expect(drifted('one').warnings).toHaveLength(4);
});

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

  it('tells what decides and did not come', () => {
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

describe('where the message lies', () => {
  const request = { headers: {}, params: {}, query: {} };

  it("finds the body of n8n's Webhook node by itself", () => {
    expect(payloadAt({ ...request, body: SMS }, '')).toBe(SMS);
    expect(payloadAt({ ...request, body: [SMS] }, '')).toBe(SMS);
    expect(payloadAt({ body: SMS }, '')).toEqual({ body: SMS });
    expect(payloadAt({ ...SMS, headers: {} }, '')).toEqual({ ...SMS, headers: {} });
  });

  it.each<[string, unknown, string]>([
    ['', [SMS, SMS], 'the field "body": it contains a list instead of a message.'],
    ['', 'text', 'the field "body": it contains text instead of a message.'],
    ['body.b', SMS, 'the field "body.b": it\'s empty.'],
  ])('says what is at "%s" instead of a message', (field, body, text) => {
    expect(() => payloadAt({ ...request, body }, field)).toThrow(text);
  });

  it('follows a path', () => {
    expect(payloadAt({ a: { b: SMS } }, 'a.b')).toBe(SMS);
    expect(payloadAt({ a: { b: [SMS] } }, ' a.b ')).toBe(SMS);
  });

  it('reads JSON text, as an AI agent passes it', () => {
    expect(payloadAt({}, JSON.stringify(SMS))).toEqual(SMS);
    expect(payloadAt({}, ` [${JSON.stringify(SMS)}]`)).toEqual(SMS);
    expect(() => payloadAt({}, '{"type":')).toThrow('the field "{"type":": it\'s empty.');
    expect(() => payloadAt({}, '[1, 2]')).toThrow('Message Location: it contains a list');
  });

  it('takes the object that an expression returns', () => {
    expect(payloadAt({}, SMS)).toBe(SMS);
    expect(payloadAt({}, [SMS])).toBe(SMS);
    expect(() => payloadAt(SMS, undefined)).toThrow(
      "No message found in Message Location: it's empty.",
    );
  });

  it.each([undefined, null, 'text'])('refuses an item whose JSON is %j', (json) => {
    expect(() => payloadAt(json, '')).toThrow('No message found in the item: it');
    expect(() => payloadAt(json, 'a')).toThrow('No message found in the field "a": it\'s empty.');
  });
});
