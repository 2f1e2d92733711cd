import { phraseAlternation } from '../languages';
import { fold } from '../languages/fold';
import { isBlankAt, type Line, textAt } from '../lines/lines';
import { isProse } from './prose';

/** After the abbreviation, a mark or a full stop; `PS` alone may also open a sentence: `PS I kept a copy.` */
const OPENING = new RegExp(
  `^(?:${phraseAlternation('postscripts')})(?:(\\.? ?[:：,;–—-]|\\.|$)|(?= ))`,
  'u',
);
/** In characters: the longest such opening. */
const LONGEST_OPENING = 20;
const SHORTEST = 2;
/** In lines, blank ones included. */
const MOST_LINES = 30;

/** Whether a line begins a postscript: `P.S. Bring a towel.`, `PS: …`, `P. D.: …` */
export function opensPostscript(text: string): boolean {
  if (text.length < SHORTEST) return false;
  const match = OPENING.exec(fold(text.slice(0, LONGEST_OPENING)));
  return match !== null && (match[1] !== undefined || isProse(text));
}

/**
 * The first line of a postscript near the end of a message.
 *
 * @returns the number of lines if there is none
 */
export function findPostscript(lines: readonly Line[]): number {
  for (let at = Math.max(1, lines.length - MOST_LINES); at < lines.length; at++) {
    if (isBlankAt(lines, at - 1) && opensPostscript(textAt(lines, at))) return at;
  }
  return lines.length;
}
