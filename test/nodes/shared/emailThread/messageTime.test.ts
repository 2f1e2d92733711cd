import { mayBeSameMoment, timeOf } from '../../../../nodes/shared/emailThread/messageTime';

it.each([
  ['2026-11-18T15:00:00.000Z', Date.UTC(2026, 10, 18, 15)],
  ['2026-11-18T15:00:00+02:00', Date.UTC(2026, 10, 18, 13)],
  // Without an offset it is UTC on every machine.
  ['2026-11-18T15:00:00', Date.UTC(2026, 10, 18, 15)],
  ['2026-11-18', Date.UTC(2026, 10, 18)],
  ['yesterday', NaN],
  [null, NaN],
])('reads %s in milliseconds', (date, milliseconds) => {
  expect(timeOf(date)).toBe(milliseconds);
});

const SENT = '2026-11-18T15:00:20.000Z';

it.each<[string, string | null]>([
  ['has dropped the seconds', '2026-11-18T15:00:00Z'],
  ['has another offset', '2026-11-18T20:30:00+05:30'],
  ['is the local time of India', '2026-11-18T20:30:00'],
  ['is the local time of Nepal, a minute early', '2026-11-18T20:44:00'],
  ['is the local time of Hawaii', '2026-11-18T05:00:00'],
  ['is only a day', '2026-11-18'],
  ['is only the day before, west of Greenwich', '2026-11-17'],
  ['is missing', null],
  ['cannot be read', 'yesterday'],
])('a date may be the same moment if it %s', (_what, date) => {
  expect([mayBeSameMoment(SENT, date), mayBeSameMoment(date, SENT)]).toEqual([true, true]);
});

it.each([
  ['is minutes away, both with offsets', '2026-11-18T15:05:00Z'],
  ['is hours away, both with offsets', '2026-11-18T16:00:20Z'],
  ['is not away by quarters of an hour', '2026-11-18T20:37:00'],
  ['is further away than time zones are', '2026-11-19T18:00:00'],
  ['is another day', '2026-11-22'],
])('a date is another moment if it %s', (_what, date) => {
  expect([mayBeSameMoment(SENT, date), mayBeSameMoment(date, SENT)]).toEqual([false, false]);
});
