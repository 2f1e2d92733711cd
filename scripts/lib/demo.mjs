// What npm start shows: every example message is sent to the example flows, and its result is compared
// with the expected one (test/n8n/expected.json, written by hand).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mainRows, turnedAwayRows } from './demo/mainFlow.mjs';
import { importedRows } from './demo/importedFlows.mjs';
import { stepRows } from './demo/otherFlows.mjs';
import { allRows, summary, verdict } from './demo/summary.mjs';
import { publishExamples } from './examples.mjs';
import { MAIN_FLOW } from './flows.mjs';
import { asDelivered, fixtures } from './messages.mjs';
import { ROOT } from './paths.mjs';
import { step } from './steps.mjs';

/**
 * Publishes the example flows, plays HighLevel and prints what became of the messages.
 *
 * @param {import('./n8nApi.mjs').N8nApi} api
 * @param {{ credential: object, problems: string[] }} highLevelApi as startExamplesApi returns it
 * @param {{ verbose?: boolean }} [options] `verbose` prints every row instead of the summary
 * @returns {Promise<number>} how many rows are not as expected
 */
export async function showExampleFlows(api, highLevelApi, { verbose = false } = {}) {
  const expected = JSON.parse(readFileSync(path.join(ROOT, 'test', 'n8n', 'expected.json')));
  const messages = fixtures().map(({ name, payload, expected: own }) => ({
    name,
    payload: asDelivered(payload, name),
    expected: own,
  }));
  const imported = await step(
    'Running each example flow as imported, on its pinned samples',
    '15 s',
    (progress) => importedRows(api, progress),
  );
  const { [MAIN_FLOW]: main, ...others } = await step(
    'Publishing the example flows',
    '10 s',
    (progress) => publishExamples(api, highLevelApi.credential, {}, progress),
  );
  const accepted = messages
    .map(({ name }) => name)
    .filter((name) => !(name in expected[MAIN_FLOW].ignored));
  const rows = { main: [], turnedAway: [], others: [] };
  await step(
    `Sending ${messages.length} sample messages, signed like HighLevel's`,
    '20 s',
    async (progress) => {
      rows.main = await mainRows(api, main, messages, expected[MAIN_FLOW], progress);
      rows.turnedAway = await turnedAwayRows(api, main, messages, expected.turnedAway);
    },
  );
  await step('Running the other flows', '1 min', async (progress) => {
    for (const [file, flow] of Object.entries(others)) {
      const ofFlow = (text) => progress(`${flow.flow.name}, ${text}`);
      const wanted = { expected: expected[file], accepted };
      rows.others.push(...(await stepRows(api, flow, messages, wanted, ofFlow)));
    }
  });
  const all = [...rows.main, ...rows.turnedAway, ...rows.others];
  all.push(...imported, ...apiRows(highLevelApi));
  console.log(`\n${verbose ? `${allRows(rows)}\n` : summary(rows)}`);
  console.log(verdict(all, verbose));
  return all.filter(({ problem }) => problem).length;
}

/** A row for each request to HighLevel's API, or answer of it, that HighLevel's documents forbid. */
function apiRows({ problems }) {
  return [...new Set(problems)].map((problem) => ({ name: "HighLevel's API", problem }));
}
