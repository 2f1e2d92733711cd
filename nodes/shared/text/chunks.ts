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
    chunks.push(inOnePiece(change(text.slice(start, end))));
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
  /** The text before `growing`. */
  private readonly joined: string[] = [];
  private growing = '';
  /** How many pieces `growing` consists of, all of which it keeps. */
  private count = 0;

  add(piece: string): void {
    this.growing += piece;
    if (++this.count < MOST_PIECES) return;
    this.joined.push(inOnePiece(this.growing));
    this.growing = '';
    this.count = 0;
  }

  /** Returns the text so far and starts a new one. */
  take(): string {
    const { joined, growing } = this;
    this.growing = '';
    this.count = 0;
    if (joined.length === 0) return growing;
    const text = joined.join('') + growing;
    joined.length = 0;
    return text;
  }
}

/** Makes the engine copy the pieces that a text was built from into one string, as an expression needs it. */
function inOnePiece(text: string): string {
  ANY.test(text);
  return text;
}

/** Joins the pieces from an index on into one, and returns how many pieces there are then. */
export function joinPieces(pieces: string[], from: number): number {
  pieces.push(pieces.splice(from).join(''));
  return pieces.length;
}
