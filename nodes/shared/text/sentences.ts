import { type Characters, characters } from './characters';
import { codeAt, isColon } from './codePoints';

/** `… on Friday.`, `…金曜日です。` */
const SENTENCE_ENDS = characters('.!?…。！？');
/** `We need:`, `… on Friday;` */
const CLAUSE_ENDS = characters('.!?:;…。！？');
/** `“… on Friday?”` */
const CLOSING_MARKS = characters('"”»)');

/** Whether text ends a sentence. */
export function endsSentence(text: string): boolean {
  return endsInOne(text, SENTENCE_ENDS);
}

/** Whether text ends a sentence, or a part of one that a colon or semicolon closes. */
export function endsClause(text: string): boolean {
  return endsInOne(text, CLAUSE_ENDS);
}

/** Whether text ends in a character of a set, perhaps with a closing mark after it. */
function endsInOne(text: string, ends: Characters): boolean {
  const last = codeAt(text, text.length - 1);
  if (ends[last] === 1) return true;
  return CLOSING_MARKS[last] === 1 && ends[codeAt(text, text.length - 2)] === 1;
}

/**
 * Whether text has at least some number of words, as spaces separate them. Counting spaces takes a
 * quarter of the time of splitting, see the rows "text" of `npm run bench -- email`.
 */
export function hasWords(text: string, least: number): boolean {
  let space = -1;
  for (let words = 1; words < least; words++) {
    space = text.indexOf(' ', space + 1);
    if (space < 0) return false;
  }
  return true;
}

/** Whether text ends in a colon, which introduces the text below: `We need:`, `必要なもの：` */
export function endsInColon(text: string): boolean {
  return isColon(codeAt(text, text.length - 1));
}
