/** The form in which HTML and plain text meet: lines with what is known of each. */
export interface Line {
  /** Without quote marks and trailing space; '' for a blank line (runs of them count as one). */
  text: string;
  /** The quote marks that stand before `text` when the line is shown. */
  prefix: string;
  /** What stands between the two: the bullet or number of a list, and indentation. */
  mark: string;
  /** How many quotes the line is in. */
  depth: number;
  /** What the client said about it: a set of `Hint` bits. */
  hints: number;
  /** Where it stands in the source: half-open, in characters. */
  start: number;
  end: number;
}

/**
 * How many lines a body of so many characters is read into; what is left then is one line more. With
 * what is made of it a line takes as much memory as three hundred characters, and ten million of them
 * are to take no more than eighty. Lines of 40 characters are all read up to four million characters,
 * lines of 60 up to twelve million: nobody writes that much in shorter ones.
 */
export function mostLines(length: number): number {
  return 50_000 + length / 80;
}

export const Hint = {
  none: 0,
  /** In an element that a client marks as the signature. */
  signature: 1,
  /** The client divides here: this line and all after it are the quote. */
  divider: 2,
  /** In an element that a client marks as an attribution. */
  attribution: 4,
  /** In a quote that may be mere formatting: a block quote without a client's mark. */
  softQuote: 8,
  /** In a block quote that a client uses to indent text. */
  indentation: 16,
  /** In a quote that a client marks as one by its element. */
  firmQuote: 32,
  /** In a block quote that an element with text above it ends with. */
  endsBlock: 64,
  /** Holds a link to leave a mailing list. */
  optOut: 128,
  /** Ends where the author ended it; lines of plain text may be wrapped. */
  whole: 256,
} as const;

/**
 * A line with another text, other quote marks or another depth. Written out, since the engine reads
 * objects fastest that were all made in one form.
 */
export function lineWith(line: Line, text: string, prefix = line.prefix, depth = line.depth): Line {
  const { mark, hints, start, end } = line;
  return { text, prefix, mark, depth, hints, start, end };
}

/** The line at a place, or none; for places that may be outside, where reading an array is slow. */
export function lineAt(lines: readonly Line[], at: number): Line | undefined {
  return at >= 0 && at < lines.length ? lines[at] : undefined;
}

export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** Whether there is no text at a place: a blank line, or none. */
export function isBlankAt(lines: readonly Line[], at: number): boolean {
  const line = lineAt(lines, at);
  return line === undefined || isBlank(line);
}

/** The first line at or after `from` that is not blank. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && isBlankAt(lines, at)) at++;
  return at;
}

/** The lines at some indexes. */
export function linesAt(lines: readonly Line[], indexes: readonly number[]): Line[] {
  const found: Line[] = [];
  for (const index of indexes) {
    const line = lines[index];
    if (line) found.push(line);
  }
  return found;
}

/**
 * Some lines as text, without blank lines at the ends and without two blank lines in a row.
 *
 * @param withPrefix with quote marks and the like, also on the blank lines within a quote
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
    const text = line.mark === '' ? line.text : line.mark + line.text;
    const shown = withPrefix && line.prefix !== '' ? line.prefix + text : text;
    if (joined === '') joined = shown.trimStart();
    else joined += between + shown;
    between = '\n';
    isApart = false;
  }
  return joined;
}
