import { KNOWN_TYPES } from '../../../../../nodes/shared/email/html/elementTypes';
import { attributeNames, readHtmlEvents } from '../../../../../nodes/shared/email/html/htmlEvents';

const WANTED = attributeNames(['href', 'class', 'title', 'b', 'c', 'd', 'e']);

/** The events of a pass, as a short text. */
function eventsOf(html: string, wanted = WANTED): string {
  const events: string[] = [];
  readHtmlEvents(
    html,
    {
      open: (name, attributes) =>
        events.push([name, ...Object.entries(attributes).map((pair) => pair.join('='))].join(' ')),
      text: (data) => events.push(JSON.stringify(data)),
      close: (name) => events.push(`/${name}`),
    },
    wanted,
  );
  return events.join(', ');
}

it('tells where a tag begins and ends', () => {
  const html = 'a<img alt="b"><br/>c</p>';
  const tags: string[] = [];
  readHtmlEvents(
    html,
    {
      open: (_name, _attributes, index, end) => tags.push(html.slice(index, end)),
      text: () => undefined,
      close: () => undefined,
    },
    WANTED,
  );
  expect(tags).toEqual(['<img alt="b">', '<br/>', '</p>']);
});

describe('readHtmlEvents', () => {
  it.each([
    ['<P>a</P>', 'p, "a", /p'],
    ['<DIV>a</div>b', 'div, "a", /div, "b"'],
    ['<div>a</DIV>b', 'div, "a", /div, "b"'],
    ['<X-Y>a</x-y>b', 'x-y, "a", /x-y, "b"'],
    ['<x-y>a</X-Y>b', 'x-y, "a", /x-y, "b"'],
    ['<p>a<p>b', 'p, "a", /p, p, "b", /p'],
    ['<ul><li>a<li>b</ul>', 'ul, li, "a", /li, li, "b", /li, /ul'],
    ['<b><i>a</b>c', 'b, i, "a", /i, /b, "c"'],
    ['a<br>b</br>c</p>', '"a", br, /br, "b", br, /br, "c", p, /p'],
    ['</div>a', '"a"'],
    ['<div/>a', 'div, "a", /div'],
    ['<svg><path/>a</svg>', 'svg, path, /path, "a", /svg'],
    ['<svg><g>a<p>b', 'svg, g, "a", /g, /svg, p, "b", /p'],
    ['<head>a', 'head, /head, "a"'],
    ['a &amp; b', '"a ", "&", " b"'],
    ['&bne;&notit;&#8364;&#x20ac', '"=", "\u20e5", "¬", "it;", "€", "€"'],
    ['&nonsense; & &', '"&nonsense; & &"'],
    ['a&am', '"a&am"'],
    ['a&noti', '"a", "¬", "i"'],
    ['&amp<b>a', '"&", b, "a", /b'],
    ['<title>&amp;</title>', 'title, "&", /title'],
    // The text of these has no entities, except within SVG.
    ['<style>&amp;</style>&lt;', 'style, "&amp;", /style, "<"'],
    ['<XMP>&amp;</XMP>', 'xmp, "&amp;", /xmp'],
    ['<svg><style>&amp;</style>', 'svg, style, "&", /style, /svg'],
    ['<svg><![CDATA[&amp;]]>', 'svg, "&amp;", /svg'],
    ['<!-- a --><!DOCTYPE html>b', '"b"'],
    ['<a HREF="x" href="y" class=\'z\'>', 'a href=x class=z, /a'],
    ['<a title="a &lt; b">', 'a title=a < b, /a'],
    ['<a title="&copy=1&copy;&copy1&nonsense;">', 'a title=&copy=1©&copy1&nonsense;, /a'],
    ['<a href=/?a&amp;b&copy>', 'a href=/?a&b©, /a'],
    ['<a constructor="x">', 'a, /a'],
    // Where the document ends within a tag, the tag is not shown.
    ['a<di', '"a"'],
    ['a</di', '"a"'],
    ['<title>a</title b', 'title, "a", /title'],
    ['<title>a</titl', 'title, "a</titl", /title'],
  ])('%s', (html, events) => {
    expect(eventsOf(html)).toBe(events);
  });

  it('reports only the attributes that are wanted', () => {
    expect(eventsOf('<a HREF="x" class="y">', attributeNames(['href']))).toBe('a href=x, /a');
  });

  it('reads nesting of any depth', () => {
    expect(eventsOf('<i>'.repeat(100_000)).endsWith('/i')).toBe(true);
  });
});

