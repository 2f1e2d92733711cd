import { endsSentence } from '../../text/sentences';
import { opensWithDate } from '../dates/dateText';
import { mayBeOfDate } from '../dates/dateTokens';
import { firstWord, isOpenerWord } from './attributionEvidence';

/** In characters: an opening word must be followed by the date within this many. */
const OPENING = 60;
const DIGIT = /\d/;

/**
 * The index at which an attribution begins after the last words of the message above; 0 if it begins
 * the text, or if no opening word and no date begins it. Examples:
 *
 *     Sounds good! On Mon, May 6, 2024 at 9:00 AM Bo <bo@b.example> wrote:
 *     Zgoda. pon., 6 maj 2024 o 09:05 Anna Lis <anna@lis.example> napisał(a):
 */
export function offsetOfAttribution(text: string): number {
  if (!DIGIT.test(text)) return 0;
  let before = text.slice(0, Math.max(0, text.indexOf(' ')));
  for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    const rest = text.slice(at, at + OPENING);
    const space = rest.indexOf(' ');
    const word = space < 0 ? rest : rest.slice(0, space);
    const opens = startsWithCapital(word) && isOpenerWord(firstWord(word));
    if (opens && opensWithDate(rest.slice(word.length))) return at;
    // The point of `21. Mai 2019` and `2024 г.` ends no sentence.
    if (endsSentence(before) && !mayBeOfDate(before) && opensWithDate(rest)) return at;
    before = word;
  }
  return 0;
}

function startsWithCapital(text: string): boolean {
  const initial = text.charAt(0);
  return initial !== initial.toLowerCase();
}
