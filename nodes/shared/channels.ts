import { CHANNEL_OF_ID, CHANNEL_OF_NAME } from './kinds';
import { readNumber, readText } from './mend';
import { warning } from './warnings';

/** Every channel a message can have, in the order in which outputs and tables show them. */
export const CHANNELS = [
  'call',
  'voicemail',
  'sms',
  'gmb',
  'facebook',
  'instagram',
  'email',
  'liveChat',
  'whatsapp',
  'rcs',
  'tiktok',
  'internalComment',
  'other',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** What people read for a channel, in outputs and texts. */
export const CHANNEL_LABELS: Record<Channel, string> = {
  call: 'Call',
  voicemail: 'Voicemail',
  sms: 'SMS',
  gmb: 'Google Business',
  facebook: 'Facebook',
  instagram: 'Instagram',
  email: 'Email',
  liveChat: 'Live Chat',
  whatsapp: 'WhatsApp',
  rcs: 'RCS',
  tiktok: 'TikTok',
  internalComment: 'Internal Comment',
  other: 'Other',
};

/** The fields that say which channel a message belongs to, the most precise first. */
const EVIDENCE_FIELDS = ['messageTypeString', 'messageTypeId', 'messageType'] as const;

export type EvidenceField = (typeof EVIDENCE_FIELDS)[number] | 'mentions';

export interface ChannelDecision {
  channel: Channel;
  /** The field that decided; absent when no field says anything that is known. */
  evidence?: EvidenceField;
  /** What was not known or contradicts the decision. */
  warnings: string[];
}

/**
 * The channel of a payload, from `messageTypeString`, then `messageTypeId`, then `messageType`:
 * the first of them whose value is known decides. One exception: a message that any of them calls
 * an internal comment is one, because a private note must never pass for a message to a customer.
 *
 * @param payload an OutboundMessage or InboundMessage payload, raw or already brought to the contract
 */
export function decideChannel(payload: Readonly<Record<string, unknown>>): ChannelDecision {
  const readings = EVIDENCE_FIELDS.map((field) => read(field, payload[field]));
  const decisive =
    readings.find(({ channel }) => channel === 'internalComment') ??
    readings.find(({ channel, vague }) => channel !== undefined && !vague) ??
    readings.find(({ channel }) => channel !== undefined);
  const channel = decisive?.channel ?? channelOfMentions(payload.mentions) ?? 'other';
  return {
    channel,
    evidence: decisive?.field ?? (channel === 'internalComment' ? 'mentions' : undefined),
    warnings: warningsOf(readings, channel, decisive),
  };
}

interface Reading {
  field: EvidenceField;
  /** Absent where nothing came that can be read. */
  value?: string | number;
  channel?: Channel;
  /** Known, but says nothing about the channel (a custom provider's messages have any). */
  vague: boolean;
}

function read(field: EvidenceField, came: unknown): Reading {
  const value = field === 'messageTypeId' ? readNumber(came) : readText(came);
  const channel =
    typeof value === 'number'
      ? CHANNEL_OF_ID.get(value)
      : value === undefined
        ? value
        : channelOfName(value);
  if (channel === 'any') return { field, value, channel: 'other', vague: true };
  return { field, value, channel, vague: false };
}

function channelOfName(name: string): Channel | 'any' | undefined {
  return CHANNEL_OF_NAME.get(name) ?? CHANNEL_OF_NAME.get(foldKind(name));
}

/** `TYPE_LIVE_CHAT`, `Live Chat` and `Live_Chat` are one kind: only letters and digits count. */
export function foldKind(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^TYPE/, '');
}

/** Only internal comments are documented to mention users. */
function channelOfMentions(mentions: unknown): Channel | undefined {
  const any = Array.isArray(mentions) && mentions.some((user) => typeof user === 'string');
  return any ? 'internalComment' : undefined;
}

function warningsOf(
  readings: Reading[],
  channel: Channel,
  decisive: Reading | undefined,
): string[] {
  const warnings: string[] = [];
  const label = CHANNEL_LABELS[channel];
  for (const reading of readings) {
    if (reading.value === undefined || reading.vague || reading === decisive) continue;
    if (reading.channel === undefined) {
      warnings.push(
        warning('unknownKind', reading.field, reading.value, `the channel is ${label}`),
      );
    } else if (!agree(reading.channel, channel)) {
      const says = `says ${CHANNEL_LABELS[reading.channel]}`;
      const against = `${decisive?.field ?? 'mentions'} says ${label}, which is kept`;
      warnings.push(`contradiction ${reading.field}: ${says}; ${against}`);
    }
  }
  if (!decisive && readings.every(({ value }) => value === undefined)) {
    warnings.push(`missing messageType: nothing names the channel; the channel is ${label}`);
  }
  return warnings;
}

/** An inbound call that went to voicemail comes as `CALL` with the id and name of a voicemail. */
function agree(one: Channel, decided: Channel): boolean {
  return one === decided || (one === 'call' && decided === 'voicemail');
}
