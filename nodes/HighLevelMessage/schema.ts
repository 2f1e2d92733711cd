import { z } from 'zod/v4';
import { callSchema } from '../shared/callOutcome';

/** The fields of a message that decide about the outcome of a call. */
export const EVIDENCE_FIELDS = [
  'status',
  'callStatus',
  'callDuration',
  'messageType',
  'messageTypeId',
] as const;

/** The field `call` that Get Outcome adds: as Call Outcome's, and where its evidence is from. */
export const refreshedCallSchema = callSchema.extend({
  fromApi: z
    .array(z.enum(EVIDENCE_FIELDS))
    .describe("Fields that decide and were read from HighLevel's API; empty if the item had them"),
});

export type RefreshedCall = z.infer<typeof refreshedCallSchema>;
