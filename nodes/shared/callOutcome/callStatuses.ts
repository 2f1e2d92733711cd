import type { CALL_STATUSES, STATUSES } from '../contract';
import { foldValue } from '../values';

/**
 * How a call ended, as far as one status alone says. `completed` and `answered` differ: a `status` of
 * `completed` arrives with calls that reached voicemail, too.
 */
export type Ending =
  'completed' | 'answered' | 'voicemail' | 'noAnswer' | 'busy' | 'failed' | 'canceled' | 'underWay';

/** `other`: a word that says nothing about calls, such as `delivered`; `none`: no status. */
export type StatusReading = Ending | 'other' | 'none';

type CallStatus = (typeof CALL_STATUSES)[number];
type MessageStatus = (typeof STATUSES)[number];

/**
 * Every call status that the contract knows, and the message statuses that say something about a
 * call. A call status that is added to the contract and missing here fails the type check.
 */
const ENDING_OF_WORD = {
  completed: 'completed',
  answered: 'answered',
  voicemail: 'voicemail',
  'no-answer': 'noAnswer',
  missed: 'noAnswer',
  busy: 'busy',
  failed: 'failed',
  undelivered: 'failed',
  canceled: 'canceled',
  cancelled: 'canceled',
  pending: 'underWay',
  scheduled: 'underWay',
  queued: 'underWay',
  initiated: 'underWay',
  ringing: 'underWay',
  'in-progress': 'underWay',
} as const satisfies Record<CallStatus, Ending> & Partial<Record<MessageStatus, Ending>>;

const WORDS: readonly [word: string, ending: Ending][] = Object.entries(ENDING_OF_WORD);

/** By folded word, and by the usual spelling, so that most look-ups fold nothing. */
const ENDING_OF_SPELLING: ReadonlyMap<string, Ending> = new Map(
  WORDS.flatMap(([word, ending]): [string, Ending][] => [
    [word, ending],
    [foldValue(word), ending],
  ]),
);

/** The meaning of a `status` or `callStatus` of a call, in any spelling: `No answer`, `BUSY`. */
export function readStatus(status: string | undefined): StatusReading {
  if (status === undefined) return 'none';
  const known = ENDING_OF_SPELLING.get(status);
  if (known) return known;
  const folded = foldValue(status);
  return folded === '' ? 'none' : (ENDING_OF_SPELLING.get(folded) ?? 'other');
}

/** HighLevel's words for some endings, for the table in the documentation. */
export function wordsFor(endings: readonly Ending[]): string[] {
  return WORDS.filter(([, ending]) => endings.includes(ending)).map(([word]) => word);
}
