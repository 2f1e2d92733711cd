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

/** A document repeats few styles very often. Further ones are not remembered, since each takes memory. */
const MOST_STYLES = 1000;

/** The safe parts of a document's styles. */
export class SafeStyles {
  /** By the element's name, then by the style as it is written. */
  private readonly known = new Map<string, Map<string, string | undefined>>();
  private count = 0;

  /** An element's style that is safe to display; undefined if nothing of it is. */
  of(element: string, style: string): string | undefined {
    const known = this.stylesOf(element);
    if (known.has(style)) return known.get(style);
    const safe = safeStyle(element, style);
    if (this.count++ < MOST_STYLES) known.set(style, safe);
    return safe;
  }

  private stylesOf(element: string): Map<string, string | undefined> {
    const styles = this.known.get(element) ?? new Map<string, string | undefined>();
    this.known.set(element, styles);
    return styles;
  }
}

/** Whether an element can have a height without its text flowing out of it. */
export function keepsHeight(element: string, style = ''): boolean {
  return element === 'img' || (KEEPS_HEIGHT.has(element) && !/display/i.test(style));
}

/** `line-height: 0`, `line-height: 2px`, or a length in a unit that is not listed. */
function isLow(lineHeight: string): boolean {
  if (lineHeight.toLowerCase() === 'normal') return false;
  const number = Number.parseFloat(lineHeight);
  const unit = lineHeight.replace(/^[\d.]+/, '').toLowerCase();
  return !(number >= (LEAST_LINE_HEIGHT[unit] ?? Infinity));
}

/** A style without declarations that could load something, move the email over the page or overlap its text. */
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
