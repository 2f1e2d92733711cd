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

  const wrote = '<div class="gmail_attr">On May 6, 2024 Bo wrote:<br></div>';
  const quote = (text: string) => `<blockquote class="gmail_quote">${text}</blockquote>`;

  it('holds answers between the parts of a quote and below it', () => {
    const html = `<div>See below.</div><div class="gmail_quote">${wrote}${quote('Which day?')}<div>Tuesday.</div>${quote('Which room?')}<div>Four.</div></div>`;
    expect(lines(html).map(([text, depth]) => [text, depth])).toEqual([
      ['See below.', 0],
      ['On May 6, 2024 Bo wrote:', 1],
      ['Which day?', 2],
      ['Tuesday.', 0],
      ['Which room?', 2],
      ['Four.', 0],
    ]);
  });

  it.each([
    // the text of a forward, with block quotes in it
    `<div class="gmail_attr">---------- Forwarded message ---------<br>From: Bo<br>To: Sam<br></div>${quote('Tuesday?')}<div>Yes.</div>`,
    `${wrote}<div>Hi,</div>${quote('Tuesday?')}<div>Yes.</div>`,
    `${quote('Tuesday?')}<div>Yes.</div>`,
  ])('holds none where its text is quoted: %s', (html) => {
    const depths = lines(`<div>Hi.</div><div class="gmail_quote">${html}</div>`);
    expect(depths.at(-1)).toEqual(['Yes.', 1, true]);
  });
});
