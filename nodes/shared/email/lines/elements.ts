/** What an element does to the lines around it and in it: a set of bits. */
export const Effect = {
  none: 0,
  /** Stands on lines of its own. */
  block: 1,
  /** Stands apart by a blank line. */
  paragraph: 2,
  /** Its text is not shown. */
  hidden: 4,
  /** Its white space counts. */
  preformatted: 8,
  /** Raises the quote depth. */
  quote: 16,
  /** Shown with a quote mark. */
  marked: 32,
  softQuote: 64,
  signature: 128,
  attribution: 256,
  cell: 512,
  indentation: 1024,
  list: 2048,
  listItem: 4096,
  link: 8192,
} as const;

export const ELEMENT_EFFECTS: ReadonlyMap<string, number> = new Map([
  ...words(
    'address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header html legend main nav optgroup option section summary table tbody tfoot thead tr',
    Effect.block,
  ),
  ...words('p h1 h2 h3 h4 h5 h6', Effect.block | Effect.paragraph),
  ...words(
    'script style head title noscript template object svg math textarea select xml',
    Effect.hidden,
  ),
  ...words('pre listing plaintext', Effect.block | Effect.paragraph | Effect.preformatted),
  ...words('td th', Effect.cell),
  ...words('ul ol menu dir', Effect.block | Effect.list),
  ['li', Effect.block | Effect.listItem],
  ['a', Effect.link],
  ['blockquote', Effect.block | Effect.paragraph | Effect.quote],
]);

function words(names: string, effect: number): [string, number][] {
  return names.split(' ').map((name) => [name, effect]);
}
