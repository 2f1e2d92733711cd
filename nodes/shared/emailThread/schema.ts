import { z } from 'zod/v4';
import type { EmailImage, EmailLink, Mailbox, QuotedMessage, Subject } from '../email';

// `satisfies` checks at compile time that a schema describes the email reader's own type.

export const addressSchema = z.object({
  name: z.string().describe('Display name; empty if there is none'),
  address: z.string().describe('Email address; empty if there is only a name'),
  addressInName: z
    .string()
    .optional()
    .describe('Another address in the display name, which may be misleading'),
}) satisfies z.ZodType<Mailbox>;

const addresses = (about: string) => z.array(addressSchema).describe(about);

export const quotedMessageSchema = z.object({
  from: addressSchema.nullable().describe('Author; null if the quote does not name one'),
  to: addresses('Recipients, if the quote names them'),
  cc: addresses('CC recipients, if the quote names them'),
  date: z
    .string()
    .nullable()
    .describe('Date in ISO 8601; null if the quote has none, or if its day is ambiguous'),
  dateText: z.string().describe('Date as the quote writes it'),
  subject: z.string().nullable().describe('Subject; null if the quote has none'),
  text: z.string().describe('Text of this message alone, without the messages it quotes'),
  depth: z
    .number()
    .int()
    .describe('1 for a message that the newest one quotes, 2 for one that this quotes'),
  kind: z.enum(['reply', 'forward']).describe('Whether the message was answered or forwarded'),
  attribution: z.string().describe('Lines above the quote with its author and date'),
}) satisfies z.ZodType<QuotedMessage>;

export const participantSchema = addressSchema.extend({
  roles: z
    .array(z.enum(['from', 'to', 'cc', 'bcc', 'quoted']))
    .describe('Fields in which the person appears; quoted means an earlier message'),
});

export const linkSchema = z.object({
  url: z.string().describe('Target of the link, as the email has it'),
  cleanUrl: z
    .string()
    .describe('Final target without tracking parameters, if the link contains it'),
  text: z.string().describe('Text of the link'),
  trackingParameters: z.array(z.string()).describe('Names of the tracking parameters in the link'),
  redirects: z.array(z.string()).describe('Services that forward the click, in order'),
  inReply: z.boolean().describe('Whether it is in the newest message'),
}) satisfies z.ZodType<EmailLink>;

export const imageSchema = z.object({
  url: z.string().describe('Source of the image; only its beginning for an embedded image'),
  alt: z.string().describe('Text shown instead of the image'),
  trackingPixel: z
    .enum(['size', 'hidden', 'address'])
    .nullable()
    .describe('Evidence that it only counts opens: its size, its style or its address'),
  inReply: z.boolean().describe('Whether it is in the newest message'),
}) satisfies z.ZodType<EmailImage>;

/** The `email` field of an item: all parts of one email. */
export const emailThreadSchema = z.object({
  from: addressSchema.nullable().describe('Sender; null if the message has none'),
  subject: z
    .object({
      raw: z.string().describe('Unchanged subject'),
      base: z
        .string()
        .describe('Subject without prefixes such as Re and Fwd, and without list tags'),
      prefixes: z.array(z.string()).describe('Removed prefixes, in order'),
    })
    .describe('Subject') satisfies z.ZodType<Subject>,
  reply: z.string().describe('The newest message without quotes, signature and footer'),
  text: z.string().describe('The whole body as readable text'),
  replyHtml: z.string().describe('The newest message as safe HTML, with links and images'),
  signature: z.string().describe('Signature of the newest message'),
  footer: z.string().describe('Disclaimers, unsubscribe lines and list footers'),
  isReply: z.boolean().describe('Whether the email answers another'),
  isForward: z.boolean().describe('Whether the email forwards another'),
  to: addresses('Recipients'),
  cc: addresses('CC recipients'),
  bcc: addresses('BCC recipients'),
  quoted: z.array(quotedMessageSchema).describe('The earlier messages, newest first'),
  participants: z
    .array(participantSchema)
    .describe('Everyone in the email and in the messages it quotes, each once'),
  links: z.array(linkSchema).describe('Links, one per target'),
  images: z.array(imageSchema).describe('Images, one per source'),
  language: z
    .string()
    .nullable()
    .describe(
      'Language of the lines that introduce quotes, from all evidence; null if it is ambiguous',
    ),
  threadKey: z.string().describe('Same for all emails of one thread'),
  threadKeySource: z
    .enum(['threadId', 'guess'])
    .describe("HighLevel's threadId, or a guess from base subject and participants"),
});

/** One message of a thread: an item of its own, or an entry of a conversation. */
export const threadMessageSchema = z.object({
  from: addressSchema.nullable().describe('Author; null if not known'),
  date: z.string().nullable().describe('Date in ISO 8601; null if not certain'),
  subject: z.string().nullable().describe('Subject; null if not known'),
  text: z.string().describe('Text without quotes, signature and footer'),
  signature: z.string().describe('Signature and footer'),
  to: addresses('Recipients, if known'),
  cc: addresses('CC recipients, if known'),
  direction: z
    .enum(['outbound', 'inbound'])
    .nullable()
    .describe("HighLevel's direction; null for a quoted message, and where it is not known"),
  kind: z
    .enum(['sent', 'reply', 'forward'])
    .describe('sent for the email of an item, otherwise whether a quote answers or forwards it'),
  dateText: z.string().describe('Date as a quote writes it'),
  threadKey: z.string().describe('Same for all messages of one thread'),
  threadKeySource: emailThreadSchema.shape.threadKeySource,
  messageId: z.string().nullable().describe("HighLevel's id; null for a quoted message"),
  emailMessageId: z.string().nullable().describe("HighLevel's email id; null for a quoted message"),
  position: z.number().int().describe('Position in the thread, 1 for the oldest message'),
});

/** All items of one thread as one item. */
export const conversationSchema = z.object({
  subject: z.string().describe('Base subject of the newest email'),
  participants: z.array(participantSchema).describe('Everyone in the thread, each once'),
  firstDate: z.string().nullable().describe('Date of the oldest message that has one'),
  lastDate: z.string().nullable().describe('Date of the newest message that has one'),
  text: z.string().describe('The whole conversation as readable text, oldest first'),
  messages: z.array(threadMessageSchema).describe('Every message once, oldest first'),
  threadKey: z.string().describe('Same for all messages of one thread'),
  threadKeySource: emailThreadSchema.shape.threadKeySource,
});

export type EmailAddress = z.infer<typeof addressSchema>;
export type EmailThread = z.infer<typeof emailThreadSchema>;
export type Quoted = z.infer<typeof quotedMessageSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type ThreadMessage = z.infer<typeof threadMessageSchema>;
export type Conversation = z.infer<typeof conversationSchema>;
export type ThreadKeySource = EmailThread['threadKeySource'];
