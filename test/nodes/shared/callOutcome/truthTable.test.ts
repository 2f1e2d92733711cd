import { callOutcome, type OutcomeSettings } from '../../../../nodes/shared/callOutcome/outcome';
import type { Outcome } from '../../../../nodes/shared/callOutcome/schema';
import { toMessage } from '../../../../nodes/shared/contract';

/**
 * What the documentation says, written a second time in the plainest way and held against the rule
 * table over every combination of what a call can carry.
 */
const KINDS = [
  ...['CALL', 'Call', 'call', 'TYPE_CALL', 'TYPE_IVR_CALL'].map((name) => [name, 'call'] as const),
  ...['VoiceMail', 'Voicemail', 'TYPE_VOICEMAIL', 'TYPE_CAMPAIGN_VOICEMAIL'].map(
    (name) => [name, 'drop'] as const,
  ),
];
const IDS: (number | undefined)[] = [undefined, 1, 8, 10, 13, 24, 34];
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
  canceled: 'canceled',
  Cancelled: 'canceled',
  pending: 'inProgress',
  Ringing: 'inProgress',
  transferred: 'undetermined',
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
  'delivered',
];
const DURATIONS: (number | string | undefined)[] = [undefined, 0, 4, 5, 120, '120'];
const SETTINGS: OutcomeSettings[] = (['undetermined', 'answered', 'byDuration'] as const).flatMap(
  (missingCallStatus) =>
    [0, 5].map((shortestConversation) => ({ missingCallStatus, shortestConversation })),
);

interface Row {
  kind: 'call' | 'drop';
  id?: number;
  status?: string;
  callStatus?: string;
  callDuration?: number | string;
}

type Decision = [rule: string, outcome: Outcome];

const RULE_OF_ENDING: Record<string, string> = {
  answered: 'answered',
  voicemail: 'reachedVoicemail',
  inProgress: 'underWay',
  undetermined: 'unknownCallStatus',
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
  delivered: ['unknownStatus', 'undetermined'],
};
const NOT_PUT_THROUGH = new Set(['noAnswer', 'busy', 'failed', 'canceled']);

function expectedDecision(row: Row, settings: OutcomeSettings): Decision {
  const { kind, callStatus } = row;
  const status = row.status?.toLowerCase() ?? '';
  const said = callStatus ? ENDINGS[callStatus] : undefined;
  const isDrop = row.id === undefined ? kind === 'drop' : row.id === 10 && kind === 'drop';
  if (isDrop) return expectedOfDrop(status, said);
  if (row.id === 10) {
    return said === 'answered'
      ? ['kindsDisagree', 'undetermined']
      : ['callToVoicemail', 'voicemail'];
  }
  const seconds = row.callDuration === undefined ? undefined : Number(row.callDuration);
  const short = seconds !== undefined && seconds < settings.shortestConversation;
  if (said === 'answered') {
    const [, ofStatus = 'answered'] = OF_STATUS[status] ?? [];
    if (ofStatus === 'voicemail' || NOT_PUT_THROUGH.has(ofStatus)) {
      return ['statusesDisagree', 'undetermined'];
    }
    return short ? ['tooShort', 'noAnswer'] : ['answered', 'answered'];
  }
  if (said) return [RULE_OF_ENDING[said] ?? said, said];
  if (status === 'completed') return expectedOfCompleted(seconds, short, settings);
  if (status === 'answered' && short) return ['statusAnsweredTooShort', 'noAnswer'];
  return OF_STATUS[status] ?? ['noStatus', 'undetermined'];
}

function expectedOfCompleted(
  seconds: number | undefined,
  short: boolean,
  { missingCallStatus }: OutcomeSettings,
): Decision {
  if (missingCallStatus === 'answered') {
    return short ? ['completedTooShort', 'noAnswer'] : ['completedTakenAsAnswered', 'answered'];
  }
  if (missingCallStatus === 'undetermined' || seconds === undefined) {
    return ['completedEitherWay', 'undetermined'];
  }
  if (short || seconds === 0) return ['completedShort', 'noAnswer'];
  return ['completedLongEnough', 'answered'];
}

function expectedOfDrop(status: string, said: Outcome | undefined): Decision {
  if (said && NOT_PUT_THROUGH.has(said)) return ['dropFailed', 'failed'];
  if (said === 'inProgress') return ['dropUnderWay', 'inProgress'];
  const [, ofStatus = 'undetermined'] = OF_STATUS[status] ?? [];
  if (NOT_PUT_THROUGH.has(ofStatus)) return ['dropStatusFailed', 'failed'];
  if (ofStatus === 'inProgress') return ['dropStatusUnderWay', 'inProgress'];
  return ['voicemailDrop', 'voicemailDrop'];
}

it('agrees with the documentation on every combination, and names the rule that decides', () => {
  const wrong: unknown[] = [];
  let rows = 0;
  for (const [messageType, kind] of KINDS) {
    for (const id of IDS)
      for (const status of STATUSES)
        for (const callStatus of CALL_STATUSES)
          for (const callDuration of DURATIONS) {
            const fields = { messageType, messageTypeId: id, status, callStatus, callDuration };
            const message = toMessage({ type: 'OutboundMessage', ...fields });
            for (const settings of SETTINGS) {
              rows++;
              const call = callOutcome(message, settings);
              const row = { kind, id, status, callStatus, callDuration };
              const [rule, outcome] = expectedDecision(row, settings);
              if (call?.rule !== rule || call.outcome !== outcome)
                wrong.push({ ...fields, ...settings, rule, outcome, call });
            }
          }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(rows).toBe(
    KINDS.length *
      IDS.length *
      STATUSES.length *
      CALL_STATUSES.length *
      DURATIONS.length *
      SETTINGS.length,
  );
});
