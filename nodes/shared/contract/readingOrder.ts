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

/** The fields that the normaliser decides. */
const DECIDED = new Set<string>(['channel', 'direction', 'sentBy', 'event']);

/**
 * A copy of a payload that begins with READ_FIRST, as far as the payload has these fields. Those that
 * the normaliser decides are there, but empty.
 */
export function inReadingOrder(payload: Readonly<Fields>): Fields {
  const names = Object.keys(payload);
  const out = { ...emptyOf(names) };
  // Each name is a field of its own already, also __proto__: nothing is set on the prototype.
  for (const name of names) out[name] = payload[name];
  return out;
}

const MOST_KNOWN = 200;
/** In characters of all names together. A payload of HighLevel has about 500. */
const LONGEST_KNOWN = 4_000;

/**
 * Empty objects by the names of their payload. To copy one and fill it takes a tenth of the time of adding
 * each field to a new object (`npm run bench -- trigger`, accepted).
 */
const KNOWN = new Map<string, Readonly<Fields>>();

function emptyOf(names: readonly string[]): Readonly<Fields> {
  const key = JSON.stringify(names);
  const known = KNOWN.get(key);
  if (known) return known;
  const given = new Set(names);
  const first = READ_FIRST.filter((name) => DECIDED.has(name) || given.has(name));
  // JSON.parse makes all fields at once, and __proto__ a field like any other.
  const fields = [...new Set([...first, ...names])].map((name) => `${JSON.stringify(name)}:null`);
  const empty = JSON.parse(`{${fields.join()}}`) as Fields;
  if (KNOWN.size < MOST_KNOWN && key.length < LONGEST_KNOWN) KNOWN.set(key, empty);
  return empty;
}
