import { inStretches } from '../../text/chunks';

const UNEVEN_SPACES = /[\t\r\n\f]| {2}/;
const SPACES = /[ \t\r\n\f]+/g;
/** Soft hyphen, zero-width space, word joiner, byte order mark. Joiners stay: emoji need them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g');
const HARD_SPACE = '\u00a0';

/** An element's text as browsers show it: line ends are spaces, and a run of spaces is one. */
export function collapseSpaces(text: string): string {
  return UNEVEN_SPACES.test(text) ? inStretches(text, collapsed) : text;
}

function collapsed(text: string): string {
  return text.replace(SPACES, ' ');
}

/** A line of HTML without space at its ends, hard spaces and invisible characters. */
export function cleanLine(line: string): string {
  const trimmed = line.trim();
  if (!trimmed.includes(HARD_SPACE) && !hasInvisible(trimmed)) return trimmed;
  return inStretches(trimmed, withPlainSpaces).trim();
}

function withPlainSpaces(text: string): string {
  return withoutInvisible(text.replaceAll(HARD_SPACE, ' '));
}

export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

export function withoutInvisible(text: string): string {
  return text.replace(EVERY_INVISIBLE, '');
}

export function isSpace(text: string): boolean {
  return text.trim() === '';
}
