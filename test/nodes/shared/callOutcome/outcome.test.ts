import {
  callOutcome,
  DEFAULT_SETTINGS,
  withCall,
  type OutcomeSettings,
} from '../../../../nodes/shared/callOutcome/outcome';
import { RULES } from '../../../../nodes/shared/callOutcome/rules';
import { callSchema } from '../../../../nodes/shared/callOutcome/schema';
import { toMessage } from '../../../../nodes/shared/contract';
import { loadFixtures } from '../../../fixtures/loadFixtures';
import { loadSources } from '../../../fixtures/loadSources';

function outcomeOf(payload: object, settings: Partial<OutcomeSettings> = {}) {
  const call = callOutcome(toMessage({ type: 'OutboundMessage', ...payload }), {
    ...DEFAULT_SETTINGS,
    ...settings,
  });
  if (!call) throw new Error('not a call');
  return callSchema.parse(call);
}

describe.each(loadFixtures())('$name', ({ payload, expected }) => {
  it('ended as expected by hand', () => {
    const call = callOutcome(toMessage(payload));
    if (!expected.call) expect(call).toBeNull();
    else expect(callSchema.strict().parse(call)).toMatchObject(expected.call);
  });
});

describe("calls of HighLevel's API and of its workflows", () => {
  const sources = new Map(loadSources().map(({ name, payload }) => [name, payload]));

  const CALLS = [
    ['api-call-documented-meta', 'answered', 'answered'],
    ['api-call-reached-voicemail', 'reachedVoicemail', 'voicemail'],
    ['api-voicemail-drop', 'voicemailDrop', 'voicemailDrop'],
    ['api-voicemail-left-by-caller', 'callerLeftVoicemail', 'voicemail'],
    ['api-wrapped-call', 'noAnswer', 'noAnswer'],
    ['workflow-bare-call-status', 'noAnswer', 'noAnswer'],
    ['workflow-call-status-own-name', 'reachedVoicemail', 'voicemail'],
    ['workflow-call-status', 'noAnswer', 'noAnswer'],
    ['workflow-call-without-contact', 'answered', 'answered'],
  ] as const;

  it.each(CALLS)('%s: %s', (name, rule, outcome) => {
    for (const unclearCompletedCalls of ['unknown', 'answered', 'byDuration'] as const) {
      const settings = { unclearCompletedCalls, minimumTalkTime: 0 };
      const call = callOutcome(toMessage(sources.get(name)), settings);
      expect(callSchema.strict().parse(call)).toMatchObject({ rule, outcome });
    }
  });

  it('are all in the table above', () => {
    const called = [...sources].filter(([, payload]) => callOutcome(toMessage(payload)));
    expect(called.map(([name]) => name)).toEqual(CALLS.map(([name]) => name));
  });
});

const CALL = { messageType: 'CALL' };
const INBOUND_IVR = { type: 'InboundMessage', messageType: 'CALL', messageTypeId: 24 };

