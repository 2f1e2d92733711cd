import { splitAddresses } from './splitAddresses';
import type { FieldType } from './fields';

/** A value converted to its field's type. */
export interface Coerced {
  value: unknown;
  /** How it was converted, for the warning. */
  done: string;
  /** A part of the original is missing in the value, so the original must be kept beside it. */
  lossy?: boolean;
}

/**
 * For each type of field: converts a value of another type, or returns undefined where that would be
 * guessing. The forms it reads are those of documents and captured payloads.
 */
export const COERCE: Record<FieldType, (value: unknown) => Coerced | undefined> = {
  text: coerceText,
  time: coerceTime,
  seconds: coerceNumber,
  number: coerceNumber,
  texts: coerceTexts,
  addresses: coerceAddresses,
  object: () => undefined,
};

/** The text that a text field will have for a value; undefined if it is none, or empty. */
export function readText(came: unknown): string | undefined {
  const text = typeof came === 'string' ? came : coerceText(came)?.value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The number that a number field will have for a value; undefined if it is none. */
export function readNumber(came: unknown): number | undefined {
  const number = typeof came === 'number' ? came : coerceNumber(came)?.value;
  return typeof number === 'number' ? number : undefined;
}

/** `["+15005550006"]`, `2` */
function coerceText(value: unknown): Coerced | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { value: String(value), done: 'read as text' };
  }
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string') {
    return { value: value[0], done: 'its only entry is used' };
  }
  return undefined;
}

/** `"31"`, `[10]` */
function coerceNumber(value: unknown): Coerced | undefined {
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'number') {
    return { value: value[0], done: 'its only entry is used' };
  }
  if (typeof value !== 'string' || !/^\s*-?\d+(?:\.\d+)?\s*$/.test(value)) return undefined;
  return { value: Number(value), done: 'read as a number' };
}

/** `2024-05-08 11:57:42`, `2024-05-08T11:57:42.250+0530` */
const ISO_LIKE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?$/i;
/** `1715169462`: ten digits are seconds, thirteen milliseconds; both mean 2001 to 2286. */
const EPOCH = /^(?:\d{10}|\d{13})$/;

function coerceTime(value: unknown): Coerced | undefined {
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
  return { value: date.toISOString(), done: zone ? 'converted to UTC' : 'read as UTC' };
}

/** Whether a day exists: Date reads `2026-02-30` as a day of March. */
function isDay(day: string): boolean {
  return new Date(day).toISOString().startsWith(day);
}

/** `"https://x.example/a.png"`, `[{ "url": "https://x.example/a.png" }]` */
function coerceTexts(value: unknown): Coerced | undefined {
  if (typeof value === 'string') {
    return { value: value.trim() === '' ? [] : [value], done: 'made a list' };
  }
  if (!Array.isArray(value)) return undefined;
  const entries: unknown[] = value;
  return {
    value: entries.flatMap((entry) => entryText(entry) ?? []),
    done: 'its entries that are text or have a url are used',
    lossy: true,
  };
}

function entryText(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  const url = typeof entry === 'object' && entry !== null && 'url' in entry ? entry.url : undefined;
  return typeof url === 'string' ? url : undefined;
}

/** `"Jane Doe <jane@x.example>, sam@x.example"` */
function coerceAddresses(value: unknown): Coerced | undefined {
  const done = 'made a list of single addresses';
  if (typeof value === 'string') return { value: splitAddresses(value), done };
  if (!Array.isArray(value)) return undefined;
  const entries: unknown[] = value;
  const texts = entries.filter((entry) => typeof entry === 'string');
  return { value: texts.flatMap(splitAddresses), done, lossy: texts.length < entries.length };
}
