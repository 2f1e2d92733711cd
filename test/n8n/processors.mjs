// npm run test:processors: n8n in queue mode (PostgreSQL, Redis) with its main process and a webhook
// processor, which know of each other's deliveries only through the database. Sends messages twice in
// several ways and counts the executions they start. Needs PostgreSQL and Redis.
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { freshConnections, post } from '../../scripts/lib/highLevel.mjs';
import { anyOf } from '../../scripts/lib/lists.mjs';
import { TRIGGER } from '../../scripts/lib/nodeTypes.mjs';
import { openQueueMode } from '../../scripts/lib/queueMode.mjs';
import { Problem, main, pause, until } from '../../scripts/lib/steps.mjs';
import { COUNT_ALL_FLOW, newSms } from './deliveries.mjs';
import {
  TWO_TRIGGERS_FLOW,
  codeNodeFlow,
  keysThatWentOn,
  onceOnlyFlow,
} from './duplicateFlows.mjs';

const MESSAGES = 100;
const SENDERS = 10;
const PAIRS = 25;
const RENAMED = 5;
const OVERWRITTEN = 10;

/** HighLevel repeats a failed delivery minutes later. */
const LATER_MS = 2500;
const PAIR_MS = 200;

const agent = freshConnections();

/** Every message has to run; how often at most, if the project promises it. */
function isKept({ messages, lost, executions, atMost = Infinity }) {
  return lost === 0 && executions >= messages && executions <= atMost;
}

function report(result) {
  const { way, messages, lost, executions, atMost } = result;
  const bound = atMost === undefined ? 'no bound' : `at most ${atMost}`;
  console.log(
    `${isKept(result) ? 'KEPT  ' : 'BROKEN'} ${String(executions).padStart(4)} executions of ${messages} messages (${bound}; lost: ${lost}): ${way}`,
  );
}

/** Sends deliveries of messages and counts what they start. */
class Count {
  #started = new Map();

  async send(url, message) {
    const { status, text } = await post(url, message, agent);
    if (status !== 200) throw new Problem(`${url} answered ${status}.`, text);
    const before = this.#started.get(message) ?? 0;
    // An ignored delivery is answered with a reason.
    this.#started.set(message, before + (text === '' ? 1 : 0));
  }

