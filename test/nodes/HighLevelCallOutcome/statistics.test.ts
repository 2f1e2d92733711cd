import { callOutcome, isCall } from '../../../nodes/shared/callOutcome/outcome';
import { statisticsSchema } from '../../../nodes/shared/callOutcome/schema';
import { callStatistics } from '../../../nodes/HighLevelCallOutcome/statistics';
import { durationText } from '../../../nodes/shared/callOutcome/durationText';
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
    ['ben', 3],
    ['ana', 2],
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

it('takes an empty id for none', () => {
  const call = { messageId: '', userId: '', callStatus: 'completed' };
  const statistics = callStatistics([eventOf(call), eventOf(call)], 0, 'UTC');
  expect(statistics).toMatchObject({ calls: 2, repeatedEvents: 0 });
  expect(statistics.byUser).toMatchObject([{ userId: null, calls: 2 }]);
});

it('tells the first and last call by time, however their dates are written', () => {
  const dates = ['2026-11-18T15:00:00Z', '2026-11-18T15:00:00.500Z'];
  const events = dates.map((dateAdded) => eventOf({ dateAdded }));
  expect(callStatistics(events, 0, 'UTC')).toMatchObject({ from: dates[0], to: dates[1] });
});

it('counts the days of the zone over a change of the clocks', () => {
  // In New York the 1st of November 2026 has 25 hours.
  const dates = ['2026-11-01T03:59:59Z', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z'];
  const events = [...dates, '2026-11-02T05:00:00Z'].map((dateAdded) => eventOf({ dateAdded }));
  const { byDay } = callStatistics(events, 0, 'America/New_York');
  expect(byDay.map(({ day, calls }) => [day, calls])).toEqual([
    ['2026-10-31', 1],
    ['2026-11-01', 2],
    ['2026-11-02', 1],
  ]);
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
