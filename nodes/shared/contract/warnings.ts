/**
 * Warnings are one line of text each, `code field: what it was; what was done`. The same change of
 * HighLevel's always gives the same line, so that the warnings of a day can be counted as they are: a
 * value is only shown if there are few different ones (a status, a message type); else the line says
 * what type of value it was.
 */
export const WARNING_CODES = {
  coerced: "The value had another type than the field's and was converted.",
  empty: 'null, {} or empty text instead of a value; the field was left out.',
  unreadable: "The value cannot be converted to the field's type; it is kept in asSent.",
  unknownValue: 'The type is right, but the value is not documented; it is kept.',
  unknownField: 'The field is not known on this channel; it is kept as it came.',
  unknownType: 'The message type is not known, so it says nothing about the channel.',
  contradiction: 'Two fields disagree; the warning names the one that was followed.',
  missing: 'A field that decides something is missing.',
  renamed: 'The name of the field is not safe to use; the value is kept in asSent.',
} as const;

export type WarningCode = keyof typeof WARNING_CODES;

const SHOWN_CHARACTERS = 60;

/**
 * One warning that shows the value it is about.
 *
 * @param came the value; a long text is shortened
 * @param done what was done with it
 */
export function warning(code: WarningCode, field: string, came: unknown, done: string): string {
  return `${code} ${shorten(field)}: ${shown(came)}; ${done}`;
}

/** The type of a value, as it reads in a sentence, without the value itself. */
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

/** A text cut to the length that warnings show. */
export function shorten(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
