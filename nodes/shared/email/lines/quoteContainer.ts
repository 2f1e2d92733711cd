import { Effect } from './elements';
import { Hint, type Line } from './lines';

/**
 * Recognises a quote container that holds no quote. Some editors keep Gmail's container around text
 * that was written in it:
 *
 *     <div>Hi Ann,</div><div class="gmail_quote"><p>Thank you for your order.</p></div>
 */
export class QuoteContainer {
  /** The outermost open container. */
  private container: { first: number; open: number; holdsQuote: boolean } | undefined;

  constructor(private readonly lines: readonly Line[]) {}

  /** An element with these effects opened, and the line before it is complete; `open` counts it. */
  opened(effects: number, open: number): void {
    const { container } = this;
    if (!container) {
      if (effects & Effect.container) {
        this.container = { first: this.lines.length, open, holdsQuote: false };
      }
    } else if (effects & (Effect.quote | Effect.attribution)) container.holdsQuote = true;
  }

  /** An element was closed, and its last line added; `open` elements are left. */
  closed(open: number): void {
    const { container } = this;
    if (!container || open >= container.open) return;
    this.container = undefined;
    if (container.holdsQuote) return;
    for (const line of this.lines.slice(container.first)) {
      line.depth--;
      line.hints &= ~Hint.firmQuote;
    }
  }
}
