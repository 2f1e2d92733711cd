// The flows of the test of repeated deliveries at several processes.
import { exampleFlows } from '../../scripts/lib/flows.mjs';
import { eachAtOnce } from '../../scripts/lib/lists.mjs';
import { HOST } from '../../scripts/lib/process.mjs';
import { COUNT_ALL_FLOW } from './deliveries.mjs';

const [TRIGGER_NODE, END] = COUNT_ALL_FLOW.nodes;

export const TWO_TRIGGERS_FLOW = {
  ...COUNT_ALL_FLOW,
  name: 'Two Triggers',
  nodes: [TRIGGER_NODE, { ...TRIGGER_NODE, id: 'trigger-2', name: 'Second Trigger' }, END],
};

/** A flow whose Code node changes the workflow's static data. */
export function codeNodeFlow(name) {
  const jsCode =
    "const data = $getWorkflowStaticData('node'); data.count = (data.count ?? 0) + 1; return [];";
  const code = node('Code', 'code', 2, { parameters: { jsCode } });
  return inLine(name, [TRIGGER_NODE, code]);
}

/** The last step of the example flow once-only. */
const ONCE_ONLY_END = 'Save Row';
/** How many executions are read at once. */
const READERS = 4;

/**
 * The example flow once-only with its database steps activated: it goes on only for a delivery that a
 * table does not hold yet.
 *
 * @param {{ api: import('../../scripts/lib/n8nApi.mjs').N8nApi, postgres: { port: number } }} n8n
 */
export async function onceOnlyFlow({ api, postgres }) {
  const { port } = postgres;
  const database = { host: HOST, port, database: 'postgres', user: 'n8n', ssl: 'disable' };
  const { id, name } = await api.createCredential('Deliveries', 'postgres', database);
  const flow = exampleFlows()['once-only'];
  const credentials = { postgres: { id, name } };
  const nodes = flow.nodes.map((one) =>
    one.type === 'n8n-nodes-base.postgres' ? { ...one, disabled: false, credentials } : one,
  );
  return { ...flow, nodes };
}

/** The keys of all deliveries that went on in the flow once-only, one for each time. */
export async function keysThatWentOn(api, id) {
  const keys = [];
  await eachAtOnce(await api.executions(id), READERS, async (execution) => {
    const { outputs } = await api.execution(execution.id);
    const [{ delivery }] = outputs['HighLevel Message Trigger'][0];
    keys.push(...(outputs[ONCE_ONLY_END]?.[0] ?? []).map(() => delivery.id));
  });
  return keys;
}

function node(name, type, typeVersion, rest) {
  const position = [220, 0];
  return { id: name, name, type: `n8n-nodes-base.${type}`, typeVersion, position, ...rest };
}

/** A flow of nodes one after the other. */
function inLine(name, nodes) {
  const lines = nodes
    .slice(1)
    .map((next, at) => [nodes[at].name, { main: [[{ node: next.name, type: 'main', index: 0 }]] }]);
  return { ...COUNT_ALL_FLOW, name, nodes, connections: Object.fromEntries(lines) };
}
