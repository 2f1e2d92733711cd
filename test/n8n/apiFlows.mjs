// Flows for test/n8n/api.mjs: a webhook whose body holds the items, and HighLevel Message over them.
import { randomUUID } from 'node:crypto';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { hasEnded } from '../../scripts/lib/n8nApi.mjs';
import { HIGHLEVEL_MESSAGE, WEBHOOK } from '../../scripts/lib/nodeTypes.mjs';
import { until } from '../../scripts/lib/steps.mjs';

/** The step of HighLevel Message in each flow. */
export const STEP = 'HighLevel Message';

/**
 * @param {object} parameters of HighLevel Message
 * @param {Record<string, { id: string, name: string }>} credentials
 */
export function flowOf(parameters, credentials) {
  const path = randomUUID();
  const authentication = credentials.highLevelMessagesOAuth2Api ? 'oAuth2' : 'privateIntegration';
  const node = (name, type, typeVersion, x, more) => ({
    id: randomUUID(),
    name,
    type,
    typeVersion,
    position: [x, 0],
    ...more,
  });
  const to = (name) => ({ main: [[{ node: name, type: 'main', index: 0 }]] });
  return {
    name: `API ${parameters.operation} ${path}`,
    nodes: [
      node('Webhook', WEBHOOK, 2, 0, {
        webhookId: path,
        parameters: { path, httpMethod: 'POST', options: {} },
      }),
      node('Split Out', 'n8n-nodes-base.splitOut', 1, 220, {
        parameters: { fieldToSplitOut: 'body.items', options: {} },
      }),
      node(STEP, HIGHLEVEL_MESSAGE, 1, 440, {
        parameters: { authentication, ...parameters },
        credentials,
      }),
    ],
    connections: { Webhook: to('Split Out'), 'Split Out': to(STEP) },
    active: false,
    settings: { executionOrder: 'v1' },
  };
}

/** Starts a published flow with items. */
export async function start({ url }, items) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items }),
  });
  await response.text();
  if (!response.ok) throw new Error(`The webhook answered ${response.status}.`);
}

/** The executions of a flow once this many have ended: status, error and the step's output. */
export async function ended(api, { id }, count, seconds = 300) {
  const done = async () => (await api.executions(id)).filter(hasEnded);
  await until(`${count} executions`, seconds, async () => (await done()).length >= count);
  return Promise.all((await done()).map((execution) => api.execution(execution.id)));
}

/** Runs a new flow once over items: how it ended, and the JSON of the step's items. */
export async function runOnce(api, parameters, credentials, items) {
  const flow = await publishFlow(api, flowOf(parameters, credentials));
  await start(flow, items);
  const [{ status, error, outputs }] = await ended(api, flow, 1);
  await api.deleteWorkflow(flow.id);
  return { status, error, found: outputs[STEP]?.[0] ?? [] };
}
