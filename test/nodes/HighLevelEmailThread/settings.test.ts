import type { INodeProperties } from 'n8n-workflow';
import { emailThreadProperties } from '../../../nodes/HighLevelEmailThread/properties';
import {
  DEFAULTS,
  readKeptParts,
  readOperation,
} from '../../../nodes/HighLevelEmailThread/settings';

const [operation, collection] = emailThreadProperties;
const options = (collection?.options ?? []) as INodeProperties[];
const kept = options.filter(({ type }) => type === 'boolean');

const given = (values: Record<string, unknown>) => (name: string, fallback: unknown) =>
  values[name] ?? fallback;

it('has the defaults that the panel shows', () => {
  const shown = [operation, ...kept].map((property) => [property?.name, property?.default]);
  expect(Object.fromEntries(shown)).toEqual(DEFAULTS);
  expect(readOperation(given({}))).toBe(DEFAULTS.operation);
  expect({ operation: DEFAULTS.operation, ...readKeptParts(given({})) }).toEqual(DEFAULTS);
});

it('accepts every option of Operation, and nothing else', () => {
  for (const option of operation?.options ?? []) {
    const value = 'value' in option ? option.value : undefined;
    expect(readOperation(given({ operation: value }))).toBe(value);
  }
  expect(() => readOperation(given({ operation: 'threads' }))).toThrow('Operation is "threads"');
});

it.each(kept.map(({ name, displayName }) => [name, displayName]))(
  'reads %s, and names it by its label when an expression returns no boolean',
  (name, displayName) => {
    const all = readKeptParts(given({}));
    expect(readKeptParts(given({ [`options.${name}`]: false }))).toEqual({ ...all, [name]: false });
    expect(() => readKeptParts(given({ [`options.${name}`]: 'no' }))).toThrow(
      `${displayName} is "no"`,
    );
  },
);
