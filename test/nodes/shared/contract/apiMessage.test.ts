import { toMessage } from '../../../../nodes/shared/contract';
import {
  isApiEmail,
  isApiMessage,
  isWrappedMessage,
  readApiEmail,
  readApiMessage,
  readWrappedMessage,
} from '../../../../nodes/shared/contract/apiMessage';
import { loadSources } from '../../../fixtures/loadSources';

const payloads = new Map(loadSources().map(({ name, payload }) => [name, payload]));
const payloadOf = (name: string) => structuredClone(payloads.get(name) ?? {});
const call = payloadOf('api-call-reached-voicemail');
const email = payloadOf('api-email');

const OTHER_FORMS: Record<string, string> = { 'api-wrapped-call': 'wrapped', 'api-email': 'email' };

it.each([...payloads.keys()])('knows the form of %s', (name) => {
  const payload = payloadOf(name);
  const forms = {
    wrapped: isWrappedMessage(payload),
    message: isApiMessage(payload),
    email: isApiEmail(payload),
  };
  const found = Object.entries(forms).flatMap(([form, isOne]) => (isOne ? [form] : []));
  expect(found).toEqual(name.startsWith('api-') ? [OTHER_FORMS[name] ?? 'message'] : []);
});

describe('a message of the API', () => {
  it('gets the field names of an event, and keeps its own', () => {
    expect(readApiMessage(call)).toEqual({
      ...call,
      type: 'OutboundMessage',
      messageId: call.id,
      messageTypeId: 1,
      callStatus: 'voicemail',
      callDuration: 31,
    });
  });

  it.each([
    ['as answers have it', { call: { status: 'voicemail', duration: '31' } }],
    ['as it is documented', { callStatus: 'voicemail', callDuration: '31' }],
  ])('has the status and the duration of a call %s', (_what, meta) => {
    expect(readApiMessage({ ...call, meta })).toMatchObject({
      callStatus: 'voicemail',
      callDuration: 31,
    });
  });

  it('keeps the fields of the event where it already has them', () => {
    const own = { messageId: 'm1', callStatus: 'busy', callDuration: 0, emailMessageId: 'e1' };
    const meta = { call: { status: 'voicemail', duration: 31 }, email: { messageIds: ['e2'] } };
    expect(readApiMessage({ ...call, ...own, meta })).toMatchObject(own);
  });

  it.each([
    [{ email: { messageIds: ['e1'] } }, 'e1', ['e1']],
    [{ email: { email: { messageIds: ['e1'] } } }, 'e1', ['e1']],
    // An entry for several emails is none of them.
    [{ email: { messageIds: ['e1', 'e2'] } }, undefined, ['e1', 'e2']],
    [{ email: { messageIds: [] } }, undefined, undefined],
    [{ email: { messageIds: [7] } }, undefined, undefined],
  ])('has the id of its email if there is only one: %j', (meta, emailMessageId, ids) => {
    const { messageType, ...fields } = readApiMessage({ ...call, messageType: 'TYPE_EMAIL', meta });
    expect(messageType).toBe('TYPE_EMAIL');
    expect([fields.emailMessageId, fields.emailMessageIds]).toEqual([emailMessageId, ids]);
  });

  it.each([2, '2'])('has the number of a message type as its type: %j', (type) => {
    expect(toMessage({ id: 'm1', type, contactId: 'c1', direction: 'inbound' })).toMatchObject({
      type: 'InboundMessage',
      messageTypeId: 2,
      channel: 'sms',
    });
  });

  it('is none if its type contradicts messageTypeId; the type is kept then', () => {
    const message = toMessage({ type: 3, messageTypeId: 2, messageType: 'SMS' });
    expect(message).toMatchObject({
      type: '3',
      messageTypeId: 2,
      event: 'OutboundMessage',
      warnings: expect.arrayContaining([expect.stringMatching(/^unknownValue type: /)]) as string[],
    });
  });

  it.each([
    ['an item of another program with a number', { id: 'task1', type: 1 }],
    ['a number that contradicts messageTypeId', { ...call, messageTypeId: 2 }],
    ['a type that is text', { ...call, type: 'SMS' }],
    ['a type that only has digits in it', { ...call, type: 'step 2' }],
    ['a type that only begins with digits', { ...call, type: '2nd' }],
    [
      'a number without anything of HighLevel',
      { id: 'm1', type: 2, messageType: '', contactId: 7 },
    ],
    ['a message type that is not one of the API', { id: 'm1', messageType: 'SMS' }],
    ['a message of an event', { id: 'm1', messageType: 'TYPE_SMS', messageId: 'm1' }],
    ['a message without an id', { messageType: 'TYPE_SMS' }],
    ['an event', { type: 'OutboundMessage', messageType: 'SMS', messageId: 'm1', contactId: 'c1' }],
  ])('is not %s', (_what, payload) => {
    expect(isApiMessage(payload)).toBe(false);
  });
});

