import { Tokenizer, type TokenizerCallbacks } from '../../bundled/htmlTokenizer';
import { type ElementType, elementType, HEAD_TYPE, KNOWN_TYPES, OTHER_TYPE } from './elementTypes';
import { NameTable } from './nameTable';
import { DecodingMode, EntityFinder } from './entities';

/** A set of names of attributes, as `attributeNames` makes it. */
export type AttributeNames = NameTable<string>;
export type Attributes = Readonly<Record<string, string>>;

/** The events of a pass over HTML. Every element that opens is closed again, in the order of nesting. */
export interface HtmlEvents {
  /**
   * @param name in lower case
   * @param attributes names in lower case, entities decoded, the first of equal names
   * @param index of the tag's first character
   * @param end the index past the tag
   */
  open(name: string, attributes: Attributes, index: number, end: number): void;
  /**
   * @param data with entities decoded: an event for each character of an entity, and one for the text
   *   between entities
   */
  text(data: string, start: number, end: number): void;
  close(name: string): void;
}

/** HTML has fewer than 150 names. Further names share one entry, since each entry takes memory. */
const MOST_NAMES = 1000;
const NOT_SPACE = /[^ \t\r\n\f]/;
/** The attributes of every element without attributes. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({});

/**
 * Reads HTML in one pass, in time linear in its length. We use only htmlparser2's tokenizer: its parser
 * shifts an array of open elements, which is quadratic in the nesting depth.
 *
 * @param html a document or a fragment, however broken
 * @param wanted the attributes to report
 */
export function readHtmlEvents(html: string, events: HtmlEvents, wanted: AttributeNames): void {
  const reader = new TagReader(html, events, wanted);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  if (html.includes(END_OF_CDATA)) writeWithCdata(html, tokenizer, reader);
  else tokenizer.write(html);
  tokenizer.end();
}

const CDATA = '<![CDATA[';
/** Searched for first, since `[` is rare in HTML. */
const END_OF_CDATA = '[CDATA[';

/**
 * Writes HTML with `<![CDATA[`, in lower case where it is in no SVG or MathML. There it begins a comment that ends
 * at the first `>`, but the tokenizer would read on to `]]>`, and so skip the rest of a letter.
 *
 * Source: HTML Standard, Markup declaration open state.
 */
function writeWithCdata(html: string, tokenizer: Tokenizer, reader: TagReader): void {
  let from = 0;
  let isForeign = false;
  while (from < html.length) {
    const next = html.indexOf(CDATA, from + 1);
    const piece = html.slice(from, next < 0 ? undefined : next);
    const isCdata = !isForeign && piece.startsWith(CDATA);
    tokenizer.write(isCdata ? CDATA.toLowerCase() + piece.slice(CDATA.length) : piece);
    from += piece.length;
    isForeign = reader.isInForeignContext();
  }
}

const TYPES = new NameTable([...KNOWN_TYPES]);

/** A set of names of attributes, in lower case. None may be a name that every object inherits. */
export function attributeNames(names: Iterable<string>): AttributeNames {
  return new NameTable([...new Set(names)].map((name) => [name, name]));
}

class TagReader implements TokenizerCallbacks {
  /** The open elements, the innermost last. */
  private readonly open: ElementType[] = [];
  /** The number of open elements of each type. */
  private readonly openCounts = new Array<number>(OTHER_TYPE.id + 1).fill(0);
  /** Types of other names, by the name as it is spelled. */
  private readonly types = new Map<string, ElementType>();
  private foreign = 0;
  private type = OTHER_TYPE;
  private tagStart = 0;
  private attributes: Record<string, string> | undefined;
  /** The name of the attribute being read; undefined if it is not wanted. */
  private attributeName: string | undefined;
  private value = '';
  private readonly entities: EntityFinder;

  constructor(
    private readonly html: string,
    private readonly events: HtmlEvents,
    private readonly wanted: AttributeNames,
  ) {
    this.entities = new EntityFinder(html);
  }

