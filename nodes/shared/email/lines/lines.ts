import type { SourceRange } from '../html/sourceRange';

/** A line of a body: HTML and plain text both become these. The range is where the body holds it. */
export interface Line extends SourceRange {
  /** Without quote marks and trailing space. '' for a blank line; a run of blank lines is one. */
  text: string;
  /** The quote marks shown before the line: `> > `. */
  prefix: string;
  /** The list bullet or number shown before `text`, with its indentation: `  - `. */
  bullet: string;
  /** The number of quotes that the line is in. */
  depth: number;
  /** What the mail program's markup says about it: a set of `Hint` bits. */
  hints: number;
}

/** A set of bits: what a mail program's markup says about a line. */
export const Hint = {
  none: 0,
  /** In an element marked as signature. */
  signature: 1,
  /** The first line of a quote that lasts to the end of the body. */
  divider: 2,
  /** In an element marked as attribution. */
  attribution: 4,
  /** In a block quote without a mail program's mark: perhaps formatting. */
  softQuote: 8,
  /** In a block quote that only indents. */
  indentation: 16,
  /** In an element marked as quote. */
  firmQuote: 32,
  /** In a block quote at the end of an element that has text above it. */
  endsBlock: 64,
  /** Contains a link to unsubscribe. */
  optOut: 128,
  /** Contains a link to Microsoft's page on senders one does not often get email from. */
  banner: 512,
  /** Ends where its author ended it. Lines of plain text may be wrapped. */
  whole: 256,
} as const;

/** The hints of a block quote that may be an author's formatting. */
export const FORMATTING = Hint.indentation | Hint.softQuote;

/**
 * Upper limit on the number of lines. Everything past it becomes one last line.
 *
 * A `Line` and everything built from it cost as much memory as about 300 characters of the body, and 10
 * million characters may use at most 80 million characters' worth. Bodies with 40-character lines are
 * read completely up to 4 million characters, with 60-character lines up to 12 million.
 *
 * @param length of the body, in characters
 */
export function mostLines(length: number): number {
  return 50_000 + length / 80;
}

/**
 * A copy of a line with another text, other quote marks or another depth. The fields are written out
 * so that all lines have one shape, which the engine reads fastest.
 */
export function lineWith(line: Line, text: string, prefix = line.prefix, depth = line.depth): Line {
  const { bullet, hints, start, end } = line;
  return { text, prefix, bullet, depth, hints, start, end };
}

/** The line at an index that may be out of range, where plain indexing is slow. */
export function lineAt(lines: readonly Line[], at: number): Line | undefined {
  return at >= 0 && at < lines.length ? lines[at] : undefined;
}

/** The text of the line at an index; '' outside. */
export function textAt(lines: readonly Line[], at: number): string {
  return lineAt(lines, at)?.text ?? '';
}

/** The hints of the line at an index; none outside. */
export function hintsAt(lines: readonly Line[], at: number): number {
  return lineAt(lines, at)?.hints ?? Hint.none;
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** Whether the line at an index is blank or missing. */
export function isBlankAt(lines: readonly Line[], at: number): boolean {
  const line = lineAt(lines, at);
  return line === undefined || isBlank(line);
}

/** The index of the first line at or after `from` that is not blank; `lines.length` if there is none. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isBlankAt(lines, at)) at++;
  return at;
}

/** The index of the last line before `end` that is not blank; -1 if there is none. */
export function lastFilled(lines: readonly Line[], end: number): number {
  let at = end - 1;
  while (at >= 0 && isBlankAt(lines, at)) at--;
  return at;
}

/** Neighbouring lines, by their indexes: half-open. */
export interface Run {
  start: number;
  end: number;
}

/** Whether a run has a line that is not blank. */
export function holdsText(lines: readonly Line[], { start, end }: Run): boolean {
  for (let at = start; at < end; at++) if (!isBlankAt(lines, at)) return true;
  return false;
}

/** The lines of some runs. */
export function linesIn(lines: readonly Line[], runs: readonly Run[]): Line[] {
  const held: Line[] = [];
  for (const { start, end } of runs) {
    for (let at = start; at < end; at++) {
      const line = lines[at];
      if (line) held.push(line);
    }
  }
  return held;
}

/**
 * Lines as text, without blank lines at the ends and with at most one blank line in a row.
 *
 * @param withPrefix with quote marks, also on the blank lines within a quote
 */
export function joinLines(lines: readonly Line[], withPrefix: boolean): string {
  let joined = '';
  let between = '\n';
  let isApart = false;
  for (const line of lines) {
    if (line.text === '') {
      if (withPrefix && line.prefix !== '') {
        between += `${line.prefix.trimEnd()}\n`;
        isApart = false;
      } else if (!isApart) {
        between += '\n';
        isApart = true;
      }
      continue;
    }
    const text = line.bullet === '' ? line.text : line.bullet + line.text;
    const shown = withPrefix && line.prefix !== '' ? line.prefix + text : text;
    if (joined === '') joined = shown.trimStart();
    else joined += between + shown;
    between = '\n';
    isApart = false;
  }
  return joined;
}
