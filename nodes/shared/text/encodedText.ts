import { decodeWords } from '../bundled/encodedWords';

/** In characters. Longer than any real header: the decoder takes quadratic time for words that join. */
const MAX_LENGTH = 100_000;
const C1_CONTROL = /[\u0080-\u009f]/g;
/** The characters of windows-1252 from 0x80 to 0x9f, with a space for an unused code. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Decodes the RFC 2047 encoded words in the value of a header: `=?utf-8?Q?J=C3=B6rg?=` is `Jörg`.
 * Some versions of Node decode windows-1252 as Latin-1, so its punctuation becomes C1 controls; this
 * corrects them.
 *
 * @returns the text unchanged if it contains no encoded word or is longer than any header
 */
export function decodeText(text: string): string {
  if (!text.includes('=?') || text.length > MAX_LENGTH) return text;
  return decodeWords(joinBase64Words(text)).replace(C1_CONTROL, (control) =>
    WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80),
  );
}

/** An encoded word in base64, `=?utf-8?B?SsO2cmc=?=`: its character set and content. */
const BASE64_WORD = /=\?([^?\s]+)\?b\?([^?\s]*)\?=/gi;

/**
 * Joins neighbouring base64 words. A character must not be split between two words (RFC 2047, 5), but
 * some senders cut at a fixed length, and then neither half can be decoded alone.
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
