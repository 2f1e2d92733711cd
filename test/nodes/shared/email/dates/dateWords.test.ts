import { readToken } from '../../../../../nodes/shared/email/dates/dateTokens';
import { DateWords } from '../../../../../nodes/shared/email/dates/dateWords';

function token(text: string) {
  const found = readToken(text, 0);
  if (!found) throw new Error(`This is no token: ${text}`);
  return found;
}

it.each([
  // languages, word, whether a comma is before it, whether it belongs to the time before
  [['en'], 'PM', false, true],
  [['en'], 'PM', true, true],
  [['en'], 'P.M.', true, false],
  [['de'], 'Uhr', false, true],
  [['de'], 'Uhr', true, false],
  [['en'], 'Uhr', false, false],
  [[], 'Uhr', false, true],
  [['es'], 'H.', false, false],
  [['es'], 'h', false, true],
  [['es'], 'de', false, false],
  [['hu'], 'de', false, true],
  [['en'], 'MET', true, false],
  [['en'], 'MET', false, true],
  [['en'], '+0200', true, true],
])('in %j, %s after a comma (%s)', (languages, text, followsComma, fits) => {
  expect(new DateWords(languages).fits(token(text), followsComma)).toBe(fits);
});

it('a month of another language makes its words those of the date', () => {
  const words = new DateWords(['en']);
  expect(words.isForeign(token('Pondělí'))).toBe(true);
  words.setMonth(token('února'));
  expect(words.isForeign(token('Pondělí'))).toBe(false);
});

it('a month of the same language does not', () => {
  const words = new DateWords(['en']);
  words.setMonth(token('may'));
  expect(words.isForeign(token('Mar'))).toBe(true);
});
