import { characters, trimOf } from '../../text/characters';
import { endsSentence } from '../../text/sentences';
import { phraseAlternation } from '../languages';
import { isBlank, isBlankAt, lastFilled, type Line } from '../lines/lines';
import { isListed } from './closing';

const MOST_LINES = 12;

/**
 * Finds the contact block at the end: short lines with a phone number, address or website under a name,
 * or with the sender's own address among them.
 *
 *     Ann Lee
 *     Acme Dental
 *     +1 500 555 0006
 *     www.acme.example
 *
 * @param from the sender as in the `From` header; '' if unknown
 * @returns the number of lines if there is none
 */
export function findContactBlock(lines: readonly Line[], from: string): number {
  let found = lines.length;
  let seen = 0;
  let inParagraph = 0;
  let isContact = false;
  let hasOwnAddress = false;
  /** The line read last, pictures apart: at the start of a paragraph its first line. */
  let first = '';
  for (let at = lines.length - 1; at > 0 && seen < MOST_LINES; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const { text } = line;
    if (!fitsContactBlock(text)) break;
    seen++;
    inParagraph++;
    isContact ||= hasContact(text);
    hasOwnAddress ||= holdsAddressOf(from, text);
    if (!PICTURE.test(text)) first = text;
    if (!isBlankAt(lines, at - 1)) continue;
    // `Please call:` above it makes it part of the message.
    if (lastFilled(lines, at) < 0 || isListed(lines, at)) break;
    const isNamed = isContact && opensWithName(first) && (seen > 1 || CLEAR_SEPARATOR.test(first));
    if (isNamed || (hasOwnAddress && inParagraph > 1)) found = at;
    inParagraph = 0;
    hasOwnAddress = false;
  }
  return found;
}

function holdsAddressOf(from: string, text: string): boolean {
  const address = text.includes('@') ? addressOf(from) : null;
  return address !== null && text.toLowerCase().includes(address);
}

const ADDRESS_EDGES = ' \t<>"\'()[];,';

/** The address in a `From` header, in lower case; null if there is none. */
function addressOf(from: string): string | null {
  const at = from.indexOf('@');
  if (at < 0) return null;
  let start = at;
  while (start > 0 && !ADDRESS_EDGES.includes(from.charAt(start - 1))) start--;
  let end = at;
  while (end < from.length && !ADDRESS_EDGES.includes(from.charAt(end))) end++;
  return from.slice(start, end).toLowerCase();
}

/** In characters. */
const LONGEST_LINE = 90;
/** `+1 500 555 0006`, `www.acme.example`, `ann@acme.example`; a link to a page belongs to the message */
const CONTACT =
  /\+?\d[\d\s().-]{6,}\d|(?:https?:\/\/|www\.)[^\s/]+\/?(?:$|[\s>)\]|])|[^\s@]@[^\s@]{1,60}\.[a-z]/i;
/** `/backup/home.20210301` has no phone number, unlike `0511/1234567`. */
const PATH = /(?<![^\s])\/\p{L}\S*/gu;
/** `w: acme.example`, `tel. 5 55` */
const LABEL = /^\p{Ll}{1,6}[.:]\s*[^\s/]/u;
/** `[cid:image001.png@01D9]`: a logo in plain text */
const PICTURE = /^\[(?:cid|image):[^\]]*\]$/i;
const IDEOGRAPHIC_FULL_STOP = '。';
/** With fewer words in lower case a line is no sentence, whatever it ends with: `Acme Holding plc.` */
const SENTENCE_WORDS = 2;
const LOWER_CASE_WORD = /(?:^| )\p{Ll}/gu;

/** Whether a line has a phone number, an address or a website. */
export function hasContact(text: string): boolean {
  if (!CONTACT.test(text)) return false;
  return !text.includes('/') || CONTACT.test(text.replace(PATH, ''));
}

function fitsContactBlock(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (startsInLowerCase(text) && !hasContact(text) && !LABEL.test(text)) return false;
  if (!endsSentence(text)) return true;
  if (text.endsWith(IDEOGRAPHIC_FULL_STOP)) return false;
  return (text.match(LOWER_CASE_WORD) ?? []).length < SENTENCE_WORDS;
}

/** `and so on`, but not `iOS developer` */
function startsInLowerCase(text: string): boolean {
  const first = text.charAt(0);
  if (first === first.toUpperCase()) return false;
  const second = text.charAt(1);
  return second === second.toLowerCase();
}

/** `Jan van der Berg`: two to five words, capitalised except particles such as "van der" */
const FULL_NAME = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|${phraseAlternation('nameParticles')})){1,4}$`,
  'u',
);
const EMPHASIS = characters(' \t*_');
/** Between name and title: `Ann Lee | Sales`, `Ann Lee, PhD`, `Ann Lee - Sales`. */
const SEPARATOR = /[|•·,/]| [-–—] /;
/** Unlike a comma or dash, these do not occur in prose. */
const CLEAR_SEPARATOR = /[|•·]/;

function opensWithName(line: string): boolean {
  const text = trimOf(line, EMPHASIS);
  const end = text.search(SEPARATOR);
  return FULL_NAME.test(end < 0 ? text : trimOf(text.slice(0, end), EMPHASIS));
}
