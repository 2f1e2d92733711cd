// Runs a published example flow the way it starts: on messages of HighLevel, on bodies of a HighLevel
// workflow, or on its schedule.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { post } from './highLevel.mjs';
import { SCHEDULE_TRIGGER, TRIGGER, WEBHOOK } from './nodeTypes.mjs';
import { SOURCES } from './paths.mjs';
import { finishedExecutions, playTo } from './play.mjs';
import { Problem } from './steps.mjs';

/** The header that starts the flows with n8n's own Webhook node. */
export const SECRET = { name: 'X-Secret', value: 'demo' };

/**
 * Runs a flow on everything that is meant for its trigger, and waits until its executions have finished.
 *
 * @param {import('./n8nApi.mjs').N8nApi} api
 * @param {{ id: string, url: string, flow: object }} published
 * @param {{ name: string, payload: object, signature?: string }[]} messages for the message trigger
 * @param {(progress: string) => void} [report]
 * @returns {Promise<{ name: string, answer?: object, execution?: object }[]>} as playTo
 */
export async function runFlow(api, published, messages, report) {
  const starts = Object.entries(STARTS);
  for (const node of published.flow.nodes) {
    const start = starts.find(([type]) => type === node.type);
    if (start) return start[1](api, published, messages, report, node);
  }
  throw new Problem(`The flow "${published.flow.name}" has no trigger that is known here.`);
}

const STARTS = {
  [TRIGGER]: playTo,
  [WEBHOOK]: postBodies,
  [SCHEDULE_TRIGGER]: runOnce,
};

async function postBodies(api, { id, url, flow }, messages, report, { name }) {
  const bodies = [...formsOf(flow.pinData[name]), ...workflowBodies()];
  for (const { body, contentType } of bodies) {
    const headers = {
      'content-type': contentType,
      'content-length': String(Buffer.byteLength(body)),
      [SECRET.name]: SECRET.value,
    };
    const { status, text } = await post(url, { body, headers });
    if (status !== 200) throw new Problem(`${url}: ${status} ${text}`);
  }
  const executions = await finishedExecutions(api, id, flow, bodies.length);
  return bodies.map((body, at) => ({ name: body.name, execution: executions[at] }));
}

/** The pinned samples of a Webhook node, as the form that HighLevel's Custom Webhook action sends. */
function formsOf(samples) {
  return samples.map(({ json }, at) => ({
    name: `form-${at + 1}`,
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams(json.body).toString(),
  }));
}

/** The bodies of workflows in test/fixtures/sources. */
function workflowBodies() {
  return readdirSync(SOURCES)
    .filter((file) => file.startsWith('workflow-'))
    .map((file) => ({
      name: path.basename(file, '.json'),
      contentType: 'application/json',
      body: JSON.stringify(JSON.parse(readFileSync(path.join(SOURCES, file), 'utf8')).payload),
    }));
}

/** Runs the flow from its schedule trigger, with its pinned samples, like "Execute workflow" does. */
async function runOnce(api, { id, flow }, messages, report, { name }) {
  await api.runManually(id, name);
  const [execution] = await finishedExecutions(api, id, flow, 1);
  return [{ name: 'schedule', execution }];
}
