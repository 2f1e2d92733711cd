import type { Channel } from './channels';

/** `any`: a custom provider's message, whose channel the kind does not tell. */
type KindChannel = Channel | 'any';

/**
 * HighLevel's message kinds: API name without its leading `TYPE_`, number (`messageTypeId`) where
 * one is known, the base channel it belongs to, and other spellings webhooks use in `messageType`.
 * Source: the message types of HighLevel's conversations API, numbers from captured payloads.
 */
const KINDS: readonly [name: string, id: number | null, channel: KindChannel, ...also: string[]][] =
  [
    ['CALL', 1, 'call'],
    ['SMS', 2, 'sms'],
    ['EMAIL', 3, 'email'],
    ['SMS_REVIEW_REQUEST', 4, 'sms'],
    ['WEBCHAT', 5, 'liveChat'],
    ['SMS_NO_SHOW_REQUEST', 6, 'sms'],
    ['CAMPAIGN_SMS', 7, 'sms'],
    ['CAMPAIGN_CALL', 8, 'call'],
    ['CAMPAIGN_EMAIL', 9, 'email'],
    ['CAMPAIGN_VOICEMAIL', 10, 'voicemail', 'VOICEMAIL'],
    ['FACEBOOK', 11, 'facebook', 'FB'],
    ['CAMPAIGN_FACEBOOK', 12, 'facebook'],
    ['CAMPAIGN_MANUAL_CALL', 13, 'call'],
    ['CAMPAIGN_MANUAL_SMS', 14, 'sms'],
    ['GMB', 15, 'gmb'],
    ['CAMPAIGN_GMB', 16, 'gmb'],
    ['REVIEW', 17, 'other'],
    ['INSTAGRAM', 18, 'instagram', 'IG'],
    ['WHATSAPP', 19, 'whatsapp'],
    ['CUSTOM_SMS', 20, 'sms'],
    ['CUSTOM_EMAIL', 21, 'email'],
    ['CUSTOM_PROVIDER_SMS', 22, 'sms'],
    ['CUSTOM_PROVIDER_EMAIL', 23, 'email'],
    ['IVR_CALL', 24, 'call'],
    ['ACTIVITY_CONTACT', 25, 'other'],
    ['ACTIVITY_INVOICE', 26, 'other'],
    ['ACTIVITY_PAYMENT', 27, 'other'],
    ['ACTIVITY_OPPORTUNITY', 28, 'other'],
    ['LIVE_CHAT', 29, 'liveChat'],
    ['LIVE_CHAT_INFO_MESSAGE', 30, 'liveChat'],
    ['ACTIVITY_APPOINTMENT', 31, 'other'],
    ['FACEBOOK_COMMENT', 32, 'facebook', 'FB_COMMENT'],
    ['INSTAGRAM_COMMENT', 33, 'instagram', 'IG_COMMENT'],
    ['CUSTOM_CALL', 34, 'call'],
    ['GROUP_SMS', 35, 'sms'],
    ['INTERNAL_CHAT', 36, 'internalComment'],
    ['INTERNAL_COMMENT', 37, 'internalComment'],
    ['ACTIVITY_EMPLOYEE_ACTION_LOG', 38, 'other', 'EMPLOYEE_ACTION_LOG'],
    ['RCS', null, 'rcs'],
    ['TIKTOK', null, 'tiktok'],
    ['TIKTOK_COMMENT', null, 'tiktok'],
    ['SMS_REACTION', null, 'sms'],
    ['ACTIVITY_WHATSAPP', null, 'other'],
    ['FORM_SUBMISSION', null, 'other'],
    ['CUSTOM', null, 'any'],
  ];

/** The API's own spelling, so that most lookups need no folding, and the folded ones. */
const spellingsOf = (name: string) => [`TYPE_${name}`, name.replaceAll('_', '')];

/** Channel by API name (`TYPE_SMS`) or folded name: capitals and digits without a leading `TYPE`. */
export const CHANNEL_OF_NAME: ReadonlyMap<string, KindChannel> = new Map(
  KINDS.flatMap(([name, , channel, ...also]) =>
    [name, ...also]
      .flatMap(spellingsOf)
      .map((spelling): [string, KindChannel] => [spelling, channel]),
  ),
);

/** Channel by `messageTypeId`. */
export const CHANNEL_OF_ID: ReadonlyMap<number, KindChannel> = new Map(
  KINDS.flatMap(([, id, channel]): [number, KindChannel][] => (id === null ? [] : [[id, channel]])),
);
