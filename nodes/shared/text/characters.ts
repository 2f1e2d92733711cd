import { codeWithin } from './codePoints';

/**
 * A set of characters: 1 at the code of each. A table, because scanners test every character of a text:
 * with a `Set` the rows "text: messages a second" of `npm run bench -- email` are 8 % slower.
 */
export type Characters = Uint8Array;

/** The set of the characters of a text. */
export function characters(all: string): Characters {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < all.length; at++) table[codeWithin(all, at)] = 1;
  return table;
}

/** The characters that `trim()` removes. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Keeps the words beside it on one line; `&nbsp;` in HTML. */
export const HARD_SPACE = '\u00a0';

/** Text with a plain space for each hard one. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(HARD_SPACE, ' ');
}

/** White space, as `trim()` and `\s` define it. */
export const WHITE_SPACE = characters(SPACES);

/** Whether a code unit is white space, as `trim()` and `\s` define it. */
export function isWhiteSpace(code: number): boolean {
  return WHITE_SPACE[code] === 1;
}

/** Text without any of `set` at its end. A loop, because an expression takes quadratic time for this. */
export function trimEndOf(text: string, set: Characters): string {
  let end = text.length;
  while (end > 0 && set[codeWithin(text, end - 1)] === 1) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** Text without any of `set` at its start. */
export function trimStartOf(text: string, set: Characters): string {
  const { length } = text;
  let start = 0;
  while (start < length && set[codeWithin(text, start)] === 1) start++;
  return start === 0 ? text : text.slice(start);
}

/** Text without any of `set` at either end. */
export function trimOf(text: string, set: Characters): string {
  return trimStartOf(trimEndOf(text, set), set);
}
