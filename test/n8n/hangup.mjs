// npm run test:hangup [-- 1.x]: senders that hang up while n8n cannot start their executions, because its
// SQLite database is locked. Every message must run, however its start ends; none may be ignored as a
// duplicate of a delivery that never ran.
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { lockDatabase } from '../../scripts/lib/databaseLock.mjs';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { post, postAndHangUp } from '../../scripts/lib/highLevel.mjs';
import { hasEnded } from '../../scripts/lib/n8nApi.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { freePort } from '../../scripts/lib/process.mjs';
import { main, pause, spoken, step, until } from '../../scripts/lib/steps.mjs';
import { COUNT_ALL_FLOW, newSms } from './deliveries.mjs';

const MESSAGES = 5;
const PATIENCE_MS = 3000;
/** n8n gives up after it has waited for the lock for some seconds. */
const LONG_LOCK_MS = 20_000;
/** n8n waits for the end of this one. */
const SHORT_LOCK_MS = 1500;

function newMessages() {
  return Array.from({ length: MESSAGES }, () => newSms());
}

/** The answers to some messages that are sent at the same moment: `started`, a reason, or a status. */
async function answersTo(url, messages) {
  return await Promise.all(
    messages.map(async (message) => {
      const start = Date.now();
      const { status, text } = await post(url, message);
      const reason = status === 200 && text === '' ? 'started' : reasonOf(text);
      return { status, reason, milliseconds: Date.now() - start };
    }),
  );
}

function reasonOf(text) {
  try {
    return JSON.parse(text).reason ?? text;
  } catch {
    return text;
  }
}

function summary(answers) {
  const longest = Math.max(...answers.map(({ milliseconds }) => milliseconds));
  const words = answers.map(({ status, reason }) => `${status} ${reason}`);
  return `${[...new Set(words)].join(', ')} (up to ${spoken(longest)})`;
}

/**
 * @param {object} options
 * @param {number} options.lockMs how long the database is locked
 * @param {number} options.patienceMs when the senders hang up
 * @param {boolean} options.copies whether a copy of each message arrives during the lock
 */
async function tryOnce({ api, install, userFolder, flow }, title, { lockMs, patienceMs, copies }) {
  const { id, url } = flow;
  const messages = newMessages();
  const before = (await api.executions(id)).length;
  const during = await step(title, spoken(lockMs), async () => {
    const unlock = await lockDatabase(install, userFolder);
    const end = pause(lockMs).then(unlock);
    await Promise.all(messages.map((message) => postAndHangUp(url, message, patienceMs)));
    const answers = copies ? await answersTo(url, messages) : undefined;
    await end;
    return answers;
  });
  // n8n may still be trying for a few seconds. HighLevel's first retry comes minutes later.
  await pause(5000);
  const retries = await answersTo(url, messages);
  const last = await answersTo(url, messages);
  const all = await until('the executions to end', 60, async () => {
    const found = (await api.executions(id)).slice(before);
    return found.every(hasEnded) && found;
  });
  const ran = all.filter(({ status }) => status === 'success').length;
  const kept = ran >= MESSAGES && last.every(({ reason }) => reason === 'duplicate');
  console.log(`${kept ? 'KEPT  ' : 'BROKEN'} ${title}
  ${during ? `copies during the lock: ${summary(during)}\n  ` : ''}retries: ${summary(retries)}
  retries after that: ${summary(last)}
  ${MESSAGES} messages, ${ran} executions that succeeded, ${all.length - ran} that did not`);
  return { kept, ran };
}

await main(async () => {
  const tarball = await pack();
  const line = process.argv[2] ?? '2.x';
  const options = { line, name: `hangup-${line}`, port: await freePort(), fresh: true };
  const { api, server, install, userFolder } = await openN8n(tarball, options);
  try {
    const n8n = { api, install, userFolder, flow: await publishFlow(api, COUNT_ALL_FLOW) };
    const verdicts = [
      await tryOnce(n8n, 'The start fails after the sender has hung up', {
        lockMs: LONG_LOCK_MS,
        patienceMs: PATIENCE_MS,
      }),
      await tryOnce(n8n, 'The same, with copies that arrive meanwhile', {
        lockMs: LONG_LOCK_MS,
        patienceMs: PATIENCE_MS,
        copies: true,
      }),
      await tryOnce(n8n, 'A short lock: the start may still succeed after the sender has hung up', {
        lockMs: SHORT_LOCK_MS,
        patienceMs: SHORT_LOCK_MS / 3,
      }),
    ];
    const exact = verdicts.at(-1).ran === MESSAGES;
    return verdicts.every(({ kept }) => kept) && exact ? 0 : 1;
  } finally {
    await server.stop();
  }
});
