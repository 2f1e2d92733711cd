import fc from 'fast-check';
import {
  characters,
  isWhiteSpace,
  trimEndOf,
  trimOf,
  trimStartOf,
  WHITE_SPACE,
} from '../../../../nodes/shared/text/characters';

it('white space is what trim removes', () => {
  for (let code = 0; code <= 0xffff; code++) {
    expect(isWhiteSpace(code)).toBe(String.fromCharCode(code).trim() === '');
  }
});

it('trims as trim does', () => {
  const text = fc
    .array(fc.constantFrom(' ', '\t', '\u3000', '\ufeff', 'a', 'é'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (each) => {
      expect(trimOf(each, WHITE_SPACE)).toBe(each.trim());
      expect(trimStartOf(each, WHITE_SPACE)).toBe(each.trimStart());
      expect(trimEndOf(each, WHITE_SPACE)).toBe(each.trimEnd());
    }),
  );
});

it('trims the characters of a set', () => {
  expect(trimOf('--«a-b»--', characters('-«»'))).toBe('a-b');
  expect(trimOf('---', characters('-'))).toBe('');
});
