import fc from 'fast-check';
import { RecentMap } from '../../../nodes/HighLevelMessageTrigger/recentMap';

const SIZE = 5;

it('knows its latest entries, and forgets the others sooner or later', () => {
  const key = fc.nat(12).map(String);
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      const map = new RecentMap<number>(SIZE);
      keys.forEach((name, at) => {
        map.set(name, at);
      });
      const latest = [...new Set([...keys].reverse())];
      for (const name of latest.slice(0, SIZE)) expect(map.get(name)).toBe(keys.lastIndexOf(name));
      const known = latest.filter((name) => map.get(name) !== undefined);
      expect(known.length).toBeLessThanOrEqual(2 * SIZE);
    }),
  );
});

it('deletes an entry wherever it is', () => {
  const map = new RecentMap<number>(1);
  map.set('older', 1);
  map.set('recent', 2);
  map.delete('older');
  map.delete('recent');
  expect([map.get('older'), map.get('recent')]).toEqual([undefined, undefined]);
});
