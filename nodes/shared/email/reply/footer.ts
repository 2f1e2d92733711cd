import { fold, phrasePartFinder } from '../languages';
import { Hint, isBlankAt, type Line, lineAt, nextFilled } from '../lines/lines';
import { isRule } from '../quotes/separator';

const FOOTER = phrasePartFinder('disclaimer', 'unsubscribe');
const ANY_WORD = phrasePartFinder('disclaimer', 'unsubscribe', 'footerWords');
const FOOTER_WORD = phrasePartFinder('footerWords');
const LINK = /https?:|www\.|[@<]/;
/** A paragraph as long as this with a word that footers have is a legal one. */
const LEGAL_LENGTH = 200;
/** Shorter lines, and those that end a sentence, are not wrapped. */
const WRAPPED_LENGTH = 50;
const SENTENCE_END = /[.!?:]$/;
/** RFC 9580, section 6.2: the armour around a cleartext signature. */
const ARMOUR_HEAD = '-----BEGIN PGP SIGNED MESSAGE-----';
const ARMOUR_START = '-----BEGIN PGP SIGNATURE-----';
const ARMOUR_END = '-----END PGP SIGNATURE-----';
const ARMOUR_HEADER = /^(?:Hash|NotDashEscaped|Version|Charset|Comment): /;

/**
 * Where disclaimers, unsubscribe lines, list footers and cryptographic signatures at the very end of
 * a message begin: an index into its lines.
 */
export function findFooter(lines: readonly Line[]): number {
  const first = nextFilled(lines, 0);
  let found = lines.length;
  let at = lines.length;
  while (at > 0) {
    while (at > 0 && isBlankAt(lines, at - 1)) at--;
    const start = textAt(lines, at - 1).startsWith(ARMOUR_END)
      ? armourStart(lines, at - 1)
      : paragraphStart(lines, at);
    if (start === null) break;
    const paragraph = lines.slice(start, at);
    const from = isFooter(paragraph)
      ? footerStart(paragraph, start > first)
      : paragraph.findIndex(leadsOut);
    if (from < 0) break;
    found = start + from;
    if (from > 0) break;
    at = start;
  }
  return found;
}

/** How many lines at the start of a message are the opening of a cleartext signature. */
export function armourHead(lines: readonly Line[]): number {
  let at = 0;
  while (at < lines.length && isBlankAt(lines, at)) at++;
  if (textAt(lines, at) !== ARMOUR_HEAD) return 0;
  at++;
  while (ARMOUR_HEADER.test(textAt(lines, at))) at++;
  return at;
}

/** A word that letters have too counts beside a link or address, first in a line, or in legal prose. */
function isFooter(paragraph: readonly Line[]): boolean {
  let holdsWord = false;
  for (const { text } of paragraph) {
    if (text.startsWith(ARMOUR_END)) return true;
    const folded = fold(text);
    if (!ANY_WORD.test(folded)) continue;
    if (FOOTER.test(folded) || folded.search(FOOTER_WORD) === 0) return true;
    holdsWord = true;
  }
  return holdsWord && (paragraph.some(isLinkOrRule) || lengthOf(paragraph) >= LEGAL_LENGTH);
}

/**
 * Where in a paragraph the footer begins: with the paragraph, unless its lines stand for themselves,
 * as in HTML, or are all there is of the message. Then it begins with its first words, and what was
 * wrapped above them.
 */
function footerStart(paragraph: readonly Line[], hasTextAbove: boolean): number {
  let at = 0;
  while (at < paragraph.length - 1 && !holdsFooterWord(paragraph[at])) at++;
  const isWhole = ((paragraph[at]?.hints ?? 0) & Hint.whole) !== 0;
  if (!isWhole && hasTextAbove) return 0;
  while (at > 0 && isWrapped(textAt(paragraph, at - 1))) at--;
  return at;
}

function holdsFooterWord(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return leadsOut(line) || line.text.startsWith(ARMOUR_START) || ANY_WORD.test(fold(line.text));
}

function isWrapped(text: string): boolean {
  return text.length >= WRAPPED_LENGTH && !SENTENCE_END.test(text);
}

function leadsOut({ hints }: Line): boolean {
  return (hints & Hint.optOut) !== 0;
}

function isLinkOrRule({ text }: Line): boolean {
  return LINK.test(text) || isRule(text);
}

function lengthOf(paragraph: readonly Line[]): number {
  return paragraph.reduce((sum, { text }) => sum + text.length, 0);
}

function armourStart(lines: readonly Line[], end: number): number | null {
  let at = end;
  while (at >= 0 && !textAt(lines, at).startsWith(ARMOUR_START)) at--;
  return at < 0 ? null : at;
}

function paragraphStart(lines: readonly Line[], end: number): number {
  let at = end;
  while (at > 0 && !isBlankAt(lines, at - 1)) at--;
  return at;
}

function textAt(lines: readonly Line[], at: number): string {
  return lineAt(lines, at)?.text ?? '';
}
