// The example flows of workflows/, as the scripts put them into a private n8n.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DEMO_PUBLIC_KEY } from './demoKey.mjs';
import { FLOWS } from './paths.mjs';
import { delivery, post } from './highLevel.mjs';
import { uuidOf } from './messages.mjs';
import { until } from './steps.mjs';

export const TRIGGER = 'n8n-nodes-highlevel-messages.highLevelMessageTrigger';

/** The flow that npm start shows and npm run send sends to. */
export const MAIN_FLOW = 'log-every-message';

/** An event that no flow asks for: signed, it is answered and starts nothing. */
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

/** Where a trigger of the scripts' copy of a flow receives messages; 0 is the flow's first trigger. */
export function webhookUrl(n8nUrl, flowName, trigger = 0) {
  return `${n8nUrl}/webhook/${webhookId(flowName, trigger)}/webhook`;
}

function webhookId(flowName, trigger) {
  return uuidOf(trigger === 0 ? flowName : `${flowName}, trigger ${trigger}`);
}

/**
 * A copy of a flow whose triggers trust the demo key besides HighLevel's, at addresses that the
 * scripts know. (The files hold no webhook id, so that every n8n makes one of its own.)
 */
function forDemo(flow) {
  const copy = structuredClone(flow);
  const triggers = copy.nodes.filter(({ type }) => type === TRIGGER);
  for (const [index, trigger] of triggers.entries()) {
    const keys = [trigger.parameters.publicKeys, DEMO_PUBLIC_KEY];
    trigger.parameters.publicKeys = keys.filter(Boolean).join('\n');
    trigger.webhookId = webhookId(flow.name, index);
  }
  return copy;
}

/**
 * Puts a flow into n8n, in place of one of the same name that an earlier start left, publishes it
 * and waits until its webhook answers (n8n registers it a little after it says so).
 *
 * @returns {Promise<{ id: string, url: string, urls: string[], flow: object }>} `urls` has one for each
 *   trigger, `url` is the first of them
 */
export async function publishFlow(api, flow) {
  for (const old of await api.workflows()) {
    if (old.name === flow.name) await api.deleteWorkflow(old.id);
  }
  const { id } = await api.publish(forDemo(flow));
  const triggers = flow.nodes.filter(({ type }) => type === TRIGGER);
  const urls = triggers.map((_, index) => webhookUrl(api.url, flow.name, index));
  await until(`the webhook of "${flow.name}"`, 30, async () => {
    const answers = await Promise.all(urls.map((url) => post(url, delivery(PROBE))));
    return answers.every(({ status }) => status === 200);
  });
  return { id, url: urls[0], urls, flow };
}
