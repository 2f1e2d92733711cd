import { type Attributes, NO_ATTRIBUTES } from '../html/htmlEvents';
import { isHidden } from '../html/visibility';
import { isCitation, isIndentation, meaningOf } from './clientMarkup';

/** A set of bits: how an element changes the lines around it and in it. */
export const Effect = {
  none: 0,
  /** Begins and ends a line. */
  block: 1,
  /** Is set apart by a blank line. */
  paragraph: 2,
  /** Its text is not shown. */
  hidden: 4,
  /** Its white space is shown. */
  preformatted: 8,
  /** One more quote depth. */
  quote: 16,
  /** A quote that is shown with a quote mark. */
  quoteMark: 32,
  /** A quote that may be formatting. */
  softQuote: 64,
  signature: 128,
  attribution: 256,
  /** A table cell: a tab separates it from the one before. */
  cell: 512,
  /** A quote that only indents. */
  indentation: 1024,
  list: 2048,
  listItem: 4096,
  link: 8192,
  /** Everything from here on is quoted. */
  divider: 16384,
  /** A quote only if it holds a block quote or an attribution. */
  container: 32768,
  /** Paragraphs in it have no blank line between them. */
  tightParagraphs: 65536,
  styleSheet: 131072,
} as const;

const ELEMENT_EFFECTS: ReadonlyMap<string, number> = new Map([
  ...each(
    'address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header html legend main nav optgroup option section summary table tbody tfoot thead tr',
    Effect.block,
  ),
  ...each('p h1 h2 h3 h4 h5 h6', Effect.block | Effect.paragraph),
  ...each('script head title noscript template object svg math textarea select xml', Effect.hidden),
  ['style', Effect.hidden | Effect.styleSheet],
  ...each('pre listing plaintext', Effect.block | Effect.paragraph | Effect.preformatted),
  ...each('td th', Effect.cell),
  ...each('ul ol menu dir', Effect.block | Effect.list),
  ['li', Effect.block | Effect.listItem],
  ['a', Effect.link],
  ['blockquote', Effect.block | Effect.paragraph | Effect.quote],
]);

/** `white-space: pre-wrap`: plain text shown as HTML, by K-9 Mail and web mail. */
const PREFORMATTED_STYLE = /white-space\s*:\s*pre/i;

function each(names: string, effect: number): [string, number][] {
  return names.split(' ').map((name) => [name, effect]);
}

/**
 * How an element changes the lines around it and in it: by its name, by its style, and by the mail
 * program that marked it.
 */
export function effectsOf(name: string, attributes: Attributes): number {
  let effects: number = ELEMENT_EFFECTS.get(name) ?? Effect.none;
  if (name === 'blockquote') {
    effects |= isCitation(attributes) ? Effect.quoteMark : Effect.softQuote;
    if (isIndentation(attributes)) effects |= Effect.indentation;
  }
  if (attributes === NO_ATTRIBUTES) return effects;
  if (isHidden(attributes)) effects |= Effect.hidden;
  if (attributes.style?.includes('pre') && PREFORMATTED_STYLE.test(attributes.style)) {
    effects |= Effect.preformatted;
  }
  switch (meaningOf(name, attributes)) {
    case 'quote':
      return (effects | Effect.quote | Effect.block) & ~Effect.softQuote;
    case 'container':
      return effects | Effect.quote | Effect.block | Effect.container;
    case 'signature':
      return effects | Effect.signature;
    case 'attribution':
      return effects | Effect.attribution;
    case 'divider':
      return effects | Effect.divider;
    case undefined:
      return effects;
  }
}
