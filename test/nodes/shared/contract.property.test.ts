import fc from 'fast-check';
import { CHANNELS } from '../../../nodes/shared/channels';
import { isMessage, toMessage } from '../../../nodes/shared/contract';
import { messageSchema } from '../../../nodes/shared/schema';
import { readWarning } from '../../../nodes/shared/warnings';
import { loadFixtures } from '../../fixtures/loadFixtures';

const fixtures = loadFixtures();
const names = [...new Set(fixtures.flatMap(({ payload }) => Object.keys(payload)))];
const ours = ['channel', 'event', 'sentBy', 'asSent', 'warnings', 'delivery', 'call', '__proto__'];
const values = [...new Set(fixtures.flatMap(({ payload }) => Object.values(payload)))];

const odd = fc.constantFrom<unknown>(
  {},
  [],
  null,
  '',
  '0',
  -1,
  1e300,
  true,
  'a@b.example, "c, d" <c@d.example>',
  [['x']],
  [{ url: 'u' }],
  [1, 'two', null],
  '2026-02-30T00:00:00Z',
  '1795015444',
  'sms',
  'InboundMessage',
  'TYPE_INTERNAL_COMMENT',
  '\ud800',
  { kind: 'person', evidence: 'source' },
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...values) },
  { weight: 3, arbitrary: odd },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
const entry = fc.tuple(fc.oneof(fc.constantFrom(...names, ...ours), fc.string()), value);
const payload = fc.tuple(fc.constantFrom(...fixtures), fc.array(entry, { maxLength: 8 })).map(
  // Through JSON, so that `__proto__` becomes a field as it does in a webhook.
  ([fixture, changes]) => {
    const fields = [...Object.entries(fixture.payload), ...changes];
    const json = fields.map(([name, came]) => `${JSON.stringify(name)}:${JSON.stringify(came)}`);
    return JSON.parse(`{${json.join(',')}}`) as Record<string, unknown>;
  },
);

it('brings every object to the schema, in one of the channels, telling nothing but warnings', () => {
  fc.assert(
    fc.property(payload, (came) => {
      const message = toMessage(came);
      expect(messageSchema.safeParse(message).error).toBeUndefined();
      expect(CHANNELS).toContain(message.channel);
      expect(isMessage(message)).toBe(true);
      expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    }),
    { numRuns: 2000 },
  );
});

it('gives a message out as it went in, and leaves the payload alone', () => {
  fc.assert(
    fc.property(payload, (came) => {
      const before = structuredClone(came);
      const message = toMessage(came);
      expect(came).toEqual(before);
      expect(toMessage(message)).toEqual(message);
    }),
    { numRuns: 2000 },
  );
});

it('loses no value: it is kept, or a warning tells of its field', () => {
  fc.assert(
    fc.property(payload, (came) => {
      const message: Record<string, unknown> = toMessage(came);
      const told = new Set(
        (message.warnings as string[] | undefined)?.map((w) => readWarning(w)?.field),
      );
      for (const name of Object.keys(came)) {
        const kept = Object.hasOwn(message, name) && message[name] === came[name];
        const long = name.length > 60 || told.has('…');
        const isOurs = ours.includes(name) || name === 'cc' || name === 'bcc';
        if (!kept && !long && !isOurs) expect([name, told.has(name)]).toEqual([name, true]);
      }
    }),
    { numRuns: 1000 },
  );
});

it('writes only warnings that can be counted by code and field', () => {
  fc.assert(
    fc.property(payload, (came) => {
      delete came.warnings;
      for (const line of toMessage(came).warnings ?? []) expect(readWarning(line)).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
