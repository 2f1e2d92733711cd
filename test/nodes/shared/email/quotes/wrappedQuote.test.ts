import { readText } from '../../../../../nodes/shared/email/lines/text';
import { isWrappedBetweenQuotes } from '../../../../../nodes/shared/email/quotes/wrappedQuote';

const LONG = '> Would Tuesday do, or is it too early for you, given that the';

it.each([
  ['a line that continues a long sentence', `${LONG}\nvan\n> comes?`, false, true],
  ['only a link', '> See\n<https://example.com/a?b>\n> there.', false, true],
  [
    'a link with the full stop of its sentence',
    '> See\n<https://example.com/a?b>.\n> So.',
    false,
    true,
  ],
  ['a line of a forward', '> Tuesday?\nYes.\n> Or Friday?', true, true],
  ['an inline reply', '> Tuesday?\nYes.\n> Or Friday?', false, false],
  ['a reply in lower case', '> Tuesday?\nyes\n> Or Friday?', false, false],
  ['a sentence after a full stop', `${LONG}.\nvan\n> comes?`, false, false],
  [
    'a longer line',
    `${LONG}\nvan that we ordered last week from the shop is late again, sorry\n> so`,
    false,
    false,
  ],
  ['a line at the end of the quote', `${LONG}\nvan`, false, false],
  ['a quoted line', `${LONG}\n> van\n> comes?`, false, false],
])('%s', (_what, text, isForward, isWrapped) => {
  expect(isWrappedBetweenQuotes(readText(text), 1, 1, isForward)).toBe(isWrapped);
});
