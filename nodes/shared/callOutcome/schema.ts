import { z } from 'zod/v4';

/** How a call can end, and how people read it, in the order of tables. */
export const OUTCOME_LABELS = {
  answered: 'Answered',
  voicemail: 'Voicemail',
  noAnswer: 'No Answer',
  busy: 'Busy',
  failed: 'Failed',
  canceled: 'Canceled',
  unknown: 'Unknown',
  inProgress: 'In Progress',
  voicemailDrop: 'Voicemail Drop',
} as const;

export type Outcome = keyof typeof OUTCOME_LABELS;

export const OUTCOMES = Object.keys(OUTCOME_LABELS) as [Outcome, ...Outcome[]];

/** An outcome of a call; a voicemail drop is none. */
export type CallOutcome = Exclude<Outcome, 'voicemailDrop'>;

export const CALL_OUTCOMES: readonly CallOutcome[] = OUTCOMES.filter(
  (outcome) => outcome !== 'voicemailDrop',
);

/** The field `call` that Call Outcome adds to a call or voicemail drop. */
export const callSchema = z.object({
  outcome: z.enum(OUTCOMES).describe('How the call ended'),
  reachedPerson: z
    .boolean()
    .nullable()
    .describe('Whether HighLevel says that a person answered; null where it cannot be known'),
  voicemail: z
    .enum(['reached', 'dropped', 'none', 'unknown'])
    .describe('Whether the call reached a voicemail, or a recording was dropped into one'),
  isFinal: z.boolean().describe('Whether HighLevel has reported that the call is over'),
  evidence: z
    .enum(['callStatus', 'status', 'callDuration', 'messageType', 'none'])
    .describe('The field that decided; messageType includes messageTypeId and messageTypeString'),
  rule: z.string().describe('The row of the rule table that decided'),
  status: z.string().nullable().describe("HighLevel's status, unchanged"),
  callStatus: z.string().nullable().describe("HighLevel's callStatus, unchanged"),
  durationSeconds: z.number().nullable().describe('Length of the call in seconds'),
  talkSeconds: z
    .number()
    .nullable()
    .describe('Length of the conversation in seconds, where a person answered'),
  talkTime: z.string().nullable().describe('The same as text, such as 2 min 5 s'),
  endedAt: z.iso
    .datetime()
    .optional()
    .describe('When the call ended, in UTC, if its date and duration are known'),
  recordingUrl: z.string().nullable().describe('The recording, if there is a link to one'),
  placedBy: z
    .enum(['person', 'automation', 'unknown'])
    .describe('Whether a user or an automation placed the call; unknown for inbound calls'),
});

export type Call = z.infer<typeof callSchema>;
