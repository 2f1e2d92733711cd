import fc from 'fast-check';
import { callOutcome } from '../../../../nodes/shared/callOutcome/outcome';
import { MEANINGS } from '../../../../nodes/shared/callOutcome/rules';
import { callSchema } from '../../../../nodes/shared/callOutcome/schema';
import { toMessage } from '../../../../nodes/shared/contract';
import { arbitraryPayload } from '../../../fixtures/arbitraryPayload';

const settings = fc.record({
  missingCallStatus: fc.constantFrom(
    'undetermined' as const,
    'answered' as const,
    'byDuration' as const,
  ),
  shortestConversation: fc.constantFrom(0, 5),
});

it('gives every call exactly one outcome that fits the schema, and everything else none', () => {
  fc.assert(
    fc.property(arbitraryPayload, settings, (came, chosen) => {
      const message = toMessage(came);
      const call = callOutcome(message, chosen);
      expect(call !== null).toBe(message.channel === 'call' || message.channel === 'voicemail');
      if (!call) return;
      expect(callSchema.strict().parse(call)).toEqual(call);
      expect(call).toMatchObject({ ...MEANINGS[call.outcome], isFinal: call.isFinal });
      expect(JSON.parse(JSON.stringify(call))).toEqual(call);
      expect(callOutcome(toMessage({ ...message, call }), chosen)).toEqual(call);
    }),
    { numRuns: 2000 },
  );
});
