/**
 * Measures for the benchmarks. Every figure is a ratio of two things timed in turns in the same run, so
 * that a change in the machine's speed affects both.
 */

/** Warm-up turns and their minimum duration: the engine first compiles the code that runs often. */
const WARM_UP = { rounds: 3, milliseconds: 1500 };

/** This process's CPU time in milliseconds. Other processes on the machine do not count. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The median of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const nothing = () => {};

async function timeOnce(run, { calls = 1000, collect = 'all', prepare = nothing }) {
  prepare();
  // No candidate pays for garbage from earlier ones.
  if (collect !== 'none') globalThis.gc?.({ type: collect === 'all' ? 'major' : 'minor' });
  const start = cpuTime();
  for (let call = 0; call < calls; call++) {
    const result = run(call);
    if (result instanceof Promise) await result;
  }
  return (cpuTime() - start) / calls;
}

/**
 * Times each function of `candidates` over `rounds` turns of `calls` calls.
 *
 * @param {Record<string, (call: number) => unknown>} candidates
 * @param {{ rounds?: number, calls?: number, collect?: 'all' | 'young' | 'none', prepare?: () => void }} [options]
 *   `collect` is the garbage collection before each turn: after `all` the engine compiles the code again,
 *   so use it only for candidates that leave much garbage. `prepare` runs before each turn, untimed.
 * @returns {Promise<Record<string, number>>} the median milliseconds per call, by name
 */
export async function timeInTurns(candidates, options) {
  const times = await timeEachTurn(candidates, options);
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/**
 * The same, turn by turn.
 *
 * @returns {Promise<Record<string, number[]>>} the milliseconds per call of each round, by name
 */
export async function timeEachTurn(candidates, { rounds = 11, ...turn } = {}) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (const run of Object.values(candidates)) await warmUp(run, turn);
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      times[name].push(await timeOnce(run, turn));
    }
  }
  return times;
}

async function warmUp(run, turn) {
  const start = cpuTime();
  for (let round = 0; round < WARM_UP.rounds || cpuTime() - start < WARM_UP.milliseconds; round++) {
    await timeOnce(run, turn);
  }
}

/**
 * The median of the ratios within a round: in one round both sides run at the same machine speed.
 *
 * @param {number[]} ones one figure per round
 * @param {number[]} others the figures to divide by
 */
export function medianRatio(ones, others) {
  return median(ones.map((one, round) => one / others[round]));
}

/**
 * One row of the report.
 *
 * @param {string} what the two things compared
 * @param {number} ratio the measured ratio
 * @param {{ atMost?: number, atLeast?: number }} bound the bound that the project promises, if any
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
