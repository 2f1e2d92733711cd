import { differences, entriesOf, sectionsOf, versionNeeded } from './contractChanges';

const before = { 'message.body': 'string?', 'message(email).to': 'array', 'call.rule': 'string' };
const after = { 'message.body': 'string', 'message(email).to': 'array', 'call.busy': 'boolean' };

it('finds fields that were added, changed and removed', () => {
  expect(differences(before, before)).toEqual([]);
  expect(differences(before, after)).toEqual([
    { kind: 'Changed', field: 'message.body' },
    { kind: 'Removed', field: 'call.rule' },
    { kind: 'Added', field: 'call.busy' },
  ]);
});

it('reads the entries of a section', () => {
  const sections = sectionsOf(
    '# Changes\n\n## 0.2.0\n\n- **Added** `call.*`: text\n- **Removed** `message(email).to`\n\n## 0.1.0\n',
  );
  expect([...sections.keys()]).toEqual(['0.2.0', '0.1.0']);
  const [added, removed] = entriesOf(sections.get('0.2.0') ?? '');
  expect(added?.covers({ kind: 'Added', field: 'call.busy' })).toBe(true);
  expect(added?.covers({ kind: 'Changed', field: 'call.busy' })).toBe(false);
  expect(added?.covers({ kind: 'Added', field: 'message.call.busy' })).toBe(false);
  expect(removed?.covers({ kind: 'Removed', field: 'message(email).to' })).toBe(true);
  expect(removed?.covers({ kind: 'Removed', field: 'message(email)_to' })).toBe(false);
  expect(entriesOf(sections.get('0.1.0') ?? '')).toEqual([]);
});

it.each([
  ['0.1.0', [], '0.1.1'],
  ['0.1.4', ['Added'], '0.1.5'],
  ['0.1.4', ['Added', 'Removed'], '0.2.0'],
  ['0.1.4', ['Coerced'], '0.2.0'],
  ['1.2.3', [], '1.2.4'],
  ['1.2.3', ['Added'], '1.3.0'],
  ['1.2.3', ['Changed'], '2.0.0'],
] as const)('after %s with %j comes at least %s', (version, kinds, needed) => {
  expect(versionNeeded(version, kinds)).toBe(needed);
});
