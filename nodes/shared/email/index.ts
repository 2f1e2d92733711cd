/**
 * The email reader. Everything else in the package imports from here; README.md explains the parts.
 * It needs nothing of n8n, zod or HighLevel.
 */
export {
  addressKey,
  addressShownInName,
  type Mailbox,
  parseAddresses,
} from './addresses/addresses';
export { type BodyFormat, detectFormat } from './detectFormat';
export type { EmailImage } from './html/images';
export type { EmailLink } from './html/links';
export { type BodyInput, parseBody, type ParsedBody } from './parseBody';
export type { QuotedMessage } from './quotes/quotedMessages';
export { type EmailContent, readContent } from './readContent';
export { type SignedText, splitSignature } from './reply/splitSignature';
export { type PrefixKind, readSubject, type Subject } from './subject/subject';