describe('every row of the table decides something', () => {
  it.each<[string, string, object, Partial<OutcomeSettings>?]>([
    ['callerLeftVoicemail', 'voicemail', { type: 'InboundMessage', messageTypeId: 10, ...CALL }],
    ['typesDisagree', 'unknown', { ...CALL, messageTypeId: 10, callStatus: 'completed' }],
    ['callToVoicemail', 'voicemail', { ...CALL, messageTypeId: 10, status: 'completed' }],
    [
      'dropFailed',
      'failed',
      { messageType: 'VoiceMail', status: 'completed', callStatus: 'No answer' },
    ],
    ['dropUnderWay', 'inProgress', { messageType: 'VoiceMail', callStatus: 'ringing' }],
    ['dropStatusFailed', 'failed', { messageType: 'VoiceMail', status: 'canceled' }],
    ['dropStatusUnderWay', 'inProgress', { messageType: 'VoiceMail', status: 'pending' }],
    ['voicemailDrop', 'voicemailDrop', { messageType: 'Voicemail', status: 'completed' }],
    ['statusesDisagree', 'unknown', { ...CALL, callStatus: 'completed', status: 'voicemail' }],
    [
      'tooShort',
      'noAnswer',
      { ...CALL, callStatus: 'answered', callDuration: 4 },
      { minimumTalkTime: 5 },
    ],
    ['ivrCompleted', 'unknown', { ...INBOUND_IVR, callStatus: 'completed', status: 'completed' }],
    [
      'answered',
      'answered',
      { ...CALL, callStatus: 'answered', callDuration: 5 },
      { minimumTalkTime: 5 },
    ],
    ['reachedVoicemail', 'voicemail', { ...CALL, callStatus: 'VoiceMail', status: 'completed' }],
    ['noAnswer', 'noAnswer', { ...CALL, callStatus: 'No_Answer', status: 'completed' }],
    ['busy', 'busy', { ...CALL, callStatus: 'BUSY' }],
    ['failed', 'failed', { ...CALL, callStatus: 'failed' }],
    ['canceled', 'canceled', { ...CALL, callStatus: 'Cancelled' }],
    ['underWay', 'inProgress', { ...CALL, callStatus: 'ringing', status: 'pending' }],
    ['unknownCallStatus', 'unknown', { ...CALL, callStatus: 'transferred', status: 'completed' }],
    ['statusVoicemail', 'voicemail', { ...CALL, status: 'voicemail' }],
    [
      'statusAnsweredTooShort',
      'noAnswer',
      { ...CALL, status: 'answered', callDuration: 1 },
      { minimumTalkTime: 5 },
    ],
    [
      'ivrStatusCompleted',
      'unknown',
      { ...INBOUND_IVR, status: 'completed' },
      { unclearCompletedCalls: 'answered' },
    ],
    ['statusAnswered', 'answered', { ...CALL, status: 'answered' }],
    ['statusNoAnswer', 'noAnswer', { ...CALL, status: 'no-answer' }],
    ['statusBusy', 'busy', { ...CALL, status: 'busy' }],
    ['statusFailed', 'failed', { ...CALL, status: 'undelivered' }],
    ['statusCanceled', 'canceled', { ...CALL, status: 'canceled' }],
    ['statusUnderWay', 'inProgress', { ...CALL, status: 'queued' }],
    [
      'completedTooShort',
      'noAnswer',
      { ...CALL, status: 'completed', callDuration: 2 },
      { unclearCompletedCalls: 'answered', minimumTalkTime: 3 },
    ],
    [
      'completedTakenAsAnswered',
      'answered',
      { ...CALL, status: 'completed' },
      { unclearCompletedCalls: 'answered' },
    ],
    [
      'completedLongEnough',
      'answered',
      { ...CALL, status: 'completed', callDuration: 1 },
      { unclearCompletedCalls: 'byDuration' },
    ],
    [
      'completedShort',
      'noAnswer',
      { ...CALL, status: 'completed', callDuration: 0 },
      { unclearCompletedCalls: 'byDuration' },
    ],
    ['completedEitherWay', 'unknown', { ...CALL, status: 'completed', callDuration: 300 }],
    ['unknownStatus', 'unknown', { ...CALL, status: 'delivered' }],
    ['noStatus', 'unknown', CALL],
  ])('%s: %s', (rule, outcome, payload, settings = {}) => {
    expect(outcomeOf(payload, settings)).toMatchObject({ rule, outcome });
    seen.add(rule);
  });

  const seen = new Set<string>();
  afterAll(() => {
    expect([...seen].sort()).toEqual(RULES.map(({ name }) => name).sort());
  });
});

describe('a voice menu (IVR) answers by itself', () => {
  const completed = { callStatus: 'completed', status: 'completed', callDuration: 42 };

  it.each<[string, object]>([
    ['by its number', INBOUND_IVR],
    ['by its name', { type: 'InboundMessage', messageTypeString: 'TYPE_IVR_CALL' }],
    [
      'by its direction alone',
      { direction: 'inbound', messageType: 'TYPE_IVR_CALL', type: undefined },
    ],
  ])('so whether the caller reached a person is not known: %s', (_by, ivr) => {
    expect(outcomeOf({ ...ivr, ...completed })).toMatchObject({
      outcome: 'unknown',
      reachedPerson: null,
      voicemail: 'unknown',
      isFinal: true,
      rule: 'ivrCompleted',
      evidence: 'messageType',
      talkSeconds: null,
    });
  });

  it('but only calls that came in', () => {
    const outbound = { ...INBOUND_IVR, type: 'OutboundMessage', ...completed };
    expect(outcomeOf(outbound)).toMatchObject({ outcome: 'answered', reachedPerson: true });
  });

  it.each([
    ['no-answer', 'noAnswer'],
    ['voicemail', 'voicemail'],
    ['ringing', 'inProgress'],
  ])('and %s still says how the call ended', (callStatus, outcome) => {
    expect(outcomeOf({ ...INBOUND_IVR, ...completed, callStatus })).toMatchObject({ outcome });
  });

  it('and a call below the minimum talk time is no conversation', () => {
    const call = outcomeOf({ ...INBOUND_IVR, ...completed }, { minimumTalkTime: 60 });
    expect(call).toMatchObject({ outcome: 'noAnswer', rule: 'tooShort' });
  });
});

