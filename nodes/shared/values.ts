/** An object as JSON has them: not null, not a list. */
export type Fields = Record<string, unknown>;

/** Whether a value is an object as JSON has them. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list of nothing but text. */
export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/**
 * What lies in an object.
 *
 * @param path field names joined by dots
 * @returns undefined where the path leads nowhere
 */
export function valueAt(from: unknown, path: string): unknown {
  let value = from;
  for (const name of path.split('.')) {
    if (!isFields(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** `No answer`, `no_answer` and `no-answer` are one value: case, space, `_` and `-` do not count. */
export function foldValue(value: string): string {
  return value.toLowerCase().replace(/[\s_-]/g, '');
}
