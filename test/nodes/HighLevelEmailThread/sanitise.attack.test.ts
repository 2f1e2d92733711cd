import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { readMarkup } from '../../../nodes/HighLevelEmailThread/markup';

const whole = (html: string) => readMarkup(html, [{ start: 0, end: html.length }]).replyHtml;

const HARMFUL_ELEMENT =
  /^(?:script|style|iframe|object|embed|svg|math|form|input|link|meta|base|template|noscript|textarea)$/;

/** What a browser could run or load by itself, by another reading of the HTML than the sanitiser's. */
function harmIn(html: string): string[] {
  const harm: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (HARMFUL_ELEMENT.test(name)) harm.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        const url = value.replace(/[\p{C}\s]/gu, '').toLowerCase();
        if (attribute.startsWith('on') || attribute === 'srcdoc') harm.push(attribute);
        if (/^(?:javascript|vbscript|livescript):/.test(url)) harm.push(value);
        if (
          url.startsWith('data:') &&
          !/^data:image\/(?:png|gif|jpe?g|webp|bmp);base64,/.test(url)
        ) {
          harm.push(value);
        }
        if (attribute === 'style' && /url|expression|@import|\\|behavior/i.test(value))
          harm.push(value);
      }
    },
  });
  parser.end(html);
  return harm;
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
  ])('does no harm: %s', (html) => {
    const safe = whole(html);
    expect(harmIn(safe)).toEqual([]);
    expect(safe).not.toMatch(/<script|background=|position/i);
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
        '<style>',
        '</style>',
        '<img src=',
        '<p title="',
        '<textarea>',
        '</textarea>',
        '<![CDATA[',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const safe = whole(parts.join(''));
        expect(harmIn(safe)).toEqual([]);
        expect(whole(safe)).toBe(safe);
      }),
    );
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

describe('links and images', () => {
  const html =
    '<p>See <a href="https://x.example/?id=7&amp;utm_source=mail&amp;fbclid=1">the page</a> or https://y.example/z.</p>' +
    '<a href="https://www.google.com/url?q=https://z.example/%3Fa%3D1&amp;sa=D">z</a>' +
    '<a href="https://email.mg.agency.example/c/eJwVy0">Book</a><a href="javascript:alert(1)">bad</a>' +
    '<img src="https://x.example/logo.png" width="120" alt="Logo"><img src="https://email.mg.agency.example/o/eJwVy0" alt="">' +
    '<img src="https://x.example/p.gif" width="1" height="1"><img src="https://x.example/q.gif" style="display:none">';
  const { links, images, replyHtml } = readMarkup(html, [{ start: 0, end: html.length }]);

  it('tells tracking parameters and redirects', () => {
    expect(
      links.map(({ cleanUrl, text, trackingParameters, redirect }) => [
        cleanUrl,
        text,
        trackingParameters,
        redirect,
      ]),
    ).toEqual([
      ['https://x.example/?id=7', 'the page', ['utm_source', 'fbclid'], null],
      ['https://y.example/z', 'https://y.example/z', [], null],
      ['https://z.example/?a=1', 'z', [], 'Google'],
      ['https://email.mg.agency.example/c/eJwVy0', 'Book', [], 'Mailgun'],
    ]);
  });

  it('tells tracking pixels, and leaves them out of the HTML', () => {
    expect(images.map(({ trackingPixel }) => trackingPixel)).toEqual([
      null,
      'address',
      'size',
      'hidden',
    ]);
    expect(replyHtml.match(/<img/g)).toHaveLength(1);
  });
});