  onopentagname(start: number, end: number): void {
    this.type = this.typeNamed(start, end);
    this.tagStart = start - 1;
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.wanted.find(this.html, start, end);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeName === undefined) return;
    this.value = this.entities.mayBeIn(start, end)
      ? this.decoded(start, end)
      : this.html.slice(start, end);
  }

  private decoded(start: number, end: number): string {
    const { entities, html } = this;
    let value = '';
    let from = start;
    while (entities.find(from, end, DecodingMode.Attribute)) {
      value += html.slice(from, entities.start) + entities.characters.join('');
      from = entities.end;
    }
    return value + html.slice(from, end);
  }

  onattribentity(): void {
    // The tokenizer decodes none.
  }

  onattribend(): void {
    const name = this.attributeName;
    if (name === undefined) return;
    this.attributes ??= {};
    // The first of two counts.
    this.attributes[name] ??= this.value;
  }

  onopentagend(end: number): void {
    this.openElement(false, end + 1);
  }

  onselfclosingtag(end: number): void {
    // In HTML the slash means nothing; in SVG and MathML it closes.
    this.openElement(this.foreign > 0 || this.type.isForeign, end + 1);
  }

  onclosetag(start: number, end: number): void {
    const type = this.typeNamed(start, end);
    if (this.isOpen(type)) {
      while (this.closeInnermost() !== type);
    } else if (type.name === 'p' || type.name === 'br') {
      // Browsers read these as empty elements, which end SVG and MathML too.
      this.endForeign();
      this.events.open(type.name, NO_ATTRIBUTES, start - 2, end + 1);
      this.events.close(type.name);
    }
  }

  ontext(start: number, end: number): void {
    // A negative start: the document ends within an end tag.
    if (start < 0) return;
    if (this.entities.mayBeIn(start, end) && !this.isInRawText()) this.decodeText(start, end);
    else this.plainText(start, end);
  }

  private decodeText(start: number, end: number): void {
    const { entities } = this;
    let from = start;
    while (entities.find(from, end, DecodingMode.Legacy)) {
      if (from < entities.start) this.plainText(from, entities.start);
      for (const character of entities.characters) {
        this.events.text(character, entities.start, entities.end);
      }
      from = entities.end;
    }
    if (from < end) this.plainText(from, end);
  }

  private plainText(start: number, end: number): void {
    const text = this.html.slice(start, end);
    if (this.isInHead() && NOT_SPACE.test(text)) this.closeInnermost();
    this.events.text(text, start, end);
  }

  ontextentity(): void {
    // The tokenizer decodes none.
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.foreign > 0) this.plainText(start, end - offset);
  }

  oncomment(): void {
    // Comments are not shown.
  }

  ondeclaration(): void {
    // `<!DOCTYPE html>`
  }

  onprocessinginstruction(): void {
    // `<?xml version="1.0"?>`: in HTML the tokenizer reports it as a comment, as the standard says.
  }

  onend(): void {
    while (this.open.length > 0) this.closeInnermost();
  }

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  private openElement(closes: boolean, end: number): void {
    const { type } = this;
    if (!type.isHeadContent && this.isInHead()) this.closeInnermost();
    if (this.foreign > 0 && type.endsForeign) this.endForeign();
    if (type.closes) this.closeImplied(type.closes);
    this.events.open(type.name, this.attributes ?? NO_ATTRIBUTES, this.tagStart, end);
    if (closes || type.isVoid) {
      this.events.close(type.name);
      return;
    }
    this.open.push(type);
    this.count(type, 1);
    if (type.isForeign) this.foreign++;
  }

  private isInHead(): boolean {
    return this.open.at(-1) === HEAD_TYPE;
  }

  /** Whether text is shown as it is written. Inside SVG and MathML, `script` and `style` are like others. */
  private isInRawText(): boolean {
    return this.foreign === 0 && this.open.at(-1)?.isRawText === true;
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
    this.count(type, -1);
    if (type.isForeign) this.foreign--;
    this.events.close(type.name);
    return type;
  }

  private isOpen({ id }: ElementType): boolean {
    return (this.openCounts[id] ?? 0) > 0;
  }

  private count({ id }: ElementType, by: 1 | -1): void {
    this.openCounts[id] = (this.openCounts[id] ?? 0) + by;
  }

  private typeNamed(start: number, end: number): ElementType {
    const known = TYPES.find(this.html, start, end);
    if (known) return known;
    const spelled = this.html.slice(start, end);
    return this.types.get(spelled) ?? this.addType(spelled);
  }

  private addType(spelled: string): ElementType {
    const name = spelled.toLowerCase();
    const known = KNOWN_TYPES.get(name) ?? this.types.get(name);
    if (this.types.size >= MOST_NAMES) return known ?? OTHER_TYPE;
    const type = known ?? elementType(name, OTHER_TYPE.id + 1 + this.types.size);
    this.types.set(name, type).set(spelled, type);
    return type;
  }
}
