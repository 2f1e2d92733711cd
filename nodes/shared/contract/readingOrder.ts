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

const NONE: readonly string[] = [];

/**
 * A copy of a payload that begins with READ_FIRST, as far as the payload has these fields. Those that
 * the normaliser decides are there, but null.
 *
 * @param added always the same list for the same names: fields that the caller sets afterwards. They are
 *   at the end, and null
 */
export function inReadingOrder(payload: Readonly<Fields>, added = NONE): Fields {
  const names = Object.keys(payload);
  const out = { ...emptyOf(names, added) };
  // Each name is a field of its own already, also __proto__: nothing is set on the prototype.
  for (const name of names) out[name] = payload[name];
  return out;
}

/** An empty object with the fields of a payload, for payloads with the same names in the same order. */
interface Shape {
  names: readonly string[];
  added: readonly string[];
  empty: Readonly<Fields>;
}

/** Limits of what is remembered, whatever is sent: shapes of one length, names of a shape, characters. */
const MOST_SHAPES = 8;
const MOST_NAMES = 64;
const LONGEST_NAME = 64;

/**
 * Shapes by their number of names. To copy an empty object and fill it takes a fraction of the time of
 * adding fields to one (`npm run bench -- trigger`, accepted).
 */
const KNOWN = new Map<number, Shape[]>();

function emptyOf(names: readonly string[], added: readonly string[]): Readonly<Fields> {
  const shapes = KNOWN.get(names.length) ?? [];
  const known = shapes.find((shape) => shape.added === added && areEqual(shape.names, names));
  if (known) return known.empty;
  const given = new Set(names);
  const first = READ_FIRST.filter((name) => DECIDED.has(name) || given.has(name));
  // JSON.parse makes all fields at once, and __proto__ a field like any other.
  const fields = [...new Set([...first, ...names, ...added])];
  const empty = JSON.parse(
    `{${fields.map((name) => `${JSON.stringify(name)}:null`).join()}}`,
  ) as Fields;
  const isUsual = names.length <= MOST_NAMES && names.every(({ length }) => length <= LONGEST_NAME);
  if (isUsual && shapes.length < MOST_SHAPES)
    KNOWN.set(names.length, [...shapes, { names, added, empty }]);
  return empty;
}

function areEqual(ones: readonly string[], others: readonly string[]): boolean {
  return ones.every((name, index) => name === others[index]);
}
