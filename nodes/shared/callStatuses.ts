import { foldValue } from './values';

/**
 * How a call ended, as far as one status alone says. `completed` and `answered` differ: a `status` of
 * `completed` arrives with calls that reached voicemail, too.
 */
export type Ending =
  'completed' | 'answered' | 'voicemail' | 'noAnswer' | 'busy' | 'failed' | 'canceled' | 'underWay';

/** `other`: a word that says nothing about calls, such as `delivered`; `none`: no status. */
export type StatusReading = Ending | 'other' | 'none';

/**
 * The words for the state of a call, in `callStatus` or `status`. Sources: HighLevel's conversations
 * API, then its workflow webhooks (missed, ringing), then the call statuses of the telephone carrier,
 * Twilio (queued, initiated, in-progress). To add a call status: one row here.
 */
const ROWS = Object.entries({
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
} satisfies Record<string, Ending>);

/** Every known word; the contract warns about others. */
export const CALL_STATUSES: readonly string[] = ROWS.map(([status]) => status);

/** By folded word, and by the usual spelling, so that most look-ups fold nothing. */
const ENDING_OF_SPELLING: ReadonlyMap<string, Ending> = new Map(
  ROWS.flatMap(([status, ending]): [string, Ending][] => [
    [status, ending],
    [foldValue(status), ending],
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

/** The words for some endings, for the table in the documentation. */
export function wordsFor(endings: readonly Ending[]): string[] {
  return ROWS.filter(([, ending]) => endings.includes(ending)).map(([status]) => status);
}
