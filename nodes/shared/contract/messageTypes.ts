import type { Channel } from './channels';

/**
 * What a message is besides a message to one contact: a comment or a review is public, and a reaction
 * has no text of its own. Answering one like a direct message is a mistake.
 */
export const MARKS = ['isComment', 'isReaction', 'isReview'] as const;

export type Mark = (typeof MARKS)[number];

/** One of HighLevel's message types. */
export interface MessageType {
  /** The API's name without its leading `TYPE_`. */
  name: string;
  /** `messageTypeId`; null where none is known. */
  id: number | null;
  /** The channel it belongs to; `any`: a custom provider's message, of whichever channel. */
  channel: Channel | 'any';
  mark?: Mark;
}

type Row = [name: string, id: number | null, channel: MessageType['channel'], Details?];
/** `also`: other spellings that webhooks use in `messageType`. */
type Details = { also?: readonly string[]; mark?: Mark };

/**
 * HighLevel's message types. Source: the message types of HighLevel's conversations API; numbers from
 * captured payloads, 41 and 42 from an integration's public source.
 */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['CALL', 1, 'call', { also: ['Call'] }],
  ['SMS', 2, 'sms'],
  ['EMAIL', 3, 'email', { also: ['Email'] }],
  ['SMS_REVIEW_REQUEST', 4, 'sms'],
  ['WEBCHAT', 5, 'liveChat'],
  ['SMS_NO_SHOW_REQUEST', 6, 'sms'],
  ['CAMPAIGN_SMS', 7, 'sms'],
  ['CAMPAIGN_CALL', 8, 'call'],
  ['CAMPAIGN_EMAIL', 9, 'email'],
  ['CAMPAIGN_VOICEMAIL', 10, 'voicemail', { also: ['VOICEMAIL', 'VoiceMail', 'Voicemail'] }],
  ['FACEBOOK', 11, 'facebook', { also: ['FB'] }],
  ['CAMPAIGN_FACEBOOK', 12, 'facebook'],
  ['CAMPAIGN_MANUAL_CALL', 13, 'call'],
  ['CAMPAIGN_MANUAL_SMS', 14, 'sms'],
  ['GMB', 15, 'gmb'],
  ['CAMPAIGN_GMB', 16, 'gmb'],
  ['REVIEW', 17, 'other', { mark: 'isReview' }],
  ['INSTAGRAM', 18, 'instagram', { also: ['IG'] }],
  ['WHATSAPP', 19, 'whatsapp', { also: ['WhatsApp'] }],
  ['CUSTOM_SMS', 20, 'sms'],
  ['CUSTOM_EMAIL', 21, 'email'],
  ['CUSTOM_PROVIDER_SMS', 22, 'sms'],
  ['CUSTOM_PROVIDER_EMAIL', 23, 'email'],
  ['IVR_CALL', 24, 'call'],
  ['ACTIVITY_CONTACT', 25, 'other'],
  ['ACTIVITY_INVOICE', 26, 'other'],
  ['ACTIVITY_PAYMENT', 27, 'other'],
  ['ACTIVITY_OPPORTUNITY', 28, 'other'],
  ['LIVE_CHAT', 29, 'liveChat', { also: ['Live Chat', 'Live_Chat'] }],
  ['LIVE_CHAT_INFO_MESSAGE', 30, 'liveChat'],
  ['ACTIVITY_APPOINTMENT', 31, 'other'],
  ['FACEBOOK_COMMENT', 32, 'facebook', { also: ['FB_COMMENT'], mark: 'isComment' }],
  ['INSTAGRAM_COMMENT', 33, 'instagram', { also: ['IG_COMMENT'], mark: 'isComment' }],
  ['CUSTOM_CALL', 34, 'call'],
  ['GROUP_SMS', 35, 'sms'],
  ['INTERNAL_CHAT', 36, 'internalComment'],
  ['INTERNAL_COMMENT', 37, 'internalComment', { also: ['InternalComment'] }],
  ['ACTIVITY_EMPLOYEE_ACTION_LOG', 38, 'other', { also: ['EMPLOYEE_ACTION_LOG'] }],
  ['TIKTOK', 41, 'tiktok'],
  ['TIKTOK_COMMENT', 42, 'tiktok', { mark: 'isComment' }],
  ['RCS', null, 'rcs'],
  ['SMS_REACTION', null, 'sms', { mark: 'isReaction' }],
  ['ACTIVITY_WHATSAPP', null, 'other'],
  ['FORM_SUBMISSION', null, 'other'],
  ['CUSTOM', null, 'any', { also: ['Custom'] }],
];

/** A type that is not known, but is known not to be for customers (see typeNamed). */
const UNKNOWN_INTERNAL: MessageType = { name: 'INTERNAL', id: null, channel: 'internalComment' };

const TYPES = ROWS.map(([name, id, channel, { also = [], mark } = {}]) => ({
  type: { name, id, channel, mark } satisfies MessageType,
  spellings: [`TYPE_${name}`, name, ...also],
}));

/** By folded name, and by the commonest spellings as they are, so that most look-ups fold nothing. */
const TYPE_OF_NAME: ReadonlyMap<string, MessageType> = new Map(
  TYPES.flatMap(({ type, spellings }) =>
    spellings
      .flatMap((spelling) => [spelling, foldTypeName(spelling)])
      .map((spelling): [string, MessageType] => [spelling, type]),
  ),
);

const TYPE_OF_ID: ReadonlyMap<number, MessageType> = new Map(
  TYPES.flatMap(({ type }): [number, MessageType][] => (type.id === null ? [] : [[type.id, type]])),
);

/** `TYPE_LIVE_CHAT`, `Live Chat` and `Live_Chat` are one type: only letters and digits count. */
function foldTypeName(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^TYPE/, '');
}

/**
 * A message type by its name.
 *
 * @param name in any spelling: an API name such as TYPE_SMS, or a webhook's messageType
 * @returns undefined for a name that is not known
 */
export function knownType(name: string | number): MessageType | undefined {
  if (typeof name === 'number') return TYPE_OF_ID.get(name);
  return TYPE_OF_NAME.get(name) ?? TYPE_OF_NAME.get(foldTypeName(name));
}

/**
 * As knownType, but a name that is not known and begins like HighLevel's internal types (internal
 * comment, internal chat) is one of them, because a private note must never pass for a message.
 */
export function typeNamed(name: string | number): MessageType | undefined {
  const known = knownType(name);
  if (known || typeof name === 'number') return known;
  return foldTypeName(name).startsWith('INTERNAL') ? UNKNOWN_INTERNAL : undefined;
}
