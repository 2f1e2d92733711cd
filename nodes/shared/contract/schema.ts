import { z } from 'zod/v4';
import { CALL_STATUSES } from '../callStatuses';
import { CHANNEL_TABLE, CHANNELS, type Channel } from './channels';
import { EVENTS } from './event';
import { addresses, number, object, seconds, text, texts, time } from './fields';
import { MARKS, type Mark } from './messageTypes';

/** Message statuses of HighLevel's API; calls also have those of CALL_STATUSES. */
export const STATUSES = [
  'connected',
  'delivered',
  'failed',
  'opened',
  'pending',
  'read',
  'scheduled',
  'sent',
  'undelivered',
  'clicked',
  'opt_out',
  'queued',
] as const;

export const SOURCES = ['workflow', 'bulk_actions', 'campaign', 'api', 'app', 'manual'] as const;
const PROVIDERS = ['leadconnector', 'Leadconnector Gmail', 'mailgun', 'smtp', 'custom'] as const;

const sentBySchema = z
  .object({
    kind: z
      .enum(['person', 'automation', 'unknown'])
      .describe('A user of HighLevel, an automation, or not known'),
    evidence: z.enum(['source', 'userId', 'event', 'none']).describe('The field that decided'),
  })
  .describe('Who sent the message: a user of HighLevel, an automation, or not known');

export const deliverySchema = z
  .object({
    id: z.string().describe('The key by which duplicates of this delivery are recognised'),
    receivedAt: z.iso.datetime().describe('When it arrived at n8n, in UTC'),
    signature: z.enum(['ed25519', 'rsa', 'none']).describe('The algorithm of its signature'),
  })
  .describe('How the webhook was received; only from the trigger');

const MARK_TEXTS: Record<Mark, string> = {
  isComment: 'true for a public comment on a post; absent otherwise',
  isReaction: 'true for a reaction to a message; absent otherwise',
  isReview: 'true for a review; absent otherwise',
};

const marks = Object.fromEntries(
  MARKS.map((mark) => [mark, z.literal(true).optional().describe(MARK_TEXTS[mark])]),
) as Record<Mark, z.ZodOptional<z.ZodLiteral<true>>>;

/** The fields that this package adds; a payload's own value of such a name goes to `asSent`. */
const added = {
  event: z.enum(EVENTS).describe("The event, from HighLevel's type"),
  direction: z
    .enum(['outbound', 'inbound'])
    .describe('outbound for an OutboundMessage, inbound for an InboundMessage'),
  messageKey: z
    .string()
    .optional()
    .describe(
      'Key of the message, for upserts and for skipping what is already known: emailMessageId, else messageId. The same from the webhook and from the API',
    ),
  ...marks,
  sentBy: sentBySchema,
  delivery: deliverySchema.optional(),
  asSent: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Original values that did not fit their field'),
  warnings: z
    .array(z.string())
    .optional()
    .describe('Values that were converted, left out or not recognised, one line each'),
};

const common = {
  type: text("HighLevel's event type", EVENTS),
  locationId: text('Sub-account the message was sent from'),
  contactId: text('Contact the message was sent to'),
  conversationId: text('Conversation the message belongs to'),
  messageId: text('Id of the message'),
  userId: text('User who sent the message'),
  messageType: text('Message type, as HighLevel names it'),
  messageTypeId: number('Number of the message type'),
  messageTypeString: text('API name of the message type, such as TYPE_SMS'),
  body: text('Text of the message; HTML for emails'),
  contentType: text('MIME type HighLevel gives for the body'),
  attachments: texts('URLs of attachments and recordings; empty if there are none'),
  status: text('Delivery status', STATUSES),
  source: text('How the message was sent', SOURCES),
  dateAdded: time('When the message was sent, in UTC'),
  dateUpdated: time('When the message was last changed, in UTC; from the API'),
  timestamp: time('When the webhook was sent, in UTC'),
  webhookId: text('Id of the delivery'),
  appId: text('Marketplace app the webhook belongs to'),
  versionId: text('Version of that app'),
  conversationProviderId: text('Custom conversation provider, if one sent it'),
  altId: text('Id of the message in another system'),
  replyToAltId: text('Id in another system of the message that this one answers'),
  originalMessageId: text('The failed message that this one replaces'),
  replyToMessageId: text('Id of the email that this one answers'),
  chatWidgetId: text('Chat widget the conversation started in'),
  id: text(
    "The API's name of messageId; of an email that was read by its own id, of emailMessageId",
  ),
  meta: object("The API's details of a call or email, as they came"),
};

const phoneNumbers = {
  from: text('Number or account it was sent from'),
  to: text('Number or account it was sent to'),
};

const callFields = {
  status: text('Status of the call, as HighLevel reports it', [...STATUSES, ...CALL_STATUSES]),
  callDuration: seconds('Length of the call in seconds'),
  callStatus: text('How the call ended, as HighLevel names it', CALL_STATUSES),
};

const emailFields = {
  subject: text('Subject'),
  from: text('Sender, as Name <address>'),
  to: addresses('All recipients'),
  cc: addresses('All CC recipients'),
  bcc: addresses('All BCC recipients'),
  ccList: addresses('CC recipients, as HighLevel lists them').optional(),
  bccList: addresses('BCC recipients, as HighLevel lists them').optional(),
  emailMessageId: text('Id of this email in its thread'),
  emailMessageIds: texts('Ids of all emails of the thread; from the API').optional(),
  threadId: text('Id of the thread'),
  provider: text('Service the email was sent through', PROVIDERS),
  plainText: text('Body without HTML tags'),
};

const commentFields = {
  mentions: texts('Users mentioned in the note').optional(),
};

/** The fields that only some channels have; CHANNEL_TABLE names the set of each channel. */
const FIELD_SETS = {
  phone: phoneNumbers,
  call: { ...phoneNumbers, ...callFields },
  email: emailFields,
  internalComment: { ...phoneNumbers, ...commentFields },
} as const satisfies Record<(typeof CHANNEL_TABLE)[Channel]['fields'], z.ZodRawShape>;

type FieldSet<C extends Channel> = (typeof FIELD_SETS)[(typeof CHANNEL_TABLE)[C]['fields']];

function channelSchema<C extends Channel>(channel: C) {
  const fields = FIELD_SETS[CHANNEL_TABLE[channel].fields] as FieldSet<C>;
  return z.looseObject({ channel: z.literal(channel), ...added, ...common, ...fields });
}

/** The message contract by channel: what every node of this package outputs, and accepts. */
export const MESSAGE_SCHEMAS = Object.fromEntries(
  CHANNELS.map((channel) => [channel, channelSchema(channel)]),
) as { [C in Channel]: ReturnType<typeof channelSchema<C>> };

type ChannelSchema = (typeof MESSAGE_SCHEMAS)[Channel];

/** The whole contract: a union discriminated by `channel`. */
export const messageSchema = z.discriminatedUnion(
  'channel',
  Object.values(MESSAGE_SCHEMAS) as [ChannelSchema, ...ChannelSchema[]],
);

export type Message = z.infer<typeof messageSchema>;
export type EmailMessage = Extract<Message, { channel: 'email' }>;
export type CallMessage = Extract<Message, { channel: 'call' | 'voicemail' }>;
export type SentBy = z.infer<typeof sentBySchema>;
export type Delivery = z.infer<typeof deliverySchema>;

/** Fields that this package's nodes add to a message; they are never unknown. */
export const ADDED_FIELDS: ReadonlySet<string> = new Set([
  'channel',
  ...Object.keys(added),
  'call',
  'email',
  'rawPayload',
]);
