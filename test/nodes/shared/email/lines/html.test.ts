import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse as parseDocument } from 'parse5';
import { readHtml } from '../../../../../nodes/shared/email/lines/html';
import { parseBody } from '../../../../../nodes/shared/email/parseBody';

it('reads an element with a hard space as a blank line', () => {
  const lines = readHtml(
    '<div>Yes.</div><div>&nbsp;</div><div>Ann</div> <div> </div><div>Acme</div>',
  );
  expect(lines.map(({ text }) => text)).toEqual(['Yes.', '', 'Ann', 'Acme']);
});

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
    ['Yes <img data-emoji="👍" alt="👍"><img alt="👩🏽‍🔧 🇮🇸">', 'Yes 👍👩🏽‍🔧 🇮🇸'],
    [
      'Hi<img alt="Acme"><img alt="5"><img alt=""><img><b style="display:none"><img alt="👍"></b>',
      'Hi',
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
  const nodes: DefaultTreeAdapterMap['node'][] = [parseDocument(html)];
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

function parse(body: string) {
  return parseBody({ body, format: 'html' });
}

const ATTRIBUTION = 'On Mon, May 6, 2024 at 9:05 AM Sam Lee &lt;s@c.example&gt; wrote:';
const HEADERS =
  '<b>From:</b> Sam Lee &lt;s@c.example&gt;<br><b>Sent:</b> Monday, May 6, 2024 9:05 AM<br><b>To:</b> Ana<br><b>Subject:</b> Visit<br><br>';

describe('what is quote', () => {
  it.each([
    ['a citation of one line', '<p>Yes.</p><blockquote type="cite">Tuesday?</blockquote>'],
    ['a plain block quote at the end', '<p>Yes.</p><blockquote>Tuesday?</blockquote>'],
    [
      'one that the text’s element ends with, above what others added',
      '<div><p>Yes.</p><blockquote>Tuesday?</blockquote></div><p>This email and any attachments are confidential.</p>',
    ],
    [
      'one in a block quote around all',
      `<blockquote type="cite">Yes.<div>${HEADERS}</div>Tuesday?`,
    ],
    ['marks of plain text', `Yes.<br><br>${ATTRIBUTION}<br>&gt; Tuesday?<br>&gt; Or Friday?<br>`],
    [
      'headers in a table',
      '<p>Yes.</p><table><tr><td><b>From:</b></td><td>Sam Lee</td></tr><tr><td><b>Date:</b></td><td>6 May 2024</td></tr></table><p>Tuesday?</p>',
    ],
    ['what follows a rule and headers', `<p>Yes.</p><hr>${HEADERS}Tuesday?`],
    [
      'an attribution over several elements',
      '<p>Yes.</p><div>On Mon, May 6, 2024,</div><div>Sam Lee &lt;s@c.example&gt; wrote:</div><blockquote>Tuesday?</blockquote>',
    ],
    ['words that a mark of an answer precedes', `<p>Yes.</p><p>${ATTRIBUTION}</p>Tuesday?`],
  ])('%s', (_what, body) => {
    expect(parse(body)).toMatchObject({ reply: 'Yes.', quoted: [expect.anything()] });
  });

  it.each([
    ['Hotmail', `<hr id="stopSpelling">${HEADERS}Tuesday?`],
    ['Outlook on the web', '<div id="appendonsend"></div><hr><div>Tuesday?</div>'],
    ['Outlook for Mac', `<span id="OLK_SRC_BODY_SECTION">${HEADERS}Tuesday?</span>`],
    ['Yahoo Mail for iOS', `<p class="yahoo-quoted-begin">${ATTRIBUTION}</p>Tuesday?`],
    ['Missive', '<div class="missive_quote">Tuesday?</div>'],
    ['HubSpot', '<div class="hs_reply">Tuesday?</div>'],
    ['Intercom', '<div class="history">Tuesday?</div>'],
    ['Notion Mail', '<blockquote class="notion-mail-quote">Tuesday?</blockquote>'],
    ['Mailbird', '<blockquote class="history_container" type="cite">Tuesday?</blockquote>'],
    ['Zoho Mail', '<div title="beforequote:::"></div><div>Tuesday?</div>'],
    [
      'GroupWise',
      '&gt;&gt;&gt; Sam Lee &lt;s@c.example&gt; 5/6/2024 9:05 AM &gt;&gt;&gt;<br>Tuesday?',
    ],
  ])('what %s marks', (_client, quote) => {
    expect(parse(`<div>Yes.</div>${quote}`)).toMatchObject({
      reply: 'Yes.',
      quoted: [{ text: 'Tuesday?' }],
    });
  });
});

describe('what is no quote', () => {
  it.each([
    [
      'a block quote between an author’s paragraphs',
      '<p>It says:</p><blockquote>Ring twice.</blockquote><p>I did.</p>',
      'It says:\n\nRing twice.\n\nI did.',
    ],
    [
      'text that Gmail indents',
      '<div>Ours:</div><blockquote class="gmail_quote" style="border:none">30 days</blockquote>',
      'Ours:\n\n30 days',
    ],
    ['a body that is one block quote', '<blockquote><p>Yes.</p></blockquote>', 'Yes.'],
    ['a rule between paragraphs', '<p>One.</p><hr><p>Two.</p>', 'One.\n\nTwo.'],
    [
      'a line above a name',
      '<p>Yes.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt">Ann Lee</div>',
      'Yes.\n\nAnn Lee',
    ],
    [
      'what is not shown',
      '<div style="display:none">Read on</div><style>p{}</style><!--[if mso]>x<![endif]--><p>Yes.</p>',
      'Yes.',
    ],
  ])('%s', (_what, body, text) => {
    expect(parse(body)).toMatchObject({ reply: text, quoted: [] });
  });
});

it('text above and below a quote is the reply, without what a mail program quoted between', () => {
  expect(
    parse('<p>Hi Sam</p><blockquote type="cite">Tuesday?</blockquote><p>Yes.</p>'),
  ).toMatchObject({
    reply: 'Hi Sam\n\nYes.',
    quoted: [{ text: 'Tuesday?' }],
  });
});

it('keeps lines where white space counts', () => {
  const { reply, signature } = parse(
    '<div style="white-space: pre-wrap">Yes.\n\n-- \nSent from my phone with K-9 Mail.</div>',
  );
  expect({ reply, signature }).toEqual({
    reply: 'Yes.',
    signature: '--\nSent from my phone with K-9 Mail.',
  });
});

it.each([
  'class="gmail_signature"',
  'class="signature"',
  'id="AppleMailSignature"',
  'id="x_Signature"',
  'id="MAC_OUTLOOK_SIGNATURE"',
  'data-marker="__SIG_PRE__"',
])('an element with %s is the signature', (mark) => {
  expect(parse(`<p>Yes.</p><div ${mark}>Ana<br>Acme Dental</div>`)).toMatchObject({
    reply: 'Yes.',
    signature: 'Ana\nAcme Dental',
  });
});

describe('where a footer begins that no blank line parts from the letter', () => {
  it.each([
    '<div>Hi Sam</div><div>Yes.</div><div>This email was sent to s@c.example</div>',
    '<td>Hi Sam</td></tr><tr><td>Yes.</td></tr><tr><td>Acme, 1 Main St. <a href="x">Unsubscribe</a></td></tr>',
  ])('%s', (body) => {
    const { reply, footer } = parse(body);
    expect(reply).toBe('Hi Sam\nYes.');
    expect(footer).not.toBe('');
  });

  it('words of a letter that lead nowhere are none', () => {
    expect(parse('<p>Hi Sam</p><p>Please unsubscribe me.</p>')).toMatchObject({ footer: '' });
  });
});
