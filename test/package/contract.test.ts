import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { type Fields, differences, entriesOf, sectionsOf, versionNeeded } from './contractChanges';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'test/fixtures/contract');
const HOW =
  'docs/contract-changelog.md must list each change of the contract (CONTRIBUTING.md, A field of the contract)';

const fieldsIn = (name: string) =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Fields;

const byNumber = new Intl.Collator('en', { numeric: true }).compare;
const versions = readdirSync(folder)
  .map((file) => path.basename(file, '.json'))
  .filter((name) => name !== 'current')
  .sort(byNumber);
const sections = sectionsOf(readFileSync(path.join(root, 'docs/contract-changelog.md'), 'utf8'));

/** Each version after the first, and the source as it is, with the one before. */
const steps = [...versions, 'current'].slice(1).map((name, index) => ({
  name,
  before: versions[index] ?? '',
  heading: name === 'current' ? 'Unreleased' : name,
}));

it('keeps the fields of every version, the last of which is that of package.json', () => {
  expect(versions.at(-1)).toBe(packageJson.version);
  expect([...sections.keys()].filter((heading) => heading !== 'Unreleased').reverse()).toEqual(
    versions,
  );
});

describe.each(steps)('from $before to $name', ({ name, before, heading }) => {
  const changes = differences(fieldsIn(before), fieldsIn(name));
  const entries = entriesOf(sections.get(heading) ?? '');

  it('has an entry for each field that was added, changed or removed', () => {
    const missing = changes.filter((change) => !entries.some((entry) => entry.covers(change)));
    expect([HOW, ...missing]).toEqual([HOW]);
  });

  it('has no entry without a change', () => {
    const idle = entries.filter(({ kind, covers }) => kind !== 'Coerced' && !changes.some(covers));
    expect(idle.map(({ line }) => line)).toEqual([]);
  });

  if (name !== 'current') {
    it('has the version that the changes need', () => {
      const kinds = entries.map(({ kind }) => kind);
      expect(byNumber(name, versionNeeded(before, kinds))).toBeGreaterThanOrEqual(0);
    });
  }
});
