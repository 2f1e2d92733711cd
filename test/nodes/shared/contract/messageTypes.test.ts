import { knownType, typeNamed } from '../../../../nodes/shared/contract/messageTypes';

/** The message types of HighLevel's OpenAPI document, GetMessageResponseDto. */
const API_NAMES = `
  TYPE_CALL TYPE_SMS TYPE_RCS TYPE_EMAIL TYPE_SMS_REVIEW_REQUEST TYPE_WEBCHAT
  TYPE_SMS_NO_SHOW_REQUEST TYPE_CAMPAIGN_SMS TYPE_CAMPAIGN_CALL TYPE_CAMPAIGN_EMAIL
  TYPE_CAMPAIGN_VOICEMAIL TYPE_FACEBOOK TYPE_CAMPAIGN_FACEBOOK TYPE_CAMPAIGN_MANUAL_CALL
  TYPE_CAMPAIGN_MANUAL_SMS TYPE_GMB TYPE_CAMPAIGN_GMB TYPE_REVIEW TYPE_INSTAGRAM TYPE_WHATSAPP
  TYPE_CUSTOM_SMS TYPE_CUSTOM_EMAIL TYPE_CUSTOM_PROVIDER_SMS TYPE_CUSTOM_PROVIDER_EMAIL
  TYPE_IVR_CALL TYPE_ACTIVITY_CONTACT TYPE_ACTIVITY_INVOICE TYPE_ACTIVITY_PAYMENT
  TYPE_ACTIVITY_OPPORTUNITY TYPE_LIVE_CHAT TYPE_LIVE_CHAT_INFO_MESSAGE TYPE_ACTIVITY_APPOINTMENT
  TYPE_FACEBOOK_COMMENT TYPE_INSTAGRAM_COMMENT TYPE_CUSTOM_CALL TYPE_INTERNAL_COMMENT
  TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG TYPE_TIKTOK TYPE_TIKTOK_COMMENT TYPE_ACTIVITY_WHATSAPP
  TYPE_FORM_SUBMISSION TYPE_SMS_REACTION`
  .trim()
  .split(/\s+/);

it.each(API_NAMES)('knows %s, in the spellings of API and webhook', (name) => {
  const type = knownType(name);
  expect(type?.name).toBe(name.slice('TYPE_'.length));
  expect(knownType(name.slice('TYPE_'.length))).toBe(type);
  expect(knownType(name.toLowerCase().replaceAll('_', ' '))).toBe(type);
});

it('has one type for each number', () => {
  for (const name of API_NAMES) {
    const type = knownType(name);
    if (type?.id != null) expect(knownType(type.id)).toBe(type);
  }
});

it.each([
  ['VoiceMail', 'CAMPAIGN_VOICEMAIL'],
  ['FB', 'FACEBOOK'],
  ['IG', 'INSTAGRAM'],
  ['FB_COMMENT', 'FACEBOOK_COMMENT'],
  ['IG_COMMENT', 'INSTAGRAM_COMMENT'],
  ['Live Chat', 'LIVE_CHAT'],
  ['EMPLOYEE_ACTION_LOG', 'ACTIVITY_EMPLOYEE_ACTION_LOG'],
  ['Custom', 'CUSTOM'],
])('knows %s, as webhooks spell it', (spelling, name) => {
  expect(knownType(spelling)?.name).toBe(name);
  expect(knownType(spelling.toLowerCase())?.name).toBe(name);
});

it('takes a name that begins like the internal ones for an internal type', () => {
  expect(knownType('TYPE_INTERNAL_NOTE')).toBeUndefined();
  expect(typeNamed('TYPE_INTERNAL_NOTE')?.channel).toBe('internalComment');
  expect(typeNamed('TYPE_NOTE')).toBeUndefined();
  expect(typeNamed(99)).toBeUndefined();
});
