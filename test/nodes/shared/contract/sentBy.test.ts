import { decideSentBy } from '../../../../nodes/shared/contract/sentBy';

it.each([
  ['app', 'person'],
  ['manual', 'person'],
  ['workflow', 'automation'],
  ['Bulk Actions', 'automation'],
  ['campaign', 'automation'],
  ['api', 'unknown'],
  ['something new', 'unknown'],
])('follows the source %s', (source, kind) => {
  expect(decideSentBy('OutboundMessage', source, 'user')).toEqual({ kind, evidence: 'source' });
});

it('follows the user where there is no source', () => {
  const person = { kind: 'person', evidence: 'userId' };
  expect(decideSentBy('OutboundMessage', undefined, 'user')).toEqual(person);
  expect(decideSentBy('OutboundMessage', '', 'user')).toEqual(person);
  expect(decideSentBy('OutboundMessage', undefined, '')).toEqual({
    kind: 'unknown',
    evidence: 'none',
  });
});

it('says nothing of the sender of an inbound message', () => {
  expect(decideSentBy('InboundMessage', 'app', 'user')).toEqual({
    kind: 'unknown',
    evidence: 'event',
  });
});
