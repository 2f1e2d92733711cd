import { characters, trimEndOf, trimStartOf } from '../../text/characters';
import { endsInColon, hasWords } from '../../text/sentences';
import { phraseOpening, phraseSet } from '../languages';
import { openingTest } from '../languages/edges';
import { fold } from '../languages/fold';
import {
  isBlank,
  isBlankAt,
  lastFilled,
  type Line,
  lineAt,
  nextFilled,
  textAt,
} from '../lines/lines';
import { isPersonName } from './personName';
import { isProse } from './prose';

/**
 * - `closing`: a phrase of the language tables
 * - `thanks`: `Thanks`, which closes a letter but also opens a sentence
 * - `named`: a closing with the writer's name or place
 * - `formal`: a sentence that closes a letter, perhaps wrapped
 */
type Closing = 'closing' | 'thanks' | 'named' | 'formal';

/** In characters: a longer line ends the search for a closing. */
const LONGEST_LINE = 110;
const LONGEST_CONTACT_LINE = 60;
const MOST_LINES_BELOW = 8;
/** If all lines below are as short as those of a contact block. */
const MOST_SHORT_LINES_BELOW = 16;
const MOST_LINES_BELOW_THANKS = 3;

/**
 * The line of a closing such as `Kind regards,`, if it is followed by only a few lines (more if all are
 * short, as in a contact block).
 *
 * @returns the number of lines if there is none
 */
export function findClosing(lines: readonly Line[]): number {
  let below = 0;
  let found = lines.length;
  let allShort = true;
  let next = '';
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const closing = readClosing(line.text, next);
    if (closing !== null && closesMessage(closing, lines, at, { below, next })) {
      if (closing === 'formal' || !isPartOfSentence(lines, at, line)) found = at;
    } else if (found < lines.length) break;
    if (line.text.length > LONGEST_LINE) break;
    allShort &&= line.text.length <= LONGEST_CONTACT_LINE;
    if (++below > (allShort ? MOST_SHORT_LINES_BELOW : MOST_LINES_BELOW)) break;
    next = line.text;
  }
  return found > nextFilled(lines, 0) ? found : lines.length;
}

/**
 * Includes thanks in a paragraph of their own above the name that a signature begins with.
 *
 * @param signature the index where it begins; the number of lines if there is none
 */
export function withThanks(lines: readonly Line[], signature: number): number {
  if (signature === lines.length) return signature;
  const above = lastFilled(lines, signature);
  const isThanks = above > 0 && readClosing(textAt(lines, above)) === 'thanks';
  const isApart = isThanks && isBlankAt(lines, above - 1);
  return isApart && isPersonName(textAt(lines, signature)) ? above : signature;
}

/** What is below a closing: the number of lines, and the first of them. */
interface Below {
  below: number;
  next: string;
}

function closesMessage(
  closing: Closing,
  lines: readonly Line[],
  at: number,
  { below, next }: Below,
): boolean {
  if (closing === 'formal') return isParagraphAboveName(lines, at);
  if (isText(next)) return false;
  if (closing === 'named') return !isListed(lines, at);
  if (closing === 'closing') return true;
  const isNearEnd = below > 0 && below <= MOST_LINES_BELOW_THANKS;
  return isNearEnd && !lines.slice(at + 1).some(({ text }) => isText(text));
}

/** Whether a line opens a paragraph with no sentences in the paragraphs below it. */
function isParagraphAboveName(lines: readonly Line[], at: number): boolean {
  if (!isBlankAt(lines, at - 1)) return false;
  let end = at + 1;
  while (end < lines.length && !isBlankAt(lines, end)) end++;
  return !lines.slice(end).some(({ text }) => isText(text));
}

/** `Can you send the second page too?`, but not the closing `よろしくお願いします。` */
function isText(text: string): boolean {
  return isProse(text) && readClosing(text) === null;
}

/** Whether the line above ends with a colon, so that the line is a list item: `We watched:`. */
export function isListed(lines: readonly Line[], at: number): boolean {
  return endsInColon(textAt(lines, lastFilled(lines, at)));
}

const CLAUSE_END = /[^\p{L}\p{N}]$/u;
/** `things in life`; `i. A.` and `ppa.` are no words but precede names. */
const LOWER_CASE_WORD = /^\p{Ll}+[ ,]/u;
const SENTENCE_WORDS = 3;

