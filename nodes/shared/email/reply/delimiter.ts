import { endsSentence } from '../../text/sentences';
import { isBlank, type Line, lineAt, nextFilled } from '../lines/lines';
import { readClosing } from './closing';
import { isDeviceLine } from './deviceLine';

/** The place of a message's lines: above its quotes, or below one, where a rule begins nothing new. */
export type Place = 'top' | 'belowQuote';

/** `-- `, also after a dash that a client added */
const STRICT_DELIMITER = /^(?:- )?-- ?$/;
/** `---`, `____`, `***`; `ᐧ` is what Streak and Mailtrack add in Gmail */
const RULE = /^(?:--+|—+|–+|__+|\*{3,}|~{3,}|={3,}|\+{3,}|#{4,}|-- ?-+|ᐧ)$/;
const CODE_FENCE = '```';
/** The first characters of all of these. */
const FIRST_CHARACTERS = '-—–_*~=+#ᐧ`';
const MOST_LINES_BELOW = 12;
const MOST_LINES_BELOW_RULE = 8;
/** A rule with a longer line below it separates paragraphs. */
const LONGEST_LINE = 110;

/**
 * Finds the first `-- ` line, or a rule with no more than a signature below it. A rule that underlines a
 * heading, separates paragraphs or is part of code is no delimiter.
 *
 * @returns the number of lines if there is none
 */
export function findDelimiter(lines: readonly Line[], place: Place): number {
  let found = lines.length;
  let below = 0;
  let isLong = false;
  for (let at = lines.length - 1; at >= 0 && below <= MOST_LINES_BELOW; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (FIRST_CHARACTERS.includes(line.text.charAt(0))) {
      if (line.text.startsWith(CODE_FENCE)) break;
      const mayBeRule = !isLong && below <= MOST_LINES_BELOW_RULE;
      if (STRICT_DELIMITER.test(line.text)) found = at;
      else if (mayBeRule && RULE.test(line.text)) {
        const isFirst = nextFilled(lines, 0) === at;
        if (isFirst ? place === 'belowQuote' : separatesSignature(lines, at, found)) found = at;
      }
    }
    isLong ||= line.text.length > LONGEST_LINE;
    below++;
  }
  return found;
}

/** Whether text is `-- `, the delimiter of RFC 3676. */
export function isStrictDelimiter(text: string): boolean {
  return STRICT_DELIMITER.test(text);
}

/** Whether a rule is above another rule, or above lines that are not prose. */
function separatesSignature(lines: readonly Line[], at: number, found: number): boolean {
  const rule = lines[at];
  const next = nextFilled(lines, at + 1);
  return (
    rule !== undefined &&
    (found === next || !startsProse(lineAt(lines, next))) &&
    !underlines(rule, lineAt(lines, at - 1))
  );
}

const LONGEST_SIGNATURE_LINE = 60;
/** `1. open the lid`, `- open the lid` */
const LIST_ITEM = /^(?:\d{1,3}[.)]|[-*•+]) /;
const LOWER_CASE = /^\p{Ll}/u;
/** A line with a full stop and at least this many words is a sentence. */
const SENTENCE_WORDS = 4;

function startsProse(line: Line | undefined): boolean {
  if (!line || isDeviceLine(line.text) || readClosing(line.text) !== null) return false;
  const { text } = line;
  if (text.length > LONGEST_SIGNATURE_LINE || LIST_ITEM.test(text)) return true;
  if (LOWER_CASE.test(text) && text.includes(' ') && !text.includes('@')) return true;
  return endsSentence(text) && text.split(' ', SENTENCE_WORDS).length === SENTENCE_WORDS;
}

const SHORTEST_UNDERLINE = 4;
/** In characters. */
const UNDERLINE_TOLERANCE = 2;

/** `What we sell` above `------------`: a rule about as long as the heading above it. */
function underlines(rule: Line, heading: Line | undefined): boolean {
  if (!heading || isBlank(heading) || rule.text.length < SHORTEST_UNDERLINE) return false;
  return Math.abs(rule.text.length - heading.text.length) <= UNDERLINE_TOLERANCE;
}
