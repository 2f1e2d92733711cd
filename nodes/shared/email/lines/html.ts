import { codeAt, codeWithin } from '../../text/codePoints';
import {
  type Attributes,
  type HtmlEvents,
  NO_ATTRIBUTES,
  readHtmlEvents,
} from '../html/htmlEvents';
import { joinPieces, MOST_PIECES } from '../../text/chunks';
import { isHidden } from '../html/visibility';
import { Effect, ELEMENT_EFFECTS } from './elements';
import { isSpace, tidy, withEvenSpaces } from './htmlText';
import { phraseOpening } from '../languages';
import { Hint, type Line, mostLines } from './lines';
import { LIST_ATTRIBUTES, Lists } from './lists';
import { isCitation, isIndentation, markOf, MARKING_ATTRIBUTES } from './clientMarkup';
import { GREATER, readLine } from './text';

/** Plain text shown as HTML, as K-9 Mail and web clients do it. */
const KEPT_SPACE = /white-space\s*:\s*pre/i;
const RETURN = 13;
/** Quote marks shown at most: deeper quotes would cost the square of their number. */
const MAX_MARKS = 40;
/** What so many quotes are shown by: one text for all their lines. */
const SHOWN_MARKS = Array.from({ length: MAX_MARKS + 1 }, (_, marks) => '> '.repeat(marks));
const LONGEST_OPT_OUT = 40;
const opensOptOut = phraseOpening('unsubscribe', 'footerWords');

const WANTED_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...MARKING_ATTRIBUTES,
  ...LIST_ATTRIBUTES,
  'hidden',
]);
const LEADING_SPACE = /^[ \t\u00a0]{1,200}/;

/**
 * Reads HTML into lines: one pass over the tags as they stream by, with a stack of what each open
 * element does. Clients' quote marks become depth and hints; text that is not shown is left out.
 *
 * @param html a document or a fragment, however broken
 */
export function readHtml(html: string): Line[] {
  const reader = new LineReader(mostLines(html.length));
  readHtmlEvents(html, reader, WANTED_ATTRIBUTES);
  return reader.finish();
}

class LineReader implements HtmlEvents {
  private readonly lines: Line[] = [];
  private readonly stack: number[] = [];
  private hidden = 0;
  private preformatted = 0;
  private depth = 0;
  private marks = 0;
  private soft = 0;
  private indentation = 0;
  private signature = 0;
  private attribution = 0;
  /** How few elements were open at some time since the last line: tells whether one was left. */
  private fewest = 0;
  /** The last block quote that may be mere formatting, and how many elements were open around it. */
  private softQuote: { first: number; end: number; around: number } | undefined;
  private pendingHint: number = Hint.none;
  private pendingBlank = false;
  /** The line's text: put together at its end, since a string that grows keeps all its pieces. */
  private readonly pieces: string[] = [];
  /** How many of the first of them hold many pieces each. */
  private joined = 0;
  /** Where in them the text of the last link begins. */
  private linkStart = 0;
  /** Whether the buffer is empty or ends in a space; to look at it each time would take its square. */
  private spaced = true;
  private readonly lists = new Lists();
  /** Space before preformatted text, which is shown. */
  private space = '';
  private start = -1;
  private end = -1;

  constructor(private readonly most: number) {}

  open(name: string, attributes: Attributes, index: number): void {
    if (name === 'br') {
      this.lineBreak(index);
      return;
    }
    if (name === 'hr') {
      this.endLine();
      this.applyHint(markOf(name, attributes)?.hint);
      return;
    }
    const effect = this.effectOf(name, attributes);
    this.stack.push(effect);
    if (effect === Effect.none) return;
    this.enter(effect);
    if (effect & Effect.list) this.lists.openList(name, attributes);
    else if (effect & Effect.listItem) this.lists.openItem(attributes);
  }

