import {
  escapeHtml,
  openingTag,
  safeImageSource,
  safeLink,
  treatmentOf,
} from '../../../../../nodes/shared/email/html/sanitise';
import { SafeStyles } from '../../../../../nodes/shared/email/html/safeStyles';
import { readMarkup } from '../../../../../nodes/shared/email/html/markup';

const tagOf = (name: string, attributes: Record<string, string>) =>
  openingTag(name, attributes, new SafeStyles());
const whole = (html: string) => readMarkup(html, [{ start: 0, end: html.length }]).replyHtml;
const styled = (style: string) => tagOf('p', { style });

it('keeps elements of text, drops those with other content, and unwraps all others', () => {
  for (const name of ['a', 'em', 'figure', 'small', 'tt', 'wbr']) {
    expect([name, treatmentOf(name)]).toEqual([name, 'keep']);
  }
  for (const name of ['applet', 'noscript', 'object', 'xml']) {
    expect([name, treatmentOf(name)]).toEqual([name, 'drop']);
  }
  for (const name of ['article', 'form', 'o:p', 'constructor', '']) {
    expect([name, treatmentOf(name)]).toEqual([name, 'unwrap']);
  }
});

it.each(['br', 'col', 'hr', 'wbr', 'img src="cid:a"'])('gives <%s> no end tag', (tag) => {
  expect(whole(`a<${tag}>b`)).toBe(`a<${tag}>b`);
});

it('keeps the attributes of a layout, and no others', () => {
  const layout = { align: 'left', bgcolor: '#fff', colspan: '2', dir: 'rtl', lang: 'he' };
  const rest = { rowspan: '2', title: 'T', valign: 'top', width: '9' };
  expect(tagOf('td', { ...layout, ...rest })).toBe(
    '<td align="left" bgcolor="#fff" colspan="2" dir="rtl" lang="he" rowspan="2" title="T" valign="top" width="9">',
  );
  expect(tagOf('td', { class: 'x', id: 'x', onclick: 'x', srcset: 'x', background: 'x' })).toBe(
    '<td>',
  );
  expect(tagOf('p', { href: 'https://x.example', src: 'https://x.example/a.png' })).toBe('<p>');
});

it.each(['javascript:a()', ' VBScript:a()', 'livescript:a()'])(
  'keeps no attribute that names a script: %s',
  (title) => {
    expect(tagOf('p', { title })).toBe('<p>');
    expect(tagOf('p', { title: `see ${title}` })).toBe(`<p title="see ${title}">`);
  },
);

it.each([
  ...['http://x.example', 'https://x.example', 'ftp://x.example', 'mailto:a@x.example'],
  ...['tel:+15005550006', 'sms:+15005550006', 'callto:ann', 'whatsapp:send', 'webcal://x.example'],
  ...['HTTPS://x.example', '#top'],
])('follows the link %s', (url) => {
  expect(safeLink(url)).toBe(url);
});

it.each([
  ...['javascript:a()', 'data:text/html,x', 'file:///etc', 'xhttps://x.example', 'x', '', '/#top'],
  ...['x https://x.example', 'httpsx://x.example', 'see mailto:a@x.example'],
])('does not follow %j', (url) => {
  expect(safeLink(url)).toBeUndefined();
});

it('reads a URL as browsers do', () => {
  expect(safeLink(' \u0001\u200bhttps://x.example/a\tb\r\n\nc \u0000')).toBe(
    'https://x.example/abc',
  );
  expect(safeLink(' \t ')).toBeUndefined();
  expect(safeImageSource('\n https://x.example/a.png ')).toBe('https://x.example/a.png');
});

it.each([
  ...['http://x.example/a', 'https://x.example/a', 'cid:a', 'CID:a'],
  ...['png', 'gif', 'jpg', 'jpeg', 'webp', 'bmp'].map((type) => `data:image/${type};base64,AA==`),
])('shows the image %s', (src) => {
  expect(safeImageSource(src)).toBe(src);
});

