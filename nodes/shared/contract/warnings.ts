/**
 * Warnings are one line of text each, `code field: what came; what was done`. Equal drift gives equal
 * lines, so that a day's warnings can be counted as they are: a value is only shown where there are
 * few of them (a status, a message type); else the line says what kind of value came.
 */
export const WARNING_CODES = {
  coerced: 'The value came in another form than the contract has and was brought to it.',
  empty: 'null, {} or empty text came where a value belongs; the field was left out.',
  unreadable: 'The value cannot be brought to its type; it stays, as it came, in asSent.',
  unknownValue: 'The type is right, but no document names this value; it is kept.',
  unknownField: 'The contract does not know the field on this channel; it is kept as it came.',
  unknownType: 'The message type is not known, so it says nothing about the channel.',
  contradiction: 'Two fields say different things; which one was followed is told.',
  missing: 'A field that decides something did not come.',
  renamed: 'The name of the field is not safe to use; the value is kept in asSent.',
} as const;

export type WarningCode = keyof typeof WARNING_CODES;

const SHOWN_CHARACTERS = 60;

/**
 * One warning about a value that is shown in it.
 *
 * @param came the value, shown shortened
 * @param done what was done with it
 */
export function warning(code: WarningCode, field: string, came: unknown, done: string): string {
  return `${code} ${shorten(field)}: ${shown(came)}; ${done}`;
}

/** What kind of value came, without the value itself, so that equal drift reads equal. */
export function shapeOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'empty text' : 'text';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? '{}' : 'an object';
  return `a ${typeof value}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : shapeOf(value);
}

/** As much of a text as a warning shows. */
export function shorten(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
