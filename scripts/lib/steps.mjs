// Terminal output: steps with their usual duration, progress, and problems with how to fix them.

const TICK_SECONDS = process.stdout.isTTY ? 1 : 20;

/** A problem that the person at the terminal can fix. It is printed without a stack trace. */
export class Problem extends Error {
  /**
   * @param {string} what the problem
   * @param {string} [how] the remedy
   */
  constructor(what, how) {
    super(how ? `${what}\n${how}` : what);
    this.name = 'Problem';
  }
}

/** A duration in milliseconds as text: `8 s`, `3 min 20 s`. */
export function spoken(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Runs one step. Prints its title, its usual duration, its progress and its end.
 *
 * @template T
 * @param {string} title
 * @param {string} about the usual duration, in words
 * @param {(report: (progress: string) => void) => Promise<T>} run calls `report` with its progress, in a few
 *   words
 * @returns {Promise<T>} the result of `run`
 */
export async function step(title, about, run) {
  const start = Date.now();
  let progress = '';
  console.log(`${title} (about ${about}) …`);
  const tick = setInterval(() => {
    const text = `  … ${[spoken(Date.now() - start), progress].filter(Boolean).join(', ')}`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
    else console.log(text);
  }, TICK_SECONDS * 1000);
  try {
    const result = await run((reported) => {
      progress = reported;
    });
    clearLine();
    console.log(`  done in ${spoken(Date.now() - start)}`);
    return result;
  } finally {
    clearInterval(tick);
  }
}

function clearLine() {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
}

/** Runs a script's main function. Prints a Problem as text and any other error with its stack. */
export async function main(run) {
  try {
    process.exitCode = await run();
  } catch (error) {
    clearLine();
    if (error instanceof Problem) console.error(`\n${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}

/**
 * Asks again and again until the answer is truthy.
 *
 * @template T
 * @param {string} what names the expected event in the message
 * @param {number} seconds how long at most
 * @param {() => Promise<T | undefined | false> | T | undefined | false} ask
 * @returns {Promise<T>} the truthy answer
 * @throws {Problem} when the time is up
 */
export async function until(what, seconds, ask) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Problem(`Waited ${seconds} s for ${what} without success.`);
    await pause(150);
  }
}

/** Waits for a number of milliseconds. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits for a promise, at most for a number of seconds. */
export async function orAfter(seconds, promise) {
  let timer;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  await Promise.race([promise, timeout]);
  clearTimeout(timer);
}
