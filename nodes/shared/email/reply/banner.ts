import { characters, trimOf } from '../../text/characters';
import { endsSentence } from '../../text/sentences';
import { phraseAlternation, phraseOpening, phrasePartFinder, phraseSet } from '../languages';
import { fold } from '../languages/fold';
import { Hint, hintsAt, isBlankAt, type Line, lineWith, nextFilled, textAt } from '../lines/lines';
import { isRule } from '../quotes/separator';
import { namesItself } from './disclaimer';
import { isProse } from './prose';

const opensBanner = phraseOpening('warningWords', 'outsideSender', 'thisMessage', 'mailWarnings');
const opensWithSender = phraseOpening('outsideSender');
const OUTSIDE_SENDER = phrasePartFinder('outsideSender');
const WARNING = phrasePartFinder('mailWarnings');
const EVERY_WARNING = new RegExp(phraseAlternation('mailWarnings'), 'gu');
const WARNING_WORDS = phraseSet('warningWords');
/** `CAUTION`, `Warning:`, `Achtung!`, `[EXT]` */
const LABEL = /^[^\p{L}]*(?:\p{Lu}{3}|[\p{L} ]{3,30}[:：!\]])/u;
const MARKS = phraseSet('gatewayMarks', 'outsideSender');
const SENDERS = phraseSet('outsideSender');
const COLON = /[:：]/;
const MARK_OPENING = /^[[(*【<#=~-]/;
const SENDER_BEHIND = / \([^\s()@]{1,64}@[^\s()@]{1,255}\)$/;
/** `EXTERNAL`, `EXTERN`, `EXT`: these words need no brackets, `CAUTION` does. */
const EXTERNAL = /^ext/;
/** Microsoft's page on senders one does not often get email from; text versions show its address. */
const SENDER_PAGE = /aka\.ms\/learnaboutsenderidentification/i;
const PROOFPOINT_START = 'ZjQcmQRYFpfptBannerStart';
const PROOFPOINT_END = 'ZjQcmQRYFpfptBannerEnd';
/** Proofpoint puts the beginning of the message above its banner, and links into it. */
const MOST_PROOFPOINT_LINES = 20;
const DECORATION = characters(' \t*_#-=~!|[](){}<>:⚠️🛑【】');
const BRACKET_ENDS = /[\])}】>*]$/;
/** In characters. */
const LONGEST_GREETING = 40;
const GREETING_END = /[,:，：]$/;
const GOES_ON = /^\p{Ll}/u;
/** After the first word: `CAUTION: …` */
const FIRST_MARK = /[:：!,.]/;
const LETTERS = /\p{L}/u;
/** In characters. */
const LONGEST_BANNER = 700;
/** In a banner, and in one of its paragraphs. */
const MOST_LINES = 20;
const LONGEST_WITHOUT_WARNING = 130;
const LONGEST_MARK = 40;
const SHORTEST_WRAPPED = 50;

/**
 * Finds the banner that a mail gateway puts above a message, in text or as a coloured box.
 *
 *     CAUTION: This email originated from outside the organization. Do not click links …
 *
 *     [You don't often get email from ann@acme.example. Learn why this is important at …]
 *
 * @returns the number of lines it takes, blank ones below it included; 0 if there is none
 */
export function bannerLength(lines: readonly Line[]): number {
  const proofpoint = proofpointEnd(lines);
  if (proofpoint > 0) return proofpoint;
  let end = 0;
  for (let at = nextFilled(lines, 0); at < lines.length && end < MOST_LINES;) {
    const next = bannerEnd(lines, at, end > 0);
    if (next === at) break;
    end = next;
    at = nextFilled(lines, end);
  }
  return end;
}

/** `organization. `, `unsafe] ` */
const SENTENCE_BREAK = /[.!?\]] (?=\P{Ll})/gu;
const HAS_BREAK = /[.!?\]] /;
/** In characters: a banner and a greeting. */
const SHORTEST_SENTENCES = 30;

/**
 * Where the writer's words begin behind a banner on the same line, as where a gateway adds no line break:
 * `This message originated outside of your organization. Hello Ann,`.
 *
 * @returns 0 if the first line holds no banner or nothing else
 */
