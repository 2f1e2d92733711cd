/** No script stacks so many marks on a letter: UAX #15 calls text stream-safe up to 30 of them. */
const TOO_MANY_MARKS = /\p{M}{31}/u;
/** Below this even the worst text takes no time. */
const SHORT = 250;

/**
 * A text in one of Unicode's normal forms. Marks in a row are put in order one by one, which takes the
 * square of their number, so that text with more of them than any script has stays as it is.
 */
export function normalized(text: string, form: 'NFC' | 'NFKC'): string {
  return text.length > SHORT && TOO_MANY_MARKS.test(text) ? text : text.normalize(form);
}
