import { createRequire } from 'node:module';
import { PLAYED_TOKEN, playedApi, playedData } from '../scripts/lib/playedApi.mjs';
import { row } from './measure.mjs';
import { testModule } from './testModule.mjs';

const require = createRequire(import.meta.url);
const {
  HighLevelApi,
  everyMessage,
  getMessage,
  namesOf,
} = require('../dist/nodes/shared/highLevelApi/index.js');
/** The tests' clock, which only moves when everything waits for it. */
const { FakeTime } = await testModule('nodes/shared/highLevelApi/fakeTime.ts');

export const title = "HighLevel's API: requests and pace, played in fake time";

const LIMIT = { max: 100, intervalMs: 10_000 };
const LATENCY_MS = 150;
const AT_ONCE = 5;

/** The client against the played API, without a network. */
async function played(dataOptions, apiOptions = {}) {
  const time = new FakeTime();
  const data = playedData({ from: time.now() - 86_400_000, everyMs: 1000, ...dataOptions });
  const server = playedApi({ data, now: time.now, limit: LIMIT, ...apiOptions });
  const client = new HighLevelApi({
    now: time.now,
    sleep: time.sleep,
    random: Math.random,
    send: async ({ method, path: asked, query, headers }) => {
      await time.sleep(LATENCY_MS / 2);
      const authorization = `Bearer ${PLAYED_TOKEN}`;
      const lower = { version: headers.Version, authorization };
      const answer = server.answer({ method, path: asked, query, headers: lower });
      await time.sleep(LATENCY_MS / 2);
      return answer;
    },
  });
  return { time, data, server, client };
}

async function namesRow() {
  const { time, data, server, client } = await played({ messages: 4_000, contacts: 100, users: 4 });
  const messages = data.messages.filter(({ userId }) => userId !== undefined).slice(0, 500);
  await time.until(Promise.all(messages.map((message) => namesOf(client, message))));
  return row(
    'names of 500 messages of 100 contacts, 4 users and 1 sub-account, requests',
    server.requests.length,
    { atMost: 105 },
  );
}

async function exportRow() {
  const { time, data, server, client } = await played({ messages: 10_000 });
  for (const message of data.messages) message.messageType = 'TYPE_SMS';
  let count = 0;
  const read = async () => {
    const wanted = { locationId: data.locationId, channels: ['SMS'] };
    for await (const message of everyMessage(client, wanted)) count += message.id ? 1 : 0;
  };
  await time.until(read());
  if (count !== 10_000) throw new Error(`${count} of 10,000 messages came.`);
  return row('export of 10,000 messages of a channel, requests', server.requests.length, {
    atMost: 21,
  });
}

async function paceRows(window) {
  const { time, data, server, client } = await played(
    { messages: 500 },
    { limit: { ...LIMIT, window } },
  );
  const start = time.now();
  const asked = data.messages.map(({ id }) => client.ask(getMessage(id)));
  const results = await time.until(Promise.allSettled(asked));
  const failed = results.filter(({ status }) => status === 'rejected').length;
  const took = time.now() - start;
  // Five times the limit: four intervals, and the time that one limit's worth of requests takes.
  const allowed = 4 * LIMIT.intervalMs + (LIMIT.max / AT_ONCE) * LATENCY_MS;
  const refused = server.requests.filter(({ status }) => status === 429).length;
  return [
    row(
      `500 × Get, ${window} window, of the time the limit allows`,
      took / allowed,
      { atMost: 1.1 },
      `${(took / 1000).toFixed(1)} s, ${refused} × 429`,
    ),
    row(`500 × Get, ${window} window, failures`, failed, { atMost: 0 }),
  ];
}

export async function run() {
  return [
    await namesRow(),
    await exportRow(),
    ...(await paceRows('sliding')),
    ...(await paceRows('fixed')),
  ];
}
