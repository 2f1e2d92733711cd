/** One channel: how people see it, and which fields its messages have. */
interface ChannelRow {
  /** Shown in options, tables and warnings. */
  label: string;
  /** Shown on n8n's canvas, which cuts off a label after about 11 characters; else `label`. */
  outputLabel?: string;
  /**
   * Its place among Channel Split's outputs, from 0. n8n stores a connection by the place of its
   * output, so a place never changes: a new channel takes the next free number.
   */
  output: number;
  /** Whether it has an output in a new Channel Split; Other always has one. */
  hasOutputByDefault: boolean;
  /** Shown under its option, in one line. */
  description: string;
  /** The set of fields that only some channels have (FIELD_SETS in schema.ts). */
  fields: 'phone' | 'call' | 'email' | 'internalComment';
}

/**
 * Every channel a message can have, in the order of tables and schemas. To add one: a row here, and
 * its message types in messageTypes.ts. Outputs, options and schemas are made from this table.
 */
export const CHANNEL_TABLE = {
  call: {
    label: 'Call',
    output: 0,
    hasOutputByDefault: true,
    description: 'All phone calls, including those that reached voicemail',
    fields: 'call',
  },
  voicemail: {
    label: 'Voicemail Drop',
    outputLabel: 'VM Drop',
    output: 1,
    hasOutputByDefault: true,
    description: 'Recordings dropped into a voicemail by a workflow',
    fields: 'call',
  },
  sms: {
    label: 'SMS',
    output: 2,
    hasOutputByDefault: true,
    description: 'Text messages, including review requests and group texts',
    fields: 'phone',
  },
  gmb: {
    label: 'Google Business',
    outputLabel: 'Google',
    output: 3,
    hasOutputByDefault: true,
    description: 'Google Business Profile chat',
    fields: 'phone',
  },
  facebook: {
    label: 'Facebook',
    output: 4,
    hasOutputByDefault: true,
    description: 'Messenger and comments',
    fields: 'phone',
  },
  instagram: {
    label: 'Instagram',
    output: 5,
    hasOutputByDefault: true,
    description: 'Direct messages and comments',
    fields: 'phone',
  },
  email: {
    label: 'Email',
    output: 6,
    hasOutputByDefault: true,
    description: 'Emails, including those of campaigns and workflows',
    fields: 'email',
  },
  liveChat: {
    label: 'Live Chat',
    output: 7,
    hasOutputByDefault: true,
    description: "Messages of a website's chat widget",
    fields: 'phone',
  },
  whatsapp: {
    label: 'WhatsApp',
    output: 10,
    hasOutputByDefault: false,
    description: 'WhatsApp messages and media',
    fields: 'phone',
  },
  rcs: {
    label: 'RCS',
    output: 11,
    hasOutputByDefault: false,
    description: 'Rich text messages (Rich Communication Services)',
    fields: 'phone',
  },
  tiktok: {
    label: 'TikTok',
    output: 12,
    hasOutputByDefault: false,
    description: 'Direct messages and comments',
    fields: 'phone',
  },
  internalComment: {
    label: 'Internal Comment',
    outputLabel: 'Comment',
    output: 8,
    hasOutputByDefault: true,
    description: 'Comments between users, never sent to the contact',
    fields: 'internalComment',
  },
  other: {
    label: 'Other',
    output: 9,
    hasOutputByDefault: true,
    description: 'Activities, reviews and message types that are not known yet',
    fields: 'phone',
  },
} as const satisfies Record<string, ChannelRow>;

export type Channel = keyof typeof CHANNEL_TABLE;

/** Every channel, in the order of the table. */
export const CHANNELS = Object.keys(CHANNEL_TABLE) as readonly Channel[];

/** Whether a value is the name of a channel. */
export function isChannel(value: unknown): value is Channel {
  return typeof value === 'string' && Object.hasOwn(CHANNEL_TABLE, value);
}
