import type { Ending } from '../callStatuses';
import type { Call, Outcome } from './schema';

/**
 * The message types that matter for the outcome: a call; a call to one of HighLevel's voice menus; a
 * call that arrives with the type of a voicemail; or a drop, which is a recording that was sent and
 * not a call.
 */
export const CALL_TYPES = ['call', 'ivrCall', 'voicemail', 'drop'] as const;
export type CallType = (typeof CALL_TYPES)[number];

/** The user's choice for completed calls without a `callStatus`. */
export type UnclearCompletedCalls = 'unknown' | 'answered' | 'byDuration';

/**
 * The duration compared with the user's minimum talk time: `short` is below it, `silent` is 0 seconds
 * where there is no minimum, `none` is no duration.
 */
export type Length = 'conversation' | 'short' | 'silent' | 'none';

/** A condition on a status: it is there at all, or it says one of these. */
export type StatusTest = 'present' | readonly Ending[];

/** A row of the table. A condition that is left out holds for every call. */
export interface Rule {
  name: string;
  type?: CallType;
  direction?: 'inbound' | 'outbound';
  callStatus?: StatusTest;
  status?: StatusTest;
  length?: readonly Length[];
  /** Only where the user has made this choice. */
  choice?: UnclearCompletedCalls;
  outcome: Outcome;
  evidence: Call['evidence'];
  /** Only where it differs from the outcome's own (MEANINGS). */
  isFinal?: boolean;
  source: string;
}

const DOCS_2026 = "the event's documentation since 2026, fields status and callStatus";
const DOCS_2024 = "the event's documentation since 2024, Call Status Details";
const DOCS_2023 = "the event's documentation before 2024, note on status";
const API = "the call statuses of HighLevel's conversations API";
const HOOKS = 'call statuses observed in HighLevel workflow webhooks';
const IVR = 'the voice menu (IVR) answers every call, so completed does not mean that a person did';
const CHOICE = "the user's choice";

const COMPLETED: readonly Ending[] = ['completed', 'answered'];
const NOT_REACHED: readonly Ending[] = ['noAnswer', 'busy', 'failed', 'canceled'];

