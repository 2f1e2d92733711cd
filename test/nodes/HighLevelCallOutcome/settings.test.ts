import type { INodeProperties } from 'n8n-workflow';
import { branchesFor, ONE_OUTPUT } from '../../../nodes/HighLevelCallOutcome/branches';
import { callOutcomeProperties } from '../../../nodes/HighLevelCallOutcome/properties';
import {
  DEFAULTS,
  minimumTalkTime,
  readSettings,
  type Settings,
} from '../../../nodes/HighLevelCallOutcome/settings';
import { SettingError } from '../../../nodes/shared/n8n/settings';

/** The parameters of the node, with a dot in the name of an option. */
const parameters = callOutcomeProperties.flatMap((property): INodeProperties[] =>
  property.type === 'collection'
    ? (property.options as INodeProperties[]).map((option) => ({
        ...option,
        name: `${property.name}.${option.name}`,
      }))
    : [property],
);
const choices = parameters.filter(({ type }) => type === 'options');

function settingsWith(values: Record<string, unknown> = {}): Settings {
  return readSettings((name, fallback) => values[name] ?? fallback);
}

it('has the defaults that the panel shows', () => {
  const shown = parameters.filter(({ name }) => name !== 'options.messageLocation');
  const defaults = shown.map(({ name, default: value }) => [name.replace('options.', ''), value]);
  expect(Object.fromEntries(defaults)).toEqual(DEFAULTS);
  expect(settingsWith()).toEqual({
    operation: 'addOutcome',
    branches: ONE_OUTPUT,
    excludeInProgress: false,
    unclearCompletedCalls: 'unknown',
  });
});

it.each(
  choices.flatMap(({ name, options = [] }) =>
    options.map((option) => [name, 'value' in option ? option.value : undefined] as const),
  ),
)('takes the option of %s that the panel offers: %s', (name, value) => {
  expect(() => settingsWith({ [name]: value })).not.toThrow();
});

it.each(choices.map(({ name, displayName }) => [name, displayName]))(
  'names %s by its label when an expression gives it another value',
  (name, displayName) => {
    expect(() => settingsWith({ [name]: 'other' })).toThrow(SettingError);
    expect(() => settingsWith({ [name]: 'other' })).toThrow(`${displayName} is "other"`);
  },
);

it('reads what the user chose', () => {
  const chosen = settingsWith({
    operation: 'branch',
    branchBy: 'outcome',
    'options.inProgress': 'exclude',
    'options.unclearCompletedCalls': 'byDuration',
  });
  expect(chosen).toMatchObject({
    operation: 'branch',
    excludeInProgress: true,
    unclearCompletedCalls: 'byDuration',
  });
  expect(chosen.branches.count).toBe(branchesFor('outcome', 'own').count);
});

it('reads Minimum Talk Time from a number or a text', () => {
  expect([minimumTalkTime(5), minimumTalkTime('5')]).toEqual([5, 5]);
  expect(() => minimumTalkTime('five')).toThrow('Minimum Talk Time is "five"');
});

it("describes its options in two lines of n8n's drop-down", () => {
  const descriptions = choices.flatMap(({ options = [] }) =>
    options.map((option) => ('description' in option ? (option.description ?? '') : '')),
  );
  expect(descriptions.filter(({ length }) => length > 105)).toEqual([]);
});