export function bannerLengthWithin(lines: readonly Line[]): number {
  const first = nextFilled(lines, 0);
  const text = textAt(lines, first);
  if (text.length < SHORTEST_SENTENCES || text.length > LONGEST_BANNER) return 0;
  if (!HAS_BREAK.test(text)) return 0;
  const bare = trimOf(text, DECORATION);
  if (bare === '' || !opensBanner(bare.replace(FIRST_MARK, ' '))) return 0;
  let end = 0;
  for (const { index } of text.matchAll(SENTENCE_BREAK)) {
    if (saysBanner(text.slice(end, index + 1))) end = index + 2;
  }
  const rest = text.slice(end);
  const isWhole = (hintsAt(lines, first) & Hint.whole) !== 0;
  if (end === 0 || !isWritten(rest, isWhole) || saysBanner(`${rest} ${textAt(lines, first + 1)}`))
    return 0;
  const line = lines[first];
  return line && isBanner([lineWith(line, text.slice(0, end - 1))], 0, false) ? end : 0;
}

/**
 * `Hello Ann,`, `Yes, Tuesday works.`, but not the start of a line that was wrapped. In HTML a banner has a
 * line of its own, with all its sentences.
 */
function isWritten(text: string, isWhole: boolean): boolean {
  if (isWhole && text.length > LONGEST_GREETING) return false;
  return LETTERS.test(text) && (GREETING_END.test(text) || (!isWhole && endsSentence(text)));
}

function saysBanner(text: string): boolean {
  const folded = fold(text);
  return WARNING.test(folded) || OUTSIDE_SENDER.test(folded) || SENDER_PAGE.test(folded);
}

function proofpointEnd(lines: readonly Line[]): number {
  let hasStarted = false;
  for (let at = 0; at < lines.length && at < MOST_PROOFPOINT_LINES; at++) {
    const text = textAt(lines, at);
    hasStarted ||= text.length >= PROOFPOINT_START.length && text.includes(PROOFPOINT_START);
    if (hasStarted && text.includes(PROOFPOINT_END)) return at + 1;
  }
  return 0;
}

/** Where the banner at a line ends: the same line if there is none. */
function bannerEnd(lines: readonly Line[], start: number, isBelowBanner: boolean): number {
  let first = start;
  while (isRule(textAt(lines, first))) first++;
  const opening = textAt(lines, first);
  if (opening === '') return isBelowBanner ? first : start;
  if (opening.length > LONGEST_BANNER) return start;
  const bare = trimOf(opening, DECORATION);
  const isMarked = (hintsAt(lines, first) & Hint.banner) !== 0;
  const mayOpen = isMarked || (bare !== '' && opensBanner(bare.replace(FIRST_MARK, ' ')));
  if (!mayOpen && !showsSenderPage(lines, first)) {
    const isPart = isBelowBanner && isPartOfBanner(lines, first);
    return isPart ? first + 1 : start;
  }
  if (isMark(opening, bare)) return first + 1;
  return sentencesEnd(lines, first, isBelowBanner) ?? start;
}

/**
 * `[EXTERNAL]`, `*** External email ***`: in brackets or the like, or in capitals. INKY names the sender
 * behind it: `Caution: External (ann@acme.example)`.
 */
function isMark(text: string, bare: string): boolean {
  const sender = SENDER_BEHIND.exec(text);
  if (sender) return MARKS.has(fold(text.slice(0, sender.index)).replace(FIRST_MARK, ''));
  const folded = bare.length > LONGEST_MARK ? '' : fold(bare);
  if (!MARKS.has(folded)) return hasAdvice(bare);
  return MARK_OPENING.test(text) || (EXTERNAL.test(folded) && bare === bare.toUpperCase());
}

/** `EXTERNAL SENDER: Verify before you act.` */
function hasAdvice(bare: string): boolean {
  const colon = bare.slice(0, LONGEST_MARK).search(COLON);
  const mark = bare.slice(0, Math.max(0, colon));
  const folded = fold(mark);
  if (!SENDERS.has(folded) || bare.length > LONGEST_WITHOUT_WARNING) return false;
  return EXTERNAL.test(folded) && mark === mark.toUpperCase();
}

