import { type SignedText, splitSignature } from '../email';
import type { EmailAddress, EmailThread } from './schema';

/** An email's own words, and its signature and footer. */
export function ownTextOf({ reply, signature, footer }: EmailThread): SignedText {
  return { text: reply, signature: [signature, footer].filter((part) => part !== '').join('\n\n') };
}

/** A quoted message's own words, and its author's signature. */
export function ownTextOfQuote(text: string, author: EmailAddress | null): SignedText {
  return splitSignature(text, author ? `${author.name} <${author.address}>` : '');
}
