import { toMessage } from '../../../../nodes/shared/contract';
import {
  isBareCall,
  isWorkflowBody,
  readWorkflowBody,
} from '../../../../nodes/shared/contract/workflowBody';
import { loadFixtures } from '../../../fixtures/loadFixtures';
import { loadSources } from '../../../fixtures/loadSources';

const payloads = new Map(loadSources().map(({ name, payload }) => [name, payload]));
const payloadOf = (name: string) => structuredClone(payloads.get(name) ?? {});

describe('the body of a workflow', () => {
  it.each([...payloads.keys()])('is known by its form alone: %s', (name) => {
    const payload = payloadOf(name);
    expect(isWorkflowBody(payload) || isBareCall(payload)).toBe(name.startsWith('workflow-'));
  });

  it('is no event, whatever fields HighLevel adds to one', () => {
    const added = { contact_id: 'c1', customData: {}, workflow: { id: 'w1' }, webhookId: 'w1' };
    for (const { payload } of loadFixtures()) {
      expect(isWorkflowBody({ ...payload, ...added })).toBe(false);
    }
    const event = { type: 'OutboundMessage', messageType: 'SMS', webhookId: 'w1' };
    expect(toMessage({ ...event, contact_id: 'c1' })).toMatchObject({
      warnings: ['unknownField contact_id: was text; kept'],
    });
  });

  it.each([
    [{ customData: {} }, true],
    [{ customData: 'Hi' }, false],
    [{ workflow: { id: 'w1' } }, true],
    [{ workflow: 'Reply' }, false],
    [{ contact_id: 'c1' }, true],
    [{ contactId: 'c1' }, false],
  ])('is known by one of its fields: %j', (fields, expected) => {
    expect(isWorkflowBody({ phone: '+15005550006', ...fields })).toBe(expected);
  });
});

