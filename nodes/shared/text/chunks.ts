/** In characters: the lines of ordinary bodies are shorter. */
const STRETCH = 50_000;
const SPACE = 32;
const ANY = /^/;
/** So many pieces of one text are made one, or each would take memory of its own to the end. */
export const MOST_PIECES = 4096;

/**
 * Changes a text stretch by stretch if it is very long: what `text.replace` gives keeps every piece it
 * was put together of, which takes many times the text.
 *
 * @param change replaces single characters, or white space in a row, which stays in one stretch
 */
export function inStretches(text: string, change: (stretch: string) => string): string {
  if (text.length <= STRETCH) return change(text);
  const stretches: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfStretch(text, start);
    const changed = change(text.slice(start, end));
    // An expression is only run on a text in one piece, so the engine makes it one.
    ANY.test(changed);
    stretches.push(changed);
    start = end;
  }
  return stretches.join('');
}

function endOfStretch(text: string, start: number): number {
  let end = Math.min(start + STRETCH, text.length);
  while (end < text.length && text.charCodeAt(end) <= SPACE) end++;
  return end;
}

/** A text that very many pieces make. */
export class Pieces {
  private readonly pieces: string[] = [];
  /** How many of the first of them hold many pieces each. */
  private joined = 0;

  add(piece: string): void {
    if (this.pieces.length - this.joined === MOST_PIECES) {
      this.joined = joinPieces(this.pieces, this.joined);
    }
    this.pieces.push(piece);
  }

  /** All of it; what is added then makes another text. */
  take(): string {
    if (this.pieces.length === 0) return '';
    const text = this.pieces.join('');
    this.pieces.length = this.joined = 0;
    return text;
  }
}

/** Makes the pieces from a place on one, and returns how many there are then. */
export function joinPieces(pieces: string[], from: number): number {
  pieces.push(pieces.splice(from).join(''));
  return pieces.length;
}
