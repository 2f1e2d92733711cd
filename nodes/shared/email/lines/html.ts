import { codeAt, codeWithin } from '../../text/codePoints';
import {
  type Attributes,
  attributeNames,
  type HtmlEvents,
  readHtmlEvents,
} from '../html/htmlEvents';
import { VISIBILITY_ATTRIBUTES } from '../html/visibility';
import { phraseOpening } from '../languages';
import { MARKUP_ATTRIBUTES, meaningOf } from './clientMarkup';
import { Effect, effectsOf } from './elements';
import { type BufferedLine, LineBuffer } from './lineBuffer';
import { Hint, type Line, mostLines } from './lines';
import { LIST_ATTRIBUTES, Lists } from './lists';
import { OpenElements } from './openElements';
import { ParagraphMargins } from './paragraphMargins';
import { readLine } from './text';
import { hintOfTarget } from './linkTargets';
import { QuoteContainer } from './quoteContainer';
import { TrailingQuote } from './trailingQuote';

const CARRIAGE_RETURN = 13;
const GREATER_THAN = 0x3e;
/** In characters. */
const LONGEST_OPT_OUT = 40;
const opensOptOut = phraseOpening('unsubscribe', 'footerWords');

const WANTED_ATTRIBUTES = attributeNames([
  ...MARKUP_ATTRIBUTES,
  ...LIST_ATTRIBUTES,
  ...VISIBILITY_ATTRIBUTES,
  'href',
  'alt',
]);

/** In characters: a few emoji, each with its skin tone and joiners. */
const LONGEST_EMOJI = 32;
/** `👍`, `👩🏽‍🔧`, `❤️`, `🇮🇸` */
const EMOJI =
  /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}][\p{Emoji_Modifier}\ufe0f\u200d]* ?)+$/u;

/**
 * Reads HTML into lines in one pass over its tags. Mail programs' quote elements become depth and
 * hints; hidden text is left out.
 *
 * @param html a document or a fragment, however broken
 */
export function readHtml(html: string): Line[] {
  const reader = new LineReader(mostLines(html.length));
  readHtmlEvents(html, reader, WANTED_ATTRIBUTES);
  return reader.finish();
}

/** Turns HTML events into lines. */
class LineReader implements HtmlEvents {
  private readonly lines: Line[] = [];
  private readonly elements = new OpenElements();
  private readonly buffer = new LineBuffer();
  private readonly lists = new Lists();
  private readonly margins = new ParagraphMargins();
  private readonly trailingQuote = new TrailingQuote(this.lines);
  private readonly quoteContainer = new QuoteContainer(this.lines);
  /** Hints for the next line, of elements that hold no text themselves. */
  private pendingHints: number = Hint.none;
  private pendingBlank = false;
  /** How many lines there were when the paragraph opened. */
  private linesAbove = 0;
  /** What the target of the innermost link says. */
  private targetHint: number = Hint.none;

  constructor(private readonly most: number) {}

  open(name: string, attributes: Attributes, index: number, end: number): void {
    if (name === 'br') {
      this.breakLine(index);
      return;
    }
    if (name === 'hr') {
      this.endLine();
      const meaning = meaningOf(name, attributes);
      if (meaning !== undefined && meaning !== 'quote' && meaning !== 'container') {
        this.addHint(Hint[meaning]);
      }
      return;
    }
    if (name === 'img') this.addEmoji(attributes.alt, index, end);
    const effects = this.effectsOf(name, attributes);
    if (effects & Effect.divider) {
      this.endLine();
      this.addHint(Hint.divider);
    }
    this.elements.push(effects);
    if (effects !== Effect.none) this.enter(effects, name, attributes);
  }

  /** Gmail sends an emoji as an image: `<img data-emoji="👍" alt="👍">`. */
  private addEmoji(alt: string | undefined, start: number, end: number): void {
    if (!alt || alt.length > LONGEST_EMOJI || this.elements.isHidden || !EMOJI.test(alt)) return;
    this.buffer.addFlowing(alt, start, end);
  }

  /** The effects of an element, with those of the email's style sheets. */
  private effectsOf(name: string, attributes: Attributes): number {
    const effects = effectsOf(name, attributes);
    if (name === 'p') {
      const isTight = this.margins.isTight(attributes, this.elements.isTight);
      return isTight ? effects & ~Effect.paragraph : effects;
    }
    return this.margins.areTightIn(attributes) ? effects | Effect.tightParagraphs : effects;
  }

