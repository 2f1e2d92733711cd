import { characters, trimEndOf, trimStartOf } from '../../text/characters';
import { fold, phraseSet } from '../languages';
import { openingTest } from '../languages/pairs';
import { isBlank, isBlankAt, type Line, lineAt } from '../lines/lines';

const CLOSINGS = phraseSet('closings');
const FIRST_WORDS = new Set([...CLOSINGS].map((phrase) => phrase.split(' ')[0] ?? phrase));
const THANKS = phraseSet('thanks');
const mayClose = openingTest([...CLOSINGS, ...THANKS]);
const OPENING = characters(' \t*_~');
const END = characters(' \t,.!;:、。！，،*_-~');
const CLAUSE_END = /[^\p{L}\p{N}]$/u;
/** What stands between a closing and the same in another language, or the name. */
const PARTS = /[,/|!]/;
/** A small word; `i. A.` and `ppa.` are no words but stand before names. */
const SMALL_WORD = /^\p{Ll}+[ ,]/u;
const NAME = /^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?: [\p{Lu}\p{Lo}][\p{L}.'’-]*){0,2}$/u;
const OPENS_LIST = /[:：]$/;
const COMMA_END = /[,،，]$/;
const MAX_LINE = 110;
const MAX_CLOSING = 60;
const MAX_CARD_LINE = 60;
const MAX_BELOW = 8;
const MAX_CARD_BELOW = 16;
const MAX_BELOW_THANKS = 3;
const MAX_NAME = 30;
const MAX_SIGN_OFF = 45;
const LONGEST_CLOSING_WORDS = 4;

type Kind = 'closing' | 'thanks' | 'named' | null;

/**
 * Where `Kind regards,` begins that has at most a few short lines below it, or more that are all as
 * short as a card's.
 *
 * @returns the number of lines where there is none
 */
export function findClosing(lines: readonly Line[]): number {
  let below = 0;
  let found = lines.length;
  let isCard = true;
  let next = '';
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const kind = closingKind(line.text, next);
    if (
      kind === 'closing' ||
      (kind === 'named' && !isListed(lines, at)) ||
      (kind === 'thanks' && below > 0 && below <= MAX_BELOW_THANKS)
    ) {
      if (!goesOn(lineAt(lines, at - 1), line) && !goesOnBelow(line, lineAt(lines, at + 1)))
        found = at;
    } else if (found < lines.length) break;
    if (line.text.length > MAX_LINE) break;
    isCard &&= line.text.length <= MAX_CARD_LINE;
    if (++below > (isCard ? MAX_CARD_BELOW : MAX_BELOW)) break;
    next = line.text;
  }
  const first = lines.findIndex((line) => !isBlank(line));
  return found > first ? found : lines.length;
}

/** Whether a sentence runs from one line to the next: `which one is` above `best`. */
function goesOn(above: Line | undefined, line: Line): boolean {
  if (!above || isBlank(above) || CLAUSE_END.test(above.text)) return false;
  const initial = line.text.charAt(0);
  return initial === initial.toLowerCase() && initial !== initial.toUpperCase();
}

/** `All the best` above `things in life`, where neither has a sign at its end. */
function goesOnBelow(line: Line, below: Line | undefined): boolean {
  if (!below || isBlank(below) || CLAUSE_END.test(line.text)) return false;
  return SMALL_WORD.test(below.text) && below.text.split(' ', 3).length === 3;
}

/**
 * Whether a line is a closing as the tables have it, alone or with the same in another language; one
 * with the writer's name or place in it; or `thanks`, which closes a letter but opens a sentence too.
 *
 * @param next the line below, '' where there is none
 */
export function closingKind(text: string, next = ''): Kind {
  if (text.length > MAX_CLOSING) return null;
  const opened = trimStartOf(text, OPENING);
  if (!mayClose(opened, 0)) return null;
  const bare = trimEndOf(opened, END);
  const folded = fold(bare);
  if (CLOSINGS.has(folded)) return 'closing';
  if (THANKS.has(folded)) return 'thanks';
  const space = folded.indexOf(' ');
  if (space < 0 || !FIRST_WORDS.has(trimEndOf(folded.slice(0, space), END))) return null;
  const part = folded.search(PARTS);
  if (
    part > 0 &&
    CLOSINGS.has(folded.slice(0, part).trimEnd()) &&
    folded.length - part < MAX_NAME
  ) {
    return 'closing';
  }
  return closesAndGoesOn(bare, folded, next) ? 'named' : null;
}

/** `Regards Ann`, or above a name `Best regards from Berlin`. */
function closesAndGoesOn(bare: string, folded: string, next: string): boolean {
  let end = folded.indexOf(' ');
  for (let words = 1; end > 0 && words <= LONGEST_CLOSING_WORDS; words++) {
    const rest = bare.slice(end + 1);
    if (CLOSINGS.has(folded.slice(0, end)) && rest.length <= MAX_NAME && !PARTS.test(rest)) {
      if (NAME.test(rest) ? next.length <= MAX_CARD_LINE : words > 1 && isName(next)) return true;
    }
    end = folded.indexOf(' ', end + 1);
  }
  return false;
}

function isName(text: string): boolean {
  return text.length <= MAX_NAME && NAME.test(text);
}

/**
 * Where a sign-off in words that no table has begins: a short line that ends in a comma, in a
 * paragraph of its own but for the name below it.
 *
 * @param signature where a signature below it begins, else the number of lines
 */
export function findSignOff(lines: readonly Line[], signature: number): number {
  let at = lastFilled(lines, signature);
  if (isName(lineAt(lines, at)?.text ?? '')) at = lastFilled(lines, at);
  else if (signature === lines.length) return signature;
  const text = lineAt(lines, at)?.text ?? '';
  if (text.length > MAX_SIGN_OFF || !COMMA_END.test(text)) return signature;
  const above = lineAt(lines, at - 1);
  if (!above || !isBlank(above)) return signature;
  return lastFilled(lines, at) < 0 || isListed(lines, at) ? signature : at;
}

/** Whether the paragraph above ends in a colon: what it announces is part of the message. */
function isListed(lines: readonly Line[], at: number): boolean {
  return OPENS_LIST.test(lineAt(lines, lastFilled(lines, at))?.text ?? '');
}

function lastFilled(lines: readonly Line[], end: number): number {
  let at = end - 1;
  while (at >= 0 && isBlankAt(lines, at)) at--;
  return at;
}
