import { inChunks } from '../text/chunks';
import type { BodyFormat } from './detectFormat';
import type { EmailImage } from './html/images';
import { type EmailLink, linksInText } from './html/links';
import { readMarkup } from './html/markup';
import { escapeHtml } from './html/sanitise';
import type { ParsedBody } from './parseBody';

/** What an email shows besides its text. */
export interface EmailContent {
  /** The newest message as HTML that is safe to display. */
  replyHtml: string;
  /** Links of the whole email, each target once, in order. */
  links: EmailLink[];
  /** Images of the whole email, each source once, in order. */
  images: EmailImage[];
}

/**
 * Reads the links and images of an email, and its newest message as safe HTML. Takes time linear in
 * the body and never throws.
 *
 * @param body the body that was parsed, in this format
 * @param parsed the result of `parseBody` for it
 */
export function readContent(
  body: string,
  format: BodyFormat,
  { reply, replyRanges, text }: Pick<ParsedBody, 'reply' | 'replyRanges' | 'text'>,
): EmailContent {
  if (format === 'text') {
    return { replyHtml: textToHtml(reply), links: linksInText(reply, text), images: [] };
  }
  const content = readMarkup(body, replyRanges);
  // If the HTML has no text, the reply comes from the payload's plain text.
  const isFromPlainText = content.replyHtml === '' && reply !== '';
  return isFromPlainText ? { ...content, replyHtml: textToHtml(reply) } : content;
}

function textToHtml(text: string): string {
  return inChunks(text, (chunk) => escapeHtml(chunk).replace(/\r?\n/g, '<br>'));
}