it('is a message of the API without its type, too', () => {
  const message = { id: 'm1', messageType: 'TYPE_SMS' };
  expect(isApiMessage(message)).toBe(true);
  expect(readApiMessage({ ...message, meta: { call: { status: '', duration: 'odd' } } })).toEqual({
    ...message,
    meta: { call: { status: '', duration: 'odd' } },
    messageId: 'm1',
    callDuration: 'odd',
    type: 'OutboundMessage',
  });
});

describe('a wrapped message', () => {
  const message = { id: 'm1', type: 2, messageType: 'TYPE_SMS' };

  it('is read with the fields beside it', () => {
    const wrapped = { message: { ...message, direction: 'inbound' }, traceId: 't1' };
    expect(isWrappedMessage(wrapped)).toBe(true);
    expect(readWrappedMessage(wrapped)).toMatchObject({
      traceId: 't1',
      messageId: 'm1',
      type: 'InboundMessage',
    });
    expect(readWrappedMessage({ message: email })).toEqual(readApiEmail(email));
  });

  it('is also an email under the name that the API gives it', () => {
    const wrapped = { emailMessage: email, traceId: 't1' };
    expect(isWrappedMessage(wrapped)).toBe(true);
    expect(readWrappedMessage(wrapped)).toEqual({ ...readApiEmail(email), traceId: 't1' });
    expect(toMessage(wrapped)).toMatchObject({ channel: 'email', emailMessageId: email.id });
    expect(isWrappedMessage({ emailMessage: email, id: 'other' })).toBe(false);
  });

  it('is none if a field beside it would be lost, or if it is text', () => {
    expect(isWrappedMessage({ message, id: 'other' })).toBe(false);
    expect(isWrappedMessage({ message: 'Hi', id: 'm1' })).toBe(false);
    expect(isWrappedMessage({ message: { text: 'Hi' } })).toBe(false);
    expect(toMessage({ message, id: 'other' })).toMatchObject({ channel: 'other', message });
  });
});

describe('an email of the API', () => {
  it('gets the field names of an event', () => {
    expect(readApiEmail(email)).toEqual({
      ...email,
      type: 'InboundMessage',
      messageType: 'Email',
      emailMessageId: email.id,
    });
  });

  it.each(['threadId', 'conversationId', 'contactId', 'from'])(
    'is not the mail of another program, which has no %s of HighLevel',
    (field) => {
      expect(isApiEmail({ ...email, [field]: undefined })).toBe(false);
    },
  );

  it.each(['type', 'messageType', 'messageTypeId', 'messageTypeString', 'event'])(
    'is not what has a %s',
    (field) => {
      expect(isApiEmail(email)).toBe(true);
      expect(isApiEmail({ ...email, [field]: 3 })).toBe(false);
    },
  );

  it('keeps the id of the email where it has one', () => {
    expect(readApiEmail({ ...email, emailMessageId: 'e1' }).emailMessageId).toBe('e1');
  });
});
