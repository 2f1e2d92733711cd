import { codeWithin } from '../../text/codePoints';
import { normalized } from '../../text/normalForm';

/**
 * A cheap test of three characters: could one of some phrases begin (or end) at this place? It lets most
 * lines skip case folding and the look-up of phrases: without it the rows "text: messages a second" of
 * `npm run bench -- email` are 8 to 30 % slower.
 */
export type EdgeTest = (text: string, at: number) => boolean;

const LENGTH = 3;
const ASCII = 128;
/** The bits of a character that count. They are the same for a letter in upper and in lower case. */
const BITS = 5;
const MASK = (1 << BITS) - 1;
const OTHER_EDGE = 1 << (LENGTH * BITS);
const FILLERS = Array.from({ length: MASK + 1 }, (_, code) => String.fromCharCode(code));

/** @param phrases folded phrases, any of which may begin at the place */
export function openingTest(phrases: Iterable<string>): EdgeTest {
  const table = emptyTable();
  for (const phrase of phrases) {
    // In the text an accent may be a character of its own, after a plain letter.
    for (const form of [phrase, normalized(phrase, 'NFD')]) {
      mark(table, form.slice(0, LENGTH), (edge, filler) => edge + filler);
    }
  }
  return (text, at) => table[edgeAt(text, at)] === 1;
}

/** @param phrases folded phrases of two letters at least, any of which may end before the place */
export function endingTest(phrases: Iterable<string>): EdgeTest {
  const table = emptyTable();
  for (const phrase of phrases) {
    if (phrase.length > 1) mark(table, phrase.slice(-LENGTH), (edge, filler) => filler + edge);
  }
  return (text, at) => table[edgeAt(text, at - LENGTH)] === 1;
}

/** 1 for each edge that is possible. The entry for edges outside ASCII always is. */
function emptyTable(): Uint8Array {
  return new Uint8Array(OTHER_EDGE + 1).fill(1, OTHER_EDGE);
}

/** Marks an edge as possible; a shorter one with any characters beside it. */
function mark(
  table: Uint8Array,
  edge: string,
  fill: (edge: string, filler: string) => string,
): void {
  if (edge.length === LENGTH) table[edgeAt(edge, 0)] = 1;
  else for (const filler of FILLERS) mark(table, fill(edge, filler), fill);
}

/** The three characters from a place on as one number; one number for all outside ASCII or the text. */
function edgeAt(text: string, start: number): number {
  if (start < 0 || start + LENGTH > text.length) return OTHER_EDGE;
  const first = codeWithin(text, start);
  const second = codeWithin(text, start + 1);
  const third = codeWithin(text, start + 2);
  if ((first | second | third) >= ASCII) return OTHER_EDGE;
  return ((first & MASK) << (2 * BITS)) | ((second & MASK) << BITS) | (third & MASK);
}
