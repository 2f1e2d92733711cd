import {
  holdsDate,
  recognise,
  toAttribution,
} from '../../../../../nodes/shared/email/quotes/recognisedAttribution';

it('takes off decoration and the final colon, but no quotation mark of a name', () => {
  expect(recognise('---- On 6 May 2024 Bo Lee <b@c.example> wrote ----', false)?.body).toBe(
    'On 6 May 2024 Bo Lee <b@c.example> wrote',
  );
  expect(recognise('*On 6 May 2024, Bo Lee wrote:*', false)?.body).toBe(
    'On 6 May 2024, Bo Lee wrote',
  );
  const turkish = '"Ann Lee" <ann@a.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı:';
  expect(recognise(turkish, false)?.body).toBe(turkish.slice(0, -1));
  expect(recognise('“On 6 May 2024, Bo Lee wrote:', false)?.body).toBe(
    'On 6 May 2024, Bo Lee wrote',
  );
});

it.each([
  ['Bo Lee wrote:', true, 1],
  ['On 6 May 2024, Bo Lee wrote:', false, 2],
  ['On 6 May 2024, Bo Lee <b@c.example> wrote:', false, 3],
  ['Am 06.05.24 um 09:05 Uhr schrieb Sam Lee <s@c.example>:', false, 3],
  ['6 мая 2024 г., Sam Lee:', true, 1],
])('weighs verb, date and address of %s', (text, quoteFollows, weight) => {
  expect(recognise(text, quoteFollows)?.weight).toBe(weight);
});

it.each([
  ['Bo Lee wrote:', false],
  ['Would 6 May 2024 do', true],
  ['See <https://acme.example/2024>', true],
  ['The reply is at 9:05', false],
])('recognises none in %s', (text, quoteFollows) => {
  expect(recognise(text, quoteFollows)).toBeNull();
});

it.each([
  ['6/5/2024', true],
  ['2024-05-06', true],
  ['06.05.24', true],
  ['in 2024', true],
  ['5月6日 2024年', true],
  ['9:05', true],
  ['9h05', true],
  ['٦ مايو ٢٠٢٤', true],
  ['١٤\u200f/٠١\u200f/٢٠٢٤', true],
  ['٢٥ كتابا', false],
  ['No 12024', false],
  ['room 905', false],
])('sees a date in a line, or none: %s', (text, isDate) => {
  expect(holdsDate(text)).toBe(isDate);
});

it('has the parts of an attribution and the languages of its words', () => {
  const attributionOf = (text: string) => {
    const found = recognise(text, false);
    if (!found) throw new Error(`This is no attribution: ${text}`);
    return toAttribution(found, 3, 4, { offset: 5, rest: 'fine' });
  };
  expect(attributionOf('Am Mo., 6. Mai 2024 um 09:05 Uhr schrieb Sam Lee <s@c.example>:')).toEqual({
    start: 3,
    end: 4,
    offset: 5,
    rest: 'fine',
    who: 'Sam Lee <s@c.example>',
    dateText: 'Mo., 6. Mai 2024 um 09:05 Uhr',
    languages: ['de'],
  });
  const norwegian = attributionOf('man. 6. mai 2024 kl. 09:05 skrev Sam Lee <s@c.example>:');
  expect(norwegian.languages).toEqual(['no']);
});