function isPartOfSentence(lines: readonly Line[], at: number, line: Line): boolean {
  return continues(line, lineAt(lines, at - 1)) || isContinued(line, lineAt(lines, at + 1));
}

/** `best` below `Which one is` */
function continues(line: Line, above: Line | undefined): boolean {
  if (!above || isBlank(above) || CLAUSE_END.test(above.text)) return false;
  const initial = line.text.charAt(0);
  return initial === initial.toLowerCase() && initial !== initial.toUpperCase();
}

/** `All the best` above `things in life` */
function isContinued(line: Line, below: Line | undefined): boolean {
  if (!below || isBlank(below) || CLAUSE_END.test(line.text)) return false;
  return LOWER_CASE_WORD.test(below.text) && hasWords(below.text, SENTENCE_WORDS);
}

const CLOSINGS = phraseSet('closings');
const THANKS = phraseSet('thanks');
const mayClose = openingTest([...CLOSINGS, ...THANKS]);
const FIRST_WORDS = new Set([...CLOSINGS].map((phrase) => phrase.split(' ')[0] ?? phrase));
const OPENING = characters(' \t*_~');
const END = characters(' \t,.!;:、。！，،*_-~');
/** `Regards - Ann` */
const DASHES = characters(' -–—');
const LONGEST_CLOSING = 60;
const LONGEST_FORMAL = 160;
const opensFormal = phraseOpening('formalClosings');
/** In characters: a name, or a closing in another language. */
const LONGEST_ADDITION = 30;
const MOST_CLOSING_WORDS = 4;
/** Between a closing and the same in another language, or the name. */
const SEPARATOR = /[,/|!]/;

/** A line that may be a closing. */
interface Candidate {
  /** Without decoration and final punctuation. */
  bare: string;
  folded: string;
  /** The line below; '' if there is none. */
  next: string;
  /** Whether its first word is one that closings begin with. */
  opens: boolean;
}

const READERS: readonly ((candidate: Candidate) => Closing | null)[] = [
  // `Kind regards,`
  ({ folded }) => (CLOSINGS.has(folded) ? 'closing' : null),
  // `Thanks!`
  ({ folded }) => (THANKS.has(folded) ? 'thanks' : null),
  // `Best regards / Viele Grüße`
  (candidate) => (candidate.opens && isBilingual(candidate) ? 'closing' : null),
  // `Regards Ann`, `Best regards from Berlin` above `Ann`
  (candidate) => (candidate.opens && hasAddition(candidate) ? 'named' : null),
];

/**
 * Reads a line that closes a message.
 *
 * @param next the line below; '' if there is none
 * @returns null if it does not close one
 */
export function readClosing(text: string, next = ''): Closing | null {
  if (text.length > LONGEST_FORMAL) return null;
  const opened = trimStartOf(text, OPENING);
  if (opensFormal(opened)) return 'formal';
  if (text.length > LONGEST_CLOSING) return null;
  if (!mayClose(opened, 0)) return null;
  const bare = trimEndOf(opened, END);
  const folded = fold(bare);
  const candidate: Candidate = { bare, folded, next, opens: startsLikeClosing(folded) };
  for (const read of READERS) {
    const closing = read(candidate);
    if (closing) return closing;
  }
  return null;
}

function startsLikeClosing(folded: string): boolean {
  const space = folded.indexOf(' ');
  return space > 0 && FIRST_WORDS.has(trimEndOf(folded.slice(0, space), END));
}

function isBilingual({ folded }: Candidate): boolean {
  const separator = folded.search(SEPARATOR);
  return (
    separator > 0 &&
    CLOSINGS.has(folded.slice(0, separator).trimEnd()) &&
    folded.length - separator < LONGEST_ADDITION
  );
}

function hasAddition({ bare, folded, next }: Candidate): boolean {
  let end = folded.indexOf(' ');
  for (let words = 1; end > 0 && words <= MOST_CLOSING_WORDS; words++) {
    const rest = trimStartOf(bare.slice(end + 1), DASHES);
    const isAddition = rest.length <= LONGEST_ADDITION && !SEPARATOR.test(rest);
    if (isAddition && CLOSINGS.has(trimEndOf(folded.slice(0, end), END))) {
      // `Regards Ann`
      if (isPersonName(rest) && next.length <= LONGEST_CONTACT_LINE) return true;
      // `Best regards from Berlin` above `Ann`
      if (!isPersonName(rest) && words > 1 && isPersonName(next)) return true;
    }
    end = folded.indexOf(' ', end + 1);
  }
  return false;
}
