/**
 * Measuring for the benchmarks: everything is a ratio between two things timed in the same run,
 * in turns, so that a machine whose speed drifts slows both alike.
 */

/** Turns before anything counts, and how long they take at least: the engine compiles what is used much. */
const WARM_UP = { rounds: 3, milliseconds: 1500 };

/** Milliseconds of processor time this process has had: what others on the machine take is not in it. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle value of some numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const nothing = () => {};

async function timeOnce(run, { calls = 1000, collect = 'all', prepare = nothing }) {
  prepare();
  // So that nobody pays for what came before.
  if (collect !== 'none') globalThis.gc?.({ type: collect === 'all' ? 'major' : 'minor' });
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
 * @param {{ rounds?: number, calls?: number, collect?: 'all' | 'young' | 'none', prepare?: () => void }} [options]
 *   `collect` says what garbage is collected before a turn: after `all` the engine compiles the code
 *   anew, so it is for what leaves much behind; `prepare` makes a turn ready and is not timed
 * @returns {Promise<Record<string, number>>} the median milliseconds a call, by name
 */
export async function timeInTurns(candidates, options) {
  const times = await timeEachTurn(candidates, options);
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/**
 * The same, turn by turn.
 *
 * @returns {Promise<Record<string, number[]>>} the milliseconds a call in each round, by name
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
  const start = now();
  for (let round = 0; round < WARM_UP.rounds || now() - start < WARM_UP.milliseconds; round++) {
    await timeOnce(run, turn);
  }
}

/**
 * The middle of the ratios within each round, where both sides met the same machine.
 *
 * @param {number[]} ones a figure for each round
 * @param {number[]} others what to divide it by
 */
export function medianRatio(ones, others) {
  return median(ones.map((one, round) => one / others[round]));
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
