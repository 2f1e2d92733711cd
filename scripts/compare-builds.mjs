// node scripts/compare-builds.mjs <checkout A> <checkout B> [cases.jsonl …] [--mutants N] [--show N]
// Compares what two builds of the package read: all example messages as messages, calls and deliveries, all
// emails, those of the given files, and N mutated emails (10,000). Prints how often each output field
// differs, with examples. Both checkouts must be built (npm run build).
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { signBody, DEMO_PUBLIC_KEY } from './lib/demoKey.mjs';
import { ROOT } from './lib/paths.mjs';
import { mutate } from './lib/mutate.mjs';
import { makeRandom } from './lib/random.mjs';

const OPTIONS = { mutants: { type: 'string' }, show: { type: 'string' } };
const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
const [one, other, ...files] = positionals;
if (!one || !other) {
  console.error('usage: compare-builds.mjs <checkout A> <checkout B> [cases.jsonl …]');
  process.exit(1);
}
const mutants = Number(values.mutants ?? 10_000);
const shown = Number(values.show ?? 2);
const [before, after] = await Promise.all([one, other].map(load));

const messages = fixtures('messages').map(({ payload }) => payload);
const emails = [...fixtures('email').map(asEmail), ...files.flatMap(casesIn).map(asEmail)];
const random = makeRandom(20_261_126);
const mutated = Array.from({ length: mutants }, () => {
  const email = emails[Math.floor(random() * emails.length)];
  return { ...email, body: mutate(email.body, random) };
});

let total = 0;
compare('messages', [...messages, ...emails], (build, payload) => build.readMessage(payload));
for (const missingCallStatus of ['answered', 'byDuration', undefined]) {
  const settings = { shortestConversation: 5, ...(missingCallStatus && { missingCallStatus }) };
  const title = `calls, completed ones ${missingCallStatus ?? 'unknown'}`;
  compare(title, messages, (build, payload) => build.readCall(payload, settings));
}
compare('deliveries', messages, receive);
compare('emails', emails, (build, payload) => build.readEmail(payload)?.email);
compare('mutated emails', mutated, (build, payload) => build.readEmail(payload)?.email);
process.exitCode = total === 0 ? 0 : 1;

async function load(checkout) {
  const file = path.join(path.resolve(checkout), 'bench', 'adapter.mjs');
  return await import(pathToFileURL(file).href);
}

function fixtures(folder) {
  const dir = path.join(ROOT, 'test', 'fixtures', folder);
  return readdirSync(dir).map((file) => JSON.parse(readFileSync(path.join(dir, file), 'utf8')));
}

function casesIn(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** An email case as a payload: its body is `input` with a `kind`, or `html`, or `text`. */
function asEmail({ kind, input, html, text, subject, from }) {
  const isHtml = html !== undefined || (input !== undefined && kind === 'html');
  return {
    type: 'InboundMessage',
    messageType: 'Email',
    body: input ?? html ?? text,
    contentType: isHtml ? 'text/html' : 'text/plain',
    subject,
    from: from ?? 'Writer <writer@writer.example>',
    to: ['Reader <reader@reader.example>'],
  };
}

function receive(build, payload) {
  const body = Buffer.from(JSON.stringify(payload));
  const headers = { 'content-type': 'application/json', 'x-ghl-signature': signBody(body) };
  const parameters = { options: { additionalPublicKeys: DEMO_PUBLIC_KEY } };
  return build.receiveDelivery({ body, headers, parameters, now: 1_790_000_000_000 });
}

/** Reads every input with both builds and prints where the outputs differ. */
function compare(title, inputs, read) {
  const differences = new Map();
  let different = 0;
  for (const input of inputs) {
    const found = differencesBetween(attempt(read, before, input), attempt(read, after, input));
    if (found.length > 0) different++;
    for (const { at, was, is } of found) {
      const known = differences.get(at) ?? { count: 0, examples: [] };
      known.count++;
      if (known.examples.length < shown) known.examples.push({ was, is });
      differences.set(at, known);
    }
  }
  total += different;
  console.log(`${title}: ${different} of ${inputs.length} differ`);
  for (const [at, { count, examples }] of differences) {
    console.log(`  ${String(count).padStart(6)}  ${at}`);
    for (const { was, is } of examples) console.log(`          ${short(was)} -> ${short(is)}`);
  }
}

function attempt(read, build, input) {
  try {
    return read(build, input) ?? null;
  } catch (error) {
    return { threw: error.message };
  }
}

/** The places at which two JSON values differ; places in lists count as one, `quoted[].date`. */
function differencesBetween(was, is, at = '') {
  if (Object.is(was, is)) return [];
  const isList = Array.isArray(was) && Array.isArray(is);
  const areObjects = isList || (isObject(was) && isObject(is));
  if (!areObjects || (isList && was.length !== is.length)) return [{ at, was, is }];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].flatMap((name) =>
    differencesBetween(was[name], is[name], isList ? `${at}[]` : at ? `${at}.${name}` : name),
  );
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function short(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
