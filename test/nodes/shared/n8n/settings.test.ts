import {
  booleanOf,
  numberOf,
  optionOf,
  optionsOf,
  SettingError,
} from '../../../../nodes/shared/n8n/settings';

const OPTIONS = ['group', 'outcome'] as const;

it('reads an option', () => {
  expect(optionOf('Outputs', OPTIONS, 'outcome')).toBe('outcome');
});

it.each(['Group', '', undefined, null, ['group'], 0])('does not take %j for an option', (value) => {
  expect(() => optionOf('Outputs', OPTIONS, value)).toThrow(SettingError);
});

function thrownBy(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

it('names the parameter, its value and the values it can have', () => {
  expect(thrownBy(() => optionOf('Outputs', OPTIONS, 'all'))).toMatchObject({
    name: 'SettingError',
    message: 'Outputs is "all", which is not one of its options',
    description: expect.stringContaining('group, outcome') as string,
  });
});

it.each([[[]], [['outcome']], [['outcome', 'group']]])('reads the list %j', (values) => {
  expect(optionsOf('Outputs', OPTIONS, values)).toEqual(values);
});

it.each(['group', [['group']], ['group', 'all'], [null], undefined, { 0: 'group' }])(
  'does not take %j for a list of options',
  (value) => {
    expect(() => optionsOf('Outputs', OPTIONS, value)).toThrow(SettingError);
  },
);

it.each([
  [0, 0],
  [2.5, 2.5],
  ['10', 10],
])('reads %j as %d', (value, number) => {
  expect(numberOf('Seconds', value)).toBe(number);
});

it.each(['ten', '', -1, '-1', null, undefined, true, NaN, {}])(
  'does not take %j for a number of 0 or more',
  (value) => {
    expect(() => numberOf('Seconds', value)).toThrow(SettingError);
  },
);

it.each([true, 'true', false, 'false'])('reads %j as on or off', (value) => {
  expect(booleanOf('Keep Body', value)).toBe(String(value) === 'true');
});

it.each(['', 'no', 'False', 0, 1, null, undefined, {}])(
  'does not take %j for on or off',
  (value) => {
    expect(() => booleanOf('Keep Body', value)).toThrow(SettingError);
  },
);
