import {
  callOutcome,
  type Outcome,
  type OutcomeSettings,
} from '../../../../nodes/shared/callOutcome';
import { toMessage } from '../../../../nodes/shared/contract';

/**
 * The documentation, written a second time as plainly as possible and compared with the rule table
 * over every combination of the fields of a call.
 */
const EVENTS = ['OutboundMessage', 'InboundMessage'] as const;
const NAMES = [
  ...['CALL', 'Call', 'call', 'TYPE_CALL'].map((name) => [name, 'call'] as const),
  ['TYPE_IVR_CALL', 'ivr'] as const,
  ...['VoiceMail', 'Voicemail', 'TYPE_VOICEMAIL', 'TYPE_CAMPAIGN_VOICEMAIL'].map(
    (name) => [name, 'voicemail'] as const,
  ),
];
const IDS = [
  [undefined, undefined],
  [1, 'call'],
  [8, 'call'],
  [10, 'voicemail'],
  [13, 'call'],
  [24, 'ivr'],
  [34, 'call'],
] as const;
const ENDINGS: Record<string, Outcome | undefined> = {
  completed: 'answered',
  Completed: 'answered',
  answered: 'answered',
  Answered: 'answered',
  voicemail: 'voicemail',
  Voicemail: 'voicemail',
  VOICEMAIL: 'voicemail',
  'no-answer': 'noAnswer',
  'No answer': 'noAnswer',
  no_answer: 'noAnswer',
  noanswer: 'noAnswer',
  Missed: 'noAnswer',
  busy: 'busy',
  Busy: 'busy',
  failed: 'failed',
  Failed: 'failed',
  undelivered: 'failed',
  canceled: 'canceled',
  Cancelled: 'canceled',
  pending: 'inProgress',
  queued: 'inProgress',
  initiated: 'inProgress',
  Ringing: 'inProgress',
  'In progress': 'inProgress',
  transferred: 'unknown',
};
const CALL_STATUSES: (string | undefined)[] = [undefined, '', ...Object.keys(ENDINGS)];
const STATUSES = [
  undefined,
  'completed',
  'Completed',
  'answered',
  'voicemail',
  'failed',
  'undelivered',
  'busy',
  'no-answer',
  'canceled',
  'pending',
  'queued',
  'in-progress',
  'delivered',
];
const DURATIONS: (number | string | undefined)[] = [undefined, 0, 4, 5, '120'];
const SETTINGS: OutcomeSettings[] = (['unknown', 'answered', 'byDuration'] as const).flatMap(
  (unclearCompletedCalls) =>
    [0, 5].map((minimumTalkTime) => ({ unclearCompletedCalls, minimumTalkTime })),
);

type Type = 'call' | 'ivr' | 'voicemail';

interface Row {
  isInbound: boolean;
  /** As the name in `messageType` says. */
  named: Type;
  /** As all fields together say: the id is more precise than the name. */
  type: Type;
  status?: string;
  callStatus?: string;
  seconds?: number;
}

type Decision = [rule: string, outcome: Outcome];

const RULE_OF_ENDING: Record<string, string> = {
  answered: 'answered',
  voicemail: 'reachedVoicemail',
  inProgress: 'underWay',
  unknown: 'unknownCallStatus',
};
const OF_STATUS: Record<string, Decision> = {
  answered: ['statusAnswered', 'answered'],
  voicemail: ['statusVoicemail', 'voicemail'],
  failed: ['statusFailed', 'failed'],
  undelivered: ['statusFailed', 'failed'],
  busy: ['statusBusy', 'busy'],
  'no-answer': ['statusNoAnswer', 'noAnswer'],
  canceled: ['statusCanceled', 'canceled'],
  pending: ['statusUnderWay', 'inProgress'],
  queued: ['statusUnderWay', 'inProgress'],
  'in-progress': ['statusUnderWay', 'inProgress'],
  delivered: ['unknownStatus', 'unknown'],
};
const NOT_REACHED = new Set(['noAnswer', 'busy', 'failed', 'canceled']);