  private enter(effects: number, name: string, attributes: Attributes): void {
    if (effects & Effect.block) this.endLine();
    if (effects & Effect.cell) this.buffer.addTab();
    if (effects & Effect.paragraph) this.pendingBlank = true;
    this.linesAbove = this.lines.length;
    if (effects & Effect.softQuote && !this.elements.isInSoftQuote) {
      this.trailingQuote.quoteOpened(this.elements.count);
    }
    if (effects & Effect.link) {
      this.buffer.startLink();
      this.targetHint = hintOfTarget(attributes.href);
    }
    this.quoteContainer.opened(effects, this.elements.count);
    this.elements.enter(effects);
    if (effects & Effect.list) this.lists.openList(name, attributes);
    else if (effects & Effect.listItem) this.lists.openItem(attributes);
  }

  close(name: string): void {
    if (name === 'br' || name === 'hr') return;
    const effects = this.elements.pop();
    this.trailingQuote.elementClosing(this.elements.count);
    if (effects === undefined || effects === Effect.none) return;
    if (effects & Effect.link) this.closeLink();
    // Composers write `<p></p>` for a blank line.
    const isEmpty = name === 'p' && this.buffer.isEmpty && this.lines.length === this.linesAbove;
    if (effects & Effect.block) this.endLine();
    if (effects & Effect.paragraph || isEmpty) this.pendingBlank = true;
    if (effects & Effect.list) this.lists.closeList();
    else if (effects & Effect.listItem) this.lists.closeItem();
    this.elements.leave(effects);
    this.quoteContainer.closed(this.elements.count);
    this.trailingQuote.elementClosed(this.elements.count);
  }

  /** `<a href="…">Unsubscribe</a>`: a linked word, unlike the same word in a letter, is a footer. */
  private closeLink(): void {
    const text = this.buffer.linkText(LONGEST_OPT_OUT);
    if (text === '') return;
    if (opensOptOut(text)) this.addHint(Hint.optOut);
    this.addHint(this.targetHint);
  }

  private addHint(hint: number): void {
    if (!this.elements.isHidden) this.pendingHints |= hint;
  }

  text(data: string, start: number, end: number): void {
    if (this.elements.isHidden) {
      if (this.elements.isStyleSheet) this.margins.addStyleSheet(data);
      return;
    }
    if (this.elements.isPreformatted) this.preformattedText(data, start, end);
    else this.buffer.addFlowing(data, start, end);
  }

  private preformattedText(data: string, start: number, end: number): void {
    for (let from = 0; from <= data.length;) {
      const found = data.indexOf('\n', from);
      const next = found < 0 ? data.length : found;
      const lineEnd = codeAt(data, next - 1) === CARRIAGE_RETURN ? next - 1 : next;
      this.buffer.addPreformatted(data.slice(from, lineEnd), start, end);
      if (found >= 0) this.breakLine(end);
      from = next + 1;
    }
  }

  private breakLine(index: number): void {
    if (this.elements.isHidden) return;
    // The last line may be very long. Reading it at every break would be quadratic.
    if (!this.isFull() && this.buffer.isBlank()) this.pendingBlank = true;
    this.buffer.extendTo(index);
    this.endLine();
  }

  private isFull(): boolean {
    return this.lines.length >= this.most;
  }

  private endLine(): void {
    if (this.isFull()) this.buffer.addLineEnd();
    else this.takeLine();
  }

  private takeLine(): void {
    const taken = this.buffer.take();
    if (!taken) return;
    if (taken.text === '') {
      this.pendingBlank = true;
      return;
    }
    const previous = this.lines.at(-1);
    if (this.pendingBlank && previous) this.lines.push(this.blankLine(previous, taken.start));
    this.pendingBlank = false;
    this.lines.push(this.toLine(taken, previous));
    this.pendingHints = Hint.none;
    this.trailingQuote.lineAdded(this.elements.count);
  }

  private toLine({ text, indentation, start, end }: BufferedLine, previous?: Line): Line {
    const { depth } = this.elements;
    const prefix = this.elements.prefix();
    const bullet = this.lists.takeBullet() + indentation;
    const hints = this.elements.hints() | this.pendingHints;
    if (codeWithin(text, 0) !== GREATER_THAN) {
      return { text, prefix, bullet, depth, hints, start, end };
    }
    // Plain text shown as HTML keeps its own quote marks: `&gt; Shall we?`
    const above = previous && { ...previous, depth: previous.depth - depth };
    const own = readLine(text, 0, text.length, above);
    return {
      text: own.text,
      prefix: prefix + own.prefix,
      bullet,
      depth: depth + own.depth,
      hints: own.depth > 0 ? hints & ~Hint.firmQuote : hints,
      start,
      end,
    };
  }

  private blankLine(previous: Line, at: number): Line {
    const depth = Math.min(this.elements.depth, previous.depth);
    const prefix = depth < previous.depth ? this.elements.prefix() : previous.prefix;
    return { text: '', prefix, bullet: '', depth, hints: Hint.none, start: at, end: at };
  }

  finish(): Line[] {
    // Past the limit the last line contains its own blank lines.
    if (this.isFull()) this.pendingBlank = false;
    this.takeLine();
    return this.lines;
  }
}
