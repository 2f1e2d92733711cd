import { phraseSet } from '../languages';
import { fold } from '../languages/fold';
import { isBlank, lastFilled, type Line, textAt } from '../lines/lines';

const MOST_LINES_BELOW = 8;
const MOST_WORDS = 4;
/** In characters: a longer line ends the search. */
const LONGEST_LINE = 60;
const WORD = /[^\s,."'*_!~–—-]+/g;

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
    const words = wordsOf(withoutClosing(line.text));
    if (words.length <= MOST_WORDS && isNameOf(words, names)) found = at;
    below++;
  }
  return found;
}

/** A single letter is no name, but may be an initial beside one: `Ann L.` */
function isNameOf(words: readonly string[], names: ReadonlySet<string>): boolean {
  return (
    words.some((word) => word.length > 1) &&
    words.every((word) => names.has(word) || (word.length === 1 && isInitial(word, names)))
  );
}

function isInitial(letter: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => name.startsWith(letter));
}

const CLOSINGS = phraseSet('closings', 'thanks');
const CLOSING_END = /[,!.–—-]/;

/** `Ann` of `Thanks! Ann`; without a mark between them, `Thanks Ann` may address the reader. */
function withoutClosing(text: string): string {
  const end = text.search(CLOSING_END);
  return end > 0 && CLOSINGS.has(fold(text.slice(0, end).trim())) ? text.slice(end) : text;
}

function nameWords(from: string): Set<string> {
  const bracket = from.indexOf('<');
  const name = bracket < 0 ? from : from.slice(0, bracket);
  return new Set(wordsOf(name).filter((word) => !word.includes('@')));
}

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
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
  const words = wordsOf(text);
  const [firstName] = wordsOf(textAt(lines, start).slice(0, LONGEST_LINE));
  return words.length === 1 && words[0] === firstName ? above : start;
}
