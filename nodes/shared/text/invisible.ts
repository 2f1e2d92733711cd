import { isAscii } from './codePoints';

/** Soft hyphen, zero-width space, word joiner, byte order mark. */
export const ZERO_WIDTH = '\u00ad\u200b\u2060\ufeff';
/** Marks that set the direction of text: Gmail puts them around names in Hebrew, `\u202aSam Lee\u202c`. */
export const DIRECTION_MARKS = '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
/** Joiners and invisible operators. Letters of many scripts and emoji need them, addresses do not. */
const JOINERS = '\u200c-\u200d\u2061-\u2065';

const ONE_ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH}]`);
const EVERY_ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH}]`, 'g');
const EVERY_INVISIBLE = new RegExp(`[${ZERO_WIDTH}${DIRECTION_MARKS}]`, 'g');
const EVERY_INVISIBLE_OR_CONTROL = new RegExp(
  `[${ZERO_WIDTH}${DIRECTION_MARKS}${JOINERS}]|(?!\\s)\\p{Cc}`,
  'gu',
);

/**
 * In characters: a longer text is searched for each character alone, which starts later but is faster. With
 * the expression alone the rows "text: messages a second" of `npm run bench -- email` are 2 % slower.
 */
const LONG = 200;

/** Whether text contains a zero-width character. */
export function hasZeroWidth(text: string): boolean {
  if (text.length < LONG) return ONE_ZERO_WIDTH.test(text);
  for (const character of ZERO_WIDTH) if (text.includes(character)) return true;
  return false;
}

/** Text without zero-width characters. Direction marks stay: they decide how the text is shown. */
export function withoutZeroWidth(text: string): string {
  return text.replace(EVERY_ZERO_WIDTH, '');
}

/** Text without zero-width characters and direction marks, for names, subjects and comparisons. */
export function withoutInvisible(text: string): string {
  return isAscii(text) ? text : text.replace(EVERY_INVISIBLE, '');
}

/** Text without any invisible or control character other than white space, for addresses. */
export function withoutInvisibleAndControl(text: string): string {
  return text.replace(EVERY_INVISIBLE_OR_CONTROL, '');
}
