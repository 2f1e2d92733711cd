// The cost of Email Thread's parser: text against the other parsers, HTML against a bare pass of
// htmlparser2's SAX parser, loading the reader against loading n8n-workflow, and the worst bodies, of up to
// ten megabytes.
// EMAIL_CASES=FILE times the bodies of JSON lines ({ kind, input }) too, after the project's own samples.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as ours from './email/ours.mjs';
import { asText, bodiesOf, ownBodies } from './email/samples.mjs';
import { FROM, worstBodies } from './email/worst.mjs';
import { cpuTime, median, medianRatio, row, timeEachTurn } from './measure.mjs';

export const title = 'HighLevel Email Thread';

const PEERS = path.join(import.meta.dirname, 'email/peers');
/**
 * In percent: exact replies, of 221 that none of the parsers was tuned for (from the test suites of the
 * other ones). Being faster than a parser that is often wrong would prove nothing, so those that are
 * seldom right are shown without a bound.
 */
const EXACT_REPLIES = {
  'email-reply-parser': 67.9,
  'node-email-reply-parser': 64.3,
  talonjs: 63.3,
  'planer + jsdom': 57.9,
  unquotemail: 52.9,
  'parse-reply': 35.7,
  'email-forward-parser': 13.1,
};
const FEWEST_EXACT = 55;
const LEAST_OF_SAX = 0.4;
/** The engine compiles a program a little differently in each process. */
const SAX_RUNS = 5;
const MEGABYTE = 1_000_000;
const WORST_MILLISECONDS = 250;
const LINKS = 100_000;
const MOST_TIMES_OF_LINKS = 3;
/** Twice the body may take twice the time, and a little more for the garbage collector. */
const LINEAR = 2.6;
const SHORTEST = 50;
const MEMORY_TIMES_INPUT = 8;
const LOADS = 9;

async function peers() {
  if (!existsSync(path.join(import.meta.dirname, 'node_modules'))) {
    console.log(
      '  (the other parsers are not installed, so they are skipped: npm ci --prefix bench)',
    );
    return [];
  }
  const files = readdirSync(PEERS).filter((file) => file.endsWith('.mjs'));
  return Promise.all(files.map((file) => import(path.join(PEERS, file))));
}

/** Some of the others throw on some bodies; a throw counts as an answer. */
function tryAll(parse, inputs) {
  for (const input of inputs) {
    try {
      parse(input);
    } catch {
      continue;
    }
  }
}

async function againstPeers(what, bodies, others) {
  const inputs = bodies.map(asText);
  const candidates = Object.fromEntries(
    [ours, ...others].map(({ name, parse }) => [name, () => tryAll(parse, inputs)]),
  );
  const calls = Math.max(1, Math.round(4000 / inputs.length));
  const times = await timeEachTurn(candidates, { rounds: 15, calls, collect: 'none' });
  const perSecond = (name) => Math.round((inputs.length * 1000) / median(times[name]));
  return others.map(({ name }) =>
    row(
      `text, ${what}: messages a second, of those of ${name}`,
      medianRatio(times[name], times[ours.name]),
      EXACT_REPLIES[name] > FEWEST_EXACT ? { atLeast: 1 } : {},
      `${perSecond(ours.name)} against ${perSecond(name)}, right on ${EXACT_REPLIES[name]} %`,
    ),
  );
}

/**
 * HTML of all kinds together against a bare SAX pass, in several processes. Newsletters are read at about
 * 0.7 of its speed, a body of a few hundred characters at 0.2: there finding the tags takes no time, and
 * reading the rest does.
 */
function againstSax(what, file) {
  const program = path.join(import.meta.dirname, 'email/sax.mjs');
  const runs = Array.from({ length: SAX_RUNS }, () => {
    const args = file ? [program, file] : [program];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return JSON.parse(stdout);
  });
  const ratios = runs.map(({ sax, ours: own }) => medianRatio(sax, own));
  const millions = ({ characters }, times) => characters / MEGABYTE / (median(times) / 1000);
  const perSecond = (name) => median(runs.map((run) => millions(run, run[name]))).toFixed(1);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return row(
    `html, ${what}: characters a second, of those of a bare SAX pass`,
    median(ratios),
    { atLeast: LEAST_OF_SAX },
    `${perSecond('ours')} million against ${perSecond('sax')}, ${runs[0].bodies} bodies, ${least} to ${most} in ${SAX_RUNS} runs`,
  );
}

/**
 * The clock counts what other programs on the machine do meanwhile; this process's CPU time counts the
 * threads that collect garbage and compile. The smaller figure is still no less than the reader's own time.
 */
function millisecondsOf(kind, input) {
  globalThis.gc?.();
  const [start, startOfCpu] = [performance.now(), cpuTime()];
  ours.readAll({ kind, input, from: FROM });
  return Math.min(performance.now() - start, cpuTime() - startOfCpu);
}

