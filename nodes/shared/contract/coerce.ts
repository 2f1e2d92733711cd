import { splitAddresses } from './splitAddresses';
import type { FieldKind } from './fields';

/** What became of a value that did not have its field's type. */
export interface Mended {
  value: unknown;
  /** What was done, for the warning. */
  done: string;
  /** Something of what came is not in the value, so what came must be kept beside it. */
  lossy?: boolean;
}

/**
 * For each kind of field: brings a value of another form to the field's type, or returns undefined
 * where that would be guessing. The forms are those that documents and captured payloads show.
 */
export const MEND: Record<FieldKind, (value: unknown) => Mended | undefined> = {
  text: mendText,
  time: mendTime,
  seconds: mendNumber,
  number: mendNumber,
  texts: mendTexts,
  addresses: mendAddresses,
};

/** The text that the contract will have for a value; undefined where it has none, or an empty one. */
export function readText(came: unknown): string | undefined {
  const text = typeof came === 'string' ? came : mendText(came)?.value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The number that the contract will have for a value. */
export function readNumber(came: unknown): number | undefined {
  const number = typeof came === 'number' ? came : mendNumber(came)?.value;
  return typeof number === 'number' ? number : undefined;
}

function mendText(value: unknown): Mended | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { value: String(value), done: 'read as text' };
  }
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string') {
    return { value: value[0], done: 'its one entry taken' };
  }
  return undefined;
}

function mendNumber(value: unknown): Mended | undefined {
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'number') {
    return { value: value[0], done: 'its one entry taken' };
  }
  if (typeof value !== 'string' || !/^\s*-?\d+(?:\.\d+)?\s*$/.test(value)) return undefined;
  return { value: Number(value), done: 'read as a number' };
}

const ISO_LIKE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?$/i;
/** Epoch times of ten digits are seconds, of thirteen milliseconds: both mean 2001 to 2286. */
const EPOCH = /^(?:\d{10}|\d{13})$/;

function mendTime(value: unknown): Mended | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const came = String(value).trim();
  if (EPOCH.test(came)) {
    const milliseconds = came.length === 10 ? Number(came) * 1000 : Number(came);
    const unit = came.length === 10 ? 'seconds' : 'milliseconds';
    return { value: new Date(milliseconds).toISOString(), done: `read as ${unit} since 1970` };
  }
  const [, day = '', clock = '', zone = ''] = ISO_LIKE.exec(came) ?? [];
  const date = new Date(`${day}T${clock}${zone.toUpperCase() || 'Z'}`);
  if (Number.isNaN(date.getTime()) || !isDay(day)) return undefined;
  return { value: date.toISOString(), done: zone ? 'brought to UTC' : 'read as UTC' };
}

/** Date reads the 30th of February as a day of March. */
function isDay(day: string): boolean {
  return new Date(day).toISOString().startsWith(day);
}

function mendTexts(value: unknown): Mended | undefined {
  if (typeof value === 'string') {
    return { value: value.trim() === '' ? [] : [value], done: 'made a list' };
  }
  if (!Array.isArray(value)) return undefined;
  const entries: unknown[] = value;
  return {
    value: entries.flatMap((entry) => entryText(entry) ?? []),
    done: 'its entries that are text or carry a url taken',
    lossy: true,
  };
}

function entryText(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  const url = typeof entry === 'object' && entry !== null && 'url' in entry ? entry.url : undefined;
  return typeof url === 'string' ? url : undefined;
}

function mendAddresses(value: unknown): Mended | undefined {
  const done = 'made a list of single addresses';
  if (typeof value === 'string') return { value: splitAddresses(value), done };
  if (!Array.isArray(value)) return undefined;
  const entries: unknown[] = value;
  const texts = entries.filter((entry) => typeof entry === 'string');
  return { value: texts.flatMap(splitAddresses), done, lossy: texts.length < entries.length };
}
