import { Tokenizer, type TokenizerCallbacks } from '../../bundled/htmlTokenizer';

export type Attributes = Readonly<Record<string, string>>;

/** What a pass over HTML tells. Every element that opens is closed again, in the order of nesting. */
export interface HtmlEvents {
  /**
   * @param name in lower case
   * @param attributes names in lower case, entities decoded, the first of equal names
   * @param index where the tag begins
   */
  open(name: string, attributes: Attributes, index: number): void;
  /** @param data with entities decoded: a piece for each, and one for the text before and after */
  text(data: string, start: number, end: number): void;
  close(name: string): void;
}

/** Elements without content. HTML standard, 13.1.2, and the obsolete ones browsers still know. */
const VOID = setOf(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** What an opening tag closes if it is the innermost open element. HTML standard, 13.1.2.4. */
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
/** What a head may hold; anything else ends it. HTML standard, 13.2.6.4.4. */
const HEAD_CONTENT = setOf(
  'base basefont bgsound link meta noframes noscript script style template title xml',
);
/** What ends SVG and MathML that nobody closed. HTML standard, 13.2.6.5. */
const ENDS_FOREIGN = setOf(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu ' +
    'meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
/** HTML has fewer than 150 names. More than these are told apart no more, since each takes memory. */
const MOST_NAMES = 1000;
const NOT_SPACE = /[^ \t\r\n\f]/;
/** What all elements without attributes have. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({});

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

function each(opening: string, closed: string): [string, ReadonlySet<string>][] {
  const names = setOf(closed);
  return opening.split(' ').map((name) => [name, names]);
}

/**
 * Reads HTML in one pass, in time linear in its length however deep it nests: htmlparser2's own
 * parser keeps its open elements in an array that it shifts, which takes the square of the depth,
 * so that only its tokenizer is used.
 *
 * @param html a document or a fragment, however broken
 * @param wanted the attributes to tell; all if absent
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

/** What there is to know of all elements of one name. */
interface Kind {
  readonly name: string;
  readonly isVoid: boolean;
  readonly isForeign: boolean;
  readonly isHeadContent: boolean;
  readonly endsForeign: boolean;
  readonly closes: ReadonlySet<string> | undefined;
  /** How many of them are open. */
  open: number;
}

class TagReader implements TokenizerCallbacks {
  /** The open elements, the innermost last. */
  private readonly open: Kind[] = [];
  private readonly head = kindOf('head');
  /** By the name as it is spelled. */
  private readonly kinds = new Map<string, Kind>([['head', this.head]]);
  private readonly others = kindOf('unknown');
  /** Attributes by the name as it is spelled; null for those that nobody wants. */
  private readonly attributeNames = new Map<string, string | null>();
  private foreign = 0;
  private kind = kindOf('');
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
    this.kind = this.kindNamed(start, end);
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
    // The first of two counts; what every object inherits, such as `constructor`, is none.
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
    this.openElement(this.foreign > 0 || this.kind.isForeign);
    this.position = end + 1;
  }

  onclosetag(start: number, end: number): void {
    const kind = this.kindNamed(start, end);
    this.position = end + 1;
    if (kind.open > 0) {
      while (this.closeInnermost() !== kind);
    } else if (kind.name === 'p' || kind.name === 'br') {
      // Browsers read these as empty elements, which end SVG and MathML too.
      this.endForeign();
      this.events.open(kind.name, NO_ATTRIBUTES, start - 2);
      this.events.close(kind.name);
    }
  }

  ontext(start: number, end: number): void {
    this.position = end;
    // So the tokenizer tells of an end tag that the document ends in.
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
    const { kind } = this;
    if (!kind.isHeadContent && this.isInHead()) this.closeInnermost();
    if (this.foreign > 0 && kind.endsForeign) this.endForeign();
    if (kind.closes) this.closeImplied(kind.closes);
    this.events.open(kind.name, this.attributes ?? NO_ATTRIBUTES, this.tagStart);
    if (closes || kind.isVoid) {
      this.events.close(kind.name);
      return;
    }
    this.open.push(kind);
    kind.open++;
    if (kind.isForeign) this.foreign++;
  }

  private isInHead(): boolean {
    return this.head.open > 0 && this.open.at(-1) === this.head;
  }

  private endForeign(): void {
    while (this.foreign > 0) this.closeInnermost();
  }

  private closeImplied(names: ReadonlySet<string>): void {
    for (let inner = this.open.at(-1); inner && names.has(inner.name); inner = this.open.at(-1)) {
      this.closeInnermost();
    }
  }

  private closeInnermost(): Kind | undefined {
    const kind = this.open.pop();
    if (!kind) return undefined;
    kind.open--;
    if (kind.isForeign) this.foreign--;
    this.events.close(kind.name);
    return kind;
  }

  private kindNamed(start: number, end: number): Kind {
    const spelled = this.html.slice(start, end);
    let kind = this.kinds.get(spelled);
    if (kind) return kind;
    const name = spelled.toLowerCase();
    kind = this.kinds.get(name);
    if (this.kinds.size >= MOST_NAMES) return kind ?? this.others;
    kind ??= kindOf(name);
    this.kinds.set(name, kind);
    if (name !== spelled) this.kinds.set(spelled, kind);
    return kind;
  }
}

function kindOf(name: string): Kind {
  return {
    name,
    isVoid: VOID.has(name),
    isForeign: FOREIGN.has(name),
    isHeadContent: HEAD_CONTENT.has(name),
    endsForeign: ENDS_FOREIGN.has(name),
    closes: CLOSES.get(name),
    open: 0,
  };
}