it.each<[string, object]>([
  ['the webhook', { ...CALL, callStatus: 'voicemail', status: 'completed', callDuration: 30 }],
  ['the message status', { ...CALL, status: 'voicemail', callDuration: 30 }],
  ['the message type', { ...CALL, messageTypeId: 10, status: 'completed', callDuration: 30 }],
])('a voicemail by %s stays one, whatever the user chose', (_by, payload) => {
  for (const unclearCompletedCalls of ['answered', 'byDuration', 'unknown'] as const) {
    const call = outcomeOf(payload, { unclearCompletedCalls });
    expect(call).toMatchObject({ outcome: 'voicemail', reachedPerson: false });
  }
});

it('reads fields that a flow has changed as the contract would', () => {
  const message = toMessage({ type: 'OutboundMessage', ...CALL });
  const changed: Record<string, unknown> = {
    status: 7,
    callStatus: ['completed'],
    callDuration: '65',
    attachments: [{ url: 'https://x.example' }],
    dateAdded: 'yesterday',
  };
  const call = callOutcome({ ...message, ...changed });
  expect(call).toMatchObject({ rule: 'answered', status: '7', talkTime: '1 min 5 s' });
  expect(callSchema.parse(call)).toEqual(call);
});

it('keeps a call field of somebody else', () => {
  const message = toMessage({ type: 'OutboundMessage', ...CALL, call: { id: 7 } });
  const call = callOutcome(message);
  if (!call) throw new Error('not a call');
  const once = withCall(message, call);
  expect(once).toMatchObject({ call, asSent: { call: { id: 7 } } });
  expect(once.warnings).toContain(
    'contradiction call: was an object; replaced by the outcome, kept in asSent',
  );
  expect(withCall(toMessage(once), call)).toEqual(once);
});

describe('what is derived', () => {
  it('talks in minutes and seconds, only where somebody answered', () => {
    const answered = outcomeOf({ ...CALL, callStatus: 'completed', callDuration: '125' });
    expect(answered).toMatchObject({
      durationSeconds: 125,
      talkSeconds: 125,
      talkTime: '2 min 5 s',
    });
    const voicemail = outcomeOf({ ...CALL, callStatus: 'voicemail', callDuration: 31 });
    expect(voicemail).toMatchObject({ durationSeconds: 31, talkSeconds: null, talkTime: null });
  });

  it('has the recording, and the end of a call that has ended', () => {
    const url = 'https://storage.example/RE1.wav';
    const dateAdded = '2026-11-18T15:00:00.000Z';
    const call = { ...CALL, callDuration: 60, dateAdded, attachments: [url] };
    expect(outcomeOf({ ...call, callStatus: 'completed' })).toMatchObject({
      recordingUrl: url,
      endedAt: '2026-11-18T15:01:00.000Z',
    });
    expect(outcomeOf({ ...call, callStatus: 'ringing' }).endedAt).toBeUndefined();
  });

  it('says whether a person or an automation placed the call', () => {
    const placedBy = (fields: object) => outcomeOf({ ...CALL, ...fields }).placedBy;
    expect(placedBy({ source: 'app' })).toBe('person');
    expect(placedBy({ userId: 'u1' })).toBe('person');
    expect(placedBy({ source: 'workflow', userId: 'u1' })).toBe('automation');
    expect(placedBy({ source: 'bulk_actions' })).toBe('automation');
    expect(placedBy({ source: 'api', userId: 'u1' })).toBe('unknown');
    expect(placedBy({ source: 'teleport', userId: 'u1' })).toBe('unknown');
    expect(placedBy({})).toBe('unknown');
  });
});

it.each([
  ['without a rule', { outcome: 'answered' }],
  ['without an outcome', { rule: 'answered' }],
  ['a number', 7],
])('replaces the call of another program, which is kept: %s', (_what, call) => {
  const message = toMessage({ type: 'OutboundMessage', messageType: 'CALL', call });
  const outcome = callOutcome(message);
  if (!outcome) throw new Error('not a call');
  const added = withCall(message, outcome);
  expect(added.call).toBe(outcome);
  expect(added.asSent).toEqual({ call });
});

it.each([
  [{ callStatus: 'parked' }, 'unknownCallStatus', false],
  [{ status: 'delivered' }, 'unknownStatus', false],
  [{}, 'noStatus', false],
  [{ callStatus: 'ringing' }, 'underWay', false],
  [{ callStatus: 'completed', status: 'failed' }, 'statusesDisagree', true],
  [{ status: 'completed' }, 'completedEitherWay', true],
])('a call with %j, by the rule %s, has ended: %s', (fields, rule, isFinal) => {
  const dateAdded = '2026-11-18T15:00:00.000Z';
  const call = outcomeOf({ messageType: 'CALL', dateAdded, callDuration: 60, ...fields });
  expect(call).toMatchObject({ rule, isFinal });
  expect(call.endedAt).toBe(isFinal ? '2026-11-18T15:01:00.000Z' : undefined);
});
