import { z } from 'zod/v4';
import type { EmailImage, EmailLink, Mailbox, QuotedMessage, Subject } from '../email';

// `satisfies` checks at compile time that a schema describes the email reader's own type.

export const addressSchema = z.object({
  name: z.string().describe('Display name; empty if there is none'),
  address: z.string().describe('Email address; empty if only a name stands there'),
  addressInName: z
    .string()
    .optional()
    .describe('Another address that the name shows, which may be meant to mislead'),
}) satisfies z.ZodType<Mailbox>;

const addresses = (about: string) => z.array(addressSchema).describe(about);

export const quotedMessageSchema = z.object({
  from: addressSchema.nullable().describe('Who wrote it; null if the quote does not say'),
  to: addresses('To whom, if the quote says'),
  cc: addresses('Copies, if the quote says'),
  date: z
    .string()
    .nullable()
    .describe('When, in ISO 8601; null if the quote does not say, or leaves the day open'),
  dateText: z.string().describe('The date as it stands in the quote'),
  subject: z.string().nullable().describe('Its subject; null if the quote does not say'),
  text: z.string().describe('What was written, without what it quotes in turn'),
  depth: z.number().int().describe('1 for what the newest message quotes, 2 for what that quotes'),
  kind: z.enum(['reply', 'forward']).describe('Whether it was answered or forwarded'),
  attribution: z.string().describe('The lines above the quote that say who wrote it and when'),
}) satisfies z.ZodType<QuotedMessage>;

export const participantSchema = addressSchema.extend({
  roles: z
    .array(z.enum(['from', 'to', 'cc', 'bcc', 'quoted']))
    .describe('Where the person appears; quoted means in an earlier message'),
});

export const linkSchema = z.object({
  url: z.string().describe('Where the link leads, as it stands in the email'),
  cleanUrl: z
    .string()
    .describe('Where it leads in the end, as far as it tells, without tracking parameters'),
  text: z.string().describe('What is shown for the link'),
  trackingParameters: z.array(z.string()).describe('Names of the tracking parameters in it'),
  redirects: z
    .array(z.string())
    .describe('Services that the click goes by before it gets there, the first one first'),
  inReply: z.boolean().describe('Whether it stands in the newest message'),
}) satisfies z.ZodType<EmailLink>;

export const imageSchema = z.object({
  url: z.string().describe('Source of the image; the start of it for an embedded image'),
  alt: z.string().describe('Text shown in its place'),
  trackingPixel: z
    .enum(['size', 'hidden', 'address'])
    .nullable()
    .describe('What tells that it only counts opens: its size, its style or its address'),
  inReply: z.boolean().describe('Whether it stands in the newest message'),
}) satisfies z.ZodType<EmailImage>;

/** The `email` field of an item: all parts of one email. */
export const emailThreadSchema = z.object({
  text: z.string().describe('The whole body as readable text'),
  reply: z.string().describe('The newest message without quotes, signature and footer'),
  replyHtml: z
    .string()
    .describe('The newest message as HTML that is safe to show; links and pictures kept'),
  signature: z.string().describe('Signature of the newest message'),
  footer: z.string().describe('Disclaimers, unsubscribe lines and list footers'),
  quoted: z.array(quotedMessageSchema).describe('The earlier messages, newest first'),
  isReply: z.boolean().describe('Whether the email answers another'),
  isForward: z.boolean().describe('Whether the email forwards another'),
  subject: z
    .object({
      raw: z.string().describe('As it came'),
      base: z.string().describe('Without Re, Fwd and their like, and without list tags'),
      prefixes: z.array(z.string()).describe('What was taken off its front, in order'),
    })
    .describe('Subject') satisfies z.ZodType<Subject>,
  from: addressSchema.nullable().describe('Sender; null if the message does not say'),
  to: addresses('Recipients'),
  cc: addresses('Recipients of copies'),
  bcc: addresses('Recipients of blind copies'),
  participants: z
    .array(participantSchema)
    .describe('Everybody who appears in the email or in what it quotes, each once'),
  links: z.array(linkSchema).describe('Links, each target once'),
  images: z.array(imageSchema).describe('Pictures, each source once'),
  language: z
    .string()
    .nullable()
    .describe('Language in which quotes are introduced, from all evidence; null if it is open'),
  threadKey: z.string().describe('Same for all emails of one thread'),
  threadKeySource: z
    .enum(['threadId', 'guess'])
    .describe("HighLevel's threadId, or a guess from base subject and participants"),
});

/** One message of a thread: an item of its own, or an entry of a conversation. */
export const threadMessageSchema = z.object({
  threadKey: z.string().describe('Same for all messages of one thread'),
  threadKeySource: emailThreadSchema.shape.threadKeySource,
  position: z.number().int().describe('Place in the thread, 1 for the oldest'),
  from: addressSchema.nullable().describe('Who wrote it; null if not known'),
  to: addresses('To whom, if known'),
  cc: addresses('Copies, if known'),
  date: z.string().nullable().describe('When, in ISO 8601; null if not certain'),
  dateText: z.string().describe('The date as it stands in a quote'),
  subject: z.string().nullable().describe('Its subject; null if not known'),
  text: z.string().describe('What was written, without quotes, signature and footer'),
  signature: z.string().describe('Its signature and footer'),
  kind: z
    .enum(['sent', 'reply', 'forward'])
    .describe('sent for an email that came as an item, else how it is quoted'),
  direction: z
    .enum(['outbound', 'inbound'])
    .nullable()
    .describe("HighLevel's direction; null for a quoted message"),
  messageId: z.string().nullable().describe("HighLevel's id; null for a quoted message"),
  emailMessageId: z.string().nullable().describe("HighLevel's email id; null for a quoted message"),
});

/** All items of one thread as one item. */
export const conversationSchema = z.object({
  threadKey: z.string().describe('Same for all messages of one thread'),
  threadKeySource: emailThreadSchema.shape.threadKeySource,
  subject: z.string().describe('Base subject of the newest email'),
  participants: z.array(participantSchema).describe('Everybody who appears, each once'),
  firstDate: z.string().nullable().describe('Date of the oldest message that has one'),
  lastDate: z.string().nullable().describe('Date of the newest message that has one'),
  messages: z.array(threadMessageSchema).describe('Every message once, oldest first'),
  text: z.string().describe('The whole conversation as readable text, oldest first'),
});

export type EmailAddress = z.infer<typeof addressSchema>;
export type EmailThread = z.infer<typeof emailThreadSchema>;
export type Quoted = z.infer<typeof quotedMessageSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type ThreadMessage = z.infer<typeof threadMessageSchema>;
export type Conversation = z.infer<typeof conversationSchema>;
export type ThreadKeySource = EmailThread['threadKeySource'];
