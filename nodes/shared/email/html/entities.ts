import { DecodingMode, EntityDecoder, htmlDecodeTree } from '../../bundled/htmlTokenizer';

export { DecodingMode };

/**
 * Finds the entities of a document, such as `&amp;`, from its start to its end. The tokenizer could decode
 * them itself, but then it takes twice as long: it looks at every character, where it now skips to the next tag.
 */
export class EntityFinder {
  /** The characters of the entity found last: `&bne;` is two. */
  characters: string[] = [];
  /** Where the entity found last is: a half-open range of character offsets. */
  start = 0;
  end = 0;
  /** The first `&` from the last place asked for; the length of the document if there is none. */
  private ampersand = -1;
  private readonly decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    this.characters.push(String.fromCodePoint(codePoint));
  });

  constructor(private readonly html: string) {}

  /** Whether a part of the document may hold entities. The parts asked for only move forward. */
  mayBeIn(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const found = this.html.indexOf('&', start);
      this.ampersand = found < 0 ? this.html.length : found;
    }
    return this.ampersand < end;
  }

  /** Finds the first entity of a text or of an attribute's value; returns false if there is none. */
  find(start: number, end: number, mode: DecodingMode): boolean {
    for (let from = start; this.mayBeIn(from, end); from = this.ampersand + 1) {
      const length = this.decode(this.ampersand, mode);
      if (length > 0) {
        this.start = this.ampersand;
        this.end = this.ampersand + length;
        return true;
      }
    }
    return false;
  }

  /** Decodes the entity at an `&`. Returns its length; 0 if there is none. */
  private decode(ampersand: number, mode: DecodingMode): number {
    this.characters = [];
    this.decoder.startEntity(mode);
    // Below the start of a tag or the end of a value no entity goes on, but the document may end in one.
    const length = this.decoder.write(this.html, ampersand + 1);
    return length < 0 ? this.decoder.end() : length;
  }
}
