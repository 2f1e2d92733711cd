import { CHANNEL_OF_ID, channelOfName, isInternalName, type KindChannel } from './messageTypes';
import { readNumber, readText } from './coerce';
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

type EvidenceField = (typeof EVIDENCE_FIELDS)[number] | 'mentions';

type Payload = Readonly<Record<string, unknown>>;

export interface ChannelDecision {
  channel: Channel;
  /** What was not known or contradicts the decision. */
  warnings: string[];
}

/**
 * The channel of a payload, from `messageTypeString`, then `messageTypeId`, then `messageType`:
 * the first of them whose value is known decides. One exception: a message that any of them calls
 * internal is an internal comment, because a private note must never pass for a message to a
 * customer; so is one of no known channel that mentions users.
 *
 * @param payload an OutboundMessage or InboundMessage payload, raw or already brought to the contract
 */
export function decideChannel(payload: Payload): ChannelDecision {
  const channel = channelOf(payload);
  return { channel, warnings: warningsOf(payload, channel) };
}

/** The channel alone, without reasons; makes no garbage. */
export function channelOf(payload: Payload): Channel {
  const field = decisiveField(payload);
  if (field === undefined) return 'other';
  const kind = field === 'mentions' ? 'internalComment' : kindIn(payload, field);
  return kind === undefined || kind === 'any' ? 'other' : kind;
}

function decisiveField(payload: Payload): EvidenceField | undefined {
  let known: EvidenceField | undefined;
  let vague: EvidenceField | undefined;
  for (const field of EVIDENCE_FIELDS) {
    const kind = kindIn(payload, field);
    if (kind === 'internalComment') return field;
    if (kind === 'any') vague ??= field;
    else if (kind !== undefined) known ??= field;
  }
  return known ?? (mentionsUsers(payload) ? 'mentions' : vague);
}

function kindIn(
  payload: Payload,
  field: (typeof EVIDENCE_FIELDS)[number],
): KindChannel | undefined {
  const evidence = evidenceIn(payload, field);
  if (evidence === undefined) return undefined;
  return knownKind(evidence) ?? (isInternalName(evidence) ? 'internalComment' : undefined);
}

function knownKind(evidence: string | number): KindChannel | undefined {
  return typeof evidence === 'number' ? CHANNEL_OF_ID.get(evidence) : channelOfName(evidence);
}

function evidenceIn(
  payload: Payload,
  field: (typeof EVIDENCE_FIELDS)[number],
): string | number | undefined {
  const came = payload[field];
  return field === 'messageTypeId' ? readNumber(came) : readText(came);
}

/** Only internal comments are documented to mention users. */
function mentionsUsers({ mentions }: Payload): boolean {
  if (typeof mentions === 'string') return mentions.trim() !== '';
  return Array.isArray(mentions) && mentions.some((user) => typeof user === 'string');
}

function warningsOf(payload: Payload, channel: Channel): string[] {
  const warnings: string[] = [];
  const decisive = decisiveField(payload);
  const label = CHANNEL_LABELS[channel];
  let named = false;
  for (const field of EVIDENCE_FIELDS) {
    const came = evidenceIn(payload, field);
    if (came === undefined) continue;
    named = true;
    const kind = knownKind(came);
    if (kind === undefined) {
      warnings.push(warning('unknownKind', field, came, `the channel is ${label}`));
    } else if (kind !== 'any' && !agree(kind, channel)) {
      const against = `${decisive ?? 'nothing'} says ${label}, which is kept`;
      warnings.push(`contradiction ${field}: says ${CHANNEL_LABELS[kind]}; ${against}`);
    }
  }
  if (!named) {
    warnings.push(`missing messageType: nothing names the channel; the channel is ${label}`);
  }
  return warnings;
}

/** An inbound call that went to voicemail comes as `CALL` with the id and name of a voicemail. */
function agree(one: Channel, decided: Channel): boolean {
  return one === decided || (one === 'call' && decided === 'voicemail');
}
