import { codeWithin } from './unicode';

/** A set of characters, to be asked once for every character of a text: 1 at the code of each. */
export type Characters = Uint8Array;

export function characters(all: string): Characters {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < all.length; at++) table[codeWithin(all, at)] = 1;
  return table;
}

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

/** Whether a code is that of a colon, of ours or of East Asia. */
export function isColon(code: number): boolean {
  return code === COLON || code === WIDE_COLON;
}

/** What `trim()` takes off. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** For the many short texts here a look into a table is a good deal faster than `trim()`. */
export const WHITE_SPACE = characters(SPACES);

/** Without any of `chars` at its end. A loop, since an expression for this takes quadratic time. */
export function trimEndOf(text: string, chars: Characters): string {
  let end = text.length;
  while (end > 0 && chars[codeWithin(text, end - 1)] === 1) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** Without any of `chars` at its start. */
export function trimStartOf(text: string, chars: Characters): string {
  const { length } = text;
  let start = 0;
  while (start < length && chars[codeWithin(text, start)] === 1) start++;
  return start === 0 ? text : text.slice(start);
}

/** Without any of `chars` at either end. */
export function trimOf(text: string, chars: Characters): string {
  return trimStartOf(trimEndOf(text, chars), chars);
}
