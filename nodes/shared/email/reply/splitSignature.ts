import { joinLines } from '../lines/lines';
import { readText } from '../lines/text';
import { findEnding, ownLines, signatureLines } from './ending';

/** A message's own words, and everything below them. */
export interface SignedText {
  text: string;
  /** Signature and footer; '' if there is neither. */
  signature: string;
}

/**
 * Splits the text of a quoted message into its author's words and the signature below them. A text
 * that would be signature as a whole stays text.
 *
 * @param from the author as in a `From` header; '' if unknown
 */
export function splitSignature(text: string, from: string): SignedText {
  const lines = readText(text);
  const ending = findEnding(lines, from);
  const own = joinLines(ownLines(lines, ending), true);
  if (own === '') return { text, signature: '' };
  const below = [...signatureLines(lines, ending), ...lines.slice(ending.footer)];
  return { text: own, signature: joinLines(below, true) };
}
