import { callOutcome, type OutcomeSettings } from '../../../nodes/HighLevelCallOutcome/outcome';
import type { Outcome } from '../../../nodes/HighLevelCallOutcome/schema';
import { toMessage } from '../../../nodes/shared/contract';

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
  'voicemail',
  'failed',
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

const SAYS_NOBODY = new Set(['voicemail', 'failed', 'busy', 'no-answer', 'canceled']);

function expectedOutcome(row: Row, settings: OutcomeSettings): Outcome {
  const { kind, status, callStatus } = row;
  const isDrop = row.id === undefined ? kind === 'drop' : row.id === 10 && kind === 'drop';
  if (isDrop) return expectedDrop(status);
  const said = callStatus ? ENDINGS[callStatus] : undefined;
  if (row.id === 10) return said === 'answered' ? 'undetermined' : 'voicemail';
  const seconds = row.callDuration === undefined ? undefined : Number(row.callDuration);
  const short = seconds !== undefined && seconds < settings.shortestConversation;
  if (said === 'answered') {
    if (SAYS_NOBODY.has(status ?? '')) return 'undetermined';
    return short ? 'noAnswer' : 'answered';
  }
  if (said) return said;
  if (status !== 'completed') return expectedOfStatus(status);
  if (settings.missingCallStatus === 'undetermined') return 'undetermined';
  if (settings.missingCallStatus === 'answered') return short ? 'noAnswer' : 'answered';
  if (seconds === undefined) return 'undetermined';
  return short || seconds === 0 ? 'noAnswer' : 'answered';
}

function expectedDrop(status: string | undefined): Outcome {
  if (status === 'failed') return 'failed';
  return status === 'pending' || status === 'queued' ? 'inProgress' : 'voicemailDrop';
}

function expectedOfStatus(status: string | undefined): Outcome {
  if (status === 'queued') return 'inProgress';
  return ENDINGS[status ?? ''] ?? 'undetermined';
}

it('agrees with the documentation on every combination', () => {
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
              const expected = expectedOutcome(
                { kind, id, status, callStatus, callDuration },
                settings,
              );
              if (call?.outcome !== expected)
                wrong.push({ ...fields, ...settings, expected, call });
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