it.each([
  ...['https:x', 'http:/x', 'xcid:a', 'a.png', '', 'mailto:a@x.example', 'ftp://x.example/a.png'],
  ...['data:image/svg+xml;base64,AA==', 'data:image/png,AA', 'x data:image/png;base64,AA=='],
])('does not show %j', (src) => {
  expect(safeImageSource(src)).toBeUndefined();
});

it.each([
  ...['background-color: red', 'border: 0', 'border-top: 1px solid red', 'border-left-color: red'],
  ...['border-style: solid', 'border-bottom-width: 1px', 'border-collapse: collapse'],
  ...['border-spacing: 0', 'border-radius: 3px', 'color: red', 'direction: rtl', 'display: block'],
  ...['font: 12px Arial', 'font-family: Arial', 'font-size: 12px', 'font-style: italic'],
  ...['font-variant: normal', 'font-weight: bold', 'letter-spacing: 1px', 'list-style-type: disc'],
  ...['margin: 0', 'margin-right: 1px', 'max-width: 9px', 'min-width: 9px', 'padding: 0'],
  ...['padding-bottom: 1px', 'text-align: left', 'text-decoration: none', 'text-indent: 1px'],
  ...['text-transform: none', 'unicode-bidi: embed', 'vertical-align: top', 'white-space: nowrap'],
  ...['width: 100%', 'word-break: normal', 'word-spacing: 1px'],
])('keeps the style %s', (style) => {
  expect(styled(style)).toBe(`<p style="${style}">`);
});

it.each([
  ...[
    'background: red',
    'border-image: none',
    'position: fixed',
    'top: 0',
    'z-index: 9',
    'float: left',
  ],
  ...[
    'colour: red',
    'xcolor: red',
    'color-x: red',
    '-color: red',
    'margin-middle: 1px',
    'borders: 0',
  ],
  ...[
    'color',
    'colorx',
    ': red',
    'color:',
    'color: a\\b',
    'color: a:b',
    'color: a/b',
    'color: @a',
    'color: {',
  ],
  ...[`font-family: ${'a'.repeat(201)}`, 'border-top-: 0', 'color: red}'],
])('keeps no style %s', (style) => {
  expect(styled(style)).toBe('<p>');
});

it('keeps the safe declarations of a style, tidied', () => {
  expect(styled(' COLOR :  red ;position:fixed;; margin:0')).toBe(
    '<p style="color: red; margin: 0">',
  );
  expect(styled(`font-family: ${'a'.repeat(200)}`)).toContain('aaa');
});

it.each(['0.8', '.8em', '80%', '8px', '6pt', '1EM', 'NORMAL', '10PX'])(
  'keeps lines as high as %s',
  (height) => {
    expect(styled(`line-height: ${height}`)).toBe(`<p style="line-height: ${height}">`);
  },
);

it.each(['0.79', '+1', '.79em', '79%', '7.9px', '5.9pt', '9vh', '2ex', 'x', '8 px', '!important'])(
  'keeps no lines as low as %s, or of a height nobody knows',
  (height) => {
    expect(styled(`line-height: ${height}`)).toBe('<p>');
  },
);

it('keeps the height of an image, and of a part of a table that is shown as one', () => {
  for (const name of ['img', 'table', 'td', 'th', 'tr', 'hr', 'col']) {
    expect(tagOf(name, { height: '9' })).toBe(`<${name} height="9">`);
  }
  expect(tagOf('td', { height: '9', style: 'color: red' })).toBe(
    '<td height="9" style="color: red">',
  );
  expect(tagOf('td', { height: '9', style: 'DISPLAY: block' })).toBe('<td style="display: block">');
  expect(tagOf('img', { height: '9', style: 'display: block' })).toContain('height="9"');
  expect(tagOf('div', { height: '9', style: 'height: 9px' })).toBe('<div>');
});

it('escapes text for HTML, within quotation marks too', () => {
  expect(escapeHtml('Tom & Jerry')).toBe('Tom &amp; Jerry');
  expect(escapeHtml(`<a title="b" c='d'>\`&amp;\0</a>`)).toBe(
    '&lt;a title=&quot;b&quot; c=&#39;d&#39;&gt;&#96;&amp;amp;&lt;/a&gt;',
  );
  expect(escapeHtml('')).toBe('');
});
