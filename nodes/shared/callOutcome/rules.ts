import type { Call, Outcome } from './schema';

/**
 * What kind of event it is: a call; a call that comes with the kind of a voicemail; a drop, which is
 * a voicemail message that was sent and not a call; or a voicemail that a caller left.
 */
export type CallKind = 'call' | 'callToVoicemail' | 'drop' | 'left';

/** What a completed call without `callStatus` means, where the user has chosen. */
export type MissingCallStatus = 'undetermined' | 'answered' | 'byDuration';

/**
 * The duration against the shortest conversation the user asks for: `short` is below it, `silent` is
 * no time at all where nothing is asked for, `none` is no duration.
 */
export type Length = 'conversation' | 'short' | 'silent' | 'none';

/** A condition on a status: that it is there, or that it is one of these folded words. */
type StatusTest = 'present' | readonly string[];

export interface Rule {
  name: string;
  kind: CallKind;
  callStatus?: StatusTest;
  status?: StatusTest;
  length?: readonly Length[];
  /** Only where the user has chosen this meaning of a missing `callStatus`. */
  chosen?: MissingCallStatus;
  outcome: Outcome;
  evidence: Call['evidence'];
  /** Where it differs from the outcome's own. */
  isFinal?: boolean;
  source: string;
}

const DOCS_2026 = "the event's documentation since 2026, fields status and callStatus";
const DOCS_2024 = "the event's documentation since 2024, Call Status Details";
const DOCS_2023 = "the event's documentation before 2024, note on status";
const API = "the call statuses of HighLevel's conversations API";
const HOOKS = 'call statuses observed in HighLevel workflow webhooks';
const CHOICE = "the user's choice";

const COMPLETED = ['completed', 'answered'];
const NO_ANSWER = ['noanswer', 'missed'];
const CANCELED = ['canceled', 'cancelled'];
/** Of `callStatus`; `status` has further words for the same. */
const NOT_PUT_THROUGH = [...NO_ANSWER, 'busy', 'failed', ...CANCELED];
const RINGING = ['pending', 'ringing'];
const FAILED_STATUS = ['failed', 'undelivered'];
const NOT_PUT_THROUGH_STATUS = [...NO_ANSWER, 'busy', ...FAILED_STATUS, ...CANCELED];
const RINGING_STATUS = [...RINGING, 'queued', 'scheduled'];

/**
 * How a call ended, row by row: the first row whose conditions all hold decides, and the last row
 * of each kind holds always. Status words are folded: case, spaces, hyphens and underscores do not
 * count.
 */
