import {
  areSeparatedBy,
  digits,
  foldDate,
  hourIn,
  splitDate,
} from '../../../../../nodes/shared/email/dates/dateParts';
import { characters } from '../../../../../nodes/shared/text/characters';

it('splits a date into numbers and words', () => {
  const { numbers, words } = splitDate('mo., 6. mai 2024 um 09:05');
  expect(numbers.map(({ value }) => value)).toEqual([6, 2024, 9, 5]);
  expect(words).toEqual(['mo.', '.', 'mai', 'um']);
  expect(numbers.map(digits)).toEqual([1, 4, 2, 2]);
});

it.each([
  ['6 May 2024', '6 may 2024'],
  ['\u200e6\u200e Μαΐου', '6 μαΐου'],
  ['٦ مايو', '6 مايو'],
  ['۶ مه', '6 مه'],
])('folds %j', (text, folded) => {
  expect(foldDate(text)).toBe(folded);
});

it.each([
  ['6 may 2024 9:05', 2],
  ['9時05分', 0],
  ['6.5.2024 9.05', 3],
  ['6.5.2024', -1],
  ['6 may 2024 gmt+2:00', -1],
  ['6 may 2024', -1],
])('the hour of %s', (folded, index) => {
  expect(hourIn(splitDate(folded))).toBe(index);
});

it('areSeparatedBy wants one character of the set', () => {
  const point = characters('.');
  const isPoint = (folded: string) => {
    const [first, second] = splitDate(folded).numbers;
    return (
      first !== undefined && second !== undefined && areSeparatedBy(folded, first, point, second)
    );
  };
  expect(isPoint('6.5')).toBe(true);
  expect(isPoint('6. 5')).toBe(false);
  expect(isPoint('6-5')).toBe(false);
});
