import fc from 'fast-check';
import { callStatistics } from '../../../nodes/HighLevelCallOutcome/statistics';
import {
  callOutcome,
  isCall,
  statisticsSchema,
  type CallCounts,
} from '../../../nodes/shared/callOutcome';
import { toMessage } from '../../../nodes/shared/contract';

function eventOf(fields: object) {
  const message = toMessage({ type: 'OutboundMessage', messageType: 'CALL', ...fields });
  const call = callOutcome(message);
  if (!call || !isCall(message)) throw new Error('not a call');
  return { message, call };
}

it('has no outcome of calls for what is not a call', () => {
  const { outbound } = callStatistics([eventOf({ messageType: 'VoiceMail' })], 0, 'UTC');
  expect(outbound).not.toHaveProperty('voicemailDrop');
  expect(outbound).toMatchObject({ calls: 0, voicemailDrops: 1, failedVoicemailDrops: 0 });
});

const INBOUND = { type: 'InboundMessage' };

it('counts a week as a manager asks for it', () => {
  const ana = { userId: 'ana', locationId: 'north', dateAdded: '2026-11-16T23:30:00.000Z' };
  const ben = { userId: 'ben', locationId: 'south', dateAdded: '2026-11-17T15:00:00.000Z' };
  const statistics = callStatistics(
    [
      eventOf({ ...ana, messageId: '1', callStatus: 'ringing' }),
      eventOf({ ...ana, messageId: '1', callStatus: 'completed', callDuration: 100 }),
      eventOf({ ...ana, messageId: '2', callStatus: 'voicemail', callDuration: 30 }),
      eventOf({ ...ben, messageId: '3', callStatus: 'completed', callDuration: 25 }),
      eventOf({ ...ben, messageId: '4', callStatus: 'no-answer' }),
      eventOf({ ...ben, messageId: '5', status: 'completed' }),
      eventOf({ ...ben, messageId: '6', callStatus: 'ringing' }),
      eventOf({ ...ben, ...INBOUND, messageId: '7', callStatus: 'completed', callDuration: 60 }),
      eventOf({ messageType: 'VoiceMail', status: 'completed' }),
    ],
    3,
    'Europe/Madrid',
  );
  expect(statisticsSchema.strict().parse(statistics)).toEqual(statistics);
  expect(statistics).toMatchObject({
    from: ana.dateAdded,
    to: ben.dateAdded,
    calls: 6,
    outbound: {
      calls: 5,
      answerRate: 0.5,
      answerRateText: '50%',
      voicemailRate: 0.25,
      voicemailRateText: '25%',
      answered: 2,
      voicemail: 1,
      voicemailDrops: 1,
      noAnswer: 1,
      busy: 0,
      inProgress: 1,
      unknown: 1,
      talkSeconds: 125,
      talkTime: '2 min 5 s',
      averageTalkSeconds: 62.5,
      averageTalkTime: '1 min 3 s',
    },
    inbound: { calls: 1, answered: 1, answerRate: 1, answerRateText: '100%', talkSeconds: 60 },
    notCalls: 3,
    repeatedEvents: 1,
  });
  const users = statistics.byUser.map(({ userId, direction, calls }) => [userId, direction, calls]);
  expect(users).toEqual([
    ['ben', 'outbound', 3],
    ['ana', 'outbound', 2],
    [null, 'outbound', 0],
    ['ben', 'inbound', 1],
  ]);
  const locations = statistics.byLocation.map(({ locationId, answerRateText }) => [
    locationId,
    answerRateText,
  ]);
  expect(locations).toEqual([
    ['south', '50%'],
    ['north', '50%'],
    [null, null],
    ['south', '100%'],
  ]);
  // 23:30 in UTC is the next day in Madrid.
  const days = statistics.byDay.map(({ day, direction, calls }) => [day, direction, calls]);
  expect(days).toEqual([
    ['2026-11-17', 'outbound', 5],
    ['2026-11-17', 'inbound', 1],
    [null, 'outbound', 0],
  ]);
});

it('never mixes inbound and outbound calls in one rate', () => {
  const answered = { userId: 'ana', callStatus: 'completed' };
  const missed = { ...INBOUND, userId: 'ana', callStatus: 'no-answer' };
  const { byUser, outbound, inbound } = callStatistics(
    [eventOf(answered), eventOf(missed), eventOf(missed)],
    0,
    'UTC',
  );
  expect([outbound.answerRate, inbound.answerRate]).toEqual([1, 0]);
  expect(byUser.map(({ answerRate }) => answerRate)).toEqual([1, 0]);
});

it('does not count a completed call to a voice menu as answered', () => {
  const menu = { ...INBOUND, messageTypeId: 24, callStatus: 'completed', callDuration: 90 };
  const { inbound } = callStatistics([eventOf(menu)], 0, 'UTC');
  expect(inbound).toMatchObject({ calls: 1, unknown: 1, answerRate: null, talkSeconds: 0 });
});

it('does not count voicemail drops as calls, not even failed ones', () => {
  const drop = { messageType: 'VoiceMail', status: 'completed' };
  const events = [drop, { ...drop, callStatus: 'failed' }, { ...drop, callStatus: 'pending' }, {}];
  const { outbound } = callStatistics(events.map(eventOf), 0, 'UTC');
  expect(outbound).toMatchObject({
    calls: 1,
    unknown: 1,
    failed: 0,
    inProgress: 0,
    answerRate: null,
    voicemailDrops: 3,
    failedVoicemailDrops: 1,
  });
});

