// Compares the result of one message with the expected one.
import { wasAccepted } from '../play.mjs';

/** Shown where there is nothing, such as no execution. */
export const NONE = '-';

/**
 * What is not as expected.
 *
 * @param {string[]} wanted
 * @param {string[]} found
 * @param {{ status: string, error?: Error }} [execution]
 * @returns {string | undefined} nothing if all is as expected
 */
export function problemOf(wanted, found, execution) {
  if (execution && execution.status !== 'success') {
    return `the execution ended with ${execution.status}: ${execution.error?.message ?? ''}`;
  }
  const differs = wanted.some((text, at) => text !== found[at]);
  return differs ? `expected ${wanted.join(' | ')}; found ${found.join(' | ')}` : undefined;
}

/** The reason in the trigger's answer to a message that started nothing. */
export function reasonOf(answer) {
  if (wasAccepted(answer)) return 'accepted, but no execution was found';
  try {
    return JSON.parse(answer.text).reason;
  } catch {
    return `${answer.status} ${answer.text}`;
  }
}

/** The first item of a node's output, whichever output it is at. */
export function firstItem(outputs) {
  return outputs?.flat()[0];
}
