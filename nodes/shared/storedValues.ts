/**
 * Values of parameters as a workflow stores them, read without evaluating them. A value of a wrong
 * type, which an imported flow can hold, counts as not set.
 */

const EMPTY: ReadonlySet<string> = new Set();
const keep = (value: string): string => value;

/** A list from a choice of several, or from a text with commas, spaces or line breaks between. */
export function asSet(
  value: unknown,
  write: (value: string) => string = keep,
): ReadonlySet<string> {
  const values: unknown[] = typeof value === 'string' ? value.split(/[\s,;]+/) : asArray(value);
  if (values.length === 0) return EMPTY;
  return new Set(values.filter(isName).map(write));
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object, or an empty one for anything else. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The text, or an empty one for anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value if it is a finite number of at least `least`, else the preset. */
export function asNumber(value: unknown, preset: number, least: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least ? value : preset;
}

/** The value if it is one of the known ones, else the first of these. */
export function oneOf<T extends string>(known: readonly [T, ...T[]], value: unknown): T {
  return known.find((entry) => entry === value) ?? known[0];
}
