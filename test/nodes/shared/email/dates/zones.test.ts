import { readZone, ZONES } from '../../../../../nodes/shared/email/dates/zones';

/** `9:05`, or the start of a longer time. */
const timeAt = (start: number) => ({ start, end: start + 4 });

it.each([
  ['09:05:00 +0200', 120],
  ['9:05 am gmt+5:30', 330],
  ['9:05 −03:00', -180],
  ['9:05z', 0],
  ['9:05 (cest)', 120],
  ['9:05 mesz', 120],
  ['9:05 wita', 480],
  ['9:05 +1500', null],
  ['9:05 west wing', 60],
  ['9:05 am', null],
])('%s', (fromTime, offset) => {
  expect(readZone(fromTime, timeAt(0))).toBe(offset);
});

it('an offset may be before the time, with its name', () => {
  const before = '2024年5月6日 utc+8 ';
  expect(readZone(`${before}9:05`, timeAt(before.length))).toBe(480);
  expect(readZone('2024-05-06 9:05', timeAt(11))).toBeNull();
});

it('an offset may follow the thousandths of a second', () => {
  expect(readZone('09:05:00.000+02:00', { start: 0, end: 8 })).toBe(120);
});

it('every named zone is within the offsets of the world', () => {
  for (const offset of ZONES.values()) {
    if (offset === null) continue;
    expect(offset).toBeGreaterThanOrEqual(-12 * 60);
    expect(offset).toBeLessThanOrEqual(14 * 60);
  }
});
