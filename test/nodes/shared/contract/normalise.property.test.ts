import fc from 'fast-check';
import { CHANNELS } from '../../../../nodes/shared/contract/channels';
import { isMessage, toMessage } from '../../../../nodes/shared/contract';
import { messageSchema } from '../../../../nodes/shared/contract/schema';
import { ADDED, arbitraryPayload } from '../../../fixtures/arbitraryPayload';
import { leavesOf } from '../../../fixtures/leaves';
import { readWarning } from '../../../fixtures/readWarning';

it('brings every object to the schema, in one of the channels', () => {
  fc.assert(
    fc.property(arbitraryPayload, (came) => {
      const message = toMessage(came);
      expect(messageSchema.safeParse(message).error).toBeUndefined();
      expect(CHANNELS).toContain(message.channel);
      expect(isMessage(message)).toBe(true);
      expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    }),
    { numRuns: 2000 },
  );
});

it('changes nothing the second time, and leaves the payload alone', () => {
  fc.assert(
    fc.property(arbitraryPayload, (came) => {
      const before = structuredClone(came);
      const message = toMessage(came);
      expect(came).toEqual(before);
      expect(toMessage(message)).toEqual(message);
    }),
    { numRuns: 2000 },
  );
});

it('warns of the same unknown fields the second time, although they are in another order', () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`unknown${at}`, at]));
  const message = toMessage({
    type: 'OutboundMessage',
    messageType: 'SMS',
    ...many,
    callStatus: 'x',
  });
  expect(message.warnings?.filter((line) => line.startsWith('unknownField'))).toHaveLength(21);
  expect(toMessage(message)).toEqual(message);
});

/** The names whose value moves to another field: the API's number of a type, and its wrapper. */
const MOVED = ['type', 'message'];

function hasAll(found: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...wanted].every((leaf) => found.has(leaf));
}

it('loses no value: it is kept or moved, or a warning is about its field', () => {
  fc.assert(
    fc.property(arbitraryPayload, (came) => {
      const message: Record<string, unknown> = toMessage(came);
      const told = new Set(
        (message.warnings as string[] | undefined)?.map((w) => readWarning(w)?.field),
      );
      for (const [name, value] of Object.entries(came)) {
        const kept = Object.hasOwn(message, name) && message[name] === value;
        const filled = (value === null || value === '') && Object.hasOwn(message, name);
        const moved = MOVED.includes(name) && hasAll(leavesOf(message), leavesOf(value));
        const long = name.length > 60 || told.has('…');
        const isOurs = ADDED.includes(name) || name === 'cc' || name === 'bcc';
        if (kept || filled || moved || long || isOurs) continue;
        expect([name, told.has(name)]).toEqual([name, true]);
      }
    }),
    { numRuns: 2000 },
  );
});

it('writes only warnings that can be counted by code and field', () => {
  fc.assert(
    fc.property(arbitraryPayload, (came) => {
      delete came.warnings;
      for (const line of toMessage(came).warnings ?? []) expect(readWarning(line)).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
});
