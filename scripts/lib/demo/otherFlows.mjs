// The flows besides the main one get every example message too.
import { playTo } from '../play.mjs';
import { firstItem, problemOf } from './results.mjs';

/**
 * One row per step of a flow that messages should reach.
 *
 * @returns {Promise<{ name: string, step: string, count: number, cells: string[], problem?: string }[]>}
 */
export async function stepRows(api, published, messages, expected, progress) {
  const played = await playTo(api, published, messages, progress);
  const failed = played.filter(({ execution }) => execution && execution.status !== 'success');
  const { name } = published.flow;
  return Object.entries(expected).map(([step, wanted]) => {
    const found = played
      .filter(({ execution }) => firstItem(execution?.outputs[step]) !== undefined)
      .map(({ name: message }) => message);
    const problem =
      failed.length > 0
        ? `the executions of ${failed.map(({ name: message }) => message).join(', ')} failed`
        : problemOf([wanted.join(', ')], [found.join(', ')], undefined);
    const cells = [name, step, String(found.length)];
    return { name, step, count: found.length, cells, problem };
  });
}
