import { codeWithin, normalized } from '../../text/unicode';

/**
 * Tells by two characters whether one of some phrases may stand at a place in text that is not folded.
 * Most text has none there, and need not be folded to know.
 */
export type PairTest = (text: string, at: number) => boolean;

const ASCII = 128;
const OTHER_PAIR = ASCII << 7;

/** @param phrases folded; the test asks whether one may begin at the place */
export function openingTest(phrases: Iterable<string>): PairTest {
  const table = emptyTable();
  for (const phrase of phrases) {
    // Accents may be characters of their own, after a letter that has none.
    for (const form of [phrase, normalized(phrase, 'NFD')]) addOpening(table, form);
  }
  return (text, at) => table[pairAt(text, at + 2)] === 1;
}

/** @param phrases folded; the test asks whether one may end before the place */
export function endingTest(phrases: Iterable<string>): PairTest {
  const table = emptyTable();
  for (const phrase of phrases) table[pairAt(phrase, phrase.length)] = 1;
  return (text, at) => table[pairAt(text, at)] === 1;
}

/** 1 for each pair that is possible; for what is not ASCII it always is. */
function emptyTable(): Uint8Array {
  return new Uint8Array(OTHER_PAIR + 1).fill(1, OTHER_PAIR);
}

function addOpening(table: Uint8Array, phrase: string): void {
  const first = phrase.length === 1 ? codeWithin(phrase, 0) | 0x20 : ASCII;
  // Whatever may follow a single letter.
  if (first < ASCII) table.fill(1, first << 7, (first + 1) << 7);
  else table[pairAt(phrase, 2)] = 1;
}

/** The two characters before a place as one number, case aside; all pairs that are not ASCII share one. */
function pairAt(text: string, end: number): number {
  if (end < 2 || end > text.length) return OTHER_PAIR;
  const first = codeWithin(text, end - 2);
  const second = codeWithin(text, end - 1);
  return first < ASCII && second < ASCII ? ((first | 0x20) << 7) | (second | 0x20) : OTHER_PAIR;
}