it('has a row of flat columns for each group, so that a list fits a spreadsheet', () => {
  const { byUser, byLocation, byDay } = callStatistics([eventOf({})], 0, 'UTC');
  for (const row of [...byUser, ...byLocation, ...byDay]) {
    const nested = Object.entries<unknown>(row).filter(([, cell]) => cell instanceof Object);
    expect(nested).toEqual([]);
  }
});

it('names users and locations where an item has their names', () => {
  const named = { user: { id: 'ana', name: 'Ana' }, location: { id: 'north', name: 'North' } };
  const { byUser, byLocation } = callStatistics(
    [
      eventOf({ userId: 'ana', locationId: 'north' }),
      eventOf({ userId: 'ana', locationId: 'north', ...named }),
      eventOf({ userId: 'ben', user: 'Ben' }),
      eventOf({ user: { name: 'nobody' }, location: { name: '' } }),
    ],
    0,
    'UTC',
  );
  expect(byUser.map(({ userId, userName }) => [userId, userName])).toEqual([
    ['ana', 'Ana'],
    ['ben', null],
    [null, null],
  ]);
  expect(byLocation.map(({ locationId, locationName }) => [locationId, locationName])).toEqual([
    ['north', 'North'],
    [null, null],
  ]);
});

it('adds up: the outcomes to the calls, and the rows of each list to both directions', () => {
  const some = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
  const event = fc
    .record({
      type: fc.constantFrom('OutboundMessage', 'InboundMessage'),
      messageType: fc.constantFrom('CALL', 'VoiceMail', 'TYPE_IVR_CALL'),
      callStatus: some('completed', 'voicemail', 'no-answer', 'busy', 'ringing', 'odd'),
      callDuration: some(0, 1, 90),
      userId: some('ana', 'ben'),
      locationId: some('north', 'south'),
      dateAdded: some('2026-11-16T23:30:00.000Z', '2026-11-17T15:00:00.000Z'),
      messageId: some('1', '2', '3'),
    })
    .map(eventOf);
  const total = (rows: readonly CallCounts[], field: keyof CallCounts) =>
    rows.reduce((sum, row) => sum + Number(row[field]), 0);
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      const statistics = callStatistics(events, 0, 'UTC');
      expect(statisticsSchema.strict().parse(statistics)).toEqual(statistics);
      const directions = [statistics.outbound, statistics.inbound];
      for (const row of directions) {
        const { answered, voicemail, noAnswer, busy, failed, canceled, unknown } = row;
        expect(answered + voicemail + noAnswer + busy + failed + canceled + unknown).toBe(
          row.calls,
        );
      }
      const counted = total(directions, 'calls') + total(directions, 'inProgress');
      expect(counted + total(directions, 'voicemailDrops') + statistics.repeatedEvents).toBe(
        events.length,
      );
      for (const rows of [statistics.byUser, statistics.byLocation, statistics.byDay]) {
        for (const field of ['calls', 'answered', 'voicemailDrops', 'talkSeconds'] as const) {
          expect(total(rows, field)).toBe(total(directions, field));
        }
      }
    }),
  );
});

it('keeps the final event of a call, in whichever order its events arrive', () => {
  const done = eventOf({ messageId: '1', callStatus: 'completed', callDuration: 5 });
  const ringing = eventOf({ messageId: '1', callStatus: 'ringing' });
  for (const events of [
    [done, ringing],
    [ringing, done],
  ]) {
    const { calls, outbound } = callStatistics(events, 0, 'UTC');
    expect([calls, outbound.talkSeconds]).toEqual([1, 5]);
  }
});

it('treats an empty id as no id', () => {
  const call = { messageId: '', userId: '', locationId: '', callStatus: 'completed' };
  const statistics = callStatistics([eventOf(call), eventOf(call)], 0, 'UTC');
  expect(statistics).toMatchObject({ calls: 2, repeatedEvents: 0 });
  expect(statistics.byUser).toMatchObject([{ userId: null, calls: 2 }]);
  expect(statistics.byLocation).toMatchObject([{ locationId: null, calls: 2 }]);
});

it('finds the first and last call by time, however their dates are written', () => {
  const dates = ['2026-11-18T15:00:00Z', '2026-11-18T15:00:00.500Z'];
  const events = dates.map((dateAdded) => eventOf({ dateAdded }));
  expect(callStatistics(events, 0, 'UTC')).toMatchObject({ from: dates[0], to: dates[1] });
});

it('leaves out dates that a flow has made unreadable', () => {
  const events = ['2026-11-16T10:00:00.000Z', '', '18.11.2026', '2026-11-15T10:00:00.000Z'].map(
    (dateAdded) => {
      const { message, call } = eventOf({});
      return { message: { ...message, dateAdded }, call };
    },
  );
  const { from, to, byDay } = callStatistics(events, 0, 'UTC');
  expect([from, to]).toEqual(['2026-11-15T10:00:00.000Z', '2026-11-16T10:00:00.000Z']);
  expect(byDay.map(({ day, calls }) => [day, calls])).toEqual([
    ['2026-11-15', 1],
    ['2026-11-16', 1],
    [null, 2],
  ]);
});

it('counts the days of the time zone when the clocks change', () => {
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

it('has no rates without calls', () => {
  const none = { calls: 0, answerRate: null, answerRateText: null, averageTalkTime: null };
  expect(callStatistics([], 0, 'UTC')).toMatchObject({
    from: null,
    calls: 0,
    outbound: none,
    inbound: none,
    byUser: [],
    byLocation: [],
    byDay: [],
  });
});
