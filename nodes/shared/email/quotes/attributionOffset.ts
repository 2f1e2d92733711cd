import { endsSentence, hasWords } from '../../text/sentences';
import { opensWithDate } from '../dates/dateText';
import { mayBeOfDate } from '../dates/dateTokens';
import { firstWord, isOpenerWord, leadsToDate } from './attributionEvidence';

/** In characters: an opening word must be followed by the date within this many. */
const OPENING = 60;
const DIGIT = /\p{Nd}/u;

/**
 * The index at which an attribution begins after the last words of the message above; 0 if it begins
 * the text, or if no opening word and no date begins it. Examples:
 *
 *     Sounds good! On Mon, May 6, 2024 at 9:00 AM Bo <bo@b.example> wrote:
 *     Zgoda. pon., 6 maj 2024 o 09:05 Anna Lis <anna@lis.example> napisał(a):
 */
export function offsetOfAttribution(text: string): number {
  if (!DIGIT.test(text)) return offsetOfName(text);
  let before = text.slice(0, Math.max(0, text.indexOf(' ')));
  for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    const rest = text.slice(at, at + OPENING);
    const space = rest.indexOf(' ');
    const word = space < 0 ? rest : rest.slice(0, space);
    // The point of `21. Mai 2019` and `2024 г.` ends no sentence.
    const isBehind = endsSentence(before) && !mayBeOfDate(before);
    const mayOpen = isBehind || startsWithCapital(word);
    if (mayOpen && isOpenerWord(firstWord(word))) {
      const behind = rest.slice(word.length).trimStart();
      if (opensWithDate(behind) || leadsToDate(behind)) return at;
    }
    if (isBehind && opensWithDate(rest)) return at;
    before = word;
  }
  return offsetOfName(text);
}

const FEWEST_WORDS = 3;
/** In characters. */
const LONGEST_NAME = 60;
/** In characters: name, verb and date. */
const LONGEST_WITHOUT_ADDRESS = 120;
/** `Ann Lee`, `"Ann Lee"` */
const NAME_START = /^["“„«]?\p{Lu}/u;
/** `está bem.`, but not the titles `Dr. med.` */
const SENTENCE_END = /[^.\s] \p{Ll}{3,}[.!?]$/u;
/** `Thanks!`, `Rendben.`, `好。`, but not the title `Prof.` */
const WORD_END = /^(?:\P{White_Space}+[!?。！？]|\p{L}{5,}\.)$/u;

/**
 * The index of a sender behind a sentence: `Fico à espera disso. Ann Lee <ann@acme.example> escreveu (6/5/2024):`,
 * `Yes, that is fine. Ann Lee schrieb am 06.05.24 um 09:05:`
 */
function offsetOfName(text: string): number {
  const bracket = text.indexOf('<');
  const hasAddress = bracket >= 0 && text.includes('@', bracket);
  const end = hasAddress ? bracket : text.length;
  const longest = hasAddress ? LONGEST_NAME : LONGEST_WITHOUT_ADDRESS;
  for (
    let at = text.lastIndexOf(' ', end - 2) + 1;
    at > 1 && end - at <= longest;
    at = text.lastIndexOf(' ', at - 2) + 1
  ) {
    const before = text.slice(0, at - 1);
    if (isSentence(before)) {
      return NAME_START.test(text.slice(at, at + 2)) ? at : 0;
    }
  }
  return 0;
}

function isSentence(text: string): boolean {
  return (SENTENCE_END.test(text) && hasWords(text, FEWEST_WORDS)) || WORD_END.test(text);
}

function startsWithCapital(text: string): boolean {
  const initial = text.charAt(0);
  return initial !== initial.toLowerCase();
}
