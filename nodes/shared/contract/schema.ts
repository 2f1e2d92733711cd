import { z } from 'zod/v4';
import { CHANNEL_TABLE, CHANNELS, type Channel } from './channels';
import { EVENTS } from './event';
import { addresses, number, seconds, text, texts, time } from './fields';

/** Message statuses of HighLevel's API; calls have those of calls besides. */
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

/** Call statuses of HighLevel's API, then the other words webhooks have shown. */
export const CALL_STATUSES = [
  'pending',
  'completed',
  'answered',
  'busy',
  'no-answer',
  'failed',
  'canceled',
  'voicemail',
  'cancelled',
  'missed',
  'ringing',
] as const;

export const SOURCES = ['workflow', 'bulk_actions', 'campaign', 'api', 'app', 'manual'] as const;
const PROVIDERS = ['leadconnector', 'Leadconnector Gmail', 'mailgun', 'smtp', 'custom'] as const;

export const sentBySchema = z
  .object({
    kind: z.enum(['person', 'automation', 'unknown']),
    evidence: z.enum(['source', 'userId', 'event', 'none']).describe('The field that tells'),
  })
  .describe('Who sent the message: a user of HighLevel, an automation, or not known');

export const deliverySchema = z
  .object({
    id: z.string().describe('The key that tells duplicates of this delivery'),
    receivedAt: z.iso.datetime(),
    signature: z.enum(['ed25519', 'rsa', 'none']).describe('What the delivery was signed with'),
  })
  .describe('How the webhook came in; only from the trigger');

/** What this package adds, with one home each; a payload's own value of that name yields. */
const added = {
  event: z.enum(EVENTS).describe("The event, from HighLevel's type"),
  direction: z
    .enum(['outbound', 'inbound'])
    .describe('outbound for an OutboundMessage, inbound for an InboundMessage'),
  sentBy: sentBySchema,
  delivery: deliverySchema.optional(),
  asSent: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Values that did not fit their field, as they came'),
  warnings: z
    .array(z.string())
    .optional()
    .describe('What was coerced, left out or not recognised, one line each'),
};

const common = {
  type: text("HighLevel's event type", EVENTS),
  locationId: text('Sub-account the message was sent from'),
  contactId: text('Contact the message was sent to'),
  conversationId: text('Conversation the message belongs to'),
  messageId: text('Id of the message'),
  userId: text('User who sent the message'),
  messageType: text('Kind of message, as HighLevel names it'),
  messageTypeId: number('Number of the message kind'),
  messageTypeString: text('API name of the message kind, such as TYPE_SMS'),
  body: text('Text of the message; HTML for emails'),
  contentType: text('MIME type HighLevel gives for the body'),
  attachments: texts('URLs of attachments and recordings; empty when there are none'),
  status: text('Delivery status', STATUSES),
  source: text('What the message was sent by', SOURCES),
  dateAdded: time('When the message was sent, in UTC'),
  timestamp: time('When the webhook was sent, in UTC'),
  webhookId: text("Id of the webhook's delivery"),
  appId: text('Marketplace app the webhook belongs to'),
  versionId: text('Version of that app'),
  conversationProviderId: text('Custom conversation provider, if one sent it'),
  altId: text('Id of another system that the message was sent with'),
  replyToAltId: text('Id of another system of the message this one answers'),
  originalMessageId: text('The failed message that this one replaces'),
  chatWidgetId: text('Chat widget the conversation started in'),
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
  threadId: text('Id of the thread'),
  provider: text('Service the email was sent through', PROVIDERS),
  plainText: text('Body without its tags'),
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

/** The message contract by channel: the form in which every node of this package takes and gives messages. */
export const MESSAGE_SCHEMAS = Object.fromEntries(
  CHANNELS.map((channel) => [channel, channelSchema(channel)]),
) as { [C in Channel]: ReturnType<typeof channelSchema<C>> };

type ChannelSchema = (typeof MESSAGE_SCHEMAS)[Channel];

/** The whole contract: a union told apart by `channel`. */
export const messageSchema = z.discriminatedUnion(
  'channel',
  Object.values(MESSAGE_SCHEMAS) as [ChannelSchema, ...ChannelSchema[]],
);

export type Message = z.infer<typeof messageSchema>;
export type EmailMessage = Extract<Message, { channel: 'email' }>;
export type CallMessage = Extract<Message, { channel: 'call' | 'voicemail' }>;
export type SentBy = z.infer<typeof sentBySchema>;
export type Delivery = z.infer<typeof deliverySchema>;

/** Fields that this package's nodes add to a message; they are never foreign to the contract. */
export const ADDED_FIELDS: ReadonlySet<string> = new Set([
  'channel',
  ...Object.keys(added),
  'call',
  'email',
  'rawPayload',
]);
