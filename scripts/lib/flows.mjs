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

/** Where the scripts' copy of a flow takes messages. */
export function webhookUrl(n8nUrl, flowName) {
  return `${n8nUrl}/webhook/${uuidOf(flowName)}/webhook`;
}

/**
 * A copy of a flow whose trigger trusts the demo key besides HighLevel's, at an address that the
 * scripts know. (The files hold no webhook id, so that every n8n makes one of its own.)
 */
function forDemo(flow) {
  const copy = structuredClone(flow);
  const trigger = copy.nodes.find(({ type }) => type === TRIGGER);
  const keys = [trigger.parameters.additionalPublicKeys, DEMO_PUBLIC_KEY];
  trigger.parameters.additionalPublicKeys = keys.filter(Boolean).join('\n');
  trigger.webhookId = uuidOf(flow.name);
  return copy;
}

/**
 * Puts a flow into n8n, in place of one of the same name that an earlier start left, publishes it
 * and waits until its webhook answers (n8n registers it a little after it says so).
 *
 * @returns {Promise<{ id: string, url: string, flow: object }>}
 */
export async function publishFlow(api, flow) {
  for (const old of await api.workflows()) {
    if (old.name === flow.name) await api.deleteWorkflow(old.id);
  }
  const { id } = await api.publish(forDemo(flow));
  const url = webhookUrl(api.url, flow.name);
  await until(`the webhook of "${flow.name}"`, 30, async () => {
    const { status } = await post(url, delivery(PROBE));
    return status === 200;
  });
  return { id, url, flow };
}
