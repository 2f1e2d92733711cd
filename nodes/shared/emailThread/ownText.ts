import { joinLines } from '../email/lines/lines';
import { joinTexts } from '../email/reply/reply';
import { findEnding } from '../email/reply/signature';
import { readText } from '../email/lines/text';
import type { EmailAddress, EmailThread } from './schema';

/** What was written in a message, and what stands below it. */
export interface OwnText {
  text: string;
  /** Signature and footer. */
  signature: string;
}

/** Of the email that came. */
export function ownTextOf({ reply, signature, footer }: EmailThread): OwnText {
  return { text: reply, signature: joinTexts(signature, footer) };
}

/** Of a quote, which has its author's signature. A text that would be all signature stays as it is. */
export function ownTextOfQuote(text: string, author: EmailAddress | null): OwnText {
  const lines = readText(text);
  const { signature: end } = findEnding(lines, author ? `${author.name} <${author.address}>` : '');
  const own = joinLines(lines.slice(0, end), true);
  return own === ''
    ? { text, signature: '' }
    : { text: own, signature: joinLines(lines.slice(end), true) };
}