describe('the events of elements without end tags', () => {
  it.each([
    ...[
      'area',
      'base',
      'br',
      'col',
      'embed',
      'frame',
      'hr',
      'img',
      'input',
      'keygen',
      'link',
      'meta',
    ],
    ...['param', 'source', 'track', 'wbr'],
  ])('<%s> is closed at once', (name) => {
    expect(eventsOf(`<${name}>a`)).toBe(`${name}, /${name}, "a"`);
  });

  it.each([
    ...[
      'address',
      'article',
      'blockquote',
      'center',
      'div',
      'dl',
      'fieldset',
      'figure',
      'footer',
      'form',
    ],
    ...['h1', 'h6', 'header', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul'],
  ])('<%s> ends a paragraph', (name) => {
    expect(eventsOf(`<p>a<${name}>b`)).toBe(`p, "a", /p, ${name}, "b", /${name}`);
  });

  it.each([
    ['<p>a<span>b<b>c', 'p, "a", span, "b", b, "c", /b, /span, /p'],
    // Only the innermost elements are closed.
    ['<p><b>a<p>b', 'p, b, "a", p, "b", /p, /b, /p'],
    ['<ul><li><p>a<li>b', 'ul, li, p, "a", /p, /li, li, "b", /li, /ul'],
    ['<dl><dt>a<dd><p>b<dt>c', 'dl, dt, "a", /dt, dd, p, "b", /p, /dd, dt, "c", /dt, /dl'],
    ['<ruby>a<rp>b<rt>c<rp>d', 'ruby, "a", rp, "b", /rp, rt, "c", /rt, rp, "d", /rp, /ruby'],
    ['<tr><td>a<th>b<tr><td>c', 'tr, td, "a", /td, th, "b", /th, /tr, tr, td, "c", /td, /tr'],
    ['<thead><tr><th>a<tbody><tr>', 'thead, tr, th, "a", /th, /tr, /thead, tbody, tr, /tr, /tbody'],
    ['<tbody><tr><td>a<tfoot>b', 'tbody, tr, td, "a", /td, /tr, /tbody, tfoot, "b", /tfoot'],
    [
      '<optgroup><option>a<option>b',
      'optgroup, option, "a", /option, option, "b", /option, /optgroup',
    ],
    [
      '<optgroup><option>a<optgroup>b',
      'optgroup, option, "a", /option, /optgroup, optgroup, "b", /optgroup',
    ],
    ['<a>1<a>2', 'a, "1", /a, a, "2", /a'],
    ['<td><a>1<td>2', 'td, a, "1", td, "2", /td, /a, /td'],
  ])('%s', (html, events) => {
    expect(eventsOf(html)).toBe(events);
  });
});

describe('the events of a head', () => {
  it.each([
    [
      '<head> <title>a</title>\n<meta><link><style>b</style>',
      /^head, " ", title, "a", \/title.*\/head$/,
    ],
    ['<head><script>a</script><div>b', /^head, script, "a", \/script, \/head, div, "b", \/div$/],
    ['<head><p>a', /^head, \/head, p, "a", \/p$/],
  ])('end with its content: %s', (html, events) => {
    expect(eventsOf(html)).toMatch(events);
  });
});

describe('the events of SVG and MathML', () => {
  it.each(['b', 'br', 'div', 'h1', 'img', 'li', 'p', 'pre', 'span', 'table', 'ul'])(
    'end with <%s>',
    (name) => {
      expect(eventsOf(`<svg><g><${name}>`)).toMatch(new RegExp(`^svg, g, /g, /svg, ${name}`));
      expect(eventsOf(`<math><mi><${name}>`)).toMatch(new RegExp(`^math, mi, /mi, /math, ${name}`));
    },
  );

  it('go on with other elements, and close with a slash', () => {
    expect(eventsOf('<svg><text>a<tspan/>b</text></svg>c')).toBe(
      'svg, text, "a", tspan, /tspan, "b", /text, /svg, "c"',
    );
    expect(eventsOf('<svg/>a')).toBe('svg, /svg, "a"');
    expect(eventsOf('<svg>a</p>b')).toBe('svg, "a", /svg, p, /p, "b"');
    expect(eventsOf('<svg><![CDATA[a<b>]]></svg><![CDATA[c]]>d')).toBe('svg, "a<b>", /svg, "d"');
    expect(eventsOf('<svg></svg><![CDATA[<b>c</b>]]>d<svg><![CDATA[<e>]]>')).toBe(
      'svg, /svg, "c", "]]>d", svg, "<e>", /svg',
    );
  });

  it('reads what follows the first > of CDATA in HTML, as browsers do', () => {
    expect(eventsOf('<p>a</p><![CDATA[ x > Hello<p>b</p>')).toBe(
      'p, "a", /p, " Hello", p, "b", /p',
    );
    expect(eventsOf('<![CDATA[<b>c</b>]]>d')).toBe('"c", "]]>d"');
  });
});

describe('elements whose content is text', () => {
  it.each([
    ['<style><b>a</b></style>c', 'style, "<b>a</b>", /style, "c"'],
    ['<script>"</b>"</script>c', 'script, "\\"</b>\\"", /script, "c"'],
    ['<title>a &amp; <b></title>c', 'title, "a ", "&", " <b>", /title, "c"'],
    ['<svg></svg><style><g></style>', 'svg, /svg, style, "<g>", /style'],
  ])('%s', (html, events) => {
    expect(eventsOf(html)).toBe(events);
  });

  it('contain elements in SVG and MathML', () => {
    expect(eventsOf('<svg><style><g>a</g></style>')).toBe('svg, style, g, "a", /g, /style, /svg');
    expect(eventsOf('<math><title><mi>a</mi></title>')).toBe(
      'math, title, mi, "a", /mi, /title, /math',
    );
  });
});

describe('values of attributes', () => {
  it.each([
    ['<a title="1 &amp; 2 &#x1F600; &nope;">', 'a title=1 & 2 \u{1F600} &nope;, /a'],
    ['<a b=\'x "y"\' c=z d e="">', 'a b=x "y" c=z d= e=, /a'],
    ['<a B="1" b="2" c="3">', 'a b=1 c=3, /a'],
  ])('%s', (html, events) => {
    expect(eventsOf(html)).toBe(events);
  });

  it('that are not wanted leave nothing behind', () => {
    const wanted = attributeNames(['c']);
    expect(eventsOf('<a b="&amp;x" c="&lt;y" d="&gt;">', wanted)).toBe('a c=<y, /a');
    expect(eventsOf('<a b="1"><i>', wanted)).toBe('a, i, /i, /a');
    expect(eventsOf('<a c="1"><i>', wanted)).toBe('a c=1, i, /i, /a');
  });
});

it.each([
  '<p>a &amp; b<br/>c</p>d</p>e',
  'a<!-- b -->c<!DOCTYPE html>d<?xml e?>f &lt; g',
  '<svg><![CDATA[a]]>b &amp; c</svg>d<![CDATA[e]]>f',
  'x</br>y<title>T &amp; t</title><textarea>&lt;</textarea>',
])('gives the places of all that it reads: %s', (html) => {
  const texts: string[] = [];
  readHtmlEvents(
    html,
    {
      open: (name, _attributes, index) => {
        expect([name, html.charAt(index)]).toEqual([name, '<']);
      },
      text: (data, start, end) => {
        const raw = html.slice(start, end);
        texts.push(raw);
        expect([raw.startsWith('&') ? raw : data, html.slice(start, end)]).toEqual([raw, raw]);
        if (raw.startsWith('&')) expect(data).toHaveLength(1);
      },
      close: () => undefined,
    },
    WANTED,
  );
  expect(texts.join('').replace(/\s/g, '')).toBe(
    html
      .replace(/<!\[CDATA\[e\]\]>|<!--.*?-->|<!D.*?>|<\?.*?>|<\/?\w+\/?>|<!\[CDATA\[|\]\]>/g, '')
      .replace(/\s/g, ''),
  );
});

it.each([
  ...[
    'a',
    '&lt;',
    '&bne;',
    '<p>',
    '<br>',
    '<br/>',
    '<p/>',
    '<p></p>',
    '</p>',
    '</div>',
    '<P a="&amp;">',
  ],
  ...['<!-- a -->', '<!---->', '<!DOCTYPE html>', '<!a>', '<?xml a?>', '</ a>'],
  ...['<![CDATA[a]]>', '<svg><![CDATA[a]]>', '<svg><![CDATA[]]>', '<svg><path/>'],
  ...['<title>a</title>', '<title>&amp;</title>', '<script>a</script>'],
])('gives the places of what follows %s', (before) => {
  const placesAfter = (html: string) => {
    const places: [string, number, number?][] = [];
    readHtmlEvents(
      before + html,
      {
        open: (name, _attributes, index) => places.push([name, index - before.length]),
        text: (data, start, end) => places.push([data, start - before.length, end - before.length]),
        close: () => undefined,
      },
      WANTED,
    );
    return places;
  };
  expect(placesAfter('&amp;').at(-1)).toEqual(['&', 0, 5]);
  expect(placesAfter('<i>').at(-1)).toEqual(['i', 0]);
  expect(placesAfter('<i>&amp;b').slice(-2)).toEqual([
    ['&', 3, 8],
    ['b', 8, 9],
  ]);
});

it('gives an entity of two characters one place', () => {
  const places: [string, number, number][] = [];
  readHtmlEvents(
    '<p>a&bne;&bne;',
    {
      open: () => undefined,
      text: (data, start, end) => places.push([data, start, end]),
      close: () => undefined,
    },
    WANTED,
  );
  expect(places).toEqual([
    ['a', 3, 4],
    ['=', 4, 9],
    ['\u20e5', 4, 9],
    ['=', 9, 14],
    ['\u20e5', 9, 14],
  ]);
});

describe('a document of very many names', () => {
  const namesUpTo = (count: number) =>
    Array.from({ length: count }, (_, index) => `<x${index}></x${index}>`).join('');

  it('keeps the first thousand', () => {
    expect(eventsOf(`${namesUpTo(1000)}<y>`)).toMatch(/x999, \/x999, unknown, \/unknown$/);
    expect(eventsOf(`${namesUpTo(999)}<y>`)).toMatch(/x998, \/x998, y, \/y$/);
  });

  it.each([
    ['<IMG>a', 'img, /img, "a"'],
    ['<br>a', 'br, /br, "a"'],
    ['<head><title>a<b></title></head>', 'head, title, "a<b>", /title, /head'],
    ['<head><meta><Link><p>', 'head, meta, /meta, link, /link, /head, p, /p'],
    ['<math><SPAN>a', 'math, /math, span, "a", /span'],
    ['<svg><br/>', 'svg, /svg, br, /br'],
    ['<Table><TR><td>a<td>', 'table, tr, td, "a", /td, td, /td, /tr, /table'],
    ['<html><body><font><label><o:p>', 'html, body, font, label, o:p, /o:p, /label, /font'],
  ])('keeps what HTML says of its own: %s', (html, events) => {
    expect(eventsOf(`${namesUpTo(1200)}<hr>${html}`)).toContain(`, hr, /hr, ${events}`);
  });
});

it('closes no element by the name of another', () => {
  const names = Array.from({ length: 300 }, (_, index) => `x${index}`);
  const opened = names.map((name) => `<${name}>`).join('');
  // `</p>` and `</br>` are elements of their own.
  const others = [...KNOWN_TYPES.keys()].filter((name) => name !== 'p' && name !== 'br');
  const closed = [...others, 'y'].map((name) => `</${name}>`).join('');
  expect(eventsOf(`${opened}${closed}a`)).toContain('x298, x299, "a", /x299, /x298');
});

it('reads names of any number, in any case', () => {
  const names = Array.from({ length: 1500 }, (_, index) => `x${index}`);
  const html = names.map((name) => `<${name}><${name.toUpperCase()}></${name}>`).join('');
  const events = eventsOf(html);
  expect(events.startsWith('x0, x0, /x0, x1, x1, /x1')).toBe(true);
  expect(events.match(/\bunknown\b/g)?.length).toBeGreaterThan(0);
  const spelled = names.map((name) => ` ${name.toUpperCase()}="1"`).join('');
  expect(eventsOf(`<p${spelled} x1499="2">`, attributeNames(names))).toMatch(
    /^p x0=1 .* x1499=1, \/p$/,
  );
});
