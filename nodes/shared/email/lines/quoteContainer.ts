import { endsInColon } from '../../text/sentences';
import { Effect } from './elements';
import { Hint, isBlank, type Line } from './lines';

/**
 * Recognises text in a quote container that is not quoted. Some editors keep Gmail's container around text
 * that was written in it:
 *
 *     <div>Hi Ann,</div><div class="gmail_quote"><p>Thank you for your order.</p></div>
 *
 * And Gmail puts answers between the parts of a quote, or below it, into the container:
 *
 *     <div class="gmail_quote"><div class="gmail_attr">On … Bo wrote:</div>
 *       <blockquote>Which day?</blockquote><div>Tuesday.</div><blockquote>Which room?</blockquote></div>
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
    const held = this.lines.slice(container.first);
    if (container.holdsQuote) answersIn(held).forEach(takeOut);
    else held.forEach(takeOut);
  }
}

/** The lines between and below the block quotes of a container that opens with an attribution. */
function answersIn(held: readonly Line[]): readonly Line[] {
  const filled = held.filter((line) => !isBlank(line));
  const depth = filled[0]?.depth ?? 0;
  const quote = filled.findIndex((line) => line.depth > depth);
  // A forward has its text there, and block quotes in it.
  if (quote <= 0 || !endsInColon(filled[quote - 1]?.text ?? '')) return [];
  return filled.slice(quote).filter((line) => line.depth === depth);
}

function takeOut(line: Line): void {
  line.depth--;
  line.hints &= ~Hint.firmQuote;
}
