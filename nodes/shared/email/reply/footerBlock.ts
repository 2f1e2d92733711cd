import { endsSentence } from '../../text/sentences';
import { phrasePartFinder } from '../languages';
import { fold } from '../languages/fold';
import { Hint, type Line, textAt } from '../lines/lines';
import { isRule } from '../quotes/separator';

const LINE_PHRASE = phrasePartFinder('rightsReserved', 'unsubscribe');
const BAR_PHRASE = phrasePartFinder('footerLines', 'footerWords');
const NETWORK = /facebook|instagram|linkedin|youtube|twitter|tiktok|pinterest|whatsapp/;
const COPYRIGHT = /©|\(c\) ?\d{4}|copyright/;
/** In characters. */
const LONGEST_LINE = 120;
const LONGEST_BAR = 60;
const LONGEST_NAME = 60;

/**
 * Whether all lines of a paragraph are such as bulk mail has above its link to unsubscribe. Letters have
 * such lines too, so they count only there.
 *
 *     Our mailing address is:
 *     Acme Gym, 1 Main St, Springfield
 */
export function accompaniesFooter(paragraph: readonly Line[]): boolean {
  return withLinesAbove(paragraph, paragraph.length) === 0;
}

/** Includes such lines above a footer in its paragraph: the index where it begins becomes a smaller one. */
export function withLinesAbove(paragraph: readonly Line[], start: number): number {
  let found = start;
  while (found > 0 && belongsToFooter(textAt(paragraph, found - 1), paragraph[found - 1])) found--;
  // `Acme Gym` above `1 Main St, Springfield`
  const isNamed = found === 1 && found < start && isAddress(textAt(paragraph, 1));
  return isNamed && isName(textAt(paragraph, 0)) ? 0 : found;
}

function belongsToFooter(text: string, line: Line | undefined): boolean {
  if (((line?.hints ?? 0) & Hint.optOut) !== 0 || isRule(text)) return true;
  if (text.length > LONGEST_LINE) return false;
  const folded = fold(text);
  return (
    // `Copyright © 2024 Acme Gym. All rights reserved.`
    COPYRIGHT.test(folded) ||
    LINE_PHRASE.test(folded) ||
    // `Privacy | Terms | Facebook`
    (text.length <= LONGEST_BAR && (BAR_PHRASE.test(folded) || NETWORK.test(folded))) ||
    // `Acme Dental, 1 Main St, Springfield, IL 62701`
    isAddress(text)
  );
}

/** A number of five digits, as many post codes are, or a separator between the parts. */
const PARTS = /[,·•|]| [-–—] |(?<!\d)\d{5}(?!\d)/;
const PHONE_OR_LINK = /\+?\d[\d\s().-]{6,}\d|https?:|www\.|@/;
const CAPITAL_OR_NUMBER = /^[\p{Lu}\p{Lo}\p{N}]/u;
const NUMBER = /\p{N}/u;

function isAddress(text: string): boolean {
  return (
    text.length <= LONGEST_LINE &&
    NUMBER.test(text) &&
    PARTS.test(text) &&
    !PHONE_OR_LINK.test(text) &&
    isMostlyNames(text)
  );
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !PHONE_OR_LINK.test(text) && isMostlyNames(text);
}

/** Whether at least half of the words begin with a capital or a digit. */
function isMostlyNames(text: string): boolean {
  if (endsSentence(text)) return false;
  const words = text.split(/[\s,·•|–—-]+/).filter((word) => word !== '');
  const names = words.filter((word) => CAPITAL_OR_NUMBER.test(word));
  return names.length * 2 >= words.length;
}
