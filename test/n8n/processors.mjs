// npm run test:processors: two processes of one n8n (queue mode: its main process and a webhook
// processor) get each message twice. Counts the answers of deliveries that start an execution: those
// of all others say why not. Needs redis-server.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { connections, delivery, post } from '../../scripts/lib/highLevel.mjs';
import { HOST, freePort, startN8n } from '../../scripts/lib/n8nServer.mjs';
import { LOCAL } from '../../scripts/lib/paths.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { Problem, main, orAfter, pause, until } from '../../scripts/lib/steps.mjs';
import { COUNT_ALL_FLOW } from './deliveries.mjs';

const MESSAGES = 200;
const SENDERS = 10;
const NAME = 'processors';

/** HighLevel repeats what failed minutes later. */
const LATER_MS = 1000;

const any = (urls) => urls[Math.floor(Math.random() * urls.length)];

/** How the two copies of a message come, and whether each message must run once then. */
const WAYS = [
  { way: 'to the same processor', once: true, to: ([one]) => inTurn(one, one) },
  {
    way: 'to another, some time after the first answer',
    to: ([one, other]) => inTurn(one, other, LATER_MS),
  },
  { way: 'to another, right after the first answer', to: ([one, other]) => inTurn(one, other) },
  {
    way: 'to either at random, right after the first answer',
    to: (urls) => inTurn(any(urls), any(urls)),
  },
  { way: 'to another at the same moment', to: ([one, other]) => atOnce(one, other) },
];

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

await main(async () => {
  const tarball = await pack();
  const redis = await startRedis();
  const stops = [redis.stop];
  try {
    const env = {
      EXECUTIONS_MODE: 'queue',
      QUEUE_BULL_REDIS_HOST: HOST,
      QUEUE_BULL_REDIS_PORT: String(redis.port),
    };
    const options = { line: '2.x', name: NAME, port: await freePort(), fresh: true, env };
    const { api, server, install } = await openN8n(tarball, options);
    stops.unshift(server.stop);
    const processor = await startN8n(install, {
      userFolder: path.join(LOCAL, NAME),
      port: await freePort(),
      env,
      command: 'webhook',
    });
    stops.unshift(processor.stop);
    let kept = true;
    for (const { way, once, to } of WAYS) {
      const executions = await countExecutions(api, processor.url, { way, to });
      if (executions < MESSAGES || (once && executions > MESSAGES)) kept = false;
      console.log(`${String(executions).padStart(5)} executions of ${MESSAGES} messages: ${way}`);
    }
    return kept ? 0 : 1;
  } finally {
    for (const stop of stops) await stop();
  }
});

async function countExecutions(api, processorUrl, { way, to }) {
  const { url } = await publishFlow(api, { ...COUNT_ALL_FLOW, name: `Load ${way}` });
  const urls = [url, url.replace(api.url, processorUrl)];
  const agent = connections(SENDERS * 2);
  let left = MESSAGES;
  let executions = 0;
  const sender = async () => {
    while (left-- > 0) {
      const message = delivery({
        type: 'OutboundMessage',
        messageType: 'SMS',
        webhookId: randomUUID(),
      });
      await to(urls)(async (target) => {
        const { status, text } = await post(target, message, agent);
        if (status !== 200) throw new Problem(`${target} answered ${status}.`, text);
        if (text === '') executions++;
      });
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  agent.destroy();
  return executions;
}

/** An empty Redis of its own, which writes nothing to disk. */
async function startRedis() {
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  let over = false;
  const ended = new Promise((resolve) => {
    server.once('error', resolve).once('exit', resolve);
  }).then(() => {
    over = true;
  });
  server.stdout.on('data', (text) => (log += text));
  const stop = async () => {
    server.kill();
    await orAfter(10, ended);
  };
  await until('Redis', 10, () => {
    if (over) throw new Problem('redis-server did not start.', log || 'Is it installed?');
    return log.includes('Ready to accept connections');
  });
  return { port, stop };
}
