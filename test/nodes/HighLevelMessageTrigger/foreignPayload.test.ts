import { recogniseForeignPayload } from '../../../nodes/HighLevelMessageTrigger/foreignPayload';
import { loadFixtures } from '../../fixtures/loadFixtures';
import { loadSources } from '../../fixtures/loadSources';

const kindOf = (body: unknown) => recogniseForeignPayload(body)?.kind;

/** The body of a workflow's Webhook action. */
const ACTION = {
  contact_id: 'ocQHyuzHvysMo5N5VsXc',
  full_name: 'Ann Lee',
  workflow: { id: '78559bb3', name: 'Follow up' },
};
/** A delivery to a conversation provider, as the documentation of providers has it. */
const PROVIDED = {
  contactId: 'GKBhT6BfwY9mjzXAU3sq',
  locationId: 'GKAWb4yu7A4LSc0skQ6g',
  messageId: 'GKJxs4P5L8dWc5CFUITM',
  message: 'Hi',
};

describe('the Webhook action of a workflow', () => {
  it.each<[string, object]>([
    ['as it is', ACTION],
    ['with a type of its own', { ...ACTION, type: 'lead' }],
    ['with the type of a provider', { ...ACTION, type: 'SMS' }],
    ['with the type of the event', { ...ACTION, type: 'OutboundMessage' }],
    [
      'that looks much like the event',
      { ...ACTION, type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' },
    ],
    ['with a contact only', { contact_id: ACTION.contact_id }],
    ['with a workflow only', { workflow: ACTION.workflow }],
    ['with custom data only', { customData: { type: 'OutboundMessage' } }],
  ])('is recognised %s', (_what, body) => {
    expect(kindOf(body)).toBe('workflowAction');
  });

  it('is recognised in every example with a contact, a workflow or custom data', () => {
    const bodies = loadSources().filter(({ name }) => name.startsWith('workflow-'));
    const marks = ['contact_id', 'workflow', 'customData'];
    for (const { name, payload } of bodies) {
      const isMarked = marks.some((mark) => payload[mark] !== undefined);
      expect([name, kindOf(payload)]).toEqual([name, isMarked ? 'workflowAction' : undefined]);
    }
  });

  it.each<[string, object]>([
    ['a workflow without an id', { workflow: { name: 'Follow up' } }],
    ['custom data that is text', { customData: 'x' }],
    ['a webhookId, which only events have', { ...ACTION, webhookId: 'w' }],
  ])('is not recognised by %s', (_what, body) => {
    expect(kindOf(body)).toBeUndefined();
  });
});

describe('a delivery to a conversation provider', () => {
  it.each(['SMS', 'Email', 'Call', 'Custom'])('is recognised by its type: %s', (type) => {
    expect(recogniseForeignPayload({ ...PROVIDED, type })).toEqual({
      kind: 'conversationProvider',
      event: type,
    });
  });

  it('is none with a message type, which events have', () => {
    expect(kindOf({ ...PROVIDED, type: 'SMS', messageType: 'SMS' })).toBe('otherEvent');
  });
});

describe('an event', () => {
  it.each([
    [{ type: 'INSTALL', appId: 'a' }, 'install', 'INSTALL'],
    [{ type: 'UNINSTALL', appId: 'a' }, 'uninstall', 'UNINSTALL'],
    [{ type: 'ContactCreate', id: 'c' }, 'otherEvent', 'ContactCreate'],
  ])('is named: %j', (body, kind, event) => {
    expect(recogniseForeignPayload(body)).toEqual({ kind, event });
  });

  it('of a message is never foreign, whatever fields HighLevel adds to one', () => {
    const added = { contact_id: 'c', customData: { a: 1 }, workflow: { id: 'w' } };
    for (const { payload } of loadFixtures()) {
      expect(kindOf(payload)).toBeUndefined();
      expect(kindOf({ ...payload, ...added })).toBeUndefined();
    }
  });
});

it.each([null, undefined, 7, 'OutboundMessage', [], {}, { type: '' }, { type: 7 }, { body: 'Hi' }])(
  'recognises nothing in %j',
  (body) => {
    expect(recogniseForeignPayload(body)).toBeUndefined();
  },
);
