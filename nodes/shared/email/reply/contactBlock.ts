import { characters, trimOf } from '../../text/characters';
import { fold } from '../languages';
import { isBlank, isBlankAt, type Line, lineAt } from '../lines/lines';

const MAX_LINES = 12;
const MAX_NAME_LINES = 8;
const MAX_NAME_WORDS = 4;
const MAX_LINE = 90;
const MAX_NAME_LINE = 60;
/** A phone number, an address, or a link to a site; a link to a page belongs to what is said. */
const CONTACT =
  /\+?\d[\d\s().-]{6,}\d|(?:https?:\/\/|www\.)[^\s/]+\/?(?:$|[\s>)\]|])|[^\s@]@[^\s@]{1,60}\.[a-z]/i;
/** `w: acme.example`, `tel. 5 55` */
const LABEL = /^\p{Ll}{1,6}[.:]\s*[^\s/]/u;
/** How plain text shows a picture, such as a logo: `[cid:image001.png@01D9]`. */
const PICTURE = /^\[(?:cid|image):[^\]]*\]$/i;
/** Two to five words, with capitals but for the likes of `van der`. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|v[ao]n|de[lnr]?|d[aio]s?|te[nr]|la|le|zu|bin|al|el)){1,4}$/u;
const EMPHASIS = characters(' \t*_');
/** What separates a name from a title: `Ann Lee | Sales`, `Ann Lee, PhD`, `Ann Lee - Sales`. */
const AFTER_NAME = /[|•·,/]| [-–—] /;
const STRONG_AFTER_NAME = /[|•·]/;
const SENTENCE_END = /[.!?…。！？]["”»)]?$/;
/** With fewer small words a line is no sentence, whatever it ends with: `Acme Holding plc.` */
const SENTENCE_WORDS = 2;
const SMALL_WORD = /(?:^| )\p{Ll}/gu;
const OPENS_LIST = /[:：]$/;
const ADDRESS_EDGES = ' \t<>"\'()[];,';

/**
 * Where the sender's own name on the last lines begins.
 *
 * @param from the sender as in the `From` header, '' when not known
 * @returns the number of lines where it is not there
 */
export function findName(lines: readonly Line[], from: string): number {
  const names = from === '' ? null : nameWords(from);
  if (!names || names.size === 0) return lines.length;
  let found = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at > 0 && below <= MAX_NAME_LINES; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (line.text.length > MAX_NAME_LINE) break;
    const words = wordsOf(line.text);
    if (words.length <= MAX_NAME_WORDS && isOf(words, names)) found = at;
    below++;
  }
  return found;
}

/** Initials and the `O` of `O'Hara` alone are no name. */
function isOf(words: readonly string[], names: ReadonlySet<string>): boolean {
  return words.some((word) => word.length > 1) && words.every((word) => names.has(word));
}

function nameWords(from: string): Set<string> {
  const name = from.split('<')[0] ?? '';
  return new Set(wordsOf(name).filter((word) => !word.includes('@')));
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[\s,."'*_-]+/)
    .filter((word) => word !== '');
}

/**
 * Where the last paragraphs that say who the writer is and how to reach them begin: short lines with a
 * phone number or the like under a name, or with the sender's own address among them.
 *
 * @param from the sender as in the `From` header, '' when not known
 * @returns the number of lines where there are none
 */
export function findCard(lines: readonly Line[], from: string): number {
  const address = addressOf(from);
  let found = lines.length;
  let seen = 0;
  let inParagraph = 0;
  let contact = false;
  let own = false;
  let shown = '';
  for (let at = lines.length - 1; at > 0 && seen < MAX_LINES; at--) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const { text } = line;
    if (!fitsCard(text)) break;
    seen++;
    inParagraph++;
    contact ||= CONTACT.test(text);
    own ||= address !== null && text.toLowerCase().includes(address);
    if (!PICTURE.test(text)) shown = text;
    if (!isBlankAt(lines, at - 1)) continue;
    const above = lastFilled(lines, at);
    // `Here is who you should call:` above makes it a part of what is said.
    if (above === null || OPENS_LIST.test(above.text)) break;
    const named = contact && opensWithName(shown) && (seen > 1 || STRONG_AFTER_NAME.test(shown));
    if (named || (own && inParagraph > 1)) found = at;
    inParagraph = 0;
    own = false;
  }
  return found;
}

/** The address in a `From` header, or null. */
function addressOf(from: string): string | null {
  const at = from.indexOf('@');
  if (at < 0) return null;
  let start = at;
  while (start > 0 && !ADDRESS_EDGES.includes(from.charAt(start - 1))) start--;
  let end = at;
  while (end < from.length && !ADDRESS_EDGES.includes(from.charAt(end))) end++;
  return from.slice(start, end).toLowerCase();
}

function fitsCard(text: string): boolean {
  if (text.length > MAX_LINE || (startsSmall(text) && !CONTACT.test(text) && !LABEL.test(text)))
    return false;
  if (!SENTENCE_END.test(text)) return true;
  return !text.endsWith('。') && (text.match(SMALL_WORD) ?? []).length < SENTENCE_WORDS;
}

/** As `and so on` does, but not `iOS developer`. */
function startsSmall(text: string): boolean {
  const first = text.charAt(0);
  if (first === first.toUpperCase()) return false;
  const second = text.charAt(1);
  return second === second.toLowerCase();
}

function opensWithName(line: string): boolean {
  const text = trimOf(line, EMPHASIS);
  const end = text.search(AFTER_NAME);
  return NAME.test(end < 0 ? text : trimOf(text.slice(0, end), EMPHASIS));
}

/**
 * The line above a card that is no more than the first name in it.
 *
 * @param start where the card begins
 */
export function withFirstName(lines: readonly Line[], start: number): number {
  let above = start - 1;
  while (above > 0 && isBlankAt(lines, above)) above--;
  const text = lineAt(lines, above)?.text ?? '';
  const name = lineAt(lines, start)?.text ?? '';
  if (above <= 0 || text.length > MAX_NAME_LINE || !lastFilled(lines, above)) return start;
  const words = wordsOf(text);
  return words.length === 1 && words[0] === wordsOf(name.slice(0, MAX_NAME_LINE))[0]
    ? above
    : start;
}

/** The last line with text above `at`. */
function lastFilled(lines: readonly Line[], at: number): Line | null {
  let above = at - 1;
  while (above >= 0 && isBlankAt(lines, above)) above--;
  return lineAt(lines, above) ?? null;
}