// prettier-ignore
export const RULES: readonly Rule[] = [
  { name: 'callerLeftVoicemail', kind: 'left', outcome: 'voicemail', evidence: 'messageType', source: 'captured inbound calls with the kind of a voicemail' },

  { name: 'kindsDisagree', kind: 'callToVoicemail', callStatus: COMPLETED, outcome: 'undetermined', evidence: 'callStatus', source: 'callStatus says that somebody answered and the kind that a voicemail did' },
  { name: 'callToVoicemail', kind: 'callToVoicemail', outcome: 'voicemail', evidence: 'messageType', source: 'captured calls with the kind of a voicemail' },

  { name: 'dropFailed', kind: 'drop', callStatus: NOT_PUT_THROUGH, outcome: 'failed', evidence: 'callStatus', source: DOCS_2026 },
  { name: 'dropUnderWay', kind: 'drop', callStatus: RINGING, outcome: 'inProgress', evidence: 'callStatus', source: DOCS_2026 },
  { name: 'dropStatusFailed', kind: 'drop', status: NOT_PUT_THROUGH_STATUS, outcome: 'failed', evidence: 'status', source: API },
  { name: 'dropStatusUnderWay', kind: 'drop', status: RINGING_STATUS, outcome: 'inProgress', evidence: 'status', source: API },
  { name: 'voicemailDrop', kind: 'drop', outcome: 'voicemailDrop', evidence: 'messageType', source: "the event's documentation, Voicemail send through workflow" },

  { name: 'statusesDisagree', kind: 'call', callStatus: COMPLETED, status: ['voicemail', ...NOT_PUT_THROUGH_STATUS], outcome: 'undetermined', evidence: 'status', source: 'callStatus says that somebody answered and status that nobody did' },
  { name: 'tooShort', kind: 'call', callStatus: COMPLETED, length: ['short'], outcome: 'noAnswer', evidence: 'callDuration', source: CHOICE },
  { name: 'answered', kind: 'call', callStatus: COMPLETED, outcome: 'answered', evidence: 'callStatus', source: DOCS_2024 },
  { name: 'reachedVoicemail', kind: 'call', callStatus: ['voicemail'], outcome: 'voicemail', evidence: 'callStatus', source: DOCS_2024 },
  { name: 'noAnswer', kind: 'call', callStatus: NO_ANSWER, outcome: 'noAnswer', evidence: 'callStatus', source: HOOKS },
  { name: 'busy', kind: 'call', callStatus: ['busy'], outcome: 'busy', evidence: 'callStatus', source: API },
  { name: 'failed', kind: 'call', callStatus: ['failed'], outcome: 'failed', evidence: 'callStatus', source: API },
  { name: 'canceled', kind: 'call', callStatus: CANCELED, outcome: 'canceled', evidence: 'callStatus', source: API },
  { name: 'underWay', kind: 'call', callStatus: RINGING, outcome: 'inProgress', evidence: 'callStatus', source: HOOKS },
  { name: 'unknownCallStatus', kind: 'call', callStatus: 'present', outcome: 'undetermined', evidence: 'callStatus', isFinal: false, source: 'a callStatus that no document names' },

  { name: 'statusVoicemail', kind: 'call', status: ['voicemail'], outcome: 'voicemail', evidence: 'status', source: DOCS_2026 },
  { name: 'statusAnsweredTooShort', kind: 'call', status: ['answered'], length: ['short'], outcome: 'noAnswer', evidence: 'callDuration', source: CHOICE },
  { name: 'statusAnswered', kind: 'call', status: ['answered'], outcome: 'answered', evidence: 'status', source: API },
  { name: 'statusNoAnswer', kind: 'call', status: NO_ANSWER, outcome: 'noAnswer', evidence: 'status', source: API },
  { name: 'statusBusy', kind: 'call', status: ['busy'], outcome: 'busy', evidence: 'status', source: API },
  { name: 'statusFailed', kind: 'call', status: FAILED_STATUS, outcome: 'failed', evidence: 'status', source: API },
  { name: 'statusCanceled', kind: 'call', status: CANCELED, outcome: 'canceled', evidence: 'status', source: API },
  { name: 'statusUnderWay', kind: 'call', status: RINGING_STATUS, outcome: 'inProgress', evidence: 'status', source: API },
  { name: 'completedTooShort', kind: 'call', status: ['completed'], chosen: 'answered', length: ['short'], outcome: 'noAnswer', evidence: 'callDuration', source: CHOICE },
  { name: 'completedTakenAsAnswered', kind: 'call', status: ['completed'], chosen: 'answered', outcome: 'answered', evidence: 'status', source: CHOICE },
  { name: 'completedLongEnough', kind: 'call', status: ['completed'], chosen: 'byDuration', length: ['conversation'], outcome: 'answered', evidence: 'callDuration', source: CHOICE },
  { name: 'completedShort', kind: 'call', status: ['completed'], chosen: 'byDuration', length: ['short', 'silent'], outcome: 'noAnswer', evidence: 'callDuration', source: CHOICE },
  { name: 'completedEitherWay', kind: 'call', status: ['completed'], outcome: 'undetermined', evidence: 'status', source: DOCS_2023 },
  { name: 'unknownStatus', kind: 'call', status: 'present', outcome: 'undetermined', evidence: 'status', isFinal: false, source: 'a status that says nothing about calls' },
  { name: 'noStatus', kind: 'call', outcome: 'undetermined', evidence: 'none', isFinal: false, source: 'no status came' },
];

/** What each outcome says of the person and the voicemail. */
export const MEANINGS: Record<Outcome, Pick<Call, 'reachedPerson' | 'voicemail' | 'isFinal'>> = {
  answered: { reachedPerson: true, voicemail: 'none', isFinal: true },
  voicemail: { reachedPerson: false, voicemail: 'reached', isFinal: true },
  voicemailDrop: { reachedPerson: false, voicemail: 'dropped', isFinal: true },
  noAnswer: { reachedPerson: false, voicemail: 'none', isFinal: true },
  busy: { reachedPerson: false, voicemail: 'none', isFinal: true },
  failed: { reachedPerson: false, voicemail: 'none', isFinal: true },
  canceled: { reachedPerson: false, voicemail: 'none', isFinal: true },
  inProgress: { reachedPerson: null, voicemail: 'unknown', isFinal: false },
  undetermined: { reachedPerson: null, voicemail: 'unknown', isFinal: true },
};
