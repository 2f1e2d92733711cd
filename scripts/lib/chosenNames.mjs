// The names on a script's command line.
import { Problem } from './steps.mjs';

/**
 * The names that a person has chosen; all if none was given.
 *
 * @param {string[]} given
 * @param {string[]} known
 * @param {string} what the names are of, such as `check`
 * @returns {string[]} in the order of `known`
 * @throws {Problem} if a name is not known: a script that does nothing must not report success
 */
export function chosenNames(given, known, what) {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Problem(`There is no ${what} called "${unknown}".`, `Known: ${known.join(', ')}.`);
  }
  return given.length > 0 ? known.filter((name) => given.includes(name)) : known;
}
