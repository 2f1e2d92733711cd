import { decodeWords } from '../bundled/encodedWords';

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
  return decodeWords(joinBase64Words(text)).replace(C1_CONTROL, (control) =>
    WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
  );
}

/** In base64: its character set, then what it holds. */
const BASE64_WORD = /=\?([^?\s]+)\?b\?([^?\s]*)\?=/gi;

/**
 * Makes one of neighbouring words in base64. A character should not be shared between two (RFC 2047, 5),
 * but senders cut wherever a word gets too long, and then neither half can be read by itself.
 */
function joinBase64Words(text: string): string {
  let joined = '';
  let written = 0;
  let run: { charset: string; bytes: Buffer[]; start: number; end: number } | undefined;
  const writeRun = () => {
    if (!run || run.bytes.length < 2) return;
    const content = Buffer.concat(run.bytes).toString('base64');
    joined += `${text.slice(written, run.start)}=?${run.charset}?B?${content}?=`;
    written = run.end;
  };
  for (const { 0: word, 1: charset = '', 2: content = '', index } of text.matchAll(BASE64_WORD)) {
    const end = index + word.length;
    const isNext =
      run?.charset.toLowerCase() === charset.toLowerCase() &&
      text.slice(run.end, index).trim() === '';
    const bytes = Buffer.from(content, 'base64');
    if (run && isNext) {
      run.bytes.push(bytes);
      run.end = end;
    } else {
      writeRun();
      run = { charset, bytes: [bytes], start: index, end };
    }
  }
  writeRun();
  return joined + text.slice(written);
}