describe('the fields of an event in the body of a workflow', () => {
  it('are added to those of the body', () => {
    const body = payloadOf('workflow-customer-replied');
    const before = structuredClone(body);
    expect(readWorkflowBody(body)).toEqual({
      ...before,
      contactId: 'hN4pD3V5Rbg59Y3veGaa',
      locationId: 'YxsRH9X4UhvisCDtoa6x',
      messageTypeId: 2,
      body: 'Yes, please',
      direction: 'inbound',
      type: 'InboundMessage',
    });
    expect(body).toEqual(before);
  });

  it('are those of a call if it has the status of one', () => {
    const body = payloadOf('workflow-call-status');
    expect(readWorkflowBody(body)).toMatchObject({
      messageType: 'CALL',
      callStatus: 'No answer',
      callDuration: 0,
      from: '+15005550100',
      to: '+15005550006',
      direction: 'outbound',
      type: 'OutboundMessage',
    });
    expect(readWorkflowBody({ ...body, messageType: 'Voicemail' }).messageType).toBe('Voicemail');
  });

  it.each(['', null, undefined])('are found elsewhere where the own one is %j', (userId) => {
    expect(readWorkflowBody({ userId, customData: { userId: 'u1' } }).userId).toBe('u1');
  });

  it.each([0, false, 'u0'])('are not looked for where the own one is %j', (userId) => {
    expect(readWorkflowBody({ userId, customData: { userId: 'u1' } }).userId).toBe(userId);
  });

  it('are found inside the objects of the body', () => {
    const read = readWorkflowBody({
      contact: { id: 'c1' },
      conversation: { id: 'v1' },
      location: { id: 'l1' },
      message: {
        id: 'm1',
        type: 3,
        subject: 'Hello',
        body: 'Hi',
        attachments: ['https://x.example/a.pdf'],
        direction: 'Outbound',
        dateAdded: '2026-11-18T15:30:00Z',
      },
    });
    expect(read).toMatchObject({
      contactId: 'c1',
      conversationId: 'v1',
      locationId: 'l1',
      messageId: 'm1',
      messageTypeId: 3,
      subject: 'Hello',
      body: 'Hi',
      attachments: ['https://x.example/a.pdf'],
      direction: 'outbound',
      dateAdded: '2026-11-18T15:30:00Z',
      type: 'OutboundMessage',
    });
  });

  it('are found under the names that people give them in Custom Data', () => {
    const customData = {
      contact_id: 'c1',
      conversation_id: 'v1',
      location_id: 'l1',
      user_id: 'u1',
      message_id: 'm1',
      message_type: 'SMS',
      message_body: 'Hi',
      date_added: '2026-11-18T15:30:00Z',
    };
    expect(readWorkflowBody({ customData })).toMatchObject({
      contactId: 'c1',
      conversationId: 'v1',
      locationId: 'l1',
      userId: 'u1',
      messageId: 'm1',
      messageType: 'SMS',
      body: 'Hi',
      dateAdded: '2026-11-18T15:30:00Z',
    });
  });

  it('of a call are found there, too', () => {
    const call = {
      call_status: 'completed',
      call_duration_seconds: '31',
      call_direction: 'inbound',
      call_from: '+15005550006',
      call_to: '+15005550100',
      call_started_at: '2026-11-18T15:30:00Z',
      recording_url: 'https://x.example/a.mp3',
    };
    expect(readWorkflowBody({ customData: call })).toMatchObject({
      callStatus: 'completed',
      callDuration: 31,
      direction: 'inbound',
      type: 'InboundMessage',
      from: '+15005550006',
      to: '+15005550100',
      dateAdded: '2026-11-18T15:30:00Z',
      attachments: ['https://x.example/a.mp3'],
      messageType: 'CALL',
    });
    const nested = { call: { status: 'busy', duration: 0, direction: 'outbound' } };
    expect(readWorkflowBody(nested)).toMatchObject({
      callStatus: 'busy',
      callDuration: 0,
      direction: 'outbound',
    });
  });

  it('are the own ones first, and those of customData last', () => {
    const read = readWorkflowBody({
      contact_id: 'c1',
      contact: { id: 'c2' },
      customData: { contact_id: 'c3', message: 'Hi', userId: 'u3' },
    });
    expect(read).toMatchObject({ contactId: 'c1', body: 'Hi', userId: 'u3' });
    expect(readWorkflowBody({ ...read, contactId: 'c0' }).contactId).toBe('c0');
  });

  it('are left out where the workflow filled in nothing', () => {
    const read = readWorkflowBody({ contact_id: ' ', user_id: '', message: { type: '' } });
    expect(read).toEqual({ contact_id: ' ', user_id: '', message: { type: '' } });
  });

  it('have a list of attachments and a number as message type', () => {
    const url = 'https://storage.example/RE1.wav';
    const read = readWorkflowBody({ call_status: 'completed', recording_url: url });
    expect(read.attachments).toEqual([url]);
    expect(readWorkflowBody({ message: { type: '2' } })).toMatchObject({ messageTypeId: 2 });
    expect(readWorkflowBody({ message: { type: '2' } })).not.toHaveProperty('messageType');
    expect(readWorkflowBody({ message: { type: 'SMS' } })).toMatchObject({ messageType: 'SMS' });
  });

  it('do not include the duration of anything but a call', () => {
    const message = toMessage({ contact_id: 'c1', duration: '60', messageType: 'SMS' });
    expect(message).toMatchObject({ channel: 'sms', duration: '60' });
    expect(message).not.toHaveProperty('callDuration');
  });

  it.each([
    ['Inbound', 'inbound', 'InboundMessage'],
    ['OUTBOUND', 'outbound', 'OutboundMessage'],
    ['sideways', 'sideways', undefined],
  ])('have the direction %s and its event', (given, direction, type) => {
    expect(
      readWorkflowBody({ contact_id: 'c1', call_status: 'busy', call_direction: given }),
    ).toMatchObject({
      direction,
      ...(type && { type }),
    });
  });
});

it('has the status of a call and no type, or is no bare call', () => {
  const call = payloadOf('workflow-bare-call-status');
  expect(isBareCall(call)).toBe(true);
  expect(isBareCall({ ...call, callStatus: undefined })).toBe(false);
  for (const name of ['type', 'messageType', 'messageTypeId', 'messageTypeString']) {
    expect(isBareCall({ ...call, [name]: 1 })).toBe(false);
  }
});
