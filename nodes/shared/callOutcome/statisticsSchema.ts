import { z } from 'zod/v4';
import { CALL_OUTCOMES, OUTCOME_LABELS, type CallOutcome } from './schema';

const rate = (about: string) => z.number().min(0).max(1).nullable().describe(about);
const optionalText = (about: string) => z.string().nullable().describe(about);

const outcomeCounts = Object.fromEntries(
  CALL_OUTCOMES.map((outcome) => {
    const about = `Calls with the outcome ${OUTCOME_LABELS[outcome]}`;
    const apart = outcome === 'inProgress' ? '; not part of calls' : '';
    return [outcome, z.number().describe(about + apart)];
  }),
) as Record<CallOutcome, z.ZodNumber>;

/**
 * Calls of one direction, one column for each figure, so that a list of these is a spreadsheet. Rates
 * leave out calls whose outcome is not known and calls in progress.
 */
const countsSchema = z.object({
  calls: z.number().describe('Calls that ended'),
  answerRate: rate('Answered calls among those whose outcome is known, 0 to 1; null without any'),
  answerRateText: optionalText('The same as text, such as 62%'),
  voicemailRate: rate('Calls that reached voicemail among those whose outcome is known, 0 to 1'),
  voicemailRateText: optionalText('The same as text'),
  ...outcomeCounts,
  talkSeconds: z.number().describe('Length of all conversations in seconds'),
  talkTime: z.string().describe('The same as text, such as 1 h 5 min'),
  averageTalkSeconds: z.number().nullable().describe('Average length of a conversation in seconds'),
  averageTalkTime: optionalText('The same as text'),
  voicemailDrops: z.number().describe('Voicemail drops, also failed ones; not part of calls'),
  failedVoicemailDrops: z.number().describe('Voicemail drops that failed'),
});

const direction = z.enum(['outbound', 'inbound']).describe('Direction of the calls of this row');

const rows = <F extends z.ZodRawShape>(fields: F) =>
  z.array(z.object({ ...fields, direction, ...countsSchema.shape }));

/** The one item of the statistics. No rate mixes inbound and outbound calls. */
export const statisticsSchema = z.object({
  from: optionalText('dateAdded of the earliest call, in UTC'),
  to: optionalText('dateAdded of the latest call, in UTC'),
  calls: z.number().describe('Calls in both directions that ended'),
  outbound: countsSchema.describe('Calls to contacts'),
  inbound: countsSchema.describe('Calls from contacts'),
  byUser: rows({
    userName: optionalText("The user's name, if an item has it as user.name"),
    userId: optionalText('null for calls without a user'),
  }).describe('One row for each user and direction: outbound first, most calls first'),
  byLocation: rows({
    locationName: optionalText("The sub-account's name, if an item has it as location.name"),
    locationId: optionalText('null for calls without a location'),
  }).describe('One row for each sub-account and direction, in the same order'),
  byDay: rows({
    day: optionalText("Such as 2026-11-18, in the workflow's time zone; null without a date"),
  }).describe('One row for each day and direction, oldest day first'),
  notCalls: z.number().describe('Items that were neither calls nor voicemail drops'),
  repeatedEvents: z
    .number()
    .describe('Additional events of a call that was counted already, by its messageId'),
});

export type Direction = z.infer<typeof direction>;
export type CallCounts = z.infer<typeof countsSchema>;
export type CallStatistics = z.infer<typeof statisticsSchema>;
