/**
 * Measuring for the benchmarks: everything is a ratio between two things timed in the same run,
 * in turns, so that a machine whose speed drifts slows both alike.
 */

const WARM_UP_ROUNDS = 3;
const now = () => performance.now();

/** The middle value of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function timeOnce(run, calls, collect) {
  // So that nobody pays for what the one before left behind.
  if (collect) globalThis.gc?.();
  const start = now();
  for (let call = 0; call < calls; call++) {
    const result = run(call);
    if (result instanceof Promise) await result;
  }
  return (now() - start) / calls;
}

/**
 * Times each function of `candidates` over `rounds` turns of `calls` calls.
 *
 * @param {Record<string, (call: number) => unknown>} candidates
 * @param {{ rounds?: number, calls?: number, collect?: boolean }} [options] `collect` is false for what
 *   leaves little behind: after each full collection the engine compiles the code anew
 * @returns {Promise<Record<string, number>>} the median milliseconds a call, by name
 */
export async function timeInTurns(candidates, { rounds = 11, calls = 1000, collect = true } = {}) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const time = await timeOnce(run, calls, collect);
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/**
 * One row of the report.
 *
 * @param {string} what what is measured, against what
 * @param {number} ratio the measured ratio
 * @param {{ atMost?: number, atLeast?: number }} bound what the project promises, if anything
 * @param {string} [detail] the absolute figures behind the ratio
 */
export function row(what, ratio, { atMost, atLeast } = {}, detail = '') {
  const kept =
    (atMost === undefined || ratio <= atMost) && (atLeast === undefined || ratio >= atLeast);
  const bound =
    atMost !== undefined
      ? `at most ${atMost}`
      : atLeast !== undefined
        ? `at least ${atLeast}`
        : 'no bound';
  return { what, ratio, bound, kept, detail };
}
