import { createHash } from 'node:crypto';
import { addressKey } from '../email';
import { normalized } from '../text/normalForm';
import type { EmailAddress, ThreadKeySource } from './schema';

/** The evidence for the thread of an email. */
export interface ThreadEvidence {
  /** HighLevel's id of the thread, if the message has one. */
  threadId: string | undefined;
  baseSubject: string;
  /** Sender and recipients without Bcc, which the other side's emails do not contain. */
  addresses: readonly EmailAddress[];
  /** The email's own id or text, for an email without a subject and addresses: it is its own thread. */
  self: string;
}

export interface ThreadKey {
  threadKey: string;
  threadKeySource: ThreadKeySource;
}

const GUESS_LENGTH = 32;

/**
 * The key that all emails of a thread share: HighLevel's `threadId`, else a guess. The guess is a hash
 * of the base subject, regardless of case and spaces, and of all addresses in any order, so that it is
 * the same for both directions of a conversation.
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

/** The key of a person: the address, or the name without one. */
export function personKey({ address, name }: EmailAddress): string {
  return addressKey(address || name);
}
