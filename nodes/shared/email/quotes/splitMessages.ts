import { codeWithin, isColon } from '../../text/codePoints';
import { type Boundary, findBoundaries, MOST_MESSAGES } from './boundaries';
import { characters, trimEndOf } from '../../text/characters';
import { Hint, isBlank, type Line, lineAt, lineWith, nextFilled } from '../lines/lines';

/** One message of the conversation: the newest, or one that it or another quotes. */
export interface Part {
  /** Null for the newest message and for a quote that nothing introduces. */
  boundary: Boundary | null;
  /** Indexes of its own lines. */
  lines: number[];
  /** 0 for the newest message, 1 for what it quotes, 2 for what that quotes. */
  level: number;
}

export interface Split {
  lines: readonly Line[];
  /** The newest message first, then the quoted ones in the order they begin. */
  parts: [Part, ...Part[]];
}

/** An open message: which lines still are its own. */
interface Frame {
  part: Part;
  /** A line less deep than this ends the message. */
  floor: number;
  /** A line deeper than this is something the message quotes. */
  content: number;
}

/**
 * Gives every line to the message it belongs to: one pass with a stack of the messages open.
 *
 * @param base the depth of the newest message's own lines
 */
export function splitMessages(source: readonly Line[], base: number, keepFirst: boolean): Split {
  let lines = withOddMarks(source);
  let boundaries = findBoundaries(lines);
  if (boundaries.some(startsWithinLine)) {
    lines = withOwnLines(lines, boundaries);
    boundaries = findBoundaries(lines);
  }
  if (keepFirst && opensBody(lines, boundaries[0])) boundaries.shift();
  const splitter = new Splitter(lines, base);
  let next = 0;
  for (let at = 0; at < lines.length;) {
    const boundary = boundaries[next];
    if (boundary?.start === at) {
      splitter.begin(boundary);
      next++;
      if (boundary.end > at) {
        at = boundary.end;
        continue;
      }
    }
    splitter.take(at);
    at++;
  }
  return { lines, parts: splitter.parts };
}

/** Whether a header block without separator is the first thing in the body: then it heads the body. */
function opensBody(lines: readonly Line[], boundary: Boundary | undefined): boolean {
  return (
    boundary?.kind === 'headers' &&
    nextFilled(lines, 0) === boundary.start &&
    ((lines[boundary.start]?.hints ?? 0) & Hint.divider) === 0
  );
}

class Splitter {
  readonly parts: [Part, ...Part[]];
  private readonly frames: [Frame, ...Frame[]];
  private nextShallower: readonly number[] | undefined;
  /** The body marks what it quotes, so that a single marked line is no comparison. */
  private marksQuotes = false;

  constructor(
    private readonly lines: readonly Line[],
    base: number,
  ) {
    const newest: Part = { boundary: null, lines: [], level: 0 };
    this.parts = [newest];
    this.frames = [{ part: newest, floor: 0, content: base }];
  }

  begin(boundary: Boundary): void {
    const depth = this.lines[boundary.start]?.depth ?? 0;
    this.endMessagesAbove(depth);
    const parent = this.top();
    const quoted = lineAt(this.lines, nextFilled(this.lines, boundary.end));
    const deeper = quoted !== undefined && quoted.depth > depth && boundary.rest === '';
    if (deeper) this.marksQuotes = true;
    const part = this.addPart(boundary, parent.part.level + 1);
    // After an unquoted message its parent cannot go on, so that long chains need no deep stack.
    if (parent.part.level > 0 && parent.floor === depth && parent.content === depth && !deeper) {
      this.frames.pop();
    }
    const floor = deeper ? depth + 1 : depth;
    this.frames.push({ part, floor, content: floor });
  }

  take(index: number): void {
    const line = this.lines[index];
    if (!line) return;
    if (isBlank(line)) {
      this.top().part.lines.push(index);
      return;
    }
    if (!this.isLazyContinuation(index, line)) {
      this.endMessagesAbove(line.depth);
      this.fitDepth(index, line);
    }
    this.top().part.lines.push(index);
  }

  private fitDepth(index: number, line: Line): void {
    const top = this.top();
    if (line.depth < top.content) top.content = line.depth;
    if (line.depth <= top.content) return;
    const untouched = top.part.level > 0 && top.part.lines.every((own) => this.isBlankAt(own));
    if (untouched) {
      top.content = line.depth;
    } else if (this.parts.length < MOST_MESSAGES && this.isQuote(index, line, top.content)) {
      const part = this.answered(top.part) ?? this.addPart(null, top.part.level + 1);
      this.frames.push({ part, floor: top.content + 1, content: line.depth });
    }
  }

  /** The message whose quote goes on after an answer in its middle: the last one introduced. */
  private answered(answering: Part): Part | undefined {
    const last = this.parts[this.parts.length - 1];
    const isQuoted = last?.boundary && last.level === answering.level + 1;
    return isQuoted && this.marksQuotes ? last : undefined;
  }

