// What npm start shows: every example message is sent to the example flows, and its result is compared
// with the expected one (test/n8n/expected.json, written by hand).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MAIN_FLOW, exampleFlows, publishFlow } from './flows.mjs';
import { asDelivered, fixtures } from './messages.mjs';
import { ROOT } from './paths.mjs';
import { executionUrl, playTo, wasAccepted } from './play.mjs';
import { step } from './steps.mjs';
import { table } from './table.mjs';

const SPLIT = 'HighLevel Channel Split';
const NONE = '-';

/**
 * Publishes the example flows, plays HighLevel and prints the result of each message.
 *
 * @param {import('./n8nApi.mjs').N8nApi} api
 * @returns {Promise<number>} how many rows are not as expected
 */
export async function showExampleFlows(api) {
  const expected = JSON.parse(readFileSync(path.join(ROOT, 'test', 'n8n', 'expected.json')));
  const messages = fixtures().map(({ name, payload, expected: own }) => ({
    name,
    payload: asDelivered(payload, name),
    expected: own,
  }));
  const published = await step('Publishing the example flows', '10 s', () => publishAll(api));
  const { [MAIN_FLOW]: main, ...others } = published;

  const rows = await step(`Sending ${messages.length} messages as HighLevel does`, '20 s', () =>
    mainRows(api, main, messages, expected[MAIN_FLOW]),
  );
  console.log(`\n${main.flow.name}\n`);
  printRows(['message', 'channel', 'output', 'outcome or thread', 'execution'], rows);

  const refused = await turnedAwayRows(api, main, messages, expected.turnedAway);
  console.log('\nWhat the trigger turned away\n');
  printRows(['request', 'answer', 'reason', 'times sent'], refused);

  const ends = [];
  await step('Sending the same messages to the other flows', '40 s', async () => {
    for (const [file, flow] of Object.entries(others)) {
      ends.push(...(await endRows(api, flow, messages, expected[file])));
    }
  });
  console.log('\nThe other flows\n');
  printRows(['flow', 'step reached', 'messages'], ends);

  const wrong = [...rows, ...refused, ...ends].filter(({ problem }) => problem);
  const count = rows.length + refused.length + ends.length;
  if (wrong.length === 0) console.log(`\nAll ${count} rows are as expected.`);
  else console.log(`\n${wrong.length} of ${count} rows are not as expected:`);
  for (const { cells, problem } of wrong) console.log(`  ${cells[0]}: ${problem}`);
  return wrong.length;
}

async function publishAll(api) {
  const published = {};
  for (const [file, flow] of Object.entries(exampleFlows())) {
    published[file] = await publishFlow(api, flow);
  }
  return published;
}

/** One row per message: its channel, its output of the split, and its call outcome or email thread. */
async function mainRows(api, published, messages, { ignored, outputs, threads }) {
  const outputNames = splitOutputNames(published.flow);
  const played = await playTo(api, published, messages);
  return played.map(({ name, answer, execution }, index) => {
    const { expected } = messages[index];
    const wanted = ignored[name]
      ? [NONE, NONE, ignored[name]]
      : [
          expected.channel,
          outputs[expected.channel],
          expected.call?.outcome ?? threads[name] ?? NONE,
        ];
    const found = execution ? describe(execution, outputNames) : [NONE, NONE, reasonOf(answer)];
    const link = execution ? executionUrl(api, published, execution) : NONE;
    return { cells: [name, ...found, link], problem: problemOf(wanted, found, execution) };
  });
}

function describe({ outputs }, outputNames) {
  const [message] = outputs['HighLevel Message Trigger'][0];
  const taken = (outputs[SPLIT] ?? []).findIndex((items) => items.length > 0);
  const call = first(outputs['HighLevel Call Outcome'])?.call;
  const email = first(outputs['HighLevel Email Thread'])?.email;
  const thread = email && `${email.threadKey} ${JSON.stringify(startOf(email.reply))}`;
  return [message.channel, outputNames[taken] ?? NONE, call?.outcome ?? thread ?? NONE];
}

/** The labels of the split's outputs, from the built package. */
function splitOutputNames({ nodes }) {
  const require = createRequire(import.meta.url);
  const module = path.join(ROOT, 'dist', 'nodes', 'HighLevelChannelSplit', 'outputs.js');
  const { parameters } = nodes.find(({ name }) => name === SPLIT);
  const { configuredOutputs, OUTPUT_ORDER } = require(module);
  return configuredOutputs(parameters, OUTPUT_ORDER).map(({ displayName }) => displayName);
}

/** Requests that must not start an execution. They go to the main flow after all messages. */
async function turnedAwayRows(api, published, messages, expected) {
  const requests = Object.entries(expected).map(([name, { of, payload, signature }]) => ({
    name,
    payload: payload ?? messages.find((message) => message.name === of).payload,
    signature,
  }));
  const before = await api.executions(published.id);
  const played = await playTo(api, published, requests);
  const after = await api.executions(published.id);
  return played.map(({ name, answer }) => {
    const wanted = [String(expected[name].status), expected[name].reason];
    const found = [String(answer.status), reasonOf(answer)];
    const problem =
      after.length > before.length
        ? 'one of these requests started an execution'
        : problemOf(wanted, found, undefined);
    return { cells: [name, ...found, String(answer.attempts)], problem };
  });
}

/** One row per step of a flow that messages should reach. */
async function endRows(api, published, messages, expected) {
  const played = await playTo(api, published, messages);
  const reached = (node) =>
    played
      .filter(({ execution }) => first(execution?.outputs[node]) !== undefined)
      .map(({ name }) => name);
  const failed = played.filter(({ execution }) => execution && execution.status !== 'success');
  return Object.entries(expected).map(([node, wanted]) => {
    const found = reached(node);
    const problem =
      failed.length > 0
        ? `the executions of ${failed.map(({ name }) => name).join(', ')} failed`
        : problemOf([wanted.join(', ')], [found.join(', ')], undefined);
    return { cells: [published.flow.name, node, String(found.length)], problem };
  });
}

function problemOf(wanted, found, execution) {
  if (execution && execution.status !== 'success') {
    return `the execution ended with ${execution.status}: ${execution.error?.message ?? ''}`;
  }
  const differs = wanted.some((text, at) => text !== found[at]);
  return differs ? `expected ${wanted.join(' | ')}; found ${found.join(' | ')}` : undefined;
}

function reasonOf(answer) {
  if (wasAccepted(answer)) return 'accepted, but no execution was found';
  try {
    return JSON.parse(answer.text).reason;
  } catch {
    return `${answer.status} ${answer.text}`;
  }
}

function first(outputs) {
  return outputs?.flat()[0];
}

const SHOWN_LENGTH = 24;
function startOf(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

function printRows(head, rows) {
  const cells = rows.map(({ cells: own, problem }) => [problem ? 'WRONG' : 'ok', ...own]);
  console.log(table(['', ...head], cells));
}
