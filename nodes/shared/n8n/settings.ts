import { readNumber } from '../contract';

/** Thrown for a parameter that an expression or an imported workflow gave a value it cannot have. */
export class SettingError extends Error {
  constructor(
    message: string,
    /** How to fix it, for the person who built the workflow. */
    readonly description: string,
  ) {
    super(message);
    this.name = 'SettingError';
  }
}

/**
 * The value of a parameter with a fixed list of options.
 *
 * @param label the parameter as the editor shows it
 * @param options the values it can have
 * @throws SettingError for any other value
 */
export function optionOf<T extends string>(
  label: string,
  options: readonly T[],
  value: unknown,
): T {
  const found = options.find((option) => option === value);
  if (found !== undefined) return found;
  throw new SettingError(
    `${label} is ${JSON.stringify(value)}, which is not one of its options`,
    `Choose an option from the list, or use one of these values in the expression: ${options.join(', ')}.`,
  );
}

/**
 * The value of a parameter that selects several of a fixed list of options.
 *
 * @throws SettingError for anything but a list of these options
 */
export function optionsOf<T extends string>(
  label: string,
  options: readonly T[],
  value: unknown,
): readonly T[] {
  const isOption = (one: unknown): one is T => options.some((option) => option === one);
  if (Array.isArray(value) && value.every(isOption)) return value;
  throw new SettingError(
    `${label} is ${JSON.stringify(value)}, which is not a list of its options`,
    `Select options in the list, or use these values in the expression: ${options.join(', ')}.`,
  );
}

/**
 * The value of a parameter that is a number.
 *
 * @param value a number, or a text that is one, since expressions often return text
 * @throws SettingError for anything else, and for a number below 0
 */
export function numberOf(label: string, value: unknown): number {
  const number = readNumber(value);
  if (number !== undefined && number >= 0) return number;
  throw new SettingError(
    `${label} is ${JSON.stringify(value)}, which is not a number of 0 or more`,
    'Enter a number that is 0 or more.',
  );
}

/**
 * The value of a parameter that is on or off.
 *
 * @param value a boolean, or a text that is one, since expressions often return text
 * @throws SettingError for anything else
 */
export function booleanOf(label: string, value: unknown): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new SettingError(
    `${label} is ${JSON.stringify(value)}, which is neither true nor false`,
    'Turn it on or off, or make sure that the expression returns true or false.',
  );
}
