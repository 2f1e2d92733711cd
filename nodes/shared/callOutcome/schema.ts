import { z } from 'zod/v4';

/** How a call can have ended, in the order in which outputs and tables show it. */
export const OUTCOMES = [
  'answered',
  'voicemail',
  'voicemailDrop',
  'noAnswer',
  'busy',
  'failed',
  'canceled',
  'inProgress',
  'undetermined',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What Call Outcome adds to a call or voicemail, as `call`. */
export const callSchema = z.object({
  outcome: z.enum(OUTCOMES).describe('How the call ended'),
  reachedPerson: z
    .boolean()
    .nullable()
    .describe('Whether HighLevel says that a person answered; null where it cannot be known'),
  voicemail: z
    .enum(['reached', 'dropped', 'none', 'unknown'])
    .describe('Whether the call reached a voicemail, or a recording was dropped into one'),
  isFinal: z.boolean().describe('Whether HighLevel has said that the call is over'),
  evidence: z
    .enum(['callStatus', 'status', 'callDuration', 'messageType', 'none'])
    .describe('The field that decided; messageType stands for all three that tell the kind'),
  rule: z.string().describe('The row of the rule table that decided'),
  status: z.string().nullable().describe("HighLevel's status, as it came"),
  callStatus: z.string().nullable().describe("HighLevel's callStatus, as it came"),
  durationSeconds: z.number().nullable().describe('Length of the call in seconds'),
  talkSeconds: z
    .number()
    .nullable()
    .describe('Length of the conversation in seconds, where a person answered'),
  talkTime: z.string().nullable().describe('The same as text, such as 2 min 5 s'),
  endedAt: z.iso
    .datetime()
    .optional()
    .describe('When the call ended, in UTC, where the dates and the duration tell it'),
  recordingUrl: z.string().nullable().describe('The recording, if one came as a link'),
  placedBy: z
    .enum(['person', 'automation', 'unknown'])
    .describe('Whether a user or an automation placed the call'),
});

export type Call = z.infer<typeof callSchema>;

const rate = (about: string) => z.number().min(0).max(1).nullable().describe(about);

const countsSchema = z.object({
  calls: z.number().describe('Calls that ended; voicemail drops and calls in progress not counted'),
  outcomes: z
    .record(z.enum(OUTCOMES), z.number())
    .describe('How many ended how, voicemail drops and calls in progress among them'),
  answerRate: rate('Answered calls among those whose outcome is known; null for none'),
  voicemailRate: rate('Calls that reached voicemail among those whose outcome is known'),
  talkSeconds: z.number().describe('Length of all conversations in seconds'),
  talkTime: z.string().describe('The same as text'),
  meanTalkSeconds: z.number().nullable().describe('Mean length of a conversation in seconds'),
  meanTalkTime: z.string().nullable().describe('The same as text'),
});

const countsBy = <F extends z.ZodRawShape>(field: F) => z.array(countsSchema.extend(field));

/** The one item of the statistics. */
export const statisticsSchema = countsSchema.extend({
  from: z.string().nullable().describe('dateAdded of the earliest call, in UTC'),
  to: z.string().nullable().describe('dateAdded of the latest call, in UTC'),
  byUser: countsBy({ userId: z.string().nullable() }).describe(
    'The same for each user, most calls first',
  ),
  byDay: countsBy({ day: z.string().nullable() }).describe(
    "The same for each day, in the workflow's time zone",
  ),
  notCalls: z.number().describe('Items that were neither calls nor voicemails'),
  repeatedEvents: z
    .number()
    .describe('Further events of a call already counted, told by its messageId'),
});

export type CallCounts = z.infer<typeof countsSchema>;
export type CallStatistics = z.infer<typeof statisticsSchema>;
