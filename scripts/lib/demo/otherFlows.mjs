// The flows besides the main one: each gets every message that is meant for its trigger.
import { runFlow } from '../runFlow.mjs';
import { problemOf } from './results.mjs';

/** Expected of a step that every message reaches which the main flow does not ignore. */
const ALL = 'all';

/**
 * One row per step that has to be reached.
 *
 * @param {{ name: string }[]} messages
 * @param {Record<string, string[] | 'all' | number>} expected by step: the names of the messages that
 *   reach it, or the number of items that it outputs
 * @param {string[]} accepted the names of the messages that the main flow does not ignore
 * @returns {Promise<{ name: string, step: string, count: number, cells: string[], problem?: string }[]>}
 */
export async function stepRows(api, published, messages, { expected, accepted }, progress) {
  const played = await runFlow(api, published, messages, progress);
  const failed = played.filter(({ execution }) => execution && execution.status !== 'success');
  const { name } = published.flow;
  return Object.entries(expected).map(([step, wanted]) => {
    const items = played.flatMap(({ name: message, execution }) =>
      (execution?.outputs[step] ?? []).flat().map(() => message),
    );
    const found = typeof wanted === 'number' ? [String(items.length)] : [...new Set(items)];
    const names = wanted === ALL ? accepted : [wanted].flat().map(String);
    const problem =
      failed.length > 0
        ? failed.map((run) => `${run.name}: ${run.execution.error?.message}`).join('; ')
        : problemOf([names.join(', ')], [found.join(', ')], undefined);
    return { name, step, count: items.length, cells: [name, step, String(items.length)], problem };
  });
}