function expectedDecision(row: Row, settings: OutcomeSettings): Decision {
  const status = row.status?.toLowerCase() ?? '';
  const said = row.callStatus ? ENDINGS[row.callStatus] : undefined;
  if (row.type === 'voicemail') return expectedOfVoicemail(row, status, said);
  const short = row.seconds !== undefined && row.seconds < settings.minimumTalkTime;
  const menuAnswers = row.isInbound && row.type === 'ivr';
  if (said === 'answered') {
    const [, ofStatus = 'answered'] = OF_STATUS[status] ?? [];
    if (ofStatus === 'voicemail' || NOT_REACHED.has(ofStatus)) {
      return ['statusesDisagree', 'unknown'];
    }
    if (short) return ['tooShort', 'noAnswer'];
    return menuAnswers ? ['ivrCompleted', 'unknown'] : ['answered', 'answered'];
  }
  if (said) return [RULE_OF_ENDING[said] ?? said, said];
  if (status === 'completed') return expectedOfCompleted(row.seconds, short, menuAnswers, settings);
  if (status === 'answered' && short) return ['statusAnsweredTooShort', 'noAnswer'];
  if (status === 'answered' && menuAnswers) return ['ivrStatusCompleted', 'unknown'];
  return OF_STATUS[status] ?? ['noStatus', 'unknown'];
}

function expectedOfCompleted(
  seconds: number | undefined,
  short: boolean,
  menuAnswers: boolean,
  { unclearCompletedCalls: choice }: OutcomeSettings,
): Decision {
  if (choice === 'answered' && short) return ['completedTooShort', 'noAnswer'];
  if (choice === 'byDuration' && (short || seconds === 0)) return ['completedShort', 'noAnswer'];
  if (menuAnswers) return ['ivrStatusCompleted', 'unknown'];
  if (choice === 'answered') return ['completedTakenAsAnswered', 'answered'];
  if (choice === 'byDuration' && seconds !== undefined) return ['completedLongEnough', 'answered'];
  return ['completedEitherWay', 'unknown'];
}

function expectedOfVoicemail(row: Row, status: string, said: Outcome | undefined): Decision {
  if (row.isInbound) return ['callerLeftVoicemail', 'voicemail'];
  if (row.named === 'voicemail') return expectedOfDrop(status, said);
  if (said === 'answered') return ['typesDisagree', 'unknown'];
  return ['callToVoicemail', 'voicemail'];
}

function expectedOfDrop(status: string, said: Outcome | undefined): Decision {
  if (said && NOT_REACHED.has(said)) return ['dropFailed', 'failed'];
  if (said === 'inProgress') return ['dropUnderWay', 'inProgress'];
  const [, ofStatus = 'unknown'] = OF_STATUS[status] ?? [];
  if (NOT_REACHED.has(ofStatus)) return ['dropStatusFailed', 'failed'];
  if (ofStatus === 'inProgress') return ['dropStatusUnderWay', 'inProgress'];
  return ['voicemailDrop', 'voicemailDrop'];
}

function product<A, B>(one: readonly A[], other: readonly B[]): [A, B][] {
  return one.flatMap((a) => other.map((b): [A, B] => [a, b]));
}

it('agrees with the documentation on every combination, and names the rule that decides', () => {
  const wrong: unknown[] = [];
  let combinations = 0;
  for (const [type, [[messageType, named], [messageTypeId, ofId]]] of product(
    EVENTS,
    product(NAMES, IDS),
  )) {
    for (const [status, [callStatus, callDuration]] of product(
      STATUSES,
      product(CALL_STATUSES, DURATIONS),
    )) {
      const fields = { type, messageType, messageTypeId, status, callStatus, callDuration };
      const message = toMessage(fields);
      const row: Row = {
        isInbound: type === 'InboundMessage',
        named,
        type: ofId ?? named,
        status,
        callStatus,
        seconds: callDuration === undefined ? undefined : Number(callDuration),
      };
      for (const settings of SETTINGS) {
        combinations++;
        const call = callOutcome(message, settings);
        const [rule, outcome] = expectedDecision(row, settings);
        if (call?.rule !== rule || call.outcome !== outcome) {
          wrong.push({ ...fields, ...settings, rule, outcome, call });
        }
      }
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(combinations).toBe(2 * 9 * 7 * 14 * 27 * 5 * 6);
});
