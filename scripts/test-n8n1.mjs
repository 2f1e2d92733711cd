// npm run test:n8n1: checks the same tarball in the long-term 1.x line of n8n. All nodes must load
// there, with that n8n's own zod, and every example flow must output the same items as in n8n 2.x. The
// steps with data tables are deactivated, because n8n 1.x can't create tables.
import './lib/requireNode.mjs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pack } from './lib/communityPackage.mjs';
import { publishExamples } from './lib/examples.mjs';
import { startExamplesApi } from './lib/examplesApi.mjs';
import { exampleFlows } from './lib/flows.mjs';
import { asDelivered, fixtures } from './lib/messages.mjs';
import { SCHEDULE_TRIGGER, WEBHOOK } from './lib/nodeTypes.mjs';
import { freePort } from './lib/process.mjs';
import { ROOT } from './lib/paths.mjs';
import { openN8n } from './lib/privateN8n.mjs';
import { runFlow } from './lib/runFlow.mjs';
import { Problem, main, step } from './lib/steps.mjs';

const TRIGGERS_OF_N8N = new Set([SCHEDULE_TRIGGER, WEBHOOK]);

await main(async () => {
  const tarball = await pack();
  const messages = fixtures().map(({ name, payload }) => ({
    name,
    payload: asDelivered(payload, name),
  }));
  const highLevelApi = await startExamplesApi();
  const lines = [];
  try {
    for (const line of ['1.x', '2.x']) {
      lines.push(await runLine(line, tarball, messages, highLevelApi.credential));
    }
  } finally {
    await highLevelApi.close();
  }
  const [older, current] = lines;
  const different = differences(older, current);
  for (const { flow, message, node } of different) {
    console.log(`DIFFERENT  ${flow}, ${message}: output of ${node}`);
  }
  const items = `${older.length} runs of ${Object.keys(exampleFlows()).length} flows`;
  if (different.length > 0) return 1;
  console.log(`\nn8n 1.x and 2.x gave the same items: ${items}.`);
  return 0;
});

/** The output of each node of each flow for each message, in one line of n8n. */
async function runLine(line, tarball, messages, credential) {
  const options = { line, name: `n8n-${line}-compare`, port: await freePort(), fresh: true };
  const { api, server, nodeTypes } = await openN8n(tarball, options);
  try {
    requireAllNodes(line, nodeTypes);
    return await step('Running the example flows', '2 min', async (report) => {
      const flows = await publishExamples(api, credential, { tables: false }, report);
      const results = [];
      for (const [file, published] of Object.entries(flows)) {
        const ofFlow = (text) => report(`${published.flow.name}, ${text}`);
        for (const played of await runFlow(api, published, messages, ofFlow)) {
          const { name, answer, execution } = played;
          results.push({
            flow: file,
            message: name,
            answer: answer?.text,
            ...outcomeOf(execution, published.flow),
          });
        }
      }
      return results;
    });
  } finally {
    await server.stop();
  }
}

/** The items of the nodes that run, without the triggers of n8n: these say when and where it ran. */
function outcomeOf(execution, { nodes }) {
  if (!execution) return { status: 'none', outputs: {} };
  const compared = nodes.filter(({ type, disabled }) => !disabled && !TRIGGERS_OF_N8N.has(type));
  const outputs = compared.map(({ name }) => [name, execution.outputs[name]]);
  // The time of arrival and the URL differ from run to run.
  const timeless = JSON.stringify(Object.fromEntries(outputs), (key, value) =>
    key === 'receivedAt' ? '' : value,
  );
  return { status: execution.status, outputs: JSON.parse(timeless) };
}

function requireAllNodes(line, nodeTypes) {
  const { n8n } = JSON.parse(readFileSync(path.join(ROOT, 'package.json')));
  const loaded = nodeTypes.map(({ displayName }) => displayName).sort();
  if (loaded.length === n8n.nodes.length) {
    console.log(`  n8n ${line} loaded ${loaded.join(', ')}`);
    return;
  }
  throw new Problem(
    `n8n ${line} loaded ${loaded.length} of ${n8n.nodes.length} nodes: ${loaded.join(', ')}.`,
    'Its log is in .local/logs.',
  );
}

function differences(older, current) {
  return older.flatMap((one, index) => {
    const other = current[index];
    const { flow, message } = one;
    if (one.answer !== other.answer) return [{ flow, message, node: 'the trigger as its answer' }];
    if (one.status !== other.status)
      return [{ flow, message, node: 'the execution as its status' }];
    const nodes = new Set([...Object.keys(one.outputs), ...Object.keys(other.outputs)]);
    return [...nodes]
      .filter((node) => !isDeepStrictEqual(one.outputs[node], other.outputs[node]))
      .map((node) => ({ flow, message, node }));
  });
}
