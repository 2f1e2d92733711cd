import { inChunks } from '../../text/chunks';
import { isAscii } from '../../text/codePoints';
import { normalized } from '../../text/normalForm';

/** Spaces and apostrophes of other kinds, and letters that may have another form: Latin ones have none. */
const MAY_CHANGE = /[\u0300-\uffff\u00a0\u00b4]/;

/**
 * Converts text to the form the language tables are written in: lower case, composed letters, plain
 * spaces and apostrophes. `N’ÉTAIT` becomes `n'était`.
 *
 * Readers import it from here: `languages/index.ts` would export it as a getter, which makes the rows
 * "text: messages a second" of `npm run bench -- email` 2 to 4 % slower.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower) || !MAY_CHANGE.test(lower)) return lower;
  return normalized(inChunks(lower, withPlainPunctuation), 'NFC');
}

/** What `withPlainPunctuation` replaces. Most text has none: one test is faster than four searches. */
const OTHER_PUNCTUATION = /[\u0307\u00a0\u202f\u3000’‘´׳״]/;

function withPlainPunctuation(text: string): string {
  if (!OTHER_PUNCTUATION.test(text)) return text;
  return (
    text
      // The lower case of the Turkish İ, as in `İletilen`.
      .replaceAll('i\u0307', 'i')
      .replace(/[\u00a0\u202f\u3000]/g, ' ')
      // `׳` ends an abbreviation in Hebrew.
      .replace(/[’‘´׳]/g, "'")
      .replaceAll('״', '"')
  );
}