/** How a call ended, row by row: the first row whose conditions all hold decides. */
// prettier-ignore
export const RULES: readonly Rule[] = [
  { name: 'dropFailed', type: 'drop', callStatus: NOT_REACHED, outcome: 'failed', evidence: 'callStatus', source: DOCS_2026 },
  { name: 'dropUnderWay', type: 'drop', callStatus: ['underWay'], outcome: 'inProgress', evidence: 'callStatus', source: DOCS_2026 },
  { name: 'dropStatusFailed', type: 'drop', status: NOT_REACHED, outcome: 'failed', evidence: 'status', source: API },
  { name: 'dropStatusUnderWay', type: 'drop', status: ['underWay'], outcome: 'inProgress', evidence: 'status', source: API },
  { name: 'voicemailDrop', type: 'drop', outcome: 'voicemailDrop', evidence: 'messageType', source: "the event's documentation, Voicemail send through workflow" },

  { name: 'callerLeftVoicemail', type: 'voicemail', direction: 'inbound', outcome: 'voicemail', evidence: 'messageType', source: 'captured inbound calls with the type of a voicemail' },
  { name: 'typesDisagree', type: 'voicemail', callStatus: COMPLETED, outcome: 'unknown', evidence: 'callStatus', source: 'callStatus says that somebody answered, the message type that a voicemail did' },
  { name: 'callToVoicemail', type: 'voicemail', outcome: 'voicemail', evidence: 'messageType', source: 'captured calls with the type of a voicemail' },

  { name: 'statusesDisagree', callStatus: COMPLETED, status: ['voicemail', ...NOT_REACHED], outcome: 'unknown', evidence: 'status', source: 'callStatus says that somebody answered, status that nobody did' },
  { name: 'tooShort', callStatus: COMPLETED, length: ['short'], outcome: 'noAnswer', evidence: 'callDuration', source: CHOICE },
  { name: 'ivrCompleted', type: 'ivrCall', direction: 'inbound', callStatus: COMPLETED, outcome: 'unknown', evidence: 'messageType', source: IVR },
  { name: 'answered', callStatus: COMPLETED, outcome: 'answered', evidence: 'callStatus', source: DOCS_2024 },
  { name: 'reachedVoicemail', callStatus: ['voicemail'], outcome: 'voicemail', evidence: 'callStatus', source: DOCS_2024 },
  { name: 'noAnswer', callStatus: ['noAnswer'], outcome: 'noAnswer', evidence: 'callStatus', source: HOOKS },
  { name: 'busy', callStatus: ['busy'], outcome: 'busy', evidence: 'callStatus', source: API },
  { name: 'failed', callStatus: ['failed'], outcome: 'failed', evidence: 'callStatus', source: API },
  { name: 'canceled', callStatus: ['canceled'], outcome: 'canceled', evidence: 'callStatus', source: API },
  { name: 'underWay', callStatus: ['underWay'], outcome: 'inProgress', evidence: 'callStatus', source: HOOKS },
  { name: 'unknownCallStatus', callStatus: 'present', outcome: 'unknown', evidence: 'callStatus', isFinal: false, source: 'a callStatus that no document names' },

  { name: 'statusVoicemail', status: ['voicemail'], outcome: 'voicemail', evidence: 'status', source: DOCS_2026 },
  { name: 'statusNoAnswer', status: ['noAnswer'], outcome: 'noAnswer', evidence: 'status', source: API },
  { name: 'statusBusy', status: ['busy'], outcome: 'busy', evidence: 'status', source: API },
  { name: 'statusFailed', status: ['failed'], outcome: 'failed', evidence: 'status', source: API },
  { name: 'statusCanceled', status: ['canceled'], outcome: 'canceled', evidence: 'status', source: API },
  { name: 'statusUnderWay', status: ['underWay'], outcome: 'inProgress', evidence: 'status', source: API },
  { name: 'statusAnsweredTooShort', status: ['answered'], length: ['short'], outcome: 'noAnswer', evidence: 'callDuration', source: CHOICE },
  { name: 'completedTooShort', status: ['completed'], choice: 'answered', length: ['short'], outcome: 'noAnswer', evidence: 'callDuration', source: CHOICE },
  { name: 'completedShort', status: ['completed'], choice: 'byDuration', length: ['short', 'silent'], outcome: 'noAnswer', evidence: 'callDuration', source: CHOICE },
  { name: 'ivrStatusCompleted', type: 'ivrCall', direction: 'inbound', status: COMPLETED, outcome: 'unknown', evidence: 'messageType', source: IVR },
  { name: 'statusAnswered', status: ['answered'], outcome: 'answered', evidence: 'status', source: API },
  { name: 'completedTakenAsAnswered', status: ['completed'], choice: 'answered', outcome: 'answered', evidence: 'status', source: CHOICE },
  { name: 'completedLongEnough', status: ['completed'], choice: 'byDuration', length: ['conversation'], outcome: 'answered', evidence: 'callDuration', source: CHOICE },
  { name: 'completedEitherWay', status: ['completed'], outcome: 'unknown', evidence: 'status', source: DOCS_2023 },
  { name: 'unknownStatus', status: 'present', outcome: 'unknown', evidence: 'status', isFinal: false, source: 'a status that says nothing about calls' },
  { name: 'noStatus', outcome: 'unknown', evidence: 'none', isFinal: false, source: 'no status arrived' },
];

/** What each outcome says about the person and the voicemail. */
export const MEANINGS: Record<Outcome, Pick<Call, 'reachedPerson' | 'voicemail' | 'isFinal'>> = {
  answered: { reachedPerson: true, voicemail: 'none', isFinal: true },
  voicemail: { reachedPerson: false, voicemail: 'reached', isFinal: true },
  voicemailDrop: { reachedPerson: false, voicemail: 'dropped', isFinal: true },
  noAnswer: { reachedPerson: false, voicemail: 'none', isFinal: true },
  busy: { reachedPerson: false, voicemail: 'none', isFinal: true },
  failed: { reachedPerson: false, voicemail: 'none', isFinal: true },
  canceled: { reachedPerson: false, voicemail: 'none', isFinal: true },
  inProgress: { reachedPerson: null, voicemail: 'unknown', isFinal: false },
  unknown: { reachedPerson: null, voicemail: 'unknown', isFinal: true },
};
