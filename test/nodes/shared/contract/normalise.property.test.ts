import fc from 'fast-check';
import { CHANNELS } from '../../../../nodes/shared/contract/channels';
import { isMessage, toMessage } from '../../../../nodes/shared/contract/normalise';
import { messageSchema } from '../../../../nodes/shared/contract/schema';
import { ADDED, arbitraryPayload } from '../../../fixtures/arbitraryPayload';
import { readWarning } from '../../../fixtures/readWarning';

it('brings every object to the schema, in one of the channels, telling nothing but warnings', () => {
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

it('gives a message out as it went in, and leaves the payload alone', () => {
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

it('loses no value: it is kept, or a warning tells of its field', () => {
  fc.assert(
    fc.property(arbitraryPayload, (came) => {
      const message: Record<string, unknown> = toMessage(came);
      const told = new Set(
        (message.warnings as string[] | undefined)?.map((w) => readWarning(w)?.field),
      );
      for (const name of Object.keys(came)) {
        const kept = Object.hasOwn(message, name) && message[name] === came[name];
        const long = name.length > 60 || told.has('…');
        const isOurs = ADDED.includes(name) || name === 'cc' || name === 'bcc';
        if (!kept && !long && !isOurs) expect([name, told.has(name)]).toEqual([name, true]);
      }
    }),
    { numRuns: 1000 },
  );
});

it('writes only warnings that can be counted by code and field', () => {
  fc.assert(
    fc.property(arbitraryPayload, (came) => {
      delete came.warnings;
      for (const line of toMessage(came).warnings ?? []) expect(readWarning(line)).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
