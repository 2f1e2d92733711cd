import {
  cleanLine,
  collapseSpaces,
  isClean,
  isSpace,
} from '../../../../../nodes/shared/email/lines/cleanText';

it.each([
  ['a  b\n\tc', 'a b c'],
  ['a b', 'a b'],
  ['a\u00a0\u00a0b', 'a\u00a0\u00a0b'],
])('collapseSpaces: %j', (text, collapsed) => {
  expect(collapseSpaces(text)).toBe(collapsed);
});

it('isClean: whether neither of these changes a text within its ends', () => {
  expect([' a b ', 'a-\u2011b', ''].map(isClean)).toEqual([true, true, true]);
  const altered = [
    'a  b',
    'a\tb',
    '\n',
    'a\r',
    'a\f',
    'a\u00a0',
    '\u00ad',
    '\u200b',
    '\u2060',
    '\ufeff',
  ];
  expect(altered.filter(isClean)).toEqual([]);
});

it.each([
  [' a\u00a0b ', 'a b'],
  ['so\u00adft\ufeff', 'soft'],
  ['\u200b\u00a0', ''],
  ['👩\u200d🔧', '👩\u200d🔧'],
])('cleanLine: %j', (line, clean) => {
  expect(cleanLine(line)).toBe(clean);
});

it.each([
  [' \t\u00a0', true],
  ['', true],
  [' a', false],
])('isSpace: %j', (text, is) => {
  expect(isSpace(text)).toBe(is);
});
