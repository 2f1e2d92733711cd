import { Effect } from './elements';
import { Hint } from './lines';

/** More quote marks than these are not shown: their total would be quadratic in the depth. */
const MOST_QUOTE_MARKS = 40;
/** One string for each number of marks, shared by all lines. */
const QUOTE_MARKS = Array.from({ length: MOST_QUOTE_MARKS + 1 }, (_, marks) => '> '.repeat(marks));

/** The elements that are open at a place in HTML, and their combined effect on its text. */
export class OpenElements {
  private readonly effects: number[] = [];
  private hidden = 0;
  private preformatted = 0;
  private quotes = 0;
  private quoteMarks = 0;
  private softQuotes = 0;
  private indentations = 0;
  private signatures = 0;
  private attributions = 0;
  private tightParagraphs = 0;
  private styleSheets = 0;

  get count(): number {
    return this.effects.length;
  }

  /** How many quotes are open. */
  get depth(): number {
    return this.quotes;
  }

  get isHidden(): boolean {
    return this.hidden > 0;
  }

  get isPreformatted(): boolean {
    return this.preformatted > 0;
  }

  /** Whether paragraphs have no blank line between them. */
  get isTight(): boolean {
    return this.tightParagraphs > 0;
  }

  get isStyleSheet(): boolean {
    return this.styleSheets > 0;
  }

  get isInSoftQuote(): boolean {
    return this.softQuotes > 0;
  }

  /** Opens an element. Its effects begin with `enter`, when the line before it is complete. */
  push(effects: number): void {
    this.effects.push(effects);
  }

  /** Closes the innermost element. Its effects end with `leave`, when its last line is complete. */
  pop(): number | undefined {
    return this.effects.pop();
  }

  enter(effects: number): void {
    this.add(effects, 1);
  }

  leave(effects: number): void {
    this.add(effects, -1);
  }

  private add(effects: number, by: 1 | -1): void {
    if (effects & Effect.hidden) this.hidden += by;
    if (effects & Effect.preformatted) this.preformatted += by;
    if (effects & Effect.quote) this.quotes += by;
    if (effects & Effect.quoteMark) this.quoteMarks += by;
    if (effects & Effect.softQuote) this.softQuotes += by;
    if (effects & Effect.indentation) this.indentations += by;
    if (effects & Effect.signature) this.signatures += by;
    if (effects & Effect.attribution) this.attributions += by;
    if (effects & Effect.tightParagraphs) this.tightParagraphs += by;
    if (effects & Effect.styleSheet) this.styleSheets += by;
  }

  /** The quote marks to show before a line: `> > `. */
  prefix(): string {
    return QUOTE_MARKS[Math.min(this.quoteMarks, MOST_QUOTE_MARKS)] ?? '';
  }

  /** What the open elements say about a line. */
  hints(): number {
    const { quotes } = this;
    let hints: number = this.preformatted === 0 ? Hint.whole : Hint.none;
    if (this.signatures > 0) hints |= Hint.signature;
    if (this.attributions > 0) hints |= Hint.attribution;
    if (quotes > 0) hints |= this.softQuotes === quotes ? Hint.softQuote : Hint.firmQuote;
    if (this.indentations > 0 && this.indentations === quotes) hints |= Hint.indentation;
    return hints;
  }
}