  /**
   * An unmarked line right between marked ones was wrapped there by a client on the way if it is in a
   * forward, where nobody answers, if it is no more than a link, or if it goes on in a long sentence.
   */
  private isLazyContinuation(index: number, line: Line): boolean {
    const { part, floor } = this.top();
    if (line.depth >= floor) return false;
    if (!this.isQuoted(index - 1, floor) || !this.isQuoted(index + 1, floor)) return false;
    if (part.boundary?.kind === 'forwarded' || LINK_ONLY.test(line.text.trim())) return true;
    return goesOnFrom(lineAt(this.lines, index - 1), line);
  }

  private isQuoted(index: number, floor: number): boolean {
    const line = lineAt(this.lines, index);
    return line !== undefined && line.depth >= floor && (!isBlank(line) || line.prefix !== '');
  }

  private isBlankAt(index: number): boolean {
    const line = this.lines[index];
    return line !== undefined && isBlank(line);
  }

  /**
   * Whether deeper lines that nothing introduces are a quote: two marked lines (one is as likely a
   * comparison, unless there was a quote before), or an HTML block quote that a client marks or that
   * ends the message or its element; others are how an author sets text off.
   */
  private isQuote(index: number, first: Line, above: number): boolean {
    if (first.hints & Hint.indentation) return false;
    if (first.hints & (Hint.firmQuote | Hint.endsBlock)) return true;
    if (first.hints & Hint.softQuote) return this.endOf(index, above) === this.lines.length;
    if (this.marksQuotes) return true;
    const next = nextFilled(this.lines, index + 1);
    return (lineAt(this.lines, next)?.depth ?? 0) > above;
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
    while (this.frames.length > 1 && depth < this.top().floor) this.frames.pop();
  }

  private addPart(boundary: Boundary | null, level: number): Part {
    const part: Part = { boundary, lines: [], level };
    this.parts.push(part);
    return part;
  }

  private top(): Frame {
    return this.frames[this.frames.length - 1] ?? this.frames[0];
  }
}

/** For every line the next one that is less deep: one pass, with a stack of those still open. */
function findNextShallower(lines: readonly Line[]): number[] {
  const next = new Array<number>(lines.length).fill(lines.length);
  const open: number[] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    for (
      let last = open.at(-1);
      last !== undefined && (lines[last]?.depth ?? 0) > line.depth;
      last = open.at(-1)
    ) {
      next[last] = index;
      open.pop();
    }
    open.push(index);
  });
  return next;
}

const RULE_MARKS = characters(' \t-–—_*=');
/** With the bracket that a client may put around it, and a quote mark that slipped to its end. */
const LINK_ONLY = /^[(<[]?https?:\/\/[^\s>)\]]+[)>\]]?(?: ?>)?$/;

/** A line this long may have been wrapped. */
const LONG_LINE = 55;
const SENTENCE_END = /[.!?:;…。！？]["”»)]?$/;
const SMALL_LETTER = /^\p{Ll}/u;

function goesOnFrom(above: Line | undefined, line: Line): boolean {
  if (
    above === undefined ||
    above.text.length < LONG_LINE ||
    line.text.length > above.text.length
  ) {
    return false;
  }
  return SMALL_LETTER.test(line.text) && !SENTENCE_END.test(above.text);
}

const ODD_MARK = /^\p{L}[\p{L}\p{N}_.]{0,15}> ?/u;

function startsWithinLine({ attribution }: Boundary): boolean {
  return attribution !== null && attribution.offset > 0;
}

/** Gives attributions that stand after other words a line of their own. */
function withOwnLines(lines: readonly Line[], boundaries: readonly Boundary[]): Line[] {
  const offsets = new Map(boundaries.map(({ start, attribution }) => [start, attribution?.offset]));
  return lines.flatMap((line, index) => {
    const offset = offsets.get(index) ?? 0;
    if (offset === 0 || offset >= line.text.length) return line;
    const before = trimEndOf(line.text.slice(0, offset), RULE_MARKS);
    return [lineWith(line, before), lineWith(line, line.text.slice(offset))];
  });
}

/** Some editors mark quotes with the writer's name: `Ann> text`. These become quotes like others. */
function withOddMarks(lines: readonly Line[]): readonly Line[] {
  let changed: Line[] | null = null;
  let mark = '';
  let opens = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (mark === '' && opens && line.mark === '')
      mark = ODD_MARK.exec(line.text)?.[0].trimEnd() ?? '';
    const last = codeWithin(line.text, line.text.length - 1);
    opens = isColon(last);
    if (mark === '') continue;
    if (line.mark !== '' || !line.text.startsWith(mark)) {
      mark = '';
      continue;
    }
    changed ??= [...lines];
    const text = line.text.slice(mark.length).trim();
    changed[at] = lineWith(line, text, `${line.prefix}${mark} `, line.depth + 1);
  }
  return changed ?? lines;
}
