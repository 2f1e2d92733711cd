import { NO_ATTRIBUTES } from '../../../../../nodes/shared/email/html/htmlEvents';
import { Effect, effectsOf } from '../../../../../nodes/shared/email/lines/elements';

it.each([
  ['span', NO_ATTRIBUTES, Effect.none],
  ['div', NO_ATTRIBUTES, Effect.block],
  ['p', NO_ATTRIBUTES, Effect.block | Effect.paragraph],
  ['td', NO_ATTRIBUTES, Effect.cell],
  ['script', NO_ATTRIBUTES, Effect.hidden],
  ['span', { style: 'display:none' }, Effect.hidden],
  ['div', { style: 'white-space: pre-wrap' }, Effect.block | Effect.preformatted],
  [
    'blockquote',
    { type: 'cite' },
    Effect.block | Effect.paragraph | Effect.quote | Effect.quoteMark,
  ],
  ['blockquote', NO_ATTRIBUTES, Effect.block | Effect.paragraph | Effect.quote | Effect.softQuote],
  [
    'blockquote',
    { class: 'gmail_quote', style: 'border:none' },
    Effect.block | Effect.paragraph | Effect.quote | Effect.softQuote | Effect.indentation,
  ],
  ['div', { class: 'yahoo_quoted' }, Effect.block | Effect.quote],
  ['div', { id: 'AppleMailSignature' }, Effect.block | Effect.signature],
  ['p', { id: 'reply-intro' }, Effect.block | Effect.paragraph | Effect.attribution],
  ['div', { id: 'x_divRplyFwdMsg' }, Effect.block | Effect.divider],
])('<%s> with %j', (name, attributes, effects) => {
  expect(effectsOf(name, attributes)).toBe(effects);
});