  private effectOf(name: string, attributes: Attributes): number {
    let effect = ELEMENT_EFFECTS.get(name) ?? Effect.none;
    if (name === 'blockquote') {
      effect |= isCitation(attributes) ? Effect.marked : Effect.softQuote;
      if (isIndentation(attributes)) effect |= Effect.indentation;
    }
    if (attributes === NO_ATTRIBUTES) return effect;
    if (isHidden(attributes)) effect |= Effect.hidden;
    if (attributes.style?.includes('pre') && KEPT_SPACE.test(attributes.style)) {
      effect |= Effect.preformatted;
    }
    const mark = markOf(name, attributes);
    if (!mark) return effect;
    if (mark.quote) effect = (effect | Effect.quote | Effect.block) & ~Effect.softQuote;
    if (mark.hint === Hint.signature) effect |= Effect.signature;
    else if (mark.hint === Hint.attribution) effect |= Effect.attribution;
    else if (mark.hint === Hint.divider) {
      this.endLine();
      this.applyHint(mark.hint);
    }
    return effect;
  }

  private applyHint(hint: number | undefined): void {
    if (hint !== undefined && this.hidden === 0) this.pendingHint |= hint;
  }

  private enter(effect: number): void {
    if (effect & Effect.block) this.endLine();
    if (effect & Effect.cell && this.pieces.length > 0) this.append('\t');
    if (effect & Effect.paragraph) this.pendingBlank = true;
    if (effect & Effect.softQuote) this.openSoftQuote();
    if (effect & Effect.link) this.linkStart = this.pieces.length;
    this.count(effect, 1);
  }

  close(name: string): void {
    if (name === 'br' || name === 'hr') return;
    const effect = this.stack.pop();
    if (this.stack.length < this.fewest) this.fewest = this.stack.length;
    if (effect === undefined || effect === Effect.none) return;
    if (effect & Effect.link) this.closeLink();
    if (effect & Effect.block) this.endLine();
    if (effect & Effect.paragraph) this.pendingBlank = true;
    if (effect & Effect.list) this.lists.closeList();
    else if (effect & Effect.listItem) this.lists.closeItem();
    this.count(effect, -1);
    if (this.softQuote) this.closeAround(this.softQuote);
  }

  /** `Unsubscribe` that leads somewhere is no word of a letter. */
  private closeLink(): void {
    const count = this.pieces.length - this.linkStart;
    const last = this.pieces.at(-1);
    // Most links are one piece, or longer than any of the words sought.
    if (last === undefined || count === 0 || last.length > LONGEST_OPT_OUT) return;
    const text = (count === 1 ? last : this.pieces.slice(this.linkStart).join('')).trim();
    if (text !== '' && text.length <= LONGEST_OPT_OUT && opensOptOut(text)) {
      this.applyHint(Hint.optOut);
    }
  }

  /** Remembers a block quote that stands below text in the same element. */
  private openSoftQuote(): void {
    const around = this.stack.length - 1;
    const followsText = this.lines.length > 0 && around > 0 && this.fewest >= around;
    if (this.soft === 0) {
      this.softQuote = followsText ? { first: this.lines.length, end: 0, around } : undefined;
    }
  }

  /** An element that ends with a block quote is a message above its quote, whatever comes after. */
  private closeAround(quote: { first: number; end: number; around: number }): void {
    if (this.stack.length === quote.around) quote.end ||= this.lines.length;
    if (this.stack.length !== quote.around - 1) return;
    this.softQuote = undefined;
    if (quote.end !== this.lines.length) return;
    for (const line of this.lines.slice(quote.first)) line.hints |= Hint.endsBlock;
  }

  private count(effect: number, by: 1 | -1): void {
    if (effect & Effect.hidden) this.hidden += by;
    if (effect & Effect.preformatted) this.preformatted += by;
    if (effect & Effect.quote) this.depth += by;
    if (effect & Effect.marked) this.marks += by;
    if (effect & Effect.softQuote) this.soft += by;
    if (effect & Effect.indentation) this.indentation += by;
    if (effect & Effect.signature) this.signature += by;
    if (effect & Effect.attribution) this.attribution += by;
  }

  text(data: string, start: number, end: number): void {
    if (this.hidden > 0) return;
    if (this.preformatted > 0) this.preformattedText(data, start, end);
    else this.flowText(data, start, end);
  }

  private flowText(data: string, start: number, end: number): void {
    const text = withEvenSpaces(data);
    if (text === ' ' && this.pieces.length === 0) return;
    if (this.start < 0) this.start = start;
    this.end = end;
    this.append(text.startsWith(' ') && this.spaced ? text.slice(1) : text);
  }

