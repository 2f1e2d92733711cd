/** In characters. Longer than any line of an ordinary body, so only huge texts are cut. */
const CHUNK = 50_000;
const SPACE = 0x20;
const ANY = /^/;
/** The most pieces of one text that are kept apart: each takes memory of its own until joined. */
export const MOST_PIECES = 4096;

/**
 * Changes a very long text chunk by chunk. The result of `text.replace` keeps all the pieces it was
 * built from, which takes many times the memory of the text.
 *
 * @param change replaces single characters, or runs of white space, which are never cut
 */
export function inChunks(text: string, change: (chunk: string) => string): string {
  if (text.length <= CHUNK) return change(text);
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfChunk(text, start);
    const changed = change(text.slice(start, end));
    // An expression makes the engine copy the pieces into one string.
    ANY.test(changed);
    chunks.push(changed);
    start = end;
  }
  return chunks.join('');
}

function endOfChunk(text: string, start: number): number {
  let end = Math.min(start + CHUNK, text.length);
  while (end < text.length && text.charCodeAt(end) <= SPACE) end++;
  return end;
}

/** A text built from very many pieces. */
export class Pieces {
  private readonly pieces: string[] = [];
  /** How many pieces at the start are already joined ones. */
  private joined = 0;

  add(piece: string): void {
    if (this.pieces.length - this.joined === MOST_PIECES) {
      this.joined = joinPieces(this.pieces, this.joined);
    }
    this.pieces.push(piece);
  }

  /** Returns the text so far and starts a new one. */
  take(): string {
    if (this.pieces.length === 0) return '';
    const text = this.pieces.join('');
    this.pieces.length = this.joined = 0;
    return text;
  }
}

/** Joins the pieces from an index on into one, and returns how many pieces there are then. */
export function joinPieces(pieces: string[], from: number): number {
  pieces.push(pieces.splice(from).join(''));
  return pieces.length;
}
