// The example flows of workflows/, as the scripts put them into a private n8n.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DEMO_PUBLIC_KEY } from './demoKey.mjs';
import { FLOWS } from './paths.mjs';
import { post, delivery } from './highLevel.mjs';
import { until } from './steps.mjs';

export const TRIGGER = 'n8n-nodes-highlevel-messages.highLevelMessageTrigger';

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

/** A copy of a flow whose trigger trusts the demo key besides HighLevel's. */
export function trustingDemoKey(flow) {
  const copy = structuredClone(flow);
  const { parameters } = triggerOf(copy);
  parameters.publicKeys = [parameters.publicKeys, DEMO_PUBLIC_KEY].filter(Boolean).join('\n');
  return copy;
}

/** Where a flow takes messages once it is published. */
export function webhookUrl(n8nUrl, flow) {
  return `${n8nUrl}/webhook/${triggerOf(flow).webhookId}/webhook`;
}

function triggerOf({ nodes }) {
  return nodes.find(({ type }) => type === TRIGGER);
}

/**
 * Puts a flow into n8n, in place of one of the same name that an earlier start left, publishes it
 * and waits until its webhook answers (n8n registers it a little after it says so).
 *
 * @returns {Promise<{ id: string, url: string, flow: object }>}
 */
export async function publishFlow(api, flow) {
  const trusting = trustingDemoKey(flow);
  for (const old of await api.workflows()) {
    if (old.name === flow.name) await api.deleteWorkflow(old.id);
  }
  const { id } = await api.publish(trusting);
  const url = webhookUrl(api.url, flow);
  await until(`the webhook of "${flow.name}"`, 30, async () => {
    const { status } = await post(url, delivery(PROBE));
    return status === 200;
  });
  return { id, url, flow };
}
