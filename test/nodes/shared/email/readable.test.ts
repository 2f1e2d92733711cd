import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { detectFormat } from '../../../../nodes/shared/email/detectFormat';
import { parseBody } from '../../../../nodes/shared/email/parseBody';

describe('HTML as readable text', () => {
  it.each([
    ['<p>a</p><p>b</p>c<br>d<br><br>e', 'a\n\nb\n\nc\nd\n\ne'],
    ['<h1>Title</h1>Text<h2>Sub</h2>', 'Title\n\nText\n\nSub'],
    [
      '<ul><li>one</li><li>two<ul><li>a<li>b<ol><li>deep</ol></ul></li></ul>end',
      '- one\n- two\n  - a\n  - b\n    1. deep\nend',
    ],
    ['<ol start="3"><li>x</li><li><p>y</p><p>more</p></li></ol>', '3. x\n\n4. y\n\n  more'],
    ['<ol><li value="7">x<li>y</ol><ol type="a"><li>z</ol>', '7. x\n8. y\na. z'],
    ['<ol reversed start="2"><li>x<li>y</ol>', '2. x\n1. y'],
    ['<ul style="list-style-type: none"><li>Home<li>About</ul>', 'Home\nAbout'],
    ['<li>alone<li>', '- alone'],
    ['<table><tr><th>Item<th>Price<tr><td>Roof<td>100</table>', 'Item\tPrice\nRoof\t100'],
    [
      '<table width="600"><tr><td><table><tr><td><p>Hello</p><p>Sam</p></td></tr></table></td></tr></table>',
      'Hello\n\nSam',
    ],
    ['a<pre>\n  if x:\n\ty()\n</pre>b', 'a\n\n  if x:\n\ty()\n\nb'],
    ['See <a href="https://x.example/?a=1">our page</a> <b>now</b>.', 'See our page now.'],
    [
      'a&nbsp;b &lt;c&gt; &amp;amp; so&shy;ft z\u200bero\ufeff &#x1F600;',
      'a b <c> &amp; soft zero 😀',
    ],
    ['<html><head><style>p{}</style><p>Hi</p>', 'Hi'],
    ['<head><title>t</title>Hi<br>Sam', 'Hi\nSam'],
    ['<svg><text>a</text><p>Hi</p><math><mi>b</mi><b>Sam</b>', 'Hi\n\nSam'],
    ['<title>t</title><style>p{}</style><script>x()</script><!-- c -->Hi', 'Hi'],
    ['<div style="display:none">a</div><p hidden>b</p><i style="opacity:0">c</i>Hi', 'Hi'],
    ['<p style="display:none; mso-hide: all">a</p><p style="visibility: hidden">b</p>Hi', 'Hi'],
    ['<p style="mso-hide: all">Hi</p>', 'Hi'],
    [
      '<div class="ProseMirror"><p>Hi</p><p><br class="ProseMirror-trailingBreak"></p><ul><li><p>a</p></li></ul></div>',
      'Hi\n\n- a',
    ],
  ])('%s', (body, text) => {
    expect(parseBody({ body, format: 'html' })).toMatchObject({ text, reply: text });
  });

  it('shows lists in quotes too', () => {
    const body = 'Ok<blockquote type="cite"><ol><li>roof<li>wall</ol></blockquote>';
    const { text, quoted } = parseBody({ body, format: 'html' });
    expect(text).toBe('Ok\n\n> 1. roof\n> 2. wall');
    expect(quoted[0]?.text).toBe('1. roof\n2. wall');
  });

  it('ends on lists in lists in lists', () => {
    const { text } = parseBody({ body: '<ul><li>x'.repeat(50_000), format: 'html' });
    expect(text.length).toBeLessThan(50_000 * 40);
  });
});

/** What a browser shows: parse5 reads as the HTML standard says. */
function shownBy(html: string): string[] {
  const words: string[] = [];
  const nodes: DefaultTreeAdapterMap['node'][] = [parse(html)];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('value' in node) words.push(...(node.value.match(/w\d+/g) ?? []));
    const isHidden = /^(?:head|title|style|script|noscript|template|svg|math)$/.test(node.nodeName);
    if (!isHidden && 'childNodes' in node) nodes.push(...node.childNodes);
  }
  return words;
}

it('holds every word that a browser shows, whatever the HTML is made of', () => {
  const name = fc.constantFrom(
    ...'div p span b a ul ol li table tbody tr td th blockquote pre center font h1 dl dd head body html'.split(
      ' ',
    ),
    ...'title style script svg math foreignObject g mi o:p br hr img section x-y'.split(' '),
  );
  const part = fc.oneof(
    { weight: 3, arbitrary: fc.constant('word ') },
    { weight: 4, arbitrary: name.map((tag) => `<${tag}>`) },
    { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('<!-- x -->', '<!DOCTYPE html>', '<br/>', '&amp;', '\n'),
    },
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const body = parts.map((piece, index) => (piece === 'word ' ? `w${index} ` : piece)).join('');
      const { text } = parseBody({ body, format: 'html' });
      const kept = new Set(text.match(/w\d+/g));
      expect(shownBy(body).filter((word) => !kept.has(word))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('detectFormat', () => {
  it.each([
    ['<div>Hi</div>', 'html'],
    ['Hi<br>there', 'html'],
    ['<!DOCTYPE html>Hi', 'html'],
    ['<dl><dt>a<dd>b</dl>', 'html'],
    ['<o:p></o:p>', 'html'],
    ['Hi Sam,\n> so', 'text'],
    ['Put it into the <head> or the <title>, Ann <ann@x.example>', 'text'],
    ['5 < 6 and a<b, see <https://x.example/>', 'text'],
    ['Tom &amp; Ann', 'text'],
    ['', 'text'],
  ])('%s', (body, format) => {
    expect(detectFormat(body, 'text/plain')).toBe(format);
  });

  it('believes that HTML is HTML where there is a sign of it', () => {
    expect(detectFormat('Tom &amp; Ann', 'text/html; charset=utf-8')).toBe('html');
    expect(detectFormat('<x-y>Hi', 'text/html')).toBe('html');
    expect(detectFormat('Hi\nSam', 'text/html')).toBe('text');
  });
});
