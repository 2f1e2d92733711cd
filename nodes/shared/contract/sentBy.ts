import { foldValue } from '../values';
import type { Event } from './event';
import type { SentBy } from './schema';

/**
 * Who is behind each `source`: `app` and `manual` are a user writing in the app; workflows, campaigns
 * and bulk actions send by themselves. `api` says nothing: it may be a program, or a tool in which a
 * person pressed Send.
 */
const KIND_OF_SOURCE: ReadonlyMap<string, SentBy['kind']> = new Map([
  ['app', 'person'],
  ['manual', 'person'],
  ['workflow', 'automation'],
  ['campaign', 'automation'],
  ['bulkactions', 'automation'],
]);

/**
 * Who sent a message. `source` decides; without it, a `userId` means that a user did (documented as
 * the id of the user who sent the message). An unknown source is not guessed at, and an inbound
 * message is the contact's.
 */
export function decideSentBy(event: Event, source: unknown, userId: unknown): SentBy {
  if (event === 'InboundMessage') return { kind: 'unknown', evidence: 'event' };
  if (typeof source === 'string' && source !== '') {
    return { kind: KIND_OF_SOURCE.get(foldValue(source)) ?? 'unknown', evidence: 'source' };
  }
  if (typeof userId === 'string' && userId !== '') return { kind: 'person', evidence: 'userId' };
  return { kind: 'unknown', evidence: 'none' };
}
