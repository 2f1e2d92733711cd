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

it('never forgets an entry in use, however many others are set, and forgets it afterwards', () => {
  const entry = fc.record({ key: fc.nat(40).map(String), use: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
      const inUse = new Set<string>();
      const map = new RecentMap<string>(SIZE, (value) => inUse.has(value));
      for (const { key, use } of entries) {
        map.set(key, key);
        if (use) inUse.add(key);
        for (const used of inUse) expect(map.get(used)).toBe(used);
      }
      inUse.clear();
      for (let count = 0; count < 4 * (SIZE + entries.length); count++) map.set(`new ${count}`, '');
      expect(entries.filter(({ key }) => map.get(key) !== undefined)).toEqual([]);
    }),
  );
});

it('keeps the newest value of an entry in use', () => {
  const map = new RecentMap<number>(1, () => true);
  map.set('used', 1);
  map.set('other', 2);
  map.set('used', 3);
  map.set('another', 4);
  expect(map.get('used')).toBe(3);
});

it('deletes an entry wherever it is', () => {
  const map = new RecentMap<number>(1);
  map.set('older', 1);
  map.set('recent', 2);
  map.delete('older');
  map.delete('recent');
  expect([map.get('older'), map.get('recent')]).toEqual([undefined, undefined]);
});
