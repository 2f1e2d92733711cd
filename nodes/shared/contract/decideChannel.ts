import { CHANNEL_TABLE, type Channel } from './channels';
import { readNumber, readText } from './coerce';
import { eventOf } from './event';
import { knownType, typeNamed, type Mark, type MessageType } from './messageTypes';
import { warning } from './warnings';

/** The fields that name the message type, the most precise first. */
const EVIDENCE_FIELDS = ['messageTypeString', 'messageTypeId', 'messageType'] as const;

type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

type Payload = Readonly<Record<string, unknown>>;

export interface ChannelDecision {
  channel: Channel;
  /** Whether it is a public comment, a reaction or a review; one field that says so is enough. */
  mark: Mark | undefined;
  /** Names that are not known, and fields that contradict the decision. */
  warnings: string[];
}

/**
 * The channel of a payload, from `messageTypeString`, then `messageTypeId`, then `messageType`:
 * the first of them whose value is known decides. Two exceptions:
 * - A message that any of them calls internal is an internal comment, because a private note must
 *   never pass for a message to a customer; so is one of no known type that mentions users.
 * - The channel voicemail holds drops alone: recordings sent by a workflow. A voicemail that a caller
 *   left, and a call that arrives with a voicemail's type, are calls.
 *
 * @param payload an OutboundMessage or InboundMessage payload, raw or normalised
 */
export function decideChannel(payload: Payload): ChannelDecision {
  const channel = channelOf(payload);
  const warnings: string[] = [];
  let mark: Mark | undefined;
  let named = false;
  for (const field of EVIDENCE_FIELDS) {
    const evidence = evidenceIn(payload, field);
    if (evidence === undefined) continue;
    named = true;
    const type = knownType(evidence);
    const says = type && channelOfType(type, payload);
    if (says === channel) mark ??= type?.mark;
    else if (says !== 'any') warnings.push(disagreement(payload, field, evidence, says, channel));
  }
  if (!named) {
    const { label } = CHANNEL_TABLE[channel];
    warnings.push(`missing messageType: nothing names the channel; the channel is ${label}`);
  }
  return { channel, mark, warnings };
}

function disagreement(
  payload: Payload,
  field: EvidenceField,
  evidence: string | number,
  says: Channel | undefined,
  channel: Channel,
): string {
  const { label } = CHANNEL_TABLE[channel];
  if (says === undefined) {
    return warning('unknownType', field, evidence, `the channel is ${label}`);
  }
  const decisive = decisiveField(payload) ?? 'nothing';
  return `contradiction ${field}: says ${CHANNEL_TABLE[says].label}; ${decisive} says ${label}, which is kept`;
}

/** The channel alone, without reasons; makes no garbage. */
export function channelOf(payload: Payload): Channel {
  const field = decisiveField(payload);
  if (field === 'mentions') return 'internalComment';
  const type = field && typeIn(payload, field);
  const channel = type && channelOfType(type, payload);
  return channel === undefined || channel === 'any' ? 'other' : channel;
}

/**
 * The message type by which a payload's channel was decided.
 *
 * @returns undefined where no field names a type that is known
 */
export function messageTypeOf(payload: Payload): MessageType | undefined {
  const field = decisiveField(payload);
  return field === undefined || field === 'mentions' ? undefined : typeIn(payload, field);
}

function decisiveField(payload: Payload): EvidenceField | 'mentions' | undefined {
  let known: EvidenceField | undefined;
  let vague: EvidenceField | undefined;
  for (const field of EVIDENCE_FIELDS) {
    const channel = typeIn(payload, field)?.channel;
    if (channel === 'internalComment') return field;
    if (channel === 'any') vague ??= field;
    else if (channel !== undefined) known ??= field;
  }
  return known ?? (mentionsUsers(payload) ? 'mentions' : vague);
}

function typeIn(payload: Payload, field: EvidenceField): MessageType | undefined {
  const evidence = evidenceIn(payload, field);
  return evidence === undefined ? undefined : typeNamed(evidence);
}

function evidenceIn(payload: Payload, field: EvidenceField): string | number | undefined {
  const given = payload[field];
  return field === 'messageTypeId' ? readNumber(given) : readText(given);
}

function channelOfType({ channel }: MessageType, payload: Payload): MessageType['channel'] {
  return channel === 'voicemail' && !isDrop(payload) ? 'call' : channel;
}

/** Of a message with a voicemail's type: whether it was sent as one, instead of left or called. */
function isDrop(payload: Payload): boolean {
  if (eventOf(payload) === 'InboundMessage') return false;
  return typeIn(payload, 'messageType')?.channel !== 'call';
}

/** Only internal comments are documented to mention users. */
function mentionsUsers({ mentions }: Payload): boolean {
  if (typeof mentions === 'string') return mentions.trim() !== '';
  return Array.isArray(mentions) && mentions.some((user) => typeof user === 'string');
}
