import { characters, trimEndOf, trimStartOf } from '../../text/characters';
import { opensWithDate } from '../dates/dateText';
import { fold, phraseSet } from '../languages';

/** The word like `wrote` in a text; `final` where nothing stands after it. */
export interface Verb {
  phrase: string;
  start: number;
  end: number;
  final: boolean;
}

/** What was found in a line, or some put together, that may be an attribution. */
interface Evidence {
  verb: Verb | null;
  dated: boolean;
  addressed: boolean;
  colon: boolean;
  quoteFollows: boolean;
  text: string;
}

/** How near to an opening of one letter its date stands. */
const SHORT_OPENING = 25;
const OPENERS = phraseSet('opens');
/** The first words of what attributions open with. */
export const OPENER_WORDS = new Set([...OPENERS].map((phrase) => phrase.split(' ')[0] ?? phrase));
const LOWER_CASE = /^\p{Ll}/u;
/** As in `Jan van der Berg schreef op 6 mei`. */
const MAX_LOWER_CASE_WORDS = 4;
/** Marks of direction, which stand around names in right-to-left text. */
export const DIRECTION = '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
export const START_DECORATION = characters(` \t\u00a0*_-–—"'“«[(•\ufeff${DIRECTION}`);
const WORD_END = characters(',.');
/** Above a quote a name is enough: `Ann Lee:`. */
const NAME_ALONE = /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;
const STARTS_DATED = /^\D{0,12}\d/;

/** What it takes for a line to introduce a quote rather than be a sentence. */
export function isEvidence(found: Evidence): boolean {
  const { verb, dated, addressed, colon, quoteFollows, text } = found;
  if (verb?.final) {
    if (colon && (addressed || (dated && (quoteFollows || !isSentence(text, verb))))) return true;
    if (dated && addressed) return true;
    return quoteFollows && (colon || dated || addressed) && text.length < 200;
  }
  // `2011-04-07 Ann Lee <ann@acme.example>`, right above the quote.
  if (!colon) return dated && addressed && text.length < 200 && opensAttribution(text);
  if (quoteFollows && NAME_ALONE.test(text)) return true;
  if (verb) {
    if (verb.start === 0 && opensWithDate(text.slice(verb.end))) return true;
    if (dated && (addressed || NAME_ALONE.test(text.slice(0, verb.start).trimEnd()))) return true;
    if (quoteFollows) return dated || addressed;
    return (dated || addressed) && opensAttribution(text) && namesWriter(text, verb);
  }
  if (quoteFollows && (dated || addressed)) return text.length < 300;
  return (
    dated && addressed && /[>)]$/.test(text) && (STARTS_DATED.test(text) || opensWithDate(text))
  );
}

/** Whether a name or date follows the verb: `On May 6 Bo wrote a long report:` is a sentence. */
function namesWriter(text: string, verb: Verb): boolean {
  const rest = text.slice(verb.end).trimStart();
  const next = firstWord(rest);
  if (!LOWER_CASE.test(next)) return true;
  return OPENERS.has(fold(next)) && opensWithDate(rest.slice(next.length));
}

/** `On Monday we met at noon, and then on 6 May Bo wrote:` has more words than names and dates have. */
function isSentence(text: string, verb: Verb): boolean {
  if (opensAttribution(text)) return false;
  const words = text.slice(0, verb.start).split(' ');
  return words.filter((word) => LOWER_CASE.test(word)).length > MAX_LOWER_CASE_WORDS;
}

/** `On Mon, …`, `2024-01-01 …`, `понедельник, 6 …`: how an attribution, not a sentence, begins. */
export function opensAttribution(text: string): boolean {
  const bare = trimStartOf(text.slice(0, 80), START_DECORATION).slice(0, 60);
  const word = fold(firstWord(bare));
  if (!OPENER_WORDS.has(word)) return opensWithDate(bare);
  // `W dniu 6 maja` opens one, `I met Bo on 6 May` a sentence.
  return /\d/.test(word.length === 1 ? bare.slice(0, SHORT_OPENING) : bare);
}

/** Without the comma or point after it. */
export function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return trimEndOf(space < 0 ? text : text.slice(0, space), WORD_END);
}
