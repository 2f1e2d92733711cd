import { characters, SPACES } from '../../text/characters';
import { codeWithin } from '../../text/codePoints';
import { phraseSet } from '../languages';
import { fold } from '../languages/fold';
import { isBlank, isBlankAt, lastFilled, type Line, textAt } from '../lines/lines';
import { isListed, readClosing } from './closing';

const MOST_LINES_BELOW = 8;
const MOST_WORDS = 4;
/** In characters: a longer line ends the search. */
const LONGEST_LINE = 60;
const BETWEEN_WORDS = characters(`${SPACES},."'*_!~–—-`);

/**
 * Finds the sender's own name on the last lines.
 *
 *     Yes, Tuesday works.
 *
 *     Ann
 *
 * @param from the sender as in the `From` header; '' if unknown
 * @returns the number of lines if the name is not there
 */
export function findSenderName(lines: readonly Line[], from: string): number {
  const names = from === '' ? null : nameWords(from);
  if (!names || names.size === 0) return lines.length;
  let found = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at > 0 && below <= MOST_LINES_BELOW; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (line.text.length > LONGEST_LINE) break;
    if (isNameOf(withoutClosing(fold(line.text)), names) && !isListItem(lines, at)) found = at;
    below++;
  }
  return found;
}

/**
 * Whether a name with lines right below it is what the line above announces: `Here is what you asked for:`
 * above `Ann Lee` above `6 May 1981`.
 */
function isListItem(lines: readonly Line[], at: number): boolean {
  return (
    !isBlankAt(lines, at + 1) &&
    isListed(lines, at) &&
    readClosing(textAt(lines, lastFilled(lines, at))) === null
  );
}

/** A single letter is no name, but may be an initial beside one: `Ann L.` */
function isNameOf(folded: string, names: ReadonlySet<string>): boolean {
  let words = 0;
  let hasName = false;
  const isName = everyWord(folded, (word) => {
    hasName ||= word.length > 1;
    const isPart = names.has(word) || (word.length === 1 && isInitial(word, names));
    return isPart && ++words <= MOST_WORDS;
  });
  return isName && hasName;
}

function isInitial(letter: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => name.startsWith(letter));
}

const CLOSINGS = phraseSet('closings', 'thanks');
const CLOSING_END = /[,!.–—-]/;

/** `Ann` of `Thanks! Ann`; without a mark between them, `Thanks Ann` may address the reader. */
function withoutClosing(folded: string): string {
  const end = folded.search(CLOSING_END);
  return end > 0 && CLOSINGS.has(folded.slice(0, end).trim()) ? folded.slice(end) : folded;
}

function nameWords(from: string): Set<string> {
  const bracket = from.indexOf('<');
  const names = new Set<string>();
  everyWord(fold(bracket < 0 ? from : from.slice(0, bracket)), (word) => {
    if (!word.includes('@')) names.add(word);
    return true;
  });
  return names;
}

/** The first word of a text; '' if there is none. */
function firstWord(text: string): string {
  let first = '';
  everyWord(text, (word) => {
    first = word;
    return false;
  });
  return first;
}

/**
 * Whether all words of a text pass a test. It stops at the first that does not, on most lines the
 * first of all: the rows "text: messages a second" of `npm run bench -- email` show it.
 */
function everyWord(text: string, test: (word: string) => boolean): boolean {
  const { length } = text;
  for (let start = 0; start < length; start++) {
    if (BETWEEN_WORDS[codeWithin(text, start)] === 1) continue;
    let end = start + 1;
    while (end < length && BETWEEN_WORDS[codeWithin(text, end)] !== 1) end++;
    if (!test(text.slice(start, end))) return false;
    start = end;
  }
  return true;
}

/**
 * Includes a line above a contact block that is only the first name in it:
 *
 *     Ann
 *
 *     Ann Lee | Acme Dental | www.acme.example
 *
 * @param start the index where the contact block begins; the number of lines if there is none
 */
export function withFirstName(lines: readonly Line[], start: number): number {
  if (start === lines.length) return start;
  const above = Math.max(0, lastFilled(lines, start));
  const text = textAt(lines, above);
  if (text.length > LONGEST_LINE || lastFilled(lines, above) < 0) return start;
  const firstName = firstWord(fold(textAt(lines, start).slice(0, LONGEST_LINE)));
  let words = 0;
  const isName = everyWord(fold(text), (word) => ++words === 1 && word === firstName);
  return isName && words === 1 ? above : start;
}
