import {
  shapeOf,
  shorten,
  warning,
  WARNING_CODES,
} from '../../../../nodes/shared/contract/warnings';
import { readWarning } from '../../../fixtures/readWarning';

it('shows short values as they are, and only the shape of others', () => {
  const of = (given: unknown) => warning('unknownValue', 'status', given, 'kept');
  expect(of('paused')).toBe('unknownValue status: "paused"; kept');
  expect(of('a "b"\n')).toBe('unknownValue status: "a \\"b\\"\\n"; kept');
  expect(of(7)).toBe('unknownValue status: 7; kept');
  expect(of({ a: 1 })).toBe('unknownValue status: an object; kept');
});

it('is one line of bounded length, however long field and value are', () => {
  const line = warning('unknownField', 'f'.repeat(5000), 'v\n'.repeat(5000), 'kept');
  expect(line.length).toBeLessThan(300);
  expect(line).not.toContain('\n');
});

it.each(Object.keys(WARNING_CODES))('can be taken apart: %s', (code) => {
  const line = warning(code as keyof typeof WARNING_CODES, 'dateAdded', 'a: b', 'kept');
  expect(readWarning(line)).toEqual({ code, field: 'dateAdded', detail: '"a: b"; kept' });
});

it.each([
  [null, 'null'],
  [undefined, 'nothing'],
  [[], 'a list'],
  ['', 'empty text'],
  ['Hi', 'text'],
  [{}, '{}'],
  [{ a: 1 }, 'an object'],
  [7, 'a number'],
  [false, 'a boolean'],
])('names the shape of %j', (value, shape) => {
  expect(shapeOf(value)).toBe(shape);
});

it('shortens only what is long', () => {
  expect(shorten('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shorten('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
});
