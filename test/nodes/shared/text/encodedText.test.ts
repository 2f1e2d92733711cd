import { decodeText } from '../../../../nodes/shared/text/encodedText';

it.each([
  ['plain', 'plain'],
  ['=?utf-8?Q?J=C3=B6rg?=', 'Jörg'],
  ['=?utf-8?B?SsO2cmc=?= Lee', 'Jörg Lee'],
  // One character split between two words.
  ['=?utf-8?B?SsM=?= =?utf-8?B?tnJn?=', 'Jörg'],
  // A quotation mark of windows-1252.
  ['=?windows-1252?Q?It=92s?=', 'It’s'],
])('%s', (text, decoded) => {
  expect(decodeText(text)).toBe(decoded);
});

it('leaves text longer than any header alone', () => {
  const text = '=?utf-8?Q?a?='.repeat(10_000);
  expect(decodeText(text)).toBe(text);
});
