/** No script stacks so many marks on a letter: UAX #15 calls text stream-safe up to 30 of them. */
const TOO_MANY_MARKS = /\p{M}{31}/u;
/** Below this even the worst text takes no time. */
const SHORT = 250;

/**
 * A text in one of Unicode's normal forms. Marks in a row are put in order one by one, which takes the
 * square of their number, so that text with more of them than any script has stays as it is.
 */
export function normalized(text: string, form: 'NFC' | 'NFD' | 'NFKC'): string {
  return text.length > SHORT && TOO_MANY_MARKS.test(text) ? text : text.normalize(form);
}

/** Zero-width signs and marks of direction. Joiners are none of them: scripts and emoji need them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text without the signs that do not show and change nothing but its look. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/**
 * The code of the character at a place within the text. Once a place in the program has seen strings of
 * the engine's many kinds (of one byte or two, slices, joined ones), it looks `text.charCodeAt` up each
 * time, and a loop over the characters takes five times as long; the prototype's is found at once.
 */
export function codeWithin(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}

/** Whether a code is that of a digit from 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The code of a character, 0 outside the text: `charCodeAt` itself is slow where it once was outside. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? codeWithin(text, at) : 0;
}
