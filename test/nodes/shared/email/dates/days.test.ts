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
