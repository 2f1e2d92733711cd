import { characters } from '../../text/characters';
import { codeAt, codeWithin } from '../../text/codePoints';
import { endsInColon, endsSentence, hasWords } from '../../text/sentences';
import {
  isBlank,
  isBlankAt,
  lastFilled,
  type Line,
  lineAt,
  nextFilled,
  textAt,
} from '../lines/lines';
import { isListed, readClosing } from './closing';
import { hasContact } from './contactBlock';
import { isDeviceLine } from './deviceLine';
import { isProse } from './prose';

/** The place of a message's lines: above its quotes, or below one, where a rule begins nothing new. */
export type Place = 'top' | 'belowQuote';

/** `-- `, also after a dash that a client added, and in bold or escaped as Markdown: `*-- *`, `\\--` */
const STRICT_DELIMITER = /^(?:\\|[*_]{0,2})(?:- )?-- ?[*_]{0,2}$/;
/** `---`, `____`, `***`, `=-=-=-=`, `━━━━`; `ᐧ` is what Streak and Mailtrack add in Gmail */
const RULE =
  /^(?:--+|—+|–+|__+|\*{3,}|~{3,}|={3,}|\+{3,}|#{4,}|-- ?-+|ᐧ|[-=*~_+#]{6,}|[─━═▬＝＊☆★◆◇■□●○◎※・…‥ー－＿～〜*-]{4,})$/;
const CODE_FENCE = '```';
/** The first characters of all of these. */
const FIRST_CHARACTERS = characters('-—–_*~=+#ᐧ`\\─━═▬＝＊☆★◆◇■□●○◎※・…‥ー－＿～〜');
const SPACE = 0x20;
const MOST_INDENTATION = 3;
const MOST_LINES_BELOW = 12;
const MOST_LINES_BELOW_RULE = 8;
/** In characters. */
const LONGEST_RULE = 200;
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
  const frame = frameBelowClosing(lines);
  if (frame >= 0) found = frame;
  for (let at = found - 1; at >= 0 && below <= MOST_LINES_BELOW; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const start = indentation(line.text);
    if (FIRST_CHARACTERS[codeWithin(line.text, start)] === 1) {
      const text = start === 0 ? line.text : line.text.slice(start);
      if (text.startsWith(CODE_FENCE)) break;
      const mayBeRule = !isLong && below <= MOST_LINES_BELOW_RULE && text.length <= LONGEST_RULE;
      if (isStrictDelimiter(text)) {
        if (holdsProse(lines, at + 1, found)) break;
        found = at;
      } else if (mayBeRule && RULE.test(text)) {
        const isFirst = nextFilled(lines, 0) === at;
        if (isFirst ? place === 'belowQuote' : separatesSignature(lines, at, found)) found = at;
      }
    }
    isLong ||= line.text.length > LONGEST_LINE;
    below++;
  }
  return found;
}

const MOST_SIGNED_LINES = 4;

/**
 * The upper rule of a notice that is framed by the same rule above and below, at the end of a message and
 * below a closing:
 *
 *     Yours faithfully,
 *     Ann Lee
 *     -----------------
 *     Disclaimer: Any reply that you make will be published.
 *     -----------------
 *
 * @returns -1 if there is none
 */
function frameBelowClosing(lines: readonly Line[]): number {
  const end = lastFilled(lines, lines.length);
  const rule = textAt(lines, end);
  if (FIRST_CHARACTERS[codeAt(rule, 0)] !== 1) return -1;
  if (rule.length > LONGEST_RULE || isStrictDelimiter(rule) || !RULE.test(rule)) return -1;
  let top = lastFilled(lines, end);
  for (let below = 0; textAt(lines, top) !== rule; below++) {
    if (top < 0 || below === MOST_LINES_BELOW) return -1;
    top = lastFilled(lines, top);
  }
  let at = lastFilled(lines, top);
  for (let above = 0; at >= 0 && above < MOST_SIGNED_LINES; above++) {
    if (readClosing(textAt(lines, at)) !== null) return top;
    at = lastFilled(lines, at);
  }
  return -1;
}

/** The number of spaces before the first character; further to the right, a rule is part of code. */
function indentation(text: string): number {
  let at = 0;
  while (at < MOST_INDENTATION && codeWithin(text, at) === SPACE) at++;
  return at;
}

/** `--` above a sentence and another `--` only separates paragraphs. */
function holdsProse(lines: readonly Line[], start: number, delimiter: number): boolean {
  if (delimiter === lines.length) return false;
  return lines.slice(start, delimiter).some(({ text }) => isProse(text) || asks(text));
}

/** Whether text is `-- `, the delimiter of RFC 3676. */
export function isStrictDelimiter(text: string): boolean {
  return STRICT_DELIMITER.test(text);
}

