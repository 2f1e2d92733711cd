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
    [
      'may follow a quote',
      '<blockquote>a &amp; <b>b</b><ul><li>c</ul></blockquote> d&gt;[<p>e</p>]',
      '<p>e</p>',
    ],
    ['may come before a quote', '[<p>a</p>]&gt; <b>b</b>', '<p>a</p>'],
    ['is nothing where a range is empty', '<p>a[]b</p>', ''],
    ['is nothing but what is dropped', '<ul><li>[<script>a</script>]</li></ul>', ''],
    ['is nothing but what is hidden', '<ul><li>[<b hidden>a</b>]</li></ul>', ''],
    ['ends before an element', '<div>[a]<b>b</b></div>', '<div>a</div>'],
    ['begins and ends at a character', 'a&amp;[b&lt;]&gt;c', 'b&lt;'],
    ['has whole characters', '<p>a&a[mp;b&l]t;c</p>', '<p>&amp;b&lt;</p>'],
    ['ends with an entity of two characters', '<p>[a&bne;]b</p>', '<p>a=\u20e5</p>'],
    ['has no space around it', '[ <p> a </p>\n]', '<p> a </p>'],
    [
      'shows nothing within what it drops',
      '[a<select><b>b</b><select></select>c</select><svg><text>d</text></svg><b>e</b>]',
      'a<b>e</b>',
    ],
    [
      'shows nothing within what is hidden',
      '[<div hidden>a<p style="display:none">b</p>c<b>d</b></div><b>e</b>]',
      '<b>e</b>',
    ],
    ['shows no image without a safe source', '[<p>a<img><img src="x:y">b</p>]', '<p>ab</p>'],
    [
      'shows an element without its background',
      '[<div style="background:url(https://x.example/p.gif);width:1px">a</div>]',
      '<div style="width: 1px">a</div>',
    ],
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

it('lists links and pictures above the newest message as those of others', () => {
  const { links, images } = read(
    '<a href="https://a.example">a</a> https://b.example <img src="cid:a">[<p>b</p>]' +
      '<img src="cid:c">https://c.example',
  );
  expect(links.map(({ url, inReply }) => [url, inReply])).toEqual([
    ['https://a.example', false],
    ['https://b.example', false],
    ['https://c.example', false],
  ]);
  expect(images.map(({ url, inReply }) => [url, inReply])).toEqual([
    ['cid:a', false],
    ['cid:c', false],
  ]);
});

it('lists nothing from elements that are dropped with their content', () => {
  const { links, images } = read(
    '[<object><a href="https://a.example">a</a><img src="cid:a">https://b.example' +
      '<object></object><img src="cid:b"></object>' +
      '<a href="https://c.example"><img src="cid:c"><noscript>x</noscript>c</a>]',
  );
  expect(links.map(({ url, text }) => [url, text])).toEqual([['https://c.example', 'c']]);
  expect(images.map(({ url }) => url)).toEqual(['cid:c']);
});

it('looks at each range a few times, however many there are', () => {
  const count = 2000;
  let looks = 0;
  const ranges = Array.from({ length: count }, (_, index) => ({
    get start() {
      looks++;
      return 8 * index + 3;
    },
    end: 8 * index + 4,
  }));
  expect(readMarkup('<p>a</p>'.repeat(count), ranges).replyHtml).toBe('<p>a</p>'.repeat(count));
  expect(looks).toBeLessThan(20 * count);
});

it('calls an image a tracking pixel if it or an element around it is hidden', () => {
  const { images } = read(
    '[<img src="https://x.example/1.png" hidden>' +
      '<div style="display:none"><p><img src="https://x.example/2.png"></p></div>' +
      '<img src="https://x.example/3.png">]',
  );
  expect(images.map(({ trackingPixel }) => trackingPixel)).toEqual(['hidden', 'hidden', null]);
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
