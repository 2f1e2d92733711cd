import {
  codeAt,
  codeWithin,
  isAscii,
  isColon,
  isDigit,
} from '../../../../nodes/shared/text/codePoints';

it('codeAt is 0 outside the text', () => {
  expect([-1, 0, 1, 2].map((at) => codeAt('ab', at))).toEqual([0, 97, 98, 0]);
  expect(codeWithin('ab', 1)).toBe(98);
});

it('isDigit knows ASCII digits only', () => {
  expect(Array.from('/09:٦', (each) => isDigit(codeAt(each, 0)))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

it('isColon knows both widths', () => {
  expect(Array.from(':：;', (each) => isColon(codeAt(each, 0)))).toEqual([true, true, false]);
});

it.each([
  ['', true],
  ['From: Ann', true],
  ['À', false],
  ['x'.repeat(100), true],
  [`${'x'.repeat(100)}é`, false],
])('isAscii of %j', (text, expected) => {
  expect(isAscii(text)).toBe(expected);
});
