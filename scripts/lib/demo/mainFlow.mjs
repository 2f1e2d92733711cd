// The main flow gets every example message, and the requests that it has to turn away.
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../paths.mjs';
import { executionUrl, playTo } from '../play.mjs';
import { NONE, firstItem, problemOf, reasonOf } from './results.mjs';
import { outcomeWords, reasonWords } from './words.mjs';

const SPLIT = 'HighLevel Channel Split';
const LAST_STEP = 'Save Row';

/**
 * One row per message: its channel, its output of the split, and its call outcome or email thread.
 *
 * @returns {Promise<{ name: string, cells: string[], channel?: string, output?: string,
 *   result?: string, thread?: string, ignored?: string, problem?: string }[]>}
 */
export async function mainRows(api, published, messages, { ignored, outputs, threads }, progress) {
  const outputNames = splitOutputNames(published.flow);
  const played = await playTo(api, published, messages, progress);
  return played.map(({ name, answer, execution }, index) => {
    const { expected, payload } = messages[index];
    const found = execution ? foundIn(execution, outputNames) : { ignored: reasonOf(answer) };
    const wanted = ignored[name]
      ? { ignored: ignored[name] }
      : {
          channel: expected.channel,
          output: outputs[expected.channel],
          result: expected.call?.outcome,
          thread: threads[name],
          saved: true,
        };
    const why = found.ignored && reasonWords(found.ignored, payload);
    const result = why ? `ignored: ${why}` : (outcomeWords(found.result) ?? found.thread ?? NONE);
    const link = execution ? executionUrl(api, published, execution) : NONE;
    return {
      ...found,
      ignored: why,
      name,
      cells: [name, found.channel ?? NONE, found.output ?? NONE, result, link],
      problem: problemOf(cellsOf(wanted), cellsOf(found), execution),
    };
  });
}

function cellsOf({ channel, output, result, thread, ignored, saved }) {
  const end = ignored ?? (saved ? 'saved' : 'not saved');
  return [channel, output, result ?? thread, end].map((cell) => cell ?? NONE);
}

function foundIn({ outputs }, outputNames) {
  const [message] = outputs['HighLevel Message Trigger'][0];
  const taken = (outputs[SPLIT] ?? []).findIndex((items) => items.length > 0);
  const email = firstItem(outputs['HighLevel Email Thread'])?.email;
  return {
    channel: message.channel,
    output: outputNames[taken],
    result: firstItem(outputs['HighLevel Call Outcome'])?.call?.outcome,
    thread: email && `${email.threadKey} ${JSON.stringify(startOf(email.reply))}`,
    threadKey: email?.threadKey,
    saved: firstItem(outputs[LAST_STEP]) !== undefined,
  };
}

/** The labels of the split's outputs, from the built package. */
function splitOutputNames({ nodes }) {
  const require = createRequire(import.meta.url);
  const module = path.join(ROOT, 'dist', 'nodes', 'HighLevelChannelSplit', 'outputs.js');
  const { parameters } = nodes.find(({ name }) => name === SPLIT);
  const { configuredOutputs, OUTPUT_ORDER } = require(module);
  return configuredOutputs(parameters, OUTPUT_ORDER).map(({ displayName }) => displayName);
}

const SHOWN_LENGTH = 24;
function startOf(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

/** Requests that must not start an execution. They go to the main flow after all messages. */
export async function turnedAwayRows(api, published, messages, expected) {
  const requests = Object.entries(expected).map(([name, { of, payload, signature }]) => ({
    name,
    payload: payload ?? messages.find((message) => message.name === of).payload,
    signature,
  }));
  const before = await api.executions(published.id);
  const played = await playTo(api, published, requests);
  const after = await api.executions(published.id);
  return played.map(({ name, answer }, at) => {
    const { status, reason } = expected[name];
    const found = reasonOf(answer);
    const problem =
      after.length > before.length
        ? 'one of these requests started an execution'
        : problemOf([String(status), reason], [String(answer.status), found], undefined);
    const words = reasonWords(found, requests[at].payload);
    const refused = answer.status !== 200;
    const result = `${refused ? 'refused' : 'ignored'}: ${words}`;
    return {
      name,
      [refused ? 'refused' : 'ignored']: words,
      cells: [name, String(answer.status), result, String(answer.attempts)],
      problem,
    };
  });
}