/** Whether a line of the paragraph at a line has the address of Microsoft's page. */
function showsSenderPage(lines: readonly Line[], start: number): boolean {
  const isWhole = (hintsAt(lines, start) & Hint.whole) !== 0;
  let length = 0;
  for (let at = start; length <= LONGEST_BANNER && !isBlankAt(lines, at); at++) {
    const text = textAt(lines, at);
    if (text.includes('/') && SENDER_PAGE.test(text)) return true;
    if (isWhole) return false;
    length += text.length + 1;
  }
  return false;
}

/** The paragraph at a line as one text: a line that ends where its author ended it is one by itself. */
function paragraphText(lines: readonly Line[], start: number): string {
  let text = textAt(lines, start);
  if ((hintsAt(lines, start) & Hint.whole) !== 0) return text;
  for (let at = start + 1; text.length <= LONGEST_BANNER && !isBlankAt(lines, at); at++) {
    text += ` ${textAt(lines, at)}`;
  }
  return text;
}

/**
 * The end of the sentences at a line if they are a banner, perhaps with a heading above them; null if they
 * are not.
 *
 *     Be careful with this message
 *     This sender is outside your organization. Avoid clicking links.
 */
function sentencesEnd(
  lines: readonly Line[],
  start: number,
  isBelowBanner: boolean,
): number | null {
  if (isBanner(lines, start, isBelowBanner)) return lastSentenceEnd(lines, start);
  const mayBeHeading = textAt(lines, start).length <= LONGEST_MARK && !isBlankAt(lines, start + 1);
  return mayBeHeading && isBanner(lines, start + 1, false)
    ? lastSentenceEnd(lines, start + 1)
    : null;
}

/** Whether the paragraph at a line is a banner. */
function isBanner(lines: readonly Line[], start: number, isBelowBanner: boolean): boolean {
  const text = paragraphText(lines, start);
  const folded = fold(text);
  const warns = WARNING.test(folded);
  const isMarked = (hintsAt(lines, start) & Hint.banner) !== 0;
  const isOutside = isMarked || OUTSIDE_SENDER.test(folded) || SENDER_PAGE.test(folded);
  if (isBelowBanner) return isOutside || warns;
  if (!isMarked && warns && isMereCaution(text, folded)) return false;
  if (!isOutside || warns) return isOutside;
  return (
    text.length <= LONGEST_WITHOUT_WARNING &&
    (isMarked ||
      namesItself(folded) ||
      (opensWithSender(trimOf(text, DECORATION)) && !isProse(text)))
  );
}

/**
 * Whether a paragraph says to be careful but not with mail. A banner without such words has a label:
 * `WARNING: The sender is outside …`
 *
 *     Be careful with this box. It came from outside and the glass is thin.
 */
function isMereCaution(text: string, folded: string): boolean {
  if (namesItself(folded) || SENDER_PAGE.test(folded) || LABEL.test(text)) return false;
  return (folded.match(EVERY_WARNING) ?? []).every((warning) => WARNING_WORDS.has(warning));
}

/** The line below the last one that says something of a banner, and below the lines it is wrapped to. */
function lastSentenceEnd(lines: readonly Line[], start: number): number {
  const isWhole = (hintsAt(lines, start) & Hint.whole) !== 0;
  let end = start + 1;
  if (isWhole) return end;
  for (let at = end; at - start < MOST_LINES && !isBlankAt(lines, at); at++) {
    const text = textAt(lines, at);
    // A paragraph that long is somebody's own words, whatever it warns of.
    if (text.length > LONGEST_BANNER) break;
    if (saysBanner(text) || isRule(text)) end = at + 1;
  }
  while (isWrapped(textAt(lines, end - 1)) && GOES_ON.test(textAt(lines, end))) end++;
  return end;
}

function isWrapped(text: string): boolean {
  return text.length >= SHORTEST_WRAPPED && !endsSentence(text) && !BRACKET_ENDS.test(text);
}

/** A line below a banner that goes on with it: `Report Suspicious`, `Be careful with links.` */
function isPartOfBanner(lines: readonly Line[], at: number): boolean {
  const text = textAt(lines, at);
  if (text.length > LONGEST_WITHOUT_WARNING) return false;
  if (!LETTERS.test(text)) return true;
  const folded = fold(text);
  if (OUTSIDE_SENDER.test(folded)) return true;
  const warnings = new Set(folded.match(EVERY_WARNING));
  return warnings.size >= (isBlankAt(lines, at - 1) ? 2 : 1);
}
