// npm start: starts a private n8n with this package in it, publishes the example flows and plays
// HighLevel, which sends every example message to them. Prints the result of each message and exits
// non-zero if one is not as expected.
import './lib/requireNode.mjs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from './lib/communityPackage.mjs';
import { showExampleFlows } from './lib/demo.mjs';
import { MAIN_FLOW, exampleFlows, webhookUrl } from './lib/flows.mjs';
import { LOGIN } from './lib/n8nApi.mjs';
import { freePort } from './lib/process.mjs';
import { checkBeforehand, openN8n } from './lib/privateN8n.mjs';
import { Problem, main } from './lib/steps.mjs';

const USAGE = `npm start -- [options]

  --port NUMBER  where n8n listens (default 5678)
  --once         stop when the messages are through, instead of leaving n8n running;
                 with a fresh n8n of its own, on any free port
`;

const OPTIONS = {
  port: { type: 'string' },
  once: { type: 'boolean' },
  help: { type: 'boolean' },
};
const USUAL_PORT = 5678;
const STOPPED = 'stopped';

await main(async () => {
  const { once = false, port, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const n8n = {
    line: '2.x',
    name: once ? 'n8n-once' : 'n8n',
    fresh: once,
    port: port ?? (once ? await freePort() : USUAL_PORT),
  };
  await checkBeforehand(n8n);
  const { api, server } = await openN8n(await pack(), n8n);
  const stopped = stopOnSignal(server);
  try {
    const shown = showExampleFlows(api);
    shown.catch(() => {}); // Stopping n8n makes it fail; that is no news then.
    const wrong = await Promise.race([shown, stopped]);
    const code = wrong === 0 ? 0 : 1;
    if (once || wrong === STOPPED) return code;
    showAddress(server, n8n.port);
    const end = await Promise.race([stopped, server.ended]);
    if (end !== STOPPED) throw new Problem('n8n ended by itself.', `Its log: ${server.log}`);
    return code;
  } finally {
    await server.stop();
  }
});

/** Ctrl-C stops n8n first, then this program. */
function stopOnSignal(server) {
  return new Promise((resolve) => {
    const stop = async () => {
      console.log('\nStopping n8n …');
      resolve(STOPPED);
      await server.stop();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  });
}

function showAddress({ url, log }, port) {
  const main = webhookUrl(url, exampleFlows()[MAIN_FLOW].name);
  const to = port === USUAL_PORT ? '' : ` --to ${main}`;
  console.log(`
n8n is running: ${url}
  login     ${LOGIN.email}
  password  ${LOGIN.password}
  log       ${path.relative(process.cwd(), log)}
Send it a message from another terminal: npm run send -- whatsapp${to}
Ctrl-C stops it.`);
}

function readArguments() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port === undefined || (Number.isInteger(port) && port > 0 && port < 65_536)) {
      return { ...values, port };
    }
    throw new Error(`"${values.port}" is not a port.`);
  } catch (error) {
    throw new Problem(error.message, USAGE);
  }
}
