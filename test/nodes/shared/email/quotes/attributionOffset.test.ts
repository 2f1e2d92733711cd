import { offsetOfAttribution } from '../../../../../nodes/shared/email/quotes/attributionOffset';

it.each([
  ['Sounds good! On Mon, May 6, 2024 at 9:00 AM Bo wrote:', 'On Mon'],
  ['Sounds good On Mon, May 6, 2024 at 9:00 AM Bo wrote:', 'On Mon'],
  ['Zgoda. pon., 6 maj 2024 o 09:05 Anna Lis napisał(a):', 'pon.'],
  ['Va bene così. Il giorno lun 6 mag 2024 alle ore 09:05 Anna Lis ha scritto:', 'Il giorno'],
  ['شكرا لك. في الاثنين، ٦ مايو ٢٠٢٤ في ٩:٠٥ ص كتب Ann:', 'في الاثنين'],
  ['Para nós está bem. Ann Lee <a@c.example> escreveu (6/5/2024):', 'Ann Lee'],
  ['Fine by me? 2024-05-06 9:05 Bo:', '2024'],
  ['Yes, that is fine. Ann Lee schrieb am 06.05.24 um 09:05:', 'Ann Lee'],
  ['Yes, that is fine. "Ann Lee" <a@c.example> schrieb am 06.05.24:', '"Ann Lee"'],
])('%s', (text, opening) => {
  expect(offsetOfAttribution(text)).toBe(text.indexOf(opening));
});

it.each([
  'On Mon, May 6, 2024 at 9:00 AM Bo wrote:',
  // The point is part of the date.
  'Anna Alt hat am 21. Mai 2019 um 17:47 geschrieben:',
  'В письме от 6 мая 2024 г. 9:05 Анна написала:',
  'Ann Lee <a@c.example> je dana 6. lip 2024. u 15:07 napisala:',
  'Prof. Dr. med. Ann Lee <a@c.example> escreveu (6/5/2024):',
  'Ann de la Torre <a@c.example> escreveu (6/5/2024):',
  'Ann Lee i Lag für Kisten. skrev 2024-05-06 09:05:',
  ' 6/5/2024 Ann <a@c.example> escreveu:',
  ' <a@c.example> 6/5/2024:',
  'See you on Monday, he wrote:',
  '',
])('none in %j', (text) => {
  expect(offsetOfAttribution(text)).toBe(0);
});
