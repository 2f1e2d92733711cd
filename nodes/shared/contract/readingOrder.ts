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
  // A store to __proto__ would change the prototype.
  if (names.length > MOST_NAMES || names.includes('__proto__')) return copied(payload);
  const out = { ...shapeFor(names) };
  out.channel = '';
  out.direction = '';
  out.sentBy = undefined;
  out.event = '';
  for (const name of names) out[name] = payload[name];
  return out;
}

function copied(payload: Readonly<Fields>): Fields {
  const first = READ_FIRST.filter((name) => DECIDED.has(name) || payload[name] !== undefined);
  const empty = Object.fromEntries(first.map((name) => [name, '']));
  return { ...empty, sentBy: undefined, ...payload };
}

const MOST_NAMES = 100;
const MOST_SHAPES = 200;

/**
 * Empty objects by the names of a payload. Copying such an object and filling it takes a tenth of the time
 * of adding each field to a new one (`npm run bench -- trigger`, accepted).
 */
const SHAPES = new Map<string, Readonly<Fields>>();

function shapeFor(names: readonly string[]): Readonly<Fields> {
  const key = JSON.stringify(names);
  const known = SHAPES.get(key);
  if (known) return known;
  const given = new Set(names);
  const first = READ_FIRST.filter((name) => DECIDED.has(name) || given.has(name));
  const all = new Set([...first, ...names]);
  // JSON.parse makes an object of one shape, however many fields it has.
  const text = [...all].map((name) => `${JSON.stringify(name)}:null`).join(',');
  const shape = JSON.parse(`{${text}}`) as Fields;
  if (SHAPES.size < MOST_SHAPES) SHAPES.set(key, shape);
  return shape;
}
