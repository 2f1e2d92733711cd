/** A JSON object: not null, not a list. */
export type Fields = Record<string, unknown>;

/** Whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list that only contains text. */
export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/**
 * A value in an object.
 *
 * @param path field names joined by dots: `location.id`
 * @returns undefined if there is none at the path
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
