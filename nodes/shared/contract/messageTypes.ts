import type { Channel } from './channels';

/** `any`: a custom provider's message, whose channel the kind does not tell. */
export type KindChannel = Channel | 'any';

/**
 * HighLevel's message kinds: API name without its leading `TYPE_`, number (`messageTypeId`) where
 * one is known, the base channel it belongs to, and other spellings webhooks use in `messageType`.
 * Source: the message types of HighLevel's conversations API, numbers from captured payloads.
 */
const KINDS: readonly [name: string, id: number | null, channel: KindChannel, ...also: string[]][] =
  [
    ['CALL', 1, 'call', 'Call'],
    ['SMS', 2, 'sms'],
    ['EMAIL', 3, 'email', 'Email'],
    ['SMS_REVIEW_REQUEST', 4, 'sms'],
    ['WEBCHAT', 5, 'liveChat'],
    ['SMS_NO_SHOW_REQUEST', 6, 'sms'],
    ['CAMPAIGN_SMS', 7, 'sms'],
    ['CAMPAIGN_CALL', 8, 'call'],
    ['CAMPAIGN_EMAIL', 9, 'email'],
    ['CAMPAIGN_VOICEMAIL', 10, 'voicemail', 'VOICEMAIL', 'VoiceMail', 'Voicemail'],
    ['FACEBOOK', 11, 'facebook', 'FB'],
    ['CAMPAIGN_FACEBOOK', 12, 'facebook'],
    ['CAMPAIGN_MANUAL_CALL', 13, 'call'],
    ['CAMPAIGN_MANUAL_SMS', 14, 'sms'],
    ['GMB', 15, 'gmb'],
    ['CAMPAIGN_GMB', 16, 'gmb'],
    ['REVIEW', 17, 'other'],
    ['INSTAGRAM', 18, 'instagram', 'IG'],
    ['WHATSAPP', 19, 'whatsapp', 'WhatsApp'],
    ['CUSTOM_SMS', 20, 'sms'],
    ['CUSTOM_EMAIL', 21, 'email'],
    ['CUSTOM_PROVIDER_SMS', 22, 'sms'],
    ['CUSTOM_PROVIDER_EMAIL', 23, 'email'],
    ['IVR_CALL', 24, 'call'],
    ['ACTIVITY_CONTACT', 25, 'other'],
    ['ACTIVITY_INVOICE', 26, 'other'],
    ['ACTIVITY_PAYMENT', 27, 'other'],
    ['ACTIVITY_OPPORTUNITY', 28, 'other'],
    ['LIVE_CHAT', 29, 'liveChat', 'Live Chat', 'Live_Chat'],
    ['LIVE_CHAT_INFO_MESSAGE', 30, 'liveChat'],
    ['ACTIVITY_APPOINTMENT', 31, 'other'],
    ['FACEBOOK_COMMENT', 32, 'facebook', 'FB_COMMENT'],
    ['INSTAGRAM_COMMENT', 33, 'instagram', 'IG_COMMENT'],
    ['CUSTOM_CALL', 34, 'call'],
    ['GROUP_SMS', 35, 'sms'],
    ['INTERNAL_CHAT', 36, 'internalComment'],
    ['INTERNAL_COMMENT', 37, 'internalComment', 'InternalComment'],
    ['ACTIVITY_EMPLOYEE_ACTION_LOG', 38, 'other', 'EMPLOYEE_ACTION_LOG'],
    ['RCS', null, 'rcs'],
    ['TIKTOK', null, 'tiktok'],
    ['TIKTOK_COMMENT', null, 'tiktok'],
    ['SMS_REACTION', null, 'sms'],
    ['ACTIVITY_WHATSAPP', null, 'other'],
    ['FORM_SUBMISSION', null, 'other'],
    ['CUSTOM', null, 'any', 'Custom'],
  ];

/** By folded name, and by the commonest spellings as they are, so that most look-ups fold nothing. */
const CHANNEL_OF_NAME: ReadonlyMap<string, KindChannel> = new Map(
  KINDS.flatMap(([name, , channel, ...also]) =>
    [`TYPE_${name}`, name, ...also]
      .flatMap((spelling) => [spelling, foldKind(spelling)])
      .map((spelling): [string, KindChannel] => [spelling, channel]),
  ),
);

/** `TYPE_LIVE_CHAT`, `Live Chat` and `Live_Chat` are one kind: only letters and digits count. */
function foldKind(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^TYPE/, '');
}

/**
 * The channel of a kind by its name.
 *
 * @param name in any spelling: an API name such as TYPE_SMS, or what a webhook has in messageType
 */
export function channelOfName(name = ''): KindChannel | undefined {
  return CHANNEL_OF_NAME.get(name) ?? CHANNEL_OF_NAME.get(foldKind(name));
}

/**
 * Whether a kind that is not known is at least known not to be for customers: HighLevel's kinds of
 * that sort (internal comment, internal chat) begin alike.
 */
export function isInternalName(name: string | number): boolean {
  return typeof name === 'string' && foldKind(name).startsWith('INTERNAL');
}

/** Channel by `messageTypeId`. */
export const CHANNEL_OF_ID: ReadonlyMap<number, KindChannel> = new Map(
  KINDS.flatMap(([, id, channel]): [number, KindChannel][] => (id === null ? [] : [[id, channel]])),
);
