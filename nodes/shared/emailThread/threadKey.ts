import { createHash } from 'node:crypto';
import { addressKey } from '../email';
import { normalized } from '../text/normalForm';
import type { EmailAddress, ThreadKeySource } from './schema';

/** What decides which thread an email belongs to. */
export interface ThreadEvidence {
  /** HighLevel's id of the thread, if the message has one. */
  threadId: string | undefined;
  baseSubject: string;
  /** Sender and recipients, without blind copies, which the other side's emails lack. */
  addresses: readonly EmailAddress[];
  /** The email's own id or text: without a subject and people an email belongs to no other. */
  self: string;
}

export interface ThreadKey {
  threadKey: string;
  threadKeySource: ThreadKeySource;
}

const GUESS_LENGTH = 32;

/**
 * The key that all emails of a thread share: HighLevel's `threadId`. Without one it is a guess, a
 * hash of the base subject (case and spaces aside) and of everybody's address in any order, so that
 * both directions of a conversation come to the same.
 */
export function threadKeyOf({ threadId, baseSubject, addresses, self }: ThreadEvidence): ThreadKey {
  if (threadId) return { threadKey: threadId, threadKeySource: 'threadId' };
  const subject = normalized(baseSubject, 'NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const everybody = new Set(addresses.map(personKey).filter((key) => key !== ''));
  const isNothing = subject === '' && everybody.size === 0;
  const evidence = JSON.stringify(isNothing ? self : [subject, [...everybody].sort()]);
  const hash = createHash('sha256').update(evidence).digest('hex').slice(0, GUESS_LENGTH);
  return { threadKey: `guess-${hash}`, threadKeySource: 'guess' };
}

/** What tells one person from another: the address, or the name where there is none. */
export function personKey({ address, name }: EmailAddress): string {
  return addressKey(address || name);
}
