import { inChunks } from '../../text/chunks';

const UNEVEN_SPACES = /[\t\r\n\f]| {2}/;
const SPACES = /[ \t\r\n\f]+/g;
const HAS_INVISIBLE = /[\u00a0\u00ad\u200b\u2060\ufeff]/;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Text of an element as HTML shows it: line ends are spaces, and several spaces are one. */
export function withEvenSpaces(text: string): string {
  return UNEVEN_SPACES.test(text) ? inChunks(text, evened) : text;
}

function evened(text: string): string {
  return text.replace(SPACES, ' ');
}

/** A whole line without white space at its ends and without what cannot be seen. */
export function tidy(line: string): string {
  const trimmed = line.trim();
  if (trimmed === '') return '';
  if (!HAS_INVISIBLE.test(trimmed)) return trimmed;
  return inChunks(trimmed, withPlainSigns).trim();
}

function withPlainSigns(text: string): string {
  return text.replace(/\u00a0/g, ' ').replace(INVISIBLE, '');
}

export function isSpace(text: string): boolean {
  return text.trim() === '';
}
