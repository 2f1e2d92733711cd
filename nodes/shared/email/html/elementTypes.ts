/** Elements without content. HTML standard, 13.1.2, and the obsolete ones browsers still know. */
const VOID = setOf(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** The elements that an opening tag closes if they are innermost. HTML standard, 13.1.2.4. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...each(
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ' +
      'h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre search section summary table ul xmp',
    'p',
  ),
  ...each('li', 'li p'),
  ...each('dd dt', 'dd dt p'),
  ...each('rp rt', 'rp rt'),
  ...each('option', 'option'),
  ...each('optgroup', 'option optgroup'),
  ...each('td th', 'td th'),
  ...each('tr', 'td th tr'),
  ...each('tbody tfoot', 'td th tr thead tbody'),
  ...each('a', 'a'),
]);

const FOREIGN = setOf('math svg');
/** The elements whose text has no entities. HTML standard, 13.2.6. */
const RAW_TEXT = setOf('iframe noembed noframes plaintext script style xmp');
/** The elements of a head; any other ends it. HTML standard, 13.2.6.4.4. */
const HEAD_CONTENT = setOf(
  'base basefont bgsound link meta noframes noscript script style template title xml',
);
/** The elements that end SVG and MathML without an end tag. HTML standard, 13.2.6.5. */
const ENDS_FOREIGN = setOf(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu ' +
    'meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

function each(opening: string, closed: string): [string, ReadonlySet<string>][] {
  const names = setOf(closed);
  return opening.split(' ').map((name) => [name, names]);
}

/** All elements of one name. */
export interface ElementType {
  readonly name: string;
  /** A number for each name of a document. */
  readonly id: number;
  readonly isVoid: boolean;
  readonly isForeign: boolean;
  readonly isRawText: boolean;
  readonly isHeadContent: boolean;
  readonly endsForeign: boolean;
  readonly closes: ReadonlySet<string> | undefined;
}

/** @param id one that no other name has */
export function elementType(name: string, id: number): ElementType {
  return {
    name,
    id,
    isVoid: VOID.has(name),
    isForeign: FOREIGN.has(name),
    isRawText: RAW_TEXT.has(name),
    isHeadContent: HEAD_CONTENT.has(name),
    endsForeign: ENDS_FOREIGN.has(name),
    closes: CLOSES.get(name),
  };
}

/** The types of the names above and of the most common other ones, which all documents share. */
export const KNOWN_TYPES: ReadonlyMap<string, ElementType> = new Map(
  [
    ...new Set([
      ...[VOID, FOREIGN, RAW_TEXT, HEAD_CONTENT, ENDS_FOREIGN].flatMap((names) => [...names]),
      ...CLOSES.keys(),
      ...setOf('html head body a b i u span font label o:p'),
    ]),
  ].map((name, id) => [name, elementType(name, id)]),
);
export const HEAD_TYPE = KNOWN_TYPES.get('head');
/** The type of all further names of a document that has very many. */
export const OTHER_TYPE = elementType('unknown', KNOWN_TYPES.size);
