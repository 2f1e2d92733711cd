import {
  callOutcome,
  withCall,
  type OutcomeSettings,
} from '../../../../nodes/shared/callOutcome/outcome';
import { RULES } from '../../../../nodes/shared/callOutcome/rules';
import { callSchema } from '../../../../nodes/shared/callOutcome/schema';
import { toMessage } from '../../../../nodes/shared/contract';
import { loadFixtures } from '../../../fixtures/loadFixtures';

const ASK_NOTHING: OutcomeSettings = { missingCallStatus: 'undetermined', shortestConversation: 0 };

function outcomeOf(payload: object, settings: Partial<OutcomeSettings> = {}) {
  const call = callOutcome(toMessage({ type: 'OutboundMessage', ...payload }), {
    ...ASK_NOTHING,
    ...settings,
  });
  if (!call) throw new Error('not a call');
  return callSchema.parse(call);
}

describe.each(loadFixtures())('$name', ({ payload, expected }) => {
  it('ended as expected by hand', () => {
    const call = callOutcome(toMessage(payload), ASK_NOTHING);
    if (!expected.call) expect(call).toBeNull();
    else expect(callSchema.strict().parse(call)).toMatchObject(expected.call);
  });
});

const CALL = { messageType: 'CALL' };

describe('every row of the table decides something', () => {
  it.each<[string, string, object, Partial<OutcomeSettings>?]>([
    ['callerLeftVoicemail', 'voicemail', { type: 'InboundMessage', messageTypeId: 10, ...CALL }],
    ['kindsDisagree', 'undetermined', { ...CALL, messageTypeId: 10, callStatus: 'completed' }],
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
    ['statusesDisagree', 'undetermined', { ...CALL, callStatus: 'completed', status: 'voicemail' }],
    [
      'tooShort',
      'noAnswer',
      { ...CALL, callStatus: 'answered', callDuration: 4 },
      { shortestConversation: 5 },
    ],
    [
      'answered',
      'answered',
      { ...CALL, callStatus: 'answered', callDuration: 5 },
      { shortestConversation: 5 },
    ],
    ['reachedVoicemail', 'voicemail', { ...CALL, callStatus: 'VoiceMail', status: 'completed' }],
    ['noAnswer', 'noAnswer', { ...CALL, callStatus: 'No_Answer', status: 'completed' }],
    ['busy', 'busy', { ...CALL, callStatus: 'BUSY' }],
    ['failed', 'failed', { ...CALL, callStatus: 'failed' }],
    ['canceled', 'canceled', { ...CALL, callStatus: 'Cancelled' }],
    ['underWay', 'inProgress', { ...CALL, callStatus: 'ringing', status: 'pending' }],
    [
      'unknownCallStatus',
      'undetermined',
      { ...CALL, callStatus: 'transferred', status: 'completed' },
    ],
    ['statusVoicemail', 'voicemail', { ...CALL, status: 'voicemail' }],
    [
      'statusAnsweredTooShort',
      'noAnswer',
      { ...CALL, status: 'answered', callDuration: 1 },
      { shortestConversation: 5 },
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
      { missingCallStatus: 'answered', shortestConversation: 3 },
    ],
    [
      'completedTakenAsAnswered',
      'answered',
      { ...CALL, status: 'completed' },
      { missingCallStatus: 'answered' },
    ],
    [
      'completedLongEnough',
      'answered',
      { ...CALL, status: 'completed', callDuration: 1 },
      { missingCallStatus: 'byDuration' },
    ],
    [
      'completedShort',
      'noAnswer',
      { ...CALL, status: 'completed', callDuration: 0 },
      { missingCallStatus: 'byDuration' },
    ],
    ['completedEitherWay', 'undetermined', { ...CALL, status: 'completed', callDuration: 300 }],
    ['unknownStatus', 'undetermined', { ...CALL, status: 'delivered' }],
    ['noStatus', 'undetermined', CALL],
  ])('%s: %s', (rule, outcome, payload, settings = {}) => {
    expect(outcomeOf(payload, settings)).toMatchObject({ rule, outcome });
    seen.add(rule);
  });

  const seen = new Set<string>();
  afterAll(() => {
    expect([...seen].sort()).toEqual(RULES.map(({ name }) => name).sort());
  });
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
  const call = callOutcome({ ...message, ...changed }, ASK_NOTHING);
  expect(call).toMatchObject({ rule: 'answered', status: '7', talkTime: '1 min 5 s' });
  expect(callSchema.parse(call)).toEqual(call);
});

it('keeps a call field of somebody else', () => {
  const message = toMessage({ type: 'OutboundMessage', ...CALL, call: { id: 7 } });
  const call = callOutcome(message, ASK_NOTHING);
  if (!call) throw new Error('not a call');
  const once = withCall(message, call);
  expect(once).toMatchObject({ call, asSent: { call: { id: 7 } } });
  expect(once.warnings).toContainEqual(
    expect.stringMatching(/^contradiction call: an object came/),
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

  const url = 'https://storage.example/RE1.wav';

  it.each([
    ['call recording url'],
    'N/A',
    [null],
    ['javascript:alert(1)'],
    ['https://call recording url'],
    ['https://'],
    ['https:///RE1.wav'],
    ['ftp://storage.example/RE1.wav'],
    { 0: url },
  ])('takes no recording from %j', (attachments) => {
    expect(outcomeOf({ ...CALL, attachments }).recordingUrl).toBeNull();
  });

  it.each([[url], [['prose', url]], [[` ${url} `]], [[{ url }]]])(
    'takes the link from %j',
    (attachments) => {
      expect(outcomeOf({ ...CALL, attachments }).recordingUrl).toBe(url);
    },
  );

  it('adds the duration to the date, unless the webhook was sent before that', () => {
    const call = {
      ...CALL,
      callStatus: 'completed',
      callDuration: 60,
      dateAdded: '2026-11-18T15:00:00.000Z',
    };
    expect(outcomeOf(call).endedAt).toBe('2026-11-18T15:01:00.000Z');
    const sent = (timestamp: string) => outcomeOf({ ...call, timestamp }).endedAt;
    expect(sent('2026-11-18T15:01:02.000Z')).toBe('2026-11-18T15:01:00.000Z');
    expect(sent('2026-11-18T15:00:02.000Z')).toBe('2026-11-18T15:00:00.000Z');
    expect(outcomeOf({ ...call, callStatus: 'ringing' }).endedAt).toBeUndefined();
    expect(outcomeOf({ ...call, callDuration: 1e300 }).endedAt).toBeUndefined();
  });

  it('tells whether a person or an automation placed the call', () => {
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
