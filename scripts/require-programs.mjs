// Checks that the programs are installed that .ci/run needs besides Node, and names the commands that install them.
import { findChromium } from './lib/chromium.mjs';
import { findPostgres } from './lib/postgres.mjs';
import { findRedis } from './lib/redis.mjs';
import { main, Problem } from './lib/steps.mjs';

await main(() => {
  const missing = [findChromium, findPostgres, findRedis].flatMap((find) => problemOf(find) ?? []);
  if (missing.length > 0) throw new Problem(missing.join('\n'));
  return 0;
});

function problemOf(find) {
  try {
    find();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