/** Whether a rule is above a signature: above lines that are not prose, a table or a list. */
function separatesSignature(lines: readonly Line[], at: number, found: number): boolean {
  const rule = lines[at];
  const next = nextFilled(lines, at + 1);
  if (rule && isPromotion(lines, rule.text, next, found)) return true;
  if (!rule || underlines(rule, lineAt(lines, at - 1)) || isListed(lines, at)) return false;
  if (next === found) return true;
  const isSection = isRepeated(lines, at);
  if (isSection && goesOnBelow(lines, at)) return false;
  const isDoubtful = isSection || isAttached(lines, at) || isSentenceStart(textAt(lines, next));
  return holdsSignature(lines, next, found, isDoubtful);
}

const SHORTEST_PROMOTION_RULE = 40;
const MOST_PROMOTION_LINES = 4;
const UNDERSCORE = 0x5f;
const LINK = /https?:\/\/|www\./i;

/**
 * Hotmail's and Yahoo's promotions below a long rule of underscores:
 *
 *     _________________________________________________________________
 *     Get a free mailbox today.
 *     http://mail.acme.example
 */
function isPromotion(lines: readonly Line[], rule: string, next: number, found: number): boolean {
  if (rule.length < SHORTEST_PROMOTION_RULE || codeAt(rule, rule.length - 1) !== UNDERSCORE) {
    return false;
  }
  const below = lines.slice(next, found);
  return below.length <= MOST_PROMOTION_LINES && below.some(({ text }) => LINK.test(text));
}

/** `Second, the roof needs paint`: two words in lower case, unlike `Ann Lee` and `Head of Sales` */
function isSentenceStart(text: string): boolean {
  return (text.match(LOWER_CASE_WORD) ?? []).length >= SENTENCE_WORDS;
}

/** `Part 1` above `____` above `Part 2` above `____` above `Part 3`: the same rule separates sections. */
function isRepeated(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] ?? { text: '' };
  if (textAt(lines, lastFilled(lines, lines.length)) === text) return false;
  return lines.some((line, index) => index !== at && line.text === text);
}

/** Whether text follows the same rule further down: `____` above `Log:` above `step 3 ended with code 2` */
function goesOnBelow(lines: readonly Line[], at: number): boolean {
  const { text: rule } = lines[at] ?? { text: '' };
  let isBelow = false;
  for (let index = at + 1; index < lines.length; index++) {
    const { text } = lines[index] ?? { text: '' };
    if (text === rule) isBelow = true;
    else if (isBelow && (endsInColon(text) || isProse(text) || isText(text))) return true;
  }
  return false;
}

/** `Item` above `--------` above `Chair`: with lines right above and below, a rule may be part of a table. */
function isAttached(lines: readonly Line[], at: number): boolean {
  const above = lineAt(lines, at - 1);
  if (!above || isBlank(above) || isBlankAt(lines, at + 1)) return false;
  return !endsSentence(above.text) && readClosing(above.text) === null;
}

const LONGEST_SIGNATURE_LINE = 60;
/** `1. open the lid`, `- open the lid` */
const LIST_ITEM = /^(?:\d{1,3}[.)]|[-*•+]) /;
/** `Chair    24    9.50`, `| Chair | 24 |` */
const COLUMNS = /\S(?: {3}|\t)\s*\S|\|.*\|.*\|/;
const LOWER_CASE = /^\p{Ll}/u;
const LOWER_CASE_WORD = / \p{Ll}/gu;
/** With at least this many words in lower case, the first line begins a sentence. */
const SENTENCE_WORDS = 2;
const QUESTION_END = /[?？]$/;
const QUESTION_WORDS = 3;

/** Whether a line is longer than those of signatures, an item of a list, a row of a table, or goes on. */
function isText(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE_LINE || LIST_ITEM.test(text)) return true;
  return COLUMNS.test(text) || (LOWER_CASE.test(text) && text.includes(' '));
}

/** `Is that right?`; a signature has at most two words of a question: `Any questions?` */
function asks(text: string): boolean {
  return QUESTION_END.test(text) && hasWords(text, QUESTION_WORDS);
}

/**
 * Whether the lines below a rule are a signature. A sentence or a table there is part of the message,
 * as is everything above `-- `; below a phone number or the like it is not.
 */
function holdsSignature(
  lines: readonly Line[],
  start: number,
  found: number,
  needsContact: boolean,
): boolean {
  for (let at = start; at < lines.length; at++) {
    const { text } = lines[at] ?? { text: '' };
    if (text === '') continue;
    if (isDeviceLine(text) || readClosing(text) !== null) return true;
    if (isProse(text) || asks(text)) return false;
    if (hasContact(text)) return true;
    if (isText(text) || (at === found && isStrictDelimiter(text))) return false;
  }
  return !needsContact;
}

const SHORTEST_UNDERLINE = 4;
/** In characters. */
const UNDERLINE_TOLERANCE = 2;

/** `What we sell` above `------------`: a rule about as long as the heading above it. */
function underlines(rule: Line, heading: Line | undefined): boolean {
  if (!heading || isBlank(heading) || rule.text.length < SHORTEST_UNDERLINE) return false;
  return Math.abs(rule.text.length - heading.text.length) <= UNDERLINE_TOLERANCE;
}
