import { foldValue, isFields, isTexts, valueAt } from '../../../nodes/shared/values';

it.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  [undefined, false],
  ['{}', false],
])('knows whether %j is a JSON object', (value, expected) => {
  expect(isFields(value)).toBe(expected);
});

it.each([
  [[], true],
  [['a', ''], true],
  [['a', 1], false],
  ['a', false],
])('knows whether %j is a list of text', (value, expected) => {
  expect(isTexts(value)).toBe(expected);
});

describe('the value at a path', () => {
  const body = {
    location: { id: 'YxsRH9X4UhvisCDtoa6x', none: null },
    'a.b': 1,
    list: [{ id: 1 }],
  };

  it.each([
    ['location.id', 'YxsRH9X4UhvisCDtoa6x'],
    ['location', body.location],
    ['location.none', null],
    ['location.none.id', undefined],
    ['location.id.length', undefined],
    ['list.0', undefined],
    ['missing.id', undefined],
    // Nothing that only its prototype has.
    ['constructor', undefined],
    ['location.__proto__', undefined],
    ['', undefined],
  ])('%s', (path, expected) => {
    expect(valueAt(body, path)).toBe(expected);
  });
});

it('folds the spellings of one value', () => {
  const spellings = ['No answer', 'no_answer', 'NO-ANSWER', ' no\tanswer'];
  expect(new Set(spellings.map(foldValue))).toEqual(new Set(['noanswer']));
  expect(foldValue('no.answer')).toBe('no.answer');
});
