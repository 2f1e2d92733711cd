import { endsInColon } from '../../text/sentences';
import {
  FORMATTING,
  Hint,
  hintsAt,
  holdsText,
  isBlank,
  lastFilled,
  type Line,
  lineAt,
  nextFilled,
  type Run,
  textAt,
} from '../lines/lines';
import { type Boundary, findBoundaries, MOST_MESSAGES } from './boundaries';
import { findNextShallower } from './nextShallower';
import {
  withOtherQuoteMarks,
  withSeparateLines,
  withSeparatorsApart,
  withWrappedTails,
} from './preparedLines';
import { isWrappedBetweenQuotes } from './wrappedQuote';

/** One message of the conversation: the newest, or one that it or another quotes. */
export interface Part {
  /** Null for the newest message, and for a quote without introducing lines. */
  boundary: Boundary | null;
  /** Its own lines, in order. */
  runs: Run[];
  /** 0 for the newest message, 1 for a message it quotes, 2 for a message that one quotes. */
  level: number;
}

export interface Split {
  lines: readonly Line[];
  /** The newest message first, then the quoted ones in the order in which they begin. */
  parts: [Part, ...Part[]];
}

/**
 * Assigns every line to the message it belongs to: one pass, with a stack of the open messages.
 *
 * @param base the quote depth of the newest message
 * @param keepFirst whether a header block at the very start belongs to the newest message, which then
 *   is no forward
 */
export function splitMessages(source: readonly Line[], base: number, keepFirst: boolean): Split {
  let lines = withWrappedTails(withOtherQuoteMarks(withSeparatorsApart(source)));
  let boundaries = findBoundaries(lines);
  if (boundaries.some(({ attribution }) => attribution !== null && attribution.offset > 0)) {
    lines = withSeparateLines(lines, boundaries);
    boundaries = findBoundaries(lines);
  }
  if (keepFirst && opensBody(lines, boundaries[0])) boundaries.shift();
  const splitter = new Splitter(lines, base);
  let next = 0;
  for (let at = 0; at < lines.length;) {
    const boundary = boundaries[next];
    if (boundary?.start === at) {
      next++;
      const begins = splitter.begin(boundary, boundaries[next]?.start ?? lines.length);
      if (begins && boundary.end > at) {
        at = boundary.end;
        continue;
      }
    }
    splitter.take(at);
    at++;
  }
  return { lines, parts: splitter.parts };
}

/** Whether a header block without a separator is the first thing in the body. */
function opensBody(lines: readonly Line[], boundary: Boundary | undefined): boolean {
  return (
    boundary?.kind === 'headers' &&
    nextFilled(lines, 0) === boundary.start &&
    (hintsAt(lines, boundary.start) & Hint.divider) === 0
  );
}

/** `4 seats`, `3.5 kg`, `20 %`, but no item of a list (`4. seats`) and no date */
const COMPARED = /^[\p{Sc}]?\d+(?:[.,]\d+)*(?: ?[%\p{Sc}]| (?!\p{Lu})|$)/u;
/** No quote begins with its third level. */
const PROMPT = '>>> ';

/** A message that may have more lines. */
interface OpenMessage {
  part: Part;
  /** A line with less depth ends the message. */
  floor: number;
  /** A line with more depth is quoted by the message. */
  content: number;
}

class Splitter {
  readonly parts: [Part, ...Part[]];
  private readonly open: [OpenMessage, ...OpenMessage[]];
  private nextShallower: readonly number[] | undefined;
  /** Whether the body has marked a quote, so that one marked line is no comparison (`> 3`). */
  private marksQuotes = false;
  /** Up to this line, what looks like quote marks is known to be text. */
  private endOfText = 0;

  constructor(
    private readonly lines: readonly Line[],
    base: number,
  ) {
    const newest: Part = { boundary: null, runs: [], level: 0 };
    this.parts = [newest];
    this.open = [{ part: newest, floor: 0, content: base }];
  }

  /**
   * Begins the message that a boundary introduces. `Reply above this line` within a quote introduces
   * none: it is text of the quoted ticket.
   *
   * @param nextStart where the next boundary begins; the number of lines if there is none
   * @returns whether the boundary begins one
   */
  begin(boundary: Boundary, nextStart: number): boolean {
    const depth = this.lines[boundary.start]?.depth ?? 0;
    this.endMessagesAbove(depth);
    const parent = this.innermost();
    if (boundary.kind === 'replyAbove' && parent.part.level > 0) return false;
    const quoted = lineAt(this.lines, nextFilled(this.lines, boundary.end));
    const isDeeper =
      (quoted !== undefined && quoted.depth > depth && boundary.rest === '') ||
      this.isAnswered(boundary, nextStart);
    if (isDeeper) this.marksQuotes = true;
    const part = this.addPart(boundary, parent.part.level + 1);
    // An unquoted message takes all lines after it: its parent ends, so that long chains need no deep stack.
    const isUnquoted = parent.floor === depth && parent.content === depth && !isDeeper;
    if (parent.part.level > 0 && isUnquoted) this.open.pop();
    const floor = isDeeper ? depth + 1 : depth;
    this.open.push({ part, floor, content: floor });
    return true;
  }

