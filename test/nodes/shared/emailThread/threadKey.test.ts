import {
  personKey,
  threadKeyOf,
  type ThreadEvidence,
} from '../../../../nodes/shared/emailThread/threadKey';

const ANA = { name: 'Ana Lee', address: 'ana@agency.example' };
const SAM = { name: '', address: 'sam@customer.example' };

const keyOf = (changes: Partial<ThreadEvidence> = {}) =>
  threadKeyOf({
    threadId: undefined,
    baseSubject: 'Your quote',
    addresses: [ANA, SAM],
    self: 'e1',
    ...changes,
  });

it("is HighLevel's threadId where there is one", () => {
  expect(keyOf({ threadId: 'Lq2vkVWvDxmsGBHYb2tA' })).toEqual({
    threadKey: 'Lq2vkVWvDxmsGBHYb2tA',
    threadKeySource: 'threadId',
  });
  expect(keyOf({ threadId: '' }).threadKeySource).toBe('guess');
});

it.each<[string, Partial<ThreadEvidence>]>([
  ['the other direction', { addresses: [SAM, ANA] }],
  ['case and spaces of the subject', { baseSubject: ' your  QUOTE' }],
  ['another name for an address', { addresses: [{ ...SAM, name: 'Sam' }, ANA] }],
  [
    'an address twice, in other case',
    { addresses: [ANA, SAM, { name: '', address: 'SAM@Customer.example' }] },
  ],
  ['another email', { self: 'e2' }],
])('is guessed the same for %s', (_what, changes) => {
  expect(keyOf().threadKey).toMatch(/^guess-[\da-f]{32}$/);
  expect(keyOf(changes)).toEqual(keyOf());
});

it.each<[string, Partial<ThreadEvidence>]>([
  ['subject', { baseSubject: 'Another' }],
  ['people', { addresses: [ANA] }],
])('is guessed anew for other %s', (_what, changes) => {
  expect(keyOf(changes).threadKey).not.toBe(keyOf().threadKey);
});

it('makes an email without subject and people its own thread', () => {
  const nothing = { baseSubject: ' ', addresses: [{ name: '', address: '' }] };
  const keys = ['e1', 'e2', 'e1'].map((self) => keyOf({ ...nothing, self }).threadKey);
  expect(keys[0]).toBe(keys[2]);
  expect(keys[0]).not.toBe(keys[1]);
});

it('knows a person by the address, or by the name without one', () => {
  expect(personKey({ name: 'Ana', address: 'Ana@Agency.example' })).toBe(personKey(ANA));
  expect(personKey({ name: 'Ana Lee', address: '' })).toBe(
    personKey({ name: 'ana lee', address: '' }),
  );
  expect(personKey({ name: '', address: '' })).toBe('');
});