  private preformattedText(data: string, start: number, end: number): void {
    for (let from = 0; from <= data.length;) {
      const found = data.indexOf('\n', from);
      const lineEnd = found < 0 ? data.length : found;
      const part = data.slice(from, codeAt(data, lineEnd - 1) === RETURN ? lineEnd - 1 : lineEnd);
      if (part !== '') {
        if (this.start < 0) {
          this.start = start;
          this.space = LEADING_SPACE.exec(part)?.[0] ?? '';
        }
        this.end = end;
        this.append(part);
      }
      if (found >= 0) this.lineBreak(end);
      from = lineEnd + 1;
    }
  }

  private append(text: string): void {
    if (text === '') return;
    if (this.pieces.length - this.joined === MOST_PIECES) {
      this.joined = joinPieces(this.pieces, this.joined);
      this.linkStart = Math.min(this.linkStart, this.joined);
    }
    this.pieces.push(text);
    this.spaced = text.endsWith(' ') || text.endsWith('\t');
  }

  private lineBreak(index: number): void {
    if (this.hidden > 0) return;
    // What is beyond the last line is never looked through: that would take its square.
    if (this.lines.length < this.most && this.pieces.every(isSpace)) this.pendingBlank = true;
    if (this.start >= 0) this.end = Math.max(this.end, index);
    this.endLine();
  }

  private endLine(): void {
    if (this.lines.length < this.most) this.takeLine();
    else if (this.pieces.at(-1) !== '\n') this.append('\n');
  }

  private takeLine(): void {
    const text = this.takeText();
    this.spaced = true;
    const { start, end } = this;
    const { space } = this;
    this.start = this.end = -1;
    this.space = '';
    if (text === '') return;
    const previous = this.lines.at(-1);
    if (this.pendingBlank && previous) {
      this.lines.push(this.blank(previous, start));
    }
    this.pendingBlank = false;
    const prefix = this.shownMarks();
    // Plain text shown as HTML keeps its own quote marks.
    const own = codeWithin(text, 0) === GREATER ? this.readMarked(text, previous) : undefined;
    this.lines.push({
      text: own ? own.text : text,
      prefix: own ? prefix + own.prefix : prefix,
      mark: this.lists.takeMark() + space,
      depth: own ? this.depth + own.depth : this.depth,
      hints: own?.depth ? this.hints() & ~Hint.firmQuote : this.hints(),
      start,
      end,
    });
    this.pendingHint = Hint.none;
    this.fewest = this.stack.length;
  }

  private takeText(): string {
    if (this.pieces.length === 0) return '';
    if (this.pieces.length === 1) return tidy(this.pieces.pop() ?? '');
    const text = this.pieces.join('');
    this.pieces.length = this.joined = 0;
    return tidy(text);
  }

  private readMarked(text: string, previous: Line | undefined): Line {
    const above = previous && { ...previous, depth: previous.depth - this.depth };
    return readLine(text, 0, text.length, above);
  }

  private blank(previous: Line, at: number): Line {
    const prefix = this.depth < previous.depth ? this.shownMarks() : previous.prefix;
    const depth = Math.min(this.depth, previous.depth);
    return { text: '', prefix, mark: '', depth, hints: Hint.none, start: at, end: at };
  }

  private shownMarks(): string {
    return SHOWN_MARKS[Math.min(this.marks, MAX_MARKS)] ?? '';
  }

  private hints(): number {
    let hints = this.pendingHint;
    if (this.preformatted === 0) hints |= Hint.whole;
    if (this.signature > 0) hints |= Hint.signature;
    if (this.attribution > 0) hints |= Hint.attribution;
    if (this.depth > 0) hints |= this.soft === this.depth ? Hint.softQuote : Hint.firmQuote;
    if (this.indentation > 0 && this.indentation === this.depth) hints |= Hint.indentation;
    return hints;
  }

  finish(): Line[] {
    // What is left has its own blank lines in it.
    if (this.lines.length >= this.most) this.pendingBlank = false;
    this.takeLine();
    return this.lines;
  }
}
