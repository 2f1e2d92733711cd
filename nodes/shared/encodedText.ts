import { decodeWords } from './bundled/encodedWords';

/** No header is as long; the decoder takes quadratic time for words that join. */
const MAX_LENGTH = 100_000;
const C1_CONTROL = /[\u0080-\u009f]/g;
/** What windows-1252 has at 0x80 to 0x9f; a space where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Decodes RFC 2047 encoded words in a header's text. Some versions of Node decode windows-1252 as
 * Latin-1, which leaves its signs as C1 controls: these are put right.
 *
 * @returns the text as it came if it holds no encoded word, or is longer than any header
 */
export function decodeText(text: string): string {
  if (!text.includes('=?') || text.length > MAX_LENGTH) return text;
  return decodeWords(text).replace(C1_CONTROL, (control) =>
    WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
  );
}
