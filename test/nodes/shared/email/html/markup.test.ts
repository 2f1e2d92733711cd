import fc from 'fast-check';
import { readMarkup } from '../../../../../nodes/shared/email/html/markup';
import { emailOf } from '../../emailThread/emailOf';

/** Reads HTML in which brackets mark the newest message: `<p>[a]b</p>`. */
function read(marked: string) {
  const ranges: { start: number; end: number }[] = [];
  let html = '';
  for (const part of marked.split(/(?=[[\]])/)) {
    if (part.startsWith('[')) ranges.push({ start: html.length, end: Infinity });
    const open = ranges.at(-1);
    if (part.startsWith(']') && open) open.end = html.length;
    html += part.replace(/^[[\]]/, '');
  }
  return readMarkup(html, ranges);
}

describe('the HTML of the newest message', () => {
  it.each([
    ['has the elements around it', '<div>a<p><b>[b]</b></p>c</div>', '<div><p><b>b</b></p></div>'],
    ['leaves out elements without it', '<ul><li>[a]</li><li>b</li></ul>', '<ul><li>a</li></ul>'],
    ['may be a part of a text', '<p>yes[ no] yes [no]</p>', '<p> nono</p>'],
    ['is text, however it was written', '<p>[a &lt; b]</p>', '<p>a &lt; b</p>'],
    ['shows nothing hidden', '[<p>a<span style="display:none"><b>b</b></span>c</p>]', '<p>ac</p>'],
    ['runs no script', '[<script>alert(1)</script><style>p{}</style><p>a</p>]', '<p>a</p>'],
    [
      'has no link within a link',
      '[<a href="https://a.example"><table><tr><td>a<a>b</a></td></tr></table></a>]',
      '<a href="https://a.example"><table><tr><td>ab</td></tr></table></a>',
    ],
    [
      'shows a picture without an end tag',
      '[<p><img src="cid:a">a</p>]',
      '<p><img src="cid:a">a</p>',
    ],
    [
      'shows no tracking pixel',
      '[<p>a<img src="https://x.example/p.gif" width="1"></p>]',
      '<p>a</p>',
    ],
  ])('%s', (_what, marked, expected) => {
    expect(read(marked).replyHtml).toBe(expected);
  });

  it('is nested no deeper than browsers show it, and loses no text', () => {
    const { replyHtml } = read(`[${'<b>'.repeat(2000)}deep]`);
    expect(replyHtml.match(/<b>/g)).toHaveLength(500);
    expect(replyHtml.match(/<\/b>/g)).toHaveLength(500);
    expect(replyHtml).toContain('deep');
  });
});

it('lists links and images of the whole email, and says which are in the newest message', () => {
  const { links, images } = read(
    '[<p><a href="https://a.example"><img src="cid:a" alt="Logo"></a> https://b.exa<b>mple</b></p>]' +
      '<p>https://c.example <img src="cid:c"><img src="cid:a"></p><img src="https://x.example/p.gif" width="1">',
  );
  expect(links.map(({ url, text, inReply }) => [url, text, inReply])).toEqual([
    ['https://a.example', 'Logo', true],
    ['https://b.exa', 'https://b.exa', true],
    ['https://c.example', 'https://c.example', false],
  ]);
  expect(images.map(({ url, trackingPixel, inReply }) => [url, trackingPixel, inReply])).toEqual([
    ['cid:a', null, true],
    ['cid:c', null, false],
    ['https://x.example/p.gif', 'size', false],
  ]);
});

it('says that a picture is in the newest message, though a quote showed it first', () => {
  expect(read('<img src="cid:a"><p>[<img src="cid:a">]</p>').images).toMatchObject([
    { url: 'cid:a', inReply: true },
  ]);
});

const wordsOf = (text: string) => (text.match(/w\d+/g) ?? []).sort();

const name = fc.constantFrom(
  ...['div', 'p', 'span', 'b', 'blockquote', 'table', 'tr', 'td', 'ul', 'li', 'pre', 'a', 'br'],
);
const attribute = fc.constantFrom(
  ...['', '', '', ' class="gmail_quote"', ' class="gmail_attr"', ' class="gmail_signature"'],
  ...[' type="cite"', ' id="divRplyFwdMsg"', ' id="appendonsend"', ' class="moz-cite-prefix"'],
  ...[' hidden', ' style="display:none"', ' style="visibility: hidden"'],
);
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constant('word') },
  { weight: 3, arbitrary: fc.tuple(name, attribute).map(([tag, marks]) => `<${tag}${marks}>`) },
  { weight: 2, arbitrary: name.map((tag) => `</${tag}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<div>On Mon, May 6, 2024 at 9:05 AM Sam Lee &lt;sam@customer.example&gt; wrote:</div>',
      '<p>From: Sam Lee<br>Sent: Monday, May 6, 2024 9:05 AM<br>To: Ana<br>Subject: x</p>',
      '<br>-- <br>',
      'Best regards,<br>',
      '<p>Sent from my iPhone</p>',
    ),
  },
);

it('shows the words of the reply, and none of quotes, signature and what is hidden', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const words = parts.map((piece, index) => (piece === 'word' ? `w${index} ` : piece));
      const { email } = emailOf({ body: `<div>${words.join('')}`, from: 'Ana <ana@x.example>' });
      expect(wordsOf(email.replyHtml.replace(/<[^>]*>/g, ' '))).toEqual(wordsOf(email.reply));
    }),
    { numRuns: 500 },
  );
});
