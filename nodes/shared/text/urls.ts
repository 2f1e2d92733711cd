import { isAscii } from './codePoints';

/**
 * A URL, or undefined for text that is none.
 *
 * `URL.canParse` tells without an exception, but in Node 20 only for ASCII: once the engine has compiled
 * the call, it refuses `https://bücher.example/`.
 */
export function parseUrl(text: string): URL | undefined {
  if (isAscii(text) && !URL.canParse(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
