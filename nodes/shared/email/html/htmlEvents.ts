import { Tokenizer, type TokenizerCallbacks } from '../../bundled/htmlTokenizer';

export type Attributes = Readonly<Record<string, string>>;

/** The events of a pass over HTML. Every element that opens is closed again, in the order of nesting. */
export interface HtmlEvents {
  /**
   * @param name in lower case
   * @param attributes names in lower case, entities decoded, the first of equal names
   * @param index of the tag's first character
   */
  open(name: string, attributes: Attributes, index: number): void;
  /** @param data with entities decoded: one event for each entity, and one for the text between them */
  text(data: string, start: number, end: number): void;
  close(name: string): void;
}

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
/** The elements of a head; any other ends it. HTML standard, 13.2.6.4.4. */
const HEAD_CONTENT = setOf(
  'base basefont bgsound link meta noframes noscript script style template title xml',
);
/** The elements that end SVG and MathML without an end tag. HTML standard, 13.2.6.5. */
const ENDS_FOREIGN = setOf(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu ' +
    'meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
/** HTML has fewer than 150 names. Further names share one entry, since each entry takes memory. */
const MOST_NAMES = 1000;
const NOT_SPACE = /[^ \t\r\n\f]/;
/** The attributes of every element without attributes. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({});

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

function each(opening: string, closed: string): [string, ReadonlySet<string>][] {
  const names = setOf(closed);
  return opening.split(' ').map((name) => [name, names]);
}

/**
 * Reads HTML in one pass, in time linear in its length. We use only htmlparser2's tokenizer: its parser
 * shifts an array of open elements, which is quadratic in the nesting depth.
 *
 * @param html a document or a fragment, however broken
 * @param wanted the attributes to report; all if absent
 */
export function readHtmlEvents(
  html: string,
  events: HtmlEvents,
  wanted?: ReadonlySet<string>,
): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagReader(html, events, wanted));
  tokenizer.write(html);
  tokenizer.end();
}

/** All elements of one name. */
interface ElementType {
  readonly name: string;
  readonly isVoid: boolean;
  readonly isForeign: boolean;
  readonly isHeadContent: boolean;
  readonly endsForeign: boolean;
  readonly closes: ReadonlySet<string> | undefined;
  /** The number of open ones. */
  openCount: number;
}

class TagReader implements TokenizerCallbacks {
  /** The open elements, the innermost last. */
  private readonly open: ElementType[] = [];
  private readonly head = elementType('head');
  /** By the name as it is spelled. */
  private readonly types = new Map<string, ElementType>([['head', this.head]]);
  private readonly others = elementType('unknown');
  /** Attributes by the name as it is spelled; null for those not wanted. */
  private readonly attributeNames = new Map<string, string | null>();
  private foreign = 0;
  private type = elementType('');
  private tagStart = 0;
  private attributes: Record<string, string> | undefined;
  private attributeName: string | null = null;
  private value = '';
  /** Where the last token ended. */
  private position = 0;

  constructor(
    private readonly html: string,
    private readonly events: HtmlEvents,
    private readonly wanted: ReadonlySet<string> | undefined,
  ) {}

  onopentagname(start: number, end: number): void {
    this.type = this.typeNamed(start, end);
    this.tagStart = start - 1;
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    const spelled = this.html.slice(start, end);
    let name = this.attributeNames.get(spelled);
    if (name === undefined) {
      const lower = spelled.toLowerCase();
      name = this.wanted === undefined || this.wanted.has(lower) ? lower : null;
      if (this.attributeNames.size < MOST_NAMES) this.attributeNames.set(spelled, name);
    }
    this.attributeName = name;
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeName !== null) this.value += this.html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (this.attributeName !== null) this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    const name = this.attributeName;
    if (name === null) return;
    this.attributes ??= {};
    // The first of two counts. A name that every object inherits, such as `constructor`, is not set yet.
    if (this.attributes[name] === undefined || !Object.hasOwn(this.attributes, name)) {
      this.attributes[name] = this.value;
    }
  }

  onopentagend(end: number): void {
    this.openElement(false);
    this.position = end + 1;
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash means nothing; in SVG and MathML it closes.
    this.openElement(this.foreign > 0 || this.type.isForeign);
    this.position = end + 1;
  }

  onclosetag(start: number, end: number): void {
    const type = this.typeNamed(start, end);
    this.position = end + 1;
    if (type.openCount > 0) {
      while (this.closeInnermost() !== type);
    } else if (type.name === 'p' || type.name === 'br') {
      // Browsers read these as empty elements, which end SVG and MathML too.
      this.endForeign();
      this.events.open(type.name, NO_ATTRIBUTES, start - 2);
      this.events.close(type.name);
    }
  }

  ontext(start: number, end: number): void {
    this.position = end;
    // A negative start: the document ends within an end tag.
    if (start < 0) return;
    const text = this.html.slice(start, end);
    if (this.isInHead() && NOT_SPACE.test(text)) this.closeInnermost();
    this.events.text(text, start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    const start = this.position;
    this.position = end;
    this.events.text(String.fromCodePoint(codePoint), start, end);
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.foreign > 0) this.ontext(start, end - offset);
    this.position = end + 1;
  }

  oncomment(_start: number, end: number): void {
    this.position = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.position = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.position = end + 1;
  }

  onend(): void {
    while (this.open.length > 0) this.closeInnermost();
  }

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  private openElement(closes: boolean): void {
    const { type } = this;
    if (!type.isHeadContent && this.isInHead()) this.closeInnermost();
    if (this.foreign > 0 && type.endsForeign) this.endForeign();
    if (type.closes) this.closeImplied(type.closes);
    this.events.open(type.name, this.attributes ?? NO_ATTRIBUTES, this.tagStart);
    if (closes || type.isVoid) {
      this.events.close(type.name);
      return;
    }
    this.open.push(type);
    type.openCount++;
    if (type.isForeign) this.foreign++;
  }

  private isInHead(): boolean {
    return this.head.openCount > 0 && this.open.at(-1) === this.head;
  }

  private endForeign(): void {
    while (this.foreign > 0) this.closeInnermost();
  }

  private closeImplied(names: ReadonlySet<string>): void {
    for (let inner = this.open.at(-1); inner && names.has(inner.name); inner = this.open.at(-1)) {
      this.closeInnermost();
    }
  }

  private closeInnermost(): ElementType | undefined {
    const type = this.open.pop();
    if (!type) return undefined;
    type.openCount--;
    if (type.isForeign) this.foreign--;
    this.events.close(type.name);
    return type;
  }

  private typeNamed(start: number, end: number): ElementType {
    const spelled = this.html.slice(start, end);
    let type = this.types.get(spelled);
    if (type) return type;
    const name = spelled.toLowerCase();
    type = this.types.get(name);
    if (this.types.size >= MOST_NAMES) return type ?? this.others;
    type ??= elementType(name);
    this.types.set(name, type);
    if (name !== spelled) this.types.set(spelled, type);
    return type;
  }
}

function elementType(name: string): ElementType {
  return {
    name,
    isVoid: VOID.has(name),
    isForeign: FOREIGN.has(name),
    isHeadContent: HEAD_CONTENT.has(name),
    endsForeign: ENDS_FOREIGN.has(name),
    closes: CLOSES.get(name),
    openCount: 0,
  };
}
