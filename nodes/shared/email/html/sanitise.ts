/**
 * The parts of an email's HTML that are safe to display: an allow-list over the events of the parser
 * that is bundled anyway. sanitize-html would add a CSS parser and a second pass over the body, and it
 * cannot keep only the newest message.
 */

const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr address b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em ' +
    'figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span ' +
    'strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr'
  ).split(' '),
);

/** Elements whose content is not text of the message, or follows other rules than HTML. */
const DROPPED_WITH_CONTENT: ReadonlySet<string> = new Set(
  (
    'applet audio base canvas embed frame frameset iframe link map math meta noembed noframes noscript ' +
    'object param script select style svg template textarea title video xml'
  ).split(' '),
);

export const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'wbr']);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'abbr align alt bgcolor border cellpadding cellspacing color colspan dir face height lang reversed ' +
    'rowspan scope size span start title valign width'
  ).split(' '),
);

/** Properties that load nothing and do not position one element over another. */
const STYLE_PROPERTY =
  /^(?:background-color|border(?:-(?:top|right|bottom|left))?(?:-(?:color|style|width|collapse|spacing|radius))?|color|direction|display|font(?:-(?:family|size|style|variant|weight))?|height|letter-spacing|line-height|list-style-type|margin(?:-(?:top|right|bottom|left))?|max-width|min-width|padding(?:-(?:top|right|bottom|left))?|text-align|text-decoration|text-indent|text-transform|unicode-bidi|vertical-align|white-space|width|word-break|word-spacing)$/;
/** No backslash, colon, slash or at sign, so no escape, no URL and no at-rule. */
const STYLE_VALUE = /^[\w\s#%.,()'"!+-]{1,200}$/;
/**
 * `calc(0px - (200px))`: every function except colours, since it may load something or compute a
 * negative length. Each bracket must follow the name of a colour function directly.
 */
const OTHER_FUNCTION = /(?<!(?:^|[\s,])(?:rgb|hsl)a?)\(/i;
/**
 * `-9px`, `0-9px` (which CSS reads as `0 -9px`), but not `Univers-55`. A negative margin would move the
 * email over the page around it.
 */
const NEGATIVE_LENGTH = /(?<![a-z_-])-\s{0,9}[.\d]/i;

/**
 * Text flows out of a box lower than itself, over the page around the email. Images have no such text,
 * and the boxes of tables grow with theirs unless `display` makes them others.
 */
const KEEPS_HEIGHT: ReadonlySet<string> = new Set(
  'img table tbody td tfoot th thead tr col colgroup hr'.split(' '),
);
/** The least height of a line by its unit: lower lines are written over one another. */
const LEAST_LINE_HEIGHT: Readonly<Record<string, number>> = {
  '': 0.8,
  em: 0.8,
  '%': 80,
  px: 8,
  pt: 6,
};

const LINK_SCHEME = /^(?:https?|ftp|mailto|tel|sms|callto|whatsapp|webcal):/i;
const IMAGE_SCHEME = /^(?:https?:\/\/|cid:|data:image\/(?:png|gif|jpe?g|webp|bmp);base64,)/i;
const IGNORED_AT_EDGE = /[\p{Cc}\p{Z}\p{Cf}]/u;

export type Treatment = 'keep' | 'unwrap' | 'drop';

/** Whether an element is kept, replaced by its content, or dropped with its content. */
export function treatmentOf(name: string): Treatment {
  if (ELEMENTS.has(name)) return 'keep';
  return DROPPED_WITH_CONTENT.has(name) ? 'drop' : 'unwrap';
}

/**
 * An element's opening tag with its safe attributes.
 *
 * @param name an element that is kept
 * @param attributes names in lower case, entities decoded
 */
export function openingTag(name: string, attributes: Readonly<Record<string, string>>): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'height' && !keepsHeight(name, attributes.style)) continue;
    const safe = safeValue(name, attribute, value);
    if (safe !== undefined) tag += ` ${attribute}="${escapeHtml(safe)}"`;
  }
  return `${tag}>`;
}

function safeValue(element: string, attribute: string, value: string): string | undefined {
  if (attribute === 'style') return safeStyle(element, value);
  if (attribute === 'href') return element === 'a' ? safeLink(value) : undefined;
  if (attribute === 'src') return element === 'img' ? safeImageSource(value) : undefined;
  return ATTRIBUTES.has(attribute) && !/^\s*[a-z]{1,20}script:/i.test(value) ? value : undefined;
}

/** A link's target if it is safe to follow; undefined for scripts, data and unknown schemes. */
export function safeLink(href: string): string | undefined {
  const url = tidyUrl(href);
  return LINK_SCHEME.test(url) || url.startsWith('#') ? url : undefined;
}

/** An image's source if it is on the web, an attached part (`cid:`) or an embedded bitmap. */
export function safeImageSource(src: string): string | undefined {
  const trimmed = tidyUrl(src);
  return IMAGE_SCHEME.test(trimmed) ? trimmed : undefined;
}

/** A URL as browsers read it (URL standard, 4.4): no control characters at its edges, no tabs or line breaks. */
function tidyUrl(url: string): string {
  let start = 0;
  let end = url.length;
  // Beyond an edge there is no character, which ends each loop.
  while (IGNORED_AT_EDGE.test(url.charAt(start))) start++;
  while (IGNORED_AT_EDGE.test(url.charAt(end - 1))) end--;
  return url.slice(start, end).replace(/[\t\r\n]+/g, '');
}

function keepsHeight(element: string, style = ''): boolean {
  return element === 'img' || (KEEPS_HEIGHT.has(element) && !/display/i.test(style));
}

/** `line-height: 0`, `line-height: 2px`, or a length in a unit that is not listed. */
function isLow(lineHeight: string): boolean {
  if (lineHeight.toLowerCase() === 'normal') return false;
  const number = Number.parseFloat(lineHeight);
  const unit = lineHeight.replace(/^[\d.]+/, '').toLowerCase();
  return !(number >= (LEAST_LINE_HEIGHT[unit] ?? Infinity));
}

function safeStyle(element: string, style: string): string | undefined {
  const kept: string[] = [];
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    const isSafe =
      colon > 0 &&
      STYLE_PROPERTY.test(property) &&
      STYLE_VALUE.test(value) &&
      !(property === 'height' && !keepsHeight(element, style)) &&
      !(property === 'line-height' && isLow(value)) &&
      !OTHER_FUNCTION.test(value) &&
      !NEGATIVE_LENGTH.test(value);
    if (isSafe) kept.push(`${property}: ${value}`);
  }
  return kept.length > 0 ? kept.join('; ') : undefined;
}

/** The null character has no entry: HTML cannot show it, so it is left out. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const ESCAPED = /[&<>"'`\0]/;
const EVERY_ESCAPED = new RegExp(ESCAPED, 'g');

/** Text escaped for HTML, within quotation marks too. */
export function escapeHtml(text: string): string {
  if (!ESCAPED.test(text)) return text;
  return text.replace(EVERY_ESCAPED, (character) => ESCAPES[character] ?? '');
}
