import { Hint, type Line } from './lines';

/**
 * Recognises a block quote that ends an element with text above it:
 *
 *     <div>Yes, let us do that.<blockquote>Shall we?</blockquote></div><p>Scanned by Acme Antivirus</p>
 *
 * The element is a message above its quote, whatever follows it.
 */
export class TrailingQuote {
  /** The outermost block quote without a mail program's mark, and the elements open around it. */
  private quote: { first: number; end: number; around: number } | undefined;
  /** Lowest nesting depth since the last line; shows whether an element was closed in between. */
  private lowest = 0;

  constructor(private readonly lines: readonly Line[]) {}

  /** A line was added while `open` elements were open. */
  lineAdded(open: number): void {
    this.lowest = open;
  }

  /** An outermost block quote opened; `open` counts it. */
  quoteOpened(open: number): void {
    const around = open - 1;
    const followsText = this.lines.length > 0 && around > 0 && this.lowest >= around;
    this.quote = followsText ? { first: this.lines.length, end: 0, around } : undefined;
  }

  /** An element was closed, and its last line not yet added; `open` elements are left. */
  elementClosing(open: number): void {
    if (open < this.lowest) this.lowest = open;
  }

  /** An element was closed, and its last line added. */
  elementClosed(open: number): void {
    const { quote } = this;
    if (!quote) return;
    if (open === quote.around) quote.end ||= this.lines.length;
    if (open !== quote.around - 1) return;
    this.quote = undefined;
    if (quote.end !== this.lines.length) return;
    for (const line of this.lines.slice(quote.first)) line.hints |= Hint.endsBlock;
  }
}
