// The example flows of workflows/, as the scripts import them into a private n8n.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DEMO_PUBLIC_KEY } from './demoKey.mjs';
import { FLOWS } from './paths.mjs';
import { delivery, post } from './highLevel.mjs';
import { uuidOf } from './messages.mjs';
import { TRIGGER, WEBHOOK } from './nodeTypes.mjs';
import { until } from './steps.mjs';

/** The flow that npm start shows and npm run send sends to. */
export const MAIN_FLOW = 'log-every-message';

/** An event that no flow asks for. If it is signed, the trigger answers it and starts nothing. */
const PROBE = { type: 'INSTALL', appId: 'probe' };

/** @returns {Record<string, object>} the example flows by file name without `.json` */
export function exampleFlows() {
  const files = readdirSync(FLOWS).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [
      path.basename(file, '.json'),
      JSON.parse(readFileSync(path.join(FLOWS, file))),
    ]),
  );
}

/** The webhook URL of a trigger in the scripts' copy of a flow; 0 is the flow's first trigger. */
export function webhookUrl(n8nUrl, flowName, trigger = 0) {
  return `${n8nUrl}/webhook/${webhookId(flowName, trigger)}/webhook`;
}

function webhookId(flowName, trigger) {
  return uuidOf(trigger === 0 ? flowName : `${flowName}, trigger ${trigger}`);
}

/**
 * A copy of a flow whose triggers also trust the demo key, at webhook URLs that the scripts know. (The
 * files contain no webhook ids, so that every n8n generates its own.)
 */
function forDemo(flow) {
  const copy = structuredClone(flow);
  const triggers = copy.nodes.filter(({ type }) => type === TRIGGER);
  for (const [index, trigger] of triggers.entries()) {
    const options = (trigger.parameters.options ??= {});
    const keys = [options.additionalPublicKeys, DEMO_PUBLIC_KEY];
    options.additionalPublicKeys = keys.filter(Boolean).join('\n');
    trigger.webhookId = webhookId(flow.name, index);
  }
  return copy;
}

/**
 * Imports a flow into n8n and publishes it. Replaces one of the same name from an earlier start. Waits
 * until the webhooks answer, because n8n registers them shortly after it reports the flow as published.
 *
 * @returns {Promise<{ id: string, url: string, urls: string[], flow: object }>} `urls` has one for each
 *   trigger of HighLevel and each Webhook node, `url` is the first of them
 */
export async function publishFlow(api, flow) {
  for (const old of await api.workflows()) {
    if (old.name === flow.name) await api.deleteWorkflow(old.id);
  }
  const { id } = await api.publish(forDemo(flow));
  const nodesOf = (wanted) => flow.nodes.filter(({ type }) => type === wanted);
  const own = nodesOf(TRIGGER).map((_, index) => webhookUrl(api.url, flow.name, index));
  const n8ns = nodesOf(WEBHOOK).map(({ parameters }) => `${api.url}/webhook/${parameters.path}`);
  await until(`the webhook of "${flow.name}"`, 30, async () => {
    const answers = await Promise.all([...own.map(isTriggerThere), ...n8ns.map(isWebhookThere)]);
    return answers.every(Boolean);
  });
  const urls = [...own, ...n8ns];
  return { id, url: urls[0], urls, flow };
}

async function isTriggerThere(url) {
  return (await post(url, delivery(PROBE))).status === 200;
}

/** n8n refuses another method without starting the flow, and names the right one once it knows the URL. */
async function isWebhookThere(url) {
  return (await (await fetch(url)).text()).includes('POST');
}
