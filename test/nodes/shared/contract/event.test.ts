import { eventOf } from '../../../../nodes/shared/contract/event';

it.each([
  [{ type: 'OutboundMessage', direction: 'inbound' }, 'OutboundMessage'],
  [{ type: 'inbound_message' }, 'InboundMessage'],
  [{ type: 'INBOUND MESSAGE', direction: 'outbound' }, 'InboundMessage'],
  [{ type: ['InboundMessage'] }, 'InboundMessage'],
  [{ direction: 'Inbound' }, 'InboundMessage'],
  [{ type: 'Something', direction: 'inbound' }, 'InboundMessage'],
  [{ type: 1, direction: 'outbound' }, 'OutboundMessage'],
  [{}, 'OutboundMessage'],
])('%j is an %s', (payload, event) => {
  expect(eventOf(payload)).toBe(event);
});
