import { codeWithin } from '../../text/codePoints';
import { normalized } from '../../text/normalForm';

/**
 * A cheap test of two characters: could one of some phrases begin (or end) at this place? It lets most
 * lines skip case folding and the look-up of phrases: without it the rows "text: messages a second" of
 * `npm run bench -- email` are 8 to 30 % slower.
 */
export type PairTest = (text: string, at: number) => boolean;

const ASCII = 128;
const OTHER_PAIR = ASCII << 7;

/** @param phrases folded phrases, any of which may begin at the place */
export function openingTest(phrases: Iterable<string>): PairTest {
  const table = emptyTable();
  for (const phrase of phrases) {
    // In the text an accent may be a character of its own, after a plain letter.
    for (const form of [phrase, normalized(phrase, 'NFD')]) addOpening(table, form);
  }
  return (text, at) => table[pairBefore(text, at + 2)] === 1;
}

/** @param phrases folded phrases, any of which may end before the place */
export function endingTest(phrases: Iterable<string>): PairTest {
  const table = emptyTable();
  for (const phrase of phrases) table[pairBefore(phrase, phrase.length)] = 1;
  return (text, at) => table[pairBefore(text, at)] === 1;
}

/** 1 for each pair that is possible. The entry for pairs outside ASCII always is. */
function emptyTable(): Uint8Array {
  return new Uint8Array(OTHER_PAIR + 1).fill(1, OTHER_PAIR);
}

function addOpening(table: Uint8Array, phrase: string): void {
  const first = phrase.length === 1 ? codeWithin(phrase, 0) | 0x20 : ASCII;
  // Any character may follow a phrase of one letter.
  if (first < ASCII) table.fill(1, first << 7, (first + 1) << 7);
  else table[pairBefore(phrase, 2)] = 1;
}

/** The two characters before a place as one number, ignoring case; one number for all outside ASCII. */
function pairBefore(text: string, end: number): number {
  if (end < 2 || end > text.length) return OTHER_PAIR;
  const first = codeWithin(text, end - 2);
  const second = codeWithin(text, end - 1);
  return first < ASCII && second < ASCII ? ((first | 0x20) << 7) | (second | 0x20) : OTHER_PAIR;
}
