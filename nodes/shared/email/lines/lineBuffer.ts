import { HARD_SPACE } from '../../text/characters';
import { codeAt, codeWithin } from '../../text/codePoints';
import { joinPieces, MOST_PIECES } from '../../text/chunks';
import { cleanLine, collapseSpaces, isClean, isSpace } from './cleanText';
import type { SourceRange } from '../html/sourceRange';

const TAB = 9;
const SPACE = 0x20;
const INDENTATION = /^[ \t\u00a0]{1,200}/;

/** The text of a complete line. */
export interface BufferedLine extends SourceRange {
  text: string;
  /** White space before preformatted text, which is shown. */
  indentation: string;
}

/** Collects the text of one line of HTML, piece by piece. */
export class LineBuffer {
  /** Joined when the line is complete: a string that grows keeps every piece it was made of. */
  private pieces: string[] = [];
  /** How many of the first pieces are many pieces joined. */
  private joined = 0;
  private linkStart = 0;
  /** Whether the text is empty or ends in white space. Reading it back each time would be quadratic. */
  private isSpaced = true;
  /** Whether the line is shown as it was added. */
  private isClean = true;
  private indentation = '';
  private start = -1;
  private end = -1;

  get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  /** Whether there is nothing but white space. */
  isBlank(): boolean {
    return this.pieces.every(isSpace);
  }

  /** Adds text in which line ends and runs of spaces count as one space. */
  addFlowing(data: string, start: number, end: number): void {
    const clean = isClean(data);
    const text = clean ? data : collapseSpaces(data);
    if (text === ' ' && this.isEmpty) return;
    if (!clean) this.isClean = false;
    if (this.start < 0) this.start = start;
    this.end = end;
    this.add(this.isSpaced && codeAt(text, 0) === SPACE ? text.slice(1) : text);
  }

  /** Adds text whose white space is shown; it has no line end. */
  addPreformatted(text: string, start: number, end: number): void {
    if (text === '') return;
    if (this.start < 0) {
      this.start = start;
      this.indentation = INDENTATION.exec(text)?.[0] ?? '';
    }
    this.end = end;
    this.isClean = false;
    this.add(text);
  }

  /** Separates a table cell from the text before it. */
  addTab(): void {
    if (!this.isEmpty) this.add('\t');
  }

  /** Keeps a line end in the text, for lines past the limit on their number. */
  addLineEnd(): void {
    if (this.pieces.at(-1) !== '\n') this.add('\n');
  }

  private add(text: string): void {
    if (text === '') return;
    if (this.pieces.length - this.joined === MOST_PIECES) {
      this.joined = joinPieces(this.pieces, this.joined);
      this.linkStart = Math.min(this.linkStart, this.joined);
    }
    this.pieces.push(text);
    const last = codeWithin(text, text.length - 1);
    this.isSpaced = last === SPACE || last === TAB;
  }

  /** The line's source includes a tag at this index. */
  extendTo(index: number): void {
    if (this.start >= 0) this.end = Math.max(this.end, index);
  }

  startLink(): void {
    this.linkStart = this.pieces.length;
  }

  /** The text of the last link, trimmed; '' if it is longer than `longest` characters. */
  linkText(longest: number): string {
    const count = this.pieces.length - this.linkStart;
    const last = this.pieces.at(-1);
    // Most links are one piece, or longer: decided without joining.
    if (last === undefined || count === 0 || last.length > longest) return '';
    const text = (count === 1 ? last : this.pieces.slice(this.linkStart).join('')).trim();
    return text.length <= longest ? text : '';
  }

  /**
   * Empties the buffer. Returns its line, or null if it shows nothing. `<div>&nbsp;</div>` shows a blank
   * line, whose text is ''.
   */
  take(): BufferedLine | null {
    const shown = this.takeText();
    const text = this.isClean ? shown.trim() : cleanLine(shown);
    const { indentation, start, end } = this;
    this.isSpaced = this.isClean = true;
    this.indentation = '';
    this.start = this.end = -1;
    if (text === '' && !shown.includes(HARD_SPACE)) return null;
    return { text, indentation, start, end };
  }

  private takeText(): string {
    if (this.pieces.length <= 1) return this.pieces.pop() ?? '';
    const text = this.pieces.join('');
    this.pieces = [];
    this.joined = 0;
    return text;
  }
}
