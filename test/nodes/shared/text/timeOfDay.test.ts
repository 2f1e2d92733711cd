import { endsInTimeOfDay, hasTimeOfDay } from '../../../../nodes/shared/text/timeOfDay';

it.each([
  ['at 9:05 AM', true, false],
  ['klo 9.05', true, true],
  ['à 9h05', true, true],
  ['Message du 05/06/19 11:11', true, true],
  ['6 May 2024', false, false],
])('%s', (text, contains, ends) => {
  expect([hasTimeOfDay(text), endsInTimeOfDay(text)]).toEqual([contains, ends]);
});
