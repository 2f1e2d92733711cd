import { tokenize } from '../../../../../nodes/shared/email/addresses/addressTokens';

function tokensOf(text: string): string[] {
  return tokenize(text).map(({ kind, value }) => `${kind} ${value}`);
}

it.each([
  ['Ann <ann@a.example>', ['word Ann', 'angle ann@a.example']],
  ['"Lee, \\"Ann\\"" <a@b.co>', ['quoted Lee, "Ann"', 'angle a@b.co']],
  ['Ann (the (old) one)', ['word Ann', 'comment the (old) one']],
  [
    'a@b.co, c@d.co; Team: x',
    ['word a@b.co', 'comma ,', 'word c@d.co', 'semicolon ;', 'word Team', 'colon :', 'word x'],
  ],
  ['mailto:a@b.co', ['word mailto:a@b.co']],
  ['https://b.co', ['word https://b.co']],
  ['9:05', ['word 9:05']],
  ['Ann [a@b.co]', ['word Ann', 'angle a@b.co']],
  ['a@[192.0.2.1]', ['word a@', 'word [192.0.2.1]']],
  ['Ann <a@b.co, Bo <c@d.co>', ['word Ann', 'angle a@b.co', 'comma ,', 'word Bo', 'angle c@d.co']],
  ['5" pipes', ['word 5"', 'word pipes']],
  ['=?utf-8?Q?Lee,_Ann?= <a@b.co>', ['word =?utf-8?Q?Lee,_Ann?=', 'angle a@b.co']],
  ['a\ufeffb', ['word a\ufeffb']],
  ['', []],
])('%j', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

it('remembers white space before a token', () => {
  expect(tokenize('a (b)(c)').map(({ spaced }) => spaced)).toEqual([false, true, false]);
  expect(tokenize('a\u3000b').map(({ spaced }) => spaced)).toEqual([false, true]);
});
