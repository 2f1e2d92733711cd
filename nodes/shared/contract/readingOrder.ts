import type { Fields } from '../values';

/**
 * The fields that people read first, in this order; all others, such as ids, follow as they came. n8n's
 * table shows an item's fields in their own order, and only the first few fit the window.
 */
export const READ_FIRST = [
  'channel',
  'from',
  'to',
  'subject',
  'body',
  'status',
  'callStatus',
  'callDuration',
  'dateAdded',
  'direction',
  'sentBy',
  'event',
] as const;

/**
 * A copy of a payload that begins with READ_FIRST, as far as the payload has these fields. Those that
 * the normaliser decides are there, but empty.
 */
export function inReadingOrder(payload: Readonly<Fields>): Fields {
  const { from, to, subject, body, status, callStatus, callDuration, dateAdded } = payload;
  const first: Fields = { channel: '' };
  // A store by name: V8 makes an object with more than a few stores by key a slow one.
  if (from !== undefined) first.from = from;
  if (to !== undefined) first.to = to;
  if (subject !== undefined) first.subject = subject;
  if (body !== undefined) first.body = body;
  if (status !== undefined) first.status = status;
  if (callStatus !== undefined) first.callStatus = callStatus;
  if (callDuration !== undefined) first.callDuration = callDuration;
  if (dateAdded !== undefined) first.dateAdded = dateAdded;
  first.direction = '';
  first.sentBy = undefined;
  first.event = '';
  return { ...first, ...payload };
}