  of(way, atMost) {
    const started = [...this.#started.values()];
    return {
      way,
      atMost,
      messages: started.length,
      lost: started.filter((times) => times === 0).length,
      executions: started.reduce((sum, times) => sum + times, 0),
    };
  }
}

/** Publishes a flow; returns its address at the main process and at the processor, for each trigger. */
async function publish({ api, processors: [processor] }, flow) {
  const published = await publishFlow(api, flow);
  return {
    ...published,
    urls: published.urls.map((url) => [url, url.replace(api.url, processor.url)]),
  };
}

// Each message twice, ten messages at a time.

function inTurn(one, other, milliseconds = 0) {
  return async (send) => {
    await send(one);
    await pause(milliseconds);
    await send(other);
  };
}

function atOnce(one, other) {
  return (send) => Promise.all([send(one), send(other)]);
}

const WAYS = [
  { way: 'to the same process', atMost: MESSAGES, to: ([one]) => inTurn(one, one) },
  {
    way: 'to the other process, a second after the answer',
    atMost: MESSAGES,
    to: ([one, other]) => inTurn(one, other, 1000),
  },
  {
    way: 'to the other process, right after the answer',
    to: ([one, other]) => inTurn(one, other),
  },
  {
    way: 'to either at random, right after the answer',
    to: (urls) => inTurn(anyOf(urls), anyOf(urls)),
  },
  { way: 'to the other process at the same moment', to: ([one, other]) => atOnce(one, other) },
].map(({ way, atMost, to }) => async (n8n) => {
  const { urls } = await publish(n8n, { ...COUNT_ALL_FLOW, name: way });
  const count = new Count();
  let left = MESSAGES;
  const sender = async () => {
    while (left-- > 0) {
      const message = newSms();
      await to(urls[0])((url) => count.send(url, message));
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return count.of(way, atMost);
});

/** Two processes save at the same moment, again and again; each copy comes later, to the other one. */
async function pairs(n8n) {
  const way =
    'two at the same moment, one to each process; a copy of each 2.5 s later to the other';
  const { urls } = await publish(n8n, { ...COUNT_ALL_FLOW, name: 'Pairs' });
  const count = new Count();
  const [one, other] = urls[0];
  const pair = async (number) => {
    await pause(number * PAIR_MS);
    const [first, second] = [newSms(), newSms()];
    await Promise.all([count.send(one, first), count.send(other, second)]);
    await pause(LATER_MS);
    await Promise.all([count.send(other, first), count.send(one, second)]);
  };
  await Promise.all(Array.from({ length: PAIRS }, (_, number) => pair(number)));
  return count.of(way, PAIRS * 2 + 2);
}

/** Many at the same moment: the process that saves last overwrites the records of the other one. */
async function burst(n8n) {
  const way =
    '25 to each process at the same moment; a copy of each 2.5 s later to the other, in turn';
  const { urls } = await publish(n8n, { ...COUNT_ALL_FLOW, name: 'Burst' });
  const [one, other] = urls[0];
  const count = new Count();
  const sent = Array.from({ length: PAIRS }, () => [newSms(), newSms()]);
  const send = ([first, second]) => [count.send(one, first), count.send(other, second)];
  await Promise.all(sent.flatMap(send));
  await pause(LATER_MS);
  for (const [first, second] of sent) {
    await count.send(other, first);
    await count.send(one, second);
  }
  return count.of(way, PAIRS * 2 + 2);
}

/** Two triggers of one workflow save at the same moment; the copies come later, to the other process. */
async function twoTriggers(n8n) {
  const way =
    'two at the same moment, to two triggers of a flow; the copies later to the other process';
  const { urls } = await publish(n8n, TWO_TRIGGERS_FLOW);
  const count = new Count();
  const sent = [];
  for (let number = 0; number < PAIRS; number++) {
    const pair = [newSms(), newSms()];
    await Promise.all(pair.map((message, at) => count.send(urls[at][0], message)));
    sent.push(pair);
  }
  await pause(LATER_MS);
  for (const pair of sent) {
    await Promise.all(pair.map((message, at) => count.send(urls[at][1], message)));
  }
  return count.of(way, PAIRS * 2);
}

/** The trigger gets another name in the editor, and the flow is published again. */
async function renamed(n8n) {
  const way = 'the copies come to the other process after the trigger was renamed';
  const { id, urls } = await publish(n8n, { ...COUNT_ALL_FLOW, name: 'Renamed' });
  const count = new Count();
  const messages = await sendInTurn(count, urls[0][0], RENAMED);
  await rename(n8n.api, id);
  await pause(LATER_MS);
  for (const message of messages) await count.send(urls[0][1], message);
  return count.of(way, RENAMED);
}

async function rename(api, id) {
  const { nodes, connections: lines, versionId } = await api.request('GET', `/workflows/${id}`);
  const trigger = nodes.find(({ type }) => type === TRIGGER);
  const { [trigger.name]: fromTrigger, ...rest } = lines;
  trigger.name = 'Messages of HighLevel';
  const changes = { nodes, connections: { ...rest, [trigger.name]: fromTrigger }, versionId };
  const changed = await api.request('PATCH', `/workflows/${id}`, changes);
  await api.request('POST', `/workflows/${id}/activate`, { versionId: changed.versionId });
}

/** A Code node makes n8n write back, at the end of each execution, the static data of its start. */
async function codeNode(n8n) {
  const way = 'the copies come to the other process; a Code node changes the static data';
  const { count, messages, urls } = await overwritten(n8n, 'Code Node');
  for (const message of messages) await count.send(urls[0][1], message);
  return count.of(way);
}

/** The first process sees what is missing when a delivery comes again, and puts it back. */
async function codeNodeHealed(n8n) {
  const way = 'the same, but first one delivery comes again to the first process';
  const { count, messages, urls } = await overwritten(n8n, 'Code Node, Then a Copy');
  await count.send(urls[0][0], messages[0]);
  for (const message of messages) await count.send(urls[0][1], message);
  return count.of(way, OVERWRITTEN);
}

async function overwritten(n8n, name) {
  const { id, urls } = await publish(n8n, codeNodeFlow(name));
  const count = new Count();
  const messages = await sendInTurn(count, urls[0][0], OVERWRITTEN);
  await until('the executions to end', 60, async () => {
    return (await n8n.api.countSuccessful(id)) >= OVERWRITTEN;
  });
  return { count, messages, urls };
}

/** The example flow once-only: it asks a table with a unique column before it acts. */
async function onceOnly(n8n) {
  const way = 'to both processes at the same moment; the flow goes on once for each, by a database';
  const { id, urls } = await publish(n8n, await onceOnlyFlow(n8n));
  const count = new Count();
  for (let number = 0; number < PAIRS; number++) {
    const message = newSms();
    await Promise.all(urls[0].map((url) => count.send(url, message)));
  }
  const { executions, ...counted } = count.of(way, PAIRS);
  await until('the executions to end', 120, async () => {
    return (await n8n.api.countSuccessful(id)) === executions;
  });
  return { ...counted, executions: (await keysThatWentOn(n8n.api, id)).length };
}

async function sendInTurn(count, url, number) {
  const messages = Array.from({ length: number }, newSms);
  for (const message of messages) await count.send(url, message);
  return messages;
}

await main(async () => {
  const n8n = await openQueueMode(await pack(), { name: 'processors' });
  try {
    const results = [];
    for (const tryOne of [
      ...WAYS,
      pairs,
      burst,
      twoTriggers,
      renamed,
      codeNode,
      codeNodeHealed,
      onceOnly,
    ]) {
      const result = await tryOne(n8n);
      results.push(result);
      report(result);
    }
    return results.every(isKept) ? 0 : 1;
  } finally {
    agent.destroy();
    await n8n.stop();
  }
});
