// npm start: starts a private n8n with this package in it, publishes the example flows and plays
// HighLevel, which sends every example message to them. Prints what became of the messages and exits
// non-zero if one result is not as expected.
import './lib/requireNode.mjs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from './lib/communityPackage.mjs';
import { showExampleFlows } from './lib/demo.mjs';
import { startExamplesApi } from './lib/examplesApi.mjs';
import { USUAL_PORT, rememberUrl } from './lib/lastStart.mjs';
import { LOGIN } from './lib/n8nApi.mjs';
import { freePort } from './lib/process.mjs';
import { checkBeforehand, openN8n } from './lib/privateN8n.mjs';
import { Problem, main } from './lib/steps.mjs';
import { STOPPED, stopOnSignal } from './lib/stopOnSignal.mjs';

const USAGE = `npm start -- [options]

  --port NUMBER  where n8n listens (default 5678)
  --once         stop when the messages are through, instead of leaving n8n running;
                 with a fresh n8n of its own, on any free port
  --built        use the last build
  --verbose      print the result of each message instead of a summary
`;

const OPTIONS = {
  port: { type: 'string' },
  once: { type: 'boolean' },
  built: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
};

await main(async () => {
  const { once = false, built = false, verbose, port, help } = readArguments();
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
  const tarball = await pack({ isBuilt: built });
  const highLevelApi = await startExamplesApi();
  try {
    return await runExamples(await openN8n(tarball, n8n), highLevelApi, { once, verbose });
  } finally {
    await highLevelApi.close();
  }
});

/** Runs the example flows; without `once`, n8n then stays open until Ctrl-C. Returns the exit code. */
async function runExamples({ api, server }, highLevelApi, { once, verbose }) {
  const stopped = stopOnSignal(() => server.stop());
  try {
    const shown = showExampleFlows(api, highLevelApi, { verbose });
    shown.catch(() => {}); // Stopping n8n makes it fail; that is no news then.
    const wrong = await Promise.race([shown, stopped]);
    const code = wrong === 0 ? 0 : 1;
    if (once || wrong === STOPPED) return code;
    rememberUrl(server.url);
    showAddress(server);
    const end = await Promise.race([stopped, server.ended]);
    if (end !== STOPPED) throw new Problem('n8n ended by itself.', `Its log: ${server.log}`);
    return code;
  } finally {
    await server.stop();
  }
}

function showAddress({ url, log }) {
  console.log(`
Open ${url}/home/workflows
  login     ${LOGIN.email}
  password  ${LOGIN.password}
Send a message from another terminal: npm run send -- whatsapp
Ctrl-C stops n8n. Its log: ${path.relative(process.cwd(), log)}`);
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
