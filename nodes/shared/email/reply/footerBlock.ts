import { characters } from '../../text/characters';
import { codeAt } from '../../text/codePoints';
import { endsInColon, endsSentence } from '../../text/sentences';
import { phrasePartFinder } from '../languages';
import { fold } from '../languages/fold';
import { Hint, type Line, textAt } from '../lines/lines';
import { isRule } from '../quotes/separator';

const LINE_PHRASE = phrasePartFinder('rightsReserved', 'unsubscribe');
const BAR_PHRASE = phrasePartFinder('footerLines', 'footerWords');
const ADDRESS_PHRASE = phrasePartFinder('footerLines');
const NETWORK = /facebook|instagram|linkedin|youtube|twitter|tiktok|pinterest|whatsapp/;
const COPYRIGHT = /©|\(c\) ?\d{4}|copyright/;
/** In characters. */
const LONGEST_LINE = 120;
const LONGEST_BAR = 60;
const LONGEST_NAME = 60;

/** `© 2024 Acme Gym`, `Copyright (c) 2024` */
const COPYRIGHT_OPENING = /^(?:copyright )?(?:©|\(c\)|copyright) ?\d{4}/;

const COPYRIGHT_START = characters('©(cC');

/** Whether text begins with the mark of a copyright and its year. */
export function opensWithCopyright(text: string): boolean {
  return COPYRIGHT_START[codeAt(text, 0)] === 1 && COPYRIGHT_OPENING.test(fold(text));
}

/**
 * Whether all lines of a paragraph are such as bulk mail has above its link to unsubscribe. Letters have
 * such lines too, so they count only there.
 *
 *     Our mailing address is:
 *     Acme Gym, 1 Main St, Springfield
 *
 * @param above the line above it
 * @param below the first line of the footer below it
 */
export function accompaniesFooter({
  paragraph,
  above,
  below,
}: {
  paragraph: readonly Line[];
  above: string;
  below: string;
}): boolean {
  if (withLinesAbove(paragraph, paragraph.length, above) === 0 || isAnnounced(paragraph))
    return true;
  // `Acme Gym` above `1 Main St, Springfield`, each a paragraph, but not in a signature
  const [only, ...others] = paragraph;
  return others.length === 0 && isName(only?.text ?? '') && isAddress(below) && endsSentence(above);
}

const MOST_ADDRESS_LINES = 6;

/** `Our mailing address is:` above `Acme Gym` above `1 Main St` above `Springfield` */
function isAnnounced(paragraph: readonly Line[]): boolean {
  const [first, ...others] = paragraph;
  if (!first || others.length === 0 || others.length > MOST_ADDRESS_LINES) return false;
  if (!endsInColon(first.text) || !ADDRESS_PHRASE.test(fold(first.text))) return false;
  return others.every(({ text }) => text.length <= LONGEST_NAME && !endsSentence(text));
}

/** Includes such lines above a footer in its paragraph: the index where it begins becomes a smaller one. */
export function withLinesAbove(paragraph: readonly Line[], start: number, above = ''): number {
  let found = start;
  while (found > 0 && belongsToFooter(paragraph, found - 1, above)) found--;
  // `Acme Gym` above `1 Main St, Springfield`
  const isNamed = found === 1 && found < start && isAddress(textAt(paragraph, 1));
  return isNamed && isName(textAt(paragraph, 0)) ? 0 : found;
}

/** @param above the line above the paragraph */
function belongsToFooter(paragraph: readonly Line[], at: number, above: string): boolean {
  const line = paragraph[at];
  if (!line) return false;
  if ((line.hints & Hint.optOut) !== 0 || isFooterLine(line.text)) return true;
  if (line.text.length > LONGEST_LINE) return false;
  // `© 2024 Acme Gym` above `desk@acme.example`; below a name it is a signature
  const next = at > 0 ? textAt(paragraph, at - 1) : above;
  return CONTACT_ALONE.test(line.text) && isFooterLine(next);
}

/** An address, a site or a phone number and nothing else. */
const CONTACT_ALONE = /^(?:[^\s@]{1,64}@[^\s@]+|(?:https?:\/\/|www\.)\S+|\+?[\d\s().-]{7,30})$/i;

function isFooterLine(text: string): boolean {
  if (isRule(text)) return true;
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

/** A separator between the parts, a post code, or a number before the street: `1 Main St` */
const PARTS = /[,·•|]| [-–—] |(?<!\d)\d{5}(?!\d)|^\d{1,5} \p{Lu}/u;
const PHONE = /\+?\d[\d\s().-]{6,}\d/;
const LINK = /https?:|www\.|@/;
const CAPITAL_OR_NUMBER = /^[\p{Lu}\p{Lo}\p{N}]/u;
const NUMBER = /\p{N}/u;

/** `Acme Dental, 1 Main St, Springfield, 500-555-0006`, but not `+1 500 555 0006` */
function isAddress(text: string): boolean {
  if (text.length > LONGEST_LINE || !NUMBER.test(text) || LINK.test(text)) return false;
  const withoutPhone = text.replace(PHONE, '');
  return NUMBER.test(withoutPhone) && PARTS.test(withoutPhone) && isMostlyNames(withoutPhone);
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME && !NUMBER.test(text) && !LINK.test(text) && isMostlyNames(text)
  );
}

/** Whether at least half of the words begin with a capital or a digit. */
function isMostlyNames(text: string): boolean {
  if (endsSentence(text)) return false;
  const words = text.split(/[\s,·•|–—-]+/).filter((word) => word !== '');
  const names = words.filter((word) => CAPITAL_OR_NUMBER.test(word));
  return names.length * 2 >= words.length;
}
