import { codeWithin } from '../../text/codePoints';

const LOWER_CASE = 0x20;

interface Entry<Value> {
  name: string;
  value: Value;
  /** The next entry of the same slot. */
  next: Entry<Value> | undefined;
}

/**
 * Finds names within a text without copying them out of it: HTML consists of names by a third, and a map
 * would need each as a string of its own. With a map the row "html: characters a second" of
 * `npm run bench -- email` is slower.
 */
export class NameTable<Value> {
  private readonly slots: (Entry<Value> | undefined)[];
  private readonly mask: number;

  /** @param entries names of ASCII letters in lower case, digits and hyphens */
  constructor(entries: readonly (readonly [name: string, value: Value])[]) {
    // About one name in four slots.
    const size = 4 << Math.ceil(Math.log2(entries.length + 1));
    this.mask = size - 1;
    this.slots = new Array<Entry<Value> | undefined>(size).fill(undefined);
    for (const [name, value] of entries) {
      const slot = this.slotOf(name, 0, name.length);
      this.slots[slot] = { name, value, next: this.slots[slot] };
    }
  }

  /** The value of the name at a place in a text, in upper or lower case; undefined if it is none of these. */
  find(text: string, start: number, end: number): Value | undefined {
    let entry = this.slots[this.slotOf(text, start, end)];
    while (entry && !isAt(entry.name, text, start, end)) entry = entry.next;
    return entry?.value;
  }

  private slotOf(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash, 31) + (codeWithin(text, at) | LOWER_CASE);
    }
    return hash & this.mask;
  }
}

function isAt(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) {
    if (lowerCase(codeWithin(text, start + at)) !== codeWithin(name, at)) return false;
  }
  return true;
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | LOWER_CASE : code;
}
