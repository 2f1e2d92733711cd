import { readText } from '../../../../../nodes/shared/email/lines/text';
import { isDate, readNameAndDate } from '../../../../../nodes/shared/email/quotes/nameAndDate';

it('reads a sender and a date without a verb', () => {
  const lines = readText('Ann Lee <mailto:ann@a.example>\nMay 6, 2024 at 9:05 AM');
  expect(readNameAndDate(lines, 0, 2)).toMatchObject({
    who: 'Ann Lee <mailto:ann@a.example>',
    dateText: 'May 6, 2024 at 9:05 AM',
    start: 0,
    end: 2,
  });
});

it('reads nothing without a date', () => {
  expect(readNameAndDate(readText('Ann je napisao:'), 0, 1)).toMatchObject({
    who: '',
    dateText: '',
  });
});

it.each([
  ['May 6, 2024 at 9:05 AM', true],
  ['6. Mai 2024 um 09:05', true],
  ['May 6, 2024', false],
  ['We meet on May 6, 2024 at 9:05', false],
  ['Hello', false],
])('%s is a date with a time: %s', (text, is) => {
  expect(isDate(readText(text), 0, 0)).toBe(is);
  expect(isDate(readText(text), 0, 1)).toBe(false);
});
