import { offsetOfAttribution } from '../../../../../nodes/shared/email/quotes/attributionOffset';

it.each([
  ['Sounds good! On Mon, May 6, 2024 at 9:00 AM Bo wrote:', 'On Mon'],
  ['Sounds good On Mon, May 6, 2024 at 9:00 AM Bo wrote:', 'On Mon'],
  ['Zgoda. pon., 6 maj 2024 o 09:05 Anna Lis napisał(a):', 'pon.'],
  ['Fine by me? 2024-05-06 9:05 Bo:', '2024'],
])('%s', (text, opening) => {
  expect(offsetOfAttribution(text)).toBe(text.indexOf(opening));
});

it.each([
  'On Mon, May 6, 2024 at 9:00 AM Bo wrote:',
  // The point is part of the date.
  'Anna Alt hat am 21. Mai 2019 um 17:47 geschrieben:',
  'В письме от 6 мая 2024 г. 9:05 Анна написала:',
  'See you on Monday, he wrote:',
  '',
])('none in %j', (text) => {
  expect(offsetOfAttribution(text)).toBe(0);
});
