/** Longer than any run of marks in real text: UAX #15 calls text with up to 30 of them stream-safe. */
const TOO_MANY_MARKS = /\p{M}{31}/u;
/** Texts up to this length are normalised unseen: even the worst of them takes no time. */
const SHORT = 250;

/**
 * Text in one of Unicode's normal forms. Text with more than 30 combining marks in a row is returned
 * unchanged, because `normalize` sorts the marks of a run in quadratic time.
 */
export function normalized(text: string, form: 'NFC' | 'NFD' | 'NFKC'): string {
  return text.length > SHORT && TOO_MANY_MARKS.test(text) ? text : text.normalize(form);
}
