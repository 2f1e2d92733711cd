import { endsInColon, endsSentence } from '../../text/sentences';
import { phrasePartFinder } from '../languages';
import { fold } from '../languages/fold';
import { Hint, isBlankAt, lastFilled, type Line, nextFilled, textAt } from '../lines/lines';
import { isRule } from '../quotes/separator';
import { armourStart, endsArmour, startsArmour } from './pgpArmour';

/**
 * Finds the disclaimers, unsubscribe lines, list footers and PGP signatures at the very end of a
 * message, paragraph by paragraph.
 *
 *     This email and any attachments are confidential.
 *
 * @returns the index of the line where they begin; the number of lines if there are none
 */
export function findFooter(lines: readonly Line[]): number {
  const first = nextFilled(lines, 0);
  let found = lines.length;
  let end = lastFilled(lines, lines.length) + 1;
  while (end > 0) {
    const start = startOf(lines, end);
    if (start === null) break;
    const offset = footerOffset(lines.slice(start, end), start > first);
    if (offset === null) break;
    found = start + offset;
    if (offset > 0) break;
    end = lastFilled(lines, start) + 1;
  }
  return found;
}

/** The first line of the PGP signature or paragraph that ends before `end`; null for half a signature. */
function startOf(lines: readonly Line[], end: number): number | null {
  const armour = armourStart(lines, end);
  if (armour !== undefined) return armour;
  let at = end - 1;
  while (at > 0 && !isBlankAt(lines, at - 1)) at--;
  return at;
}

type ParagraphReader = (paragraph: readonly Line[], hasTextAbove: boolean) => number | null;

/** What makes a paragraph footer. Each returns the line of the paragraph where the footer begins. */
const READERS: readonly ParagraphReader[] = [
  // `-----BEGIN PGP SIGNATURE-----` … `-----END PGP SIGNATURE-----`
  (paragraph, hasTextAbove) =>
    paragraph.some(({ text }) => endsArmour(text)) ? footerStart(paragraph, hasTextAbove) : null,
  // `This email and any attachments are confidential.`, `To unsubscribe from this group, …`
  (paragraph, hasTextAbove) => (isFooter(paragraph) ? footerStart(paragraph, hasTextAbove) : null),
  // `Acme, 1 Main St. <a href="https://acme.example/out">Unsubscribe</a>`
  (paragraph) => indexOrNull(paragraph.findIndex(hasOptOutLink)),
];

function footerOffset(paragraph: readonly Line[], hasTextAbove: boolean): number | null {
  for (const read of READERS) {
    const offset = read(paragraph, hasTextAbove);
    if (offset !== null) return offset;
  }
  return null;
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}

const CERTAIN_PHRASE = phrasePartFinder('disclaimer', 'unsubscribe');
/** `unsubscribe`, `mailing list`: letters contain these too. */
const UNCERTAIN_PHRASE = phrasePartFinder('footerWords');
const ANY_PHRASE = phrasePartFinder('disclaimer', 'unsubscribe', 'footerWords');
const LINK = /https?:|www\.|[@<]/;
/** In characters: a paragraph this long with a footer's phrase is a legal one. */
const LEGAL_LENGTH = 200;

/** A phrase that letters contain too counts with a link or address, first in a line, or in legal prose. */
function isFooter(paragraph: readonly Line[]): boolean {
  let hasPhrase = false;
  for (const { text } of paragraph) {
    const folded = fold(text);
    if (!ANY_PHRASE.test(folded)) continue;
    if (CERTAIN_PHRASE.test(folded) || folded.search(UNCERTAIN_PHRASE) === 0) return true;
    hasPhrase = true;
  }
  return hasPhrase && (paragraph.some(isLinkOrRule) || lengthOf(paragraph) >= LEGAL_LENGTH);
}

function isLinkOrRule({ text }: Line): boolean {
  return LINK.test(text) || isRule(text);
}

function lengthOf(paragraph: readonly Line[]): number {
  return paragraph.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * The line of a paragraph where the footer starts. Normally the whole paragraph is footer; if its lines
 * are separate (HTML) or it is the entire message, the footer starts at the first footer phrase,
 * including lines wrapped above it.
 */
function footerStart(paragraph: readonly Line[], hasTextAbove: boolean): number {
  let at = 0;
  while (at < paragraph.length - 1 && !holdsPhrase(paragraph[at])) at++;
  const isWhole = ((paragraph[at]?.hints ?? 0) & Hint.whole) !== 0;
  if (!isWhole && hasTextAbove) return 0;
  while (at > 0 && isWrapped(textAt(paragraph, at - 1))) at--;
  return at;
}

function holdsPhrase(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return hasOptOutLink(line) || startsArmour(line.text) || ANY_PHRASE.test(fold(line.text));
}

function hasOptOutLink({ hints }: Line): boolean {
  return (hints & Hint.optOut) !== 0;
}

/** In characters: a shorter line, or one that ends a sentence, is not wrapped. */
const SHORTEST_WRAPPED = 50;

function isWrapped(text: string): boolean {
  return text.length >= SHORTEST_WRAPPED && !endsSentence(text) && !endsInColon(text);
}
