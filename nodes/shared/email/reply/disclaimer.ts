import { characters, trimEndOf, trimOf } from '../../text/characters';
import { phraseAlternation, phraseOpening, phrasePartFinder, phraseSet } from '../languages';

const opensWithThisMessage = phraseOpening('thisMessage');
const NAMES_ITSELF = phrasePartFinder('thisMessage');
const LEGAL_WORDS = new RegExp(phraseAlternation('legalWords'), 'gu');
const HEADINGS = phraseSet('footerHeadings');
const LONGEST_HEADING = Math.max(...[...HEADINGS].map(({ length }) => length));
const DECORATION = characters(' \t*_#-=~:：.[]()');
/** Between a heading and its text: `Disclaimer: …`, `DISCLAIMER - …` */
const HEADING_END = /[:：.–—-]/;
/** The European and the Brazilian law on data protection, by their number and their names. */
const PRIVACY_LAW = /(?<!\p{L})(?:gdpr|rgpd|lopd|lopdgdd|lgpd|dsgvo|avg)(?!\p{L})|2016\/679/u;
/** In characters. */
const SHORTEST = 60;
const LEAST_WORDS = 4;
const LEAST_WORDS_IF_OPENING = 3;
const LEAST_WORDS_BELOW_HEADING = 2;

/**
 * Whether a paragraph is a disclaimer: it names the message it is in or a law on data protection and has
 * several different words of disclaimers, or it begins with a disclaimer's heading. Its wording is free, so
 * no list of phrases would do.
 *
 *     This message is intended only for the addressee. If you received it in error, please delete it.
 *
 * @param folded the paragraph on one line, folded
 */
export function isDisclaimer(folded: string): boolean {
  if (folded.length < SHORTEST) return false;
  if (opensWithThisMessage(folded)) return legalWordCount(folded) >= LEAST_WORDS_IF_OPENING;
  if (NAMES_ITSELF.test(folded) && legalWordCount(folded) >= LEAST_WORDS) return true;
  if (PRIVACY_LAW.test(folded) && legalWordCount(folded) >= LEAST_WORDS) return true;
  return opensWithHeading(folded) && legalWordCount(folded) >= LEAST_WORDS_BELOW_HEADING;
}

/** Whether folded text names the message it is in: `this email` */
export function namesItself(folded: string): boolean {
  return NAMES_ITSELF.test(folded);
}

/** The number of different words of disclaimers in folded text. */
export function legalWordCount(folded: string): number {
  return new Set(folded.match(LEGAL_WORDS)).size;
}

/** `*** Confidentiality Notice ***`, alone on its line. */
export function isDisclaimerHeading(folded: string): boolean {
  return HEADINGS.has(trimOf(folded, DECORATION));
}

function opensWithHeading(folded: string): boolean {
  const opening = folded.slice(0, LONGEST_HEADING + 2);
  const end = opening.search(HEADING_END);
  return end > 0 && HEADINGS.has(trimEndOf(opening.slice(0, end), DECORATION));
}
