import { tryToParseDateTime } from 'n8n-workflow';
import { SettingError } from './settings';

/**
 * The value of a parameter that is a time, in milliseconds since 1970.
 *
 * @param label the parameter as the editor shows it
 * @param value `2026-11-26T10:00:00`, which n8n's date picker stores without a zone, or any other
 *   form that n8n reads as a time; empty for none
 * @param zone the time zone of a value without one, such as `Europe/Berlin`
 * @returns undefined for an empty value
 * @throws SettingError for anything else
 */
export function timeOf(label: string, value: unknown, zone: string): number | undefined {
  if (value === '' || value === null || value === undefined) return undefined;
  const time = parsed(value, zone);
  if (time !== undefined) return time;
  throw new SettingError(
    `${label} is ${JSON.stringify(value)}, which is not a time`,
    'Choose a time, or make sure that the expression returns one, such as 2026-11-26T10:00:00.',
  );
}

function parsed(value: unknown, zone: string): number | undefined {
  try {
    return tryToParseDateTime(value, zone).toMillis();
  } catch {
    return undefined;
  }
}
