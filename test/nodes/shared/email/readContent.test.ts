import { parseBody } from '../../../../nodes/shared/email/parseBody';
import { readContent } from '../../../../nodes/shared/email/readContent';

describe('readContent', () => {
  it('reads the reply, the links and the images of HTML', () => {
    const body =
      '<p>See <img src="https://x.example/a.png" alt="A"><a href="https://x.example/?utm_source=a">this</a></p><blockquote type="cite">https://y.example</blockquote>';
    expect(readContent(body, 'html', parseBody({ body, format: 'html' }))).toMatchObject({
      replyHtml:
        '<p>See <img src="https://x.example/a.png" alt="A"><a href="https://x.example/?utm_source=a">this</a></p>',
      links: [
        { url: 'https://x.example/?utm_source=a', cleanUrl: 'https://x.example/', inReply: true },
        { url: 'https://y.example', inReply: false },
      ],
      images: [{ url: 'https://x.example/a.png', alt: 'A', inReply: true }],
    });
  });

  it('reads an emoji that ends the reply as text and as an image', () => {
    const emoji = '<img src="https://x.example/a.png" alt="👍">';
    const body = `<div>Yes ${emoji}</div><blockquote type="cite">So?</blockquote>`;
    const parsed = parseBody({ body, format: 'html' });
    expect(parsed.reply).toBe('Yes 👍');
    expect(readContent(body, 'html', parsed)).toMatchObject({
      replyHtml: expect.stringContaining('alt="👍"') as string,
      images: [{ alt: '👍', inReply: true }],
    });
  });

  it('makes safe HTML of plain text, and finds its addresses', () => {
    const body = 'a < b, see https://x.example\nBye\n\n> so\n> https://y.example';
    expect(readContent(body, 'text', parseBody({ body, format: 'text' }))).toMatchObject({
      replyHtml: 'a &lt; b, see https://x.example<br>Bye',
      links: [
        { url: 'https://x.example', inReply: true },
        { url: 'https://y.example', inReply: false },
      ],
      images: [],
    });
  });

  it('shows the plain text of a payload whose HTML has no text', () => {
    const body = '&nbsp;';
    const parsed = parseBody({ body, format: 'html', plainText: 'Hi\nBo' });
    expect(readContent(body, 'html', parsed).replyHtml).toBe('Hi<br>Bo');
    expect(parsed.replyRanges).toEqual([]);
  });
});
