import { readHtml } from '../../../../../nodes/shared/email/lines/html';
import { Hint } from '../../../../../nodes/shared/email/lines/lines';

const lines = (html: string) =>
  readHtml(html)
    .filter(({ text }) => text !== '')
    .map(({ text, depth, hints }) => [text, depth, (hints & Hint.firmQuote) !== 0]);

describe('a quote container of Gmail', () => {
  it('is text if it holds no quote', () => {
    expect(
      lines(
        '<div>Hi Ann,</div><div class="gmail_quote gmail_quote_container"><p>Thanks.</p><p>Bo</p></div><p>Ps</p>',
      ),
    ).toEqual([
      ['Hi Ann,', 0, false],
      ['Thanks.', 0, false],
      ['Bo', 0, false],
      ['Ps', 0, false],
    ]);
  });

  it.each([
    '<div class="gmail_quote"><div class="gmail_attr">Sam:</div>Tuesday?</div>',
    '<div class="gmail_quote">Sam:<blockquote class="gmail_quote">Tuesday?</blockquote></div>',
    '<div class="gmail_quote_container"><div class="gmail_quote">Sam:<blockquote>Tuesday?</blockquote></div></div>',
  ])('is a quote with an attribution or a block quote: %s', (html) => {
    const depths = lines(`<div>Yes.</div>${html}<p>Scanned</p>`).map(([, depth]) => depth);
    expect(depths[0]).toBe(0);
    expect(depths.at(-1)).toBe(0);
    expect(depths.slice(1, -1).every((depth) => Number(depth) > 0)).toBe(true);
  });
});
