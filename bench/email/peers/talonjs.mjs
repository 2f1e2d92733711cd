// Reads text and HTML, each with a function of its own.
import talon from 'talonjs';
import { htmlToText } from '../htmlText.mjs';

const { extractFromHtml, extractFromPlain } = talon.quotations;

export const name = 'talonjs';

export function parse({ kind, input }) {
  if (kind === 'text') return { reply: extractFromPlain(input).body };
  return { reply: htmlToText(extractFromHtml(input).body) };
}
