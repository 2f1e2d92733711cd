// Many messages to two webhook processors, a fifth of them twice, as HighLevel repeats deliveries.
import { randomUUID } from 'node:crypto';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { freshConnections, post } from '../../scripts/lib/highLevel.mjs';
import { anyOf, eachAtOnce } from '../../scripts/lib/lists.mjs';
import { Problem, pause, spoken, step, until } from '../../scripts/lib/steps.mjs';
import { newSms } from './deliveries.mjs';
import { keysThatWentOn, onceOnlyFlow } from './duplicateFlows.mjs';

const SENDERS = 20;
/** A copy of every fifth message, … */
const COPIED = 5;
/** … a second later at the earliest. */
const EARLIEST_MS = 1000;
/** If no execution ends for this long, n8n has stopped. */
const IDLE_SECONDS = 60;

const agent = freshConnections();

/**
 * Sends messages to a flow that is strict about once-only by a database constraint.
 *
 * @param {object} n8n as openQueueMode returns it
 * @param {{ copies: number, latestMs: number }} plan how many messages; when the last copy comes
 * @returns {Promise<boolean>} whether every message ran, and none passed the constraint twice
 */
export async function sendWithCopies(n8n, { copies: messages, latestMs }) {
  const { id, url } = await publishFlow(n8n.api, await onceOnlyFlow(n8n));
  const path = url.slice(n8n.api.url.length);
  const urls = n8n.processors.map((processor) => processor.url + path);
  const started = new Map();
  const send = async (key) => {
    const at = anyOf(urls);
    const { status, text } = await post(at, newSms(key), agent);
    if (status !== 200) throw new Problem(`${at} answered ${status}.`, text);
    // An ignored delivery is answered with a reason.
    started.set(key, (started.get(key) ?? 0) + (text === '' ? 1 : 0));
  };

  const title = `${messages} messages to two processors, every fifth twice`;
  const start = Date.now();
  await step(title, spoken(messages * 30), async () => {
    const copies = [];
    const numbers = Array.from({ length: messages }, (_, number) => number);
    await eachAtOnce(numbers, SENDERS, async (number) => {
      const key = randomUUID();
      await send(key);
      if (number % COPIED !== 0) return;
      const later = EARLIEST_MS + Math.random() * (latestMs - EARLIEST_MS);
      copies.push(pause(later).then(() => send(key)));
    });
    await Promise.all(copies);
  });
  const sending = Date.now() - start;
  const expected = [...started.values()].reduce((sum, count) => sum + count, 0);
  await step('Waiting for the executions', spoken(sending), () =>
    allEnded(() => n8n.api.countSuccessful(id), expected),
  );
  const passed = await keysThatWentOn(n8n.api, id);
  const distinct = new Set(passed);
  const lost = [...started.keys()].filter((key) => !distinct.has(key)).length;
  const twice = passed.length - distinct.size;
  const copiesRun = expected - messages;
  const kept = lost === 0 && twice === 0;
  console.log(`${kept ? 'KEPT  ' : 'BROKEN'} ${title}
  ${started.size} distinct messages, lost: ${lost}
  copies that started an execution: ${copiesRun} of ${Math.ceil(messages / COPIED)}; past the database constraint: ${twice}`);
  return kept;
}

/** Waits as long as more executions end. */
async function allEnded(count, expected) {
  for (let ended = 0; ended < expected;) {
    ended = await until(`execution ${ended + 1} of ${expected} to end`, IDLE_SECONDS, async () => {
      const now = await count();
      return now > ended && now;
    });
  }
}
