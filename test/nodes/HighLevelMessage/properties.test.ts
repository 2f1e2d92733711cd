import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { messageProperties } from '../../../nodes/HighLevelMessage/properties';
import { OPERATIONS } from '../../../nodes/HighLevelMessage/operations';
import {
  AUTHENTICATIONS,
  DEFAULTS,
  DIRECTIONS,
  MESSAGES_OF,
  NAMES,
  OPERATIONS_OF,
  PERIODS,
} from '../../../nodes/HighLevelMessage/settings';

const all: INodeProperties[] = messageProperties.flatMap((property) => [
  property,
  ...((property.type === 'collection' ? property.options : []) as INodeProperties[]),
]);

function named(name: string): INodeProperties[] {
  return all.filter((property) => property.name === name);
}

function valuesOf(property: INodeProperties | undefined): unknown[] {
  return ((property?.options ?? []) as INodePropertyOptions[]).map(({ value }) => value);
}

it.each(Object.entries(DEFAULTS))('presets %s as the node does', (name, preset) => {
  const defaults = named(name).map((property) => property.default);
  expect(defaults.length).toBeGreaterThan(0);
  for (const value of defaults) expect(value).toEqual(preset);
});

it.each([
  ['authentication', AUTHENTICATIONS],
  ['messagesOf', MESSAGES_OF],
  ['period', PERIODS],
  ['direction', DIRECTIONS],
  ['names', NAMES],
  ['resource', Object.keys(OPERATIONS_OF)],
])('offers every value of %s that the node knows', (name, values) => {
  const [property] = named(name);
  expect(valuesOf(property).sort()).toEqual([...values].sort());
});

it('offers the operations of each resource, and does each of them', () => {
  for (const [resource, operations] of Object.entries(OPERATIONS_OF)) {
    const property = named('operation').find(({ displayOptions }) =>
      displayOptions?.show?.resource?.includes(resource),
    );
    expect(valuesOf(property).sort()).toEqual([...operations].sort());
    expect(operations).toContain(property?.default);
  }
  expect(Object.keys(OPERATIONS).sort()).toEqual(Object.values(OPERATIONS_OF).flat().sort());
});

it('has options for each operation', () => {
  const shown = named('options').map(({ displayOptions }) => displayOptions?.show?.operation?.[0]);
  expect(shown.sort()).toEqual(Object.keys(OPERATIONS).sort());
});
