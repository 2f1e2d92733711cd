/** Types by field, as scripts/generate/contractFields.mjs writes them. */
export type Fields = Record<string, string>;

type Kind = 'Added' | 'Changed' | 'Removed' | 'Coerced';

interface Change {
  kind: Kind;
  field: string;
}

interface Entry {
  kind: Kind;
  /** The line of the changelog. */
  line: string;
  covers: (change: Change) => boolean;
}

/** The fields that differ between two versions of the contract. */
export function differences(before: Fields, after: Fields): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((field) => before[field] !== after[field])
    .map((field) => {
      if (!(field in before)) return { kind: 'Added', field };
      return { kind: field in after ? 'Changed' : 'Removed', field };
    });
}

/** The text below each heading of the second level. */
export function sectionsOf(markdown: string): Map<string, string> {
  const [, ...sections] = markdown.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end)];
    }),
  );
}

/** ``- **Added** `message.replyTo`: the address for answers`` */
const ENTRY = /^- \*\*(Added|Changed|Removed|Coerced)\*\* `([^`]+)`/gm;

/** The entries of a section. A `*` in the name of a field stands for any characters: `callStatistics.*.busy`. */
export function entriesOf(section: string): Entry[] {
  return [...section.matchAll(ENTRY)].map(([line, kind, name = '']) => {
    const parts = name.split('*').map((part) => part.replace(/[.()[\]]/g, '\\$&'));
    const pattern = new RegExp(`^${parts.join('.*')}$`);
    return {
      kind: kind as Kind,
      line,
      covers: (change) => change.kind === kind && pattern.test(change.field),
    };
  });
}

/** The lowest version that may have these kinds of changes. */
export function versionNeeded(before: string, kinds: readonly Kind[]): string {
  const [major = 0, minor = 0, patch = 0] = before.split('.').map(Number);
  const breaks = kinds.some((kind) => kind !== 'Added');
  if (breaks && major > 0) return `${major + 1}.0.0`;
  if (breaks || (kinds.length > 0 && major > 0)) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