  /**
   * Whether the newest message begins below the attribution, above the first quoted line: nothing is above
   * the attribution, and what is quoted has marks.
   *
   *     On 6 May 2024, Ann Lee wrote:
   *
   *     Hi Ann, my answers are below.
   *
   *     > Would Tuesday do?
   */
  private isAnswered({ kind, start, end, rest }: Boundary, nextStart: number): boolean {
    if (kind !== 'attribution' || rest !== '' || this.parts.length > 1) return false;
    if (this.parts[0].runs.some((run) => holdsText(this.lines, run))) return false;
    const depth = this.lines[start]?.depth ?? 0;
    for (let at = end; at < nextStart; at++) {
      const line = this.lines[at];
      if (line && line.depth > depth) return (line.hints & FORMATTING) === 0;
    }
    return false;
  }

  /** Adds a line to the message it belongs to. */
  take(index: number): void {
    const line = this.lines[index];
    if (!line) return;
    if (!isBlank(line) && !this.isWrapped(index)) {
      this.endMessagesAbove(line.depth);
      this.fitDepth(index, line);
    }
    addLine(this.innermost().part.runs, index);
  }

  private isWrapped(index: number): boolean {
    const { part, floor } = this.innermost();
    return isWrappedBetweenQuotes(this.lines, index, floor, part.boundary?.kind === 'forwarded');
  }

  /** Begins a quote without introducing lines where the depth of the lines requires it. */
  private fitDepth(index: number, line: Line): void {
    const message = this.innermost();
    if (line.depth < message.content) message.content = line.depth;
    if (line.depth <= message.content) return;
    const { part, content } = message;
    const isEmpty = part.level > 0 && !part.runs.some((run) => holdsText(this.lines, run));
    if (isEmpty) {
      message.content = line.depth;
    } else if (this.parts.length < MOST_MESSAGES && this.isQuote(index, line, content)) {
      const quoted = this.interrupted(part) ?? this.addPart(null, part.level + 1);
      this.open.push({ part: quoted, floor: content + 1, content: line.depth });
    }
  }

  /** The message that continues after an inline reply in its middle: the last one introduced. */
  private interrupted(replying: Part): Part | undefined {
    const last = this.parts[this.parts.length - 1];
    const isQuoted = last?.boundary && last.level === replying.level + 1;
    return isQuoted && this.marksQuotes ? last : undefined;
  }

  /**
   * Whether deeper lines without introducing lines are a quote. They are if a mail program marks them,
   * if they end the body or their element, if there was a quote before, or if there are two of them: a
   * single `> 3` may be a comparison, and a block quote may be an author's formatting.
   */
  private isQuote(index: number, { hints }: Line, above: number): boolean {
    if (hints & Hint.indentation) return false;
    if (hints & (Hint.firmQuote | Hint.endsBlock)) return true;
    if (hints & Hint.softQuote) {
      return this.endOf(index, above) === this.lines.length && !this.isAnnounced(index);
    }
    if (this.marksQuotes) return true;
    if (index < this.endOfText) return false;
    const next = nextFilled(this.lines, index + 1);
    return (lineAt(this.lines, next)?.depth ?? 0) > above && !this.isText(index, above);
  }

  /**
   * Whether what looks like quote marks is text in a run of lines: each is a comparison, `> 4 seats: 52.00`,
   * unlike `> 1. Open the lid`, or a command that was typed into Python, `>>> print(total)`.
   */
  private isText(index: number, above: number): boolean {
    let compares = true;
    let prompts = true;
    let at = index;
    for (; at < this.lines.length && (compares || prompts); at++) {
      const line = this.lines[at];
      if (!line || line.depth <= above) break;
      if (isBlank(line)) continue;
      compares &&= COMPARED.test(line.text);
      prompts &&= line.prefix === PROMPT;
    }
    if (compares || prompts) this.endOfText = at;
    return compares || prompts;
  }

  /** `Please change the text to:` above a block quote, which shows the text. */
  private isAnnounced(index: number): boolean {
    return endsInColon(textAt(this.lines, lastFilled(this.lines, index)));
  }

  /** The first line after `index` that is not deeper than `above`. */
  private endOf(index: number, above: number): number {
    this.nextShallower ??= findNextShallower(this.lines);
    let at = index;
    while (at < this.lines.length && (this.lines[at]?.depth ?? 0) > above) {
      at = this.nextShallower[at] ?? this.lines.length;
    }
    return at;
  }

  private endMessagesAbove(depth: number): void {
    while (this.open.length > 1 && depth < this.innermost().floor) this.open.pop();
  }

  private addPart(boundary: Boundary | null, level: number): Part {
    const part: Part = { boundary, runs: [], level };
    this.parts.push(part);
    return part;
  }

  private innermost(): OpenMessage {
    return this.open[this.open.length - 1] ?? this.open[0];
  }
}

/** Adds the next line of a message to its runs. */
function addLine(runs: Run[], index: number): void {
  const last = runs.at(-1);
  if (last?.end === index) last.end++;
  else runs.push({ start: index, end: index + 1 });
}
