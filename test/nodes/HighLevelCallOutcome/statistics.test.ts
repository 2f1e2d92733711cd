import { callOutcome, isCall } from '../../../nodes/HighLevelCallOutcome/outcome';
import { statisticsSchema } from '../../../nodes/HighLevelCallOutcome/schema';
import { callStatistics } from '../../../nodes/HighLevelCallOutcome/statistics';
import { durationText } from '../../../nodes/HighLevelCallOutcome/durationText';
import { toMessage } from '../../../nodes/shared/contract';

function eventOf(fields: object) {
  const message = toMessage({ type: 'OutboundMessage', messageType: 'CALL', ...fields });
  const call = callOutcome(message, { missingCallStatus: 'undetermined', shortestConversation: 0 });
  if (!call || !isCall(message)) throw new Error('not a call');
  return { message, call };
}

it('counts a week as a manager asks for it', () => {
  const ana = { userId: 'ana', dateAdded: '2026-11-16T23:30:00.000Z' };
  const ben = { userId: 'ben', dateAdded: '2026-11-17T15:00:00.000Z' };
  const statistics = callStatistics(
    [
      eventOf({ ...ana, messageId: '1', callStatus: 'ringing' }),
      eventOf({ ...ana, messageId: '1', callStatus: 'completed', callDuration: 100 }),
      eventOf({ ...ana, messageId: '2', callStatus: 'voicemail', callDuration: 30 }),
      eventOf({ ...ben, messageId: '3', callStatus: 'completed', callDuration: 25 }),
      eventOf({ ...ben, messageId: '4', callStatus: 'no-answer' }),
      eventOf({ ...ben, messageId: '5', status: 'completed' }),
      eventOf({ ...ben, messageId: '6', callStatus: 'ringing' }),
      eventOf({ messageType: 'VoiceMail', status: 'completed' }),
    ],
    3,
    'Europe/Madrid',
  );
  expect(statisticsSchema.strict().parse(statistics)).toEqual(statistics);
  expect(statistics).toMatchObject({
    calls: 5,
    answerRate: 0.5,
    voicemailRate: 0.25,
    talkSeconds: 125,
    talkTime: '2 min 5 s',
    meanTalkSeconds: 62.5,
    from: ana.dateAdded,
    to: ben.dateAdded,
    notCalls: 3,
    repeatedEvents: 1,
    outcomes: {
      answered: 2,
      voicemail: 1,
      noAnswer: 1,
      undetermined: 1,
      inProgress: 1,
      voicemailDrop: 1,
    },
  });
  const byUser = statistics.byUser.map(({ userId, calls }) => [userId, calls]);
  expect(byUser).toEqual([
    ['ana', 2],
    ['ben', 3],
    [null, 0],
  ]);
  // 23:30 in UTC is the next day in Madrid.
  const byDay = statistics.byDay.map(({ day, calls }) => [day, calls]);
  expect(byDay).toEqual([
    ['2026-11-17', 5],
    [null, 0],
  ]);
});

it('keeps the final event of a call whichever came last', () => {
  const done = eventOf({ messageId: '1', callStatus: 'completed', callDuration: 5 });
  const ringing = eventOf({ messageId: '1', callStatus: 'ringing' });
  for (const events of [
    [done, ringing],
    [ringing, done],
  ]) {
    expect(callStatistics(events, 0, 'UTC')).toMatchObject({ calls: 1, talkSeconds: 5 });
  }
});

it('says nothing of no calls', () => {
  expect(callStatistics([], 0, 'UTC')).toMatchObject({
    calls: 0,
    answerRate: null,
    from: null,
    byDay: [],
  });
});

it.each([
  [0, '0 s'],
  [5, '5 s'],
  [125, '2 min 5 s'],
  [3600, '1 h'],
  [3725, '1 h 2 min 5 s'],
  [59.6, '1 min'],
])('%d s is %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
