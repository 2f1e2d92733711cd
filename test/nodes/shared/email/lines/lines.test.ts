import {
  holdsText,
  isBlankAt,
  joinLines,
  lastFilled,
  lineAt,
  linesIn,
  lineWith,
  nextFilled,
  type Run,
  textAt,
} from '../../../../../nodes/shared/email/lines/lines';
import { readText } from '../../../../../nodes/shared/email/lines/text';

const lines = readText('a\n\n> b\n>\n> c\n\n');

it('finds lines by their place', () => {
  expect([nextFilled(lines, 1), nextFilled(lines, 5)]).toEqual([2, lines.length]);
  expect([lastFilled(lines, lines.length), lastFilled(lines, 0)]).toEqual([4, -1]);
  expect([textAt(lines, 2), textAt(lines, -1), textAt(lines, 99)]).toEqual(['b', '', '']);
  expect([isBlankAt(lines, 1), isBlankAt(lines, 2), isBlankAt(lines, 99)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(lineAt(lines, -1)).toBeUndefined();
});

it('finds the lines of runs', () => {
  const textOf = (...runs: Run[]) => linesIn(lines, runs).map(({ text }) => text);
  expect(textOf()).toEqual([]);
  expect(textOf({ start: 1, end: 3 })).toEqual(['', 'b']);
  expect(textOf({ start: 0, end: 1 }, { start: 4, end: 5 })).toEqual(['a', 'c']);
  expect(holdsText(lines, { start: 1, end: 3 })).toBe(true);
  expect(holdsText(lines, { start: 1, end: 2 })).toBe(false);
});

it('joins lines with and without their quote marks', () => {
  expect(joinLines(lines, true)).toBe('a\n\n> b\n>\n> c');
  expect(joinLines(lines, false)).toBe('a\n\nb\n\nc');
  expect(joinLines(readText('\n\n'), true)).toBe('');
});

it('copies a line with another text', () => {
  const [line] = readText('> a');
  expect(line && lineWith(line, 'b')).toEqual({ ...line, text: 'b' });
  expect(line && lineWith(line, 'b', '', 0)).toEqual({ ...line, text: 'b', prefix: '', depth: 0 });
});