/** Reads each worst body once, without a warm-up. */
function worstTimes() {
  const times = timesOf(worstBodies.filter(({ known, areLinks }) => known && !areLinks));
  return row(
    `the slowest of ${times.length} worst bodies, in milliseconds`,
    times[0].time,
    { atMost: WORST_MILLISECONDS },
    slowest(times),
  );
}

/**
 * Bodies of 100,000 links, against cleaning that many addresses with `URL` alone, which takes little longer
 * than making the objects that are returned for the links.
 */
function linkTimes() {
  const times = timesOf(worstBodies.filter(({ areLinks }) => areLinks));
  const cleaning = millisecondsToClean(LINKS);
  return row(
    `the slowest of ${times.length} bodies of ${LINKS} links, in times of cleaning as many with URL`,
    times[0].time / cleaning,
    { atMost: MOST_TIMES_OF_LINKS },
    `${slowest(times)}, against ${cleaning.toFixed(0)} ms`,
  );
}

function timesOf(bodies) {
  return bodies
    .map(({ name, kind, usual }) => ({ name, time: millisecondsOf(kind, usual()) }))
    .sort((a, b) => b.time - a.time);
}

function slowest(times) {
  return times
    .slice(0, 3)
    .map(({ name, time }) => `${name} ${time.toFixed(0)} ms`)
    .join(', ');
}

function millisecondsToClean(count) {
  const addresses = Array.from(
    { length: count },
    (_, index) => `https://acme.example/?plan=${index}&utm_source=a`,
  );
  const runs = Array.from({ length: 3 }, () => {
    globalThis.gc?.();
    const start = performance.now();
    const cleaned = addresses.map((address) => {
      const url = new URL(address);
      url.searchParams.delete('utm_source');
      return url.href;
    });
    const time = performance.now() - start;
    if (cleaned.some((address) => address.includes('utm_source'))) throw new Error('Not cleaned.');
    return time;
  });
  return median(runs);
}

/** Ten megabytes of each against five; a body that seems to grow faster is measured again. */
function growth() {
  const grown = worstBodies.map((body) => {
    const first = growthOf(body);
    return first.ratio > LINEAR ? [first, growthOf(body)].sort(byRatio)[1] : first;
  });
  grown.sort(byRatio);
  const worst = grown
    .slice(0, 3)
    .map(({ name, ratio, whole }) => `${name} ${ratio.toFixed(2)} (${whole.toFixed(0)} ms)`);
  return row(
    `ten megabytes against five, the worst of ${grown.length}`,
    grown[0].ratio,
    { atMost: LINEAR },
    worst.join(', '),
  );
}

const byRatio = (one, other) => other.ratio - one.ratio;

function growthOf({ name, kind, ofLength }) {
  const [half, whole] = [5 * MEGABYTE, 10 * MEGABYTE].map((length) =>
    millisecondsOf(kind, ofLength(length)),
  );
  // Shorter times are mostly the clock's resolution.
  return { name, ratio: whole / Math.max(half, SHORTEST), whole };
}

/** Ten megabytes, in a process with no more memory than promised. */
function memory() {
  const program = path.join(import.meta.dirname, 'email/memory.mjs');
  const limit = MEMORY_TIMES_INPUT * 10 + 10;
  const failed = worstBodies.filter(({ name }) => {
    const flags = [`--max-old-space-size=${limit}`, '--max-semi-space-size=2'];
    return spawnSync(process.execPath, [...flags, program, name]).status !== 0;
  });
  return row(
    `bodies of ten megabytes that do not fit into ${MEMORY_TIMES_INPUT} times as much memory`,
    failed.length,
    { atMost: 0 },
    failed.length === 0 ? `of ${worstBodies.length}` : failed.map(({ name }) => name).join(', '),
  );
}

/** Each time in a new process, because modules stay loaded. */
function loading() {
  const reader = path.join(import.meta.dirname, '../dist/nodes/shared/email/index.js');
  const times = [reader, 'n8n-workflow'].map(() => []);
  for (let round = 0; round < LOADS; round++) {
    [reader, 'n8n-workflow'].forEach((module, index) => times[index].push(loadTime(module)));
  }
  const [ours, n8n] = times.map((all) => median(all).toFixed(0));
  return row(
    'loading the email reader, in times of loading n8n-workflow',
    medianRatio(times[0], times[1]),
    { atMost: 1 / 3 },
    `${ours} ms against ${n8n} ms`,
  );
}

function loadTime(module) {
  const program = path.join(import.meta.dirname, 'load.mjs');
  const { stdout } = spawnSync(process.execPath, [program, module], { encoding: 'utf8' });
  return Number(stdout);
}

export async function run() {
  const others = await peers();
  const file = process.env.EMAIL_CASES;
  if (!file) console.log("  (EMAIL_CASES is not set: only the project's own samples are timed)");
  const rows = await againstPeers('own samples', ownBodies(), others);
  rows.push(againstSax('own samples'));
  if (file) {
    rows.push(...(await againstPeers('EMAIL_CASES', bodiesOf(file), others)));
    rows.push(againstSax('EMAIL_CASES', file));
  }
  return [...rows, loading(), worstTimes(), linkTimes(), growth(), memory()];
}
