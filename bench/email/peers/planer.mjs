// Reads text and HTML; for HTML it is given a document, made once, to parse with.
import { JSDOM } from 'jsdom';
import planer from 'planer';
import { htmlToText } from '../htmlText.mjs';

const { document } = new JSDOM('').window;

export const name = 'planer + jsdom';

export function parse({ kind, input }) {
  if (kind === 'text') return { reply: planer.extractFrom(input, 'text/plain') };
  return { reply: htmlToText(planer.extractFrom(input, 'text/html', document)) };
}
