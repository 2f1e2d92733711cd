import { foldDate, splitDate } from '../../../../../nodes/shared/email/dates/dateParts';
import { readTime } from '../../../../../nodes/shared/email/dates/times';

function timeIn(text: string, languages: readonly string[] = []) {
  const time = readTime(splitDate(foldDate(text)), languages);
  return time && [time.hour, time.minute, time.second];
}

it.each([
  ['9:05', [9, 5, 0]],
  ['9:05:30 PM', [21, 5, 30]],
  ['9h05', [9, 5, 0]],
  ['9 h 05', [9, 5, 0]],
  ['9 Uhr', [9, 0, 0]],
  ['3 PM', [15, 0, 0]],
  ['下午 3:04', [15, 4, 0]],
  ['오후 8시 45분', [20, 45, 0]],
  ['6. mai 2024 20.45.12', [20, 45, 12]],
  ['6.5.2024 20.45', [20, 45, 0]],
  ['6.05.2024', null],
  ['6. 5. 2024', null],
  ['2024 г.', null],
  ['6 May', null],
])('%s', (text, time) => {
  expect(timeIn(text)).toEqual(time);
});

it('a mark of half of the day is beside the time', () => {
  expect(timeIn('PM meeting 9:05')).toEqual([9, 5, 0]);
  expect(timeIn('9:05, p.m.')).toEqual([21, 5, 0]);
});

it('a small word is a mark in its own language only', () => {
  expect(timeIn('12:05 de', ['hu'])).toEqual([0, 5, 0]);
  expect(timeIn('12:05 de', ['es'])).toEqual([12, 5, 0]);
});

it('am is a mark in every language that has no other meaning for it', () => {
  expect(timeIn('12:05 am', ['ko'])).toEqual([0, 5, 0]);
  expect(timeIn('AM 12:05', ['hi'])).toEqual([0, 5, 0]);
  expect(timeIn('12:05 am', ['de'])).toEqual([12, 5, 0]);
});
