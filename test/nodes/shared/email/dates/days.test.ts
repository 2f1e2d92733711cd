import { splitDate } from '../../../../../nodes/shared/email/dates/dateParts';
import { readDay } from '../../../../../nodes/shared/email/dates/days';

function dayIn(folded: string, languages: readonly string[] = []) {
  const parts = splitDate(folded);
  return readDay(parts, parts.numbers, languages);
}

it.each([
  ['2024-05-06', { year: 2024, month: 5, day: 6 }],
  ['2024. 5. 6.', { year: 2024, month: 5, day: 6 }],
  ['2024年5月6日', { year: 2024, month: 5, day: 6 }],
  ['6. 5. 24', { year: 2024, month: 5, day: 6 }],
  ['mar. 23 nov. 2021', { year: 2021, month: 11, day: 23 }],
  ['6 tháng 7 năm 2024', { year: 2024, month: 7, day: 6 }],
  ['2024. máj. 6.', { year: 2024, month: 5, day: 6 }],
  ['31 april 2024', { year: 2024, month: 4, day: 31 }],
  ['4/5/2021', null],
  ['2024', null],
])('%s', (folded, day) => {
  expect(dayIn(folded)).toEqual(day);
});

it('a short date begins with the year in Korean', () => {
  expect(dayIn('24. 5. 6.', ['ko'])).toEqual({ year: 2024, month: 5, day: 6 });
  expect(dayIn('24. 5. 06', ['ko', 'de'])).toEqual({ year: 2006, month: 5, day: 24 });
  expect(dayIn('6. 5. 2024', ['ko'])).toEqual({ year: 2024, month: 5, day: 6 });
});

it('Hindi and Basque months in the forms of their dates', () => {
  expect(dayIn('6 फ़र॰ 2024')).toEqual({ year: 2024, month: 2, day: 6 });
  expect(dayIn('2024(e)ko maiatzaren 6(a), astelehena')).toEqual({ year: 2024, month: 5, day: 6 });
});
