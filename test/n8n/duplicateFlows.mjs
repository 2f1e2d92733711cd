// The flows of the test of repeated deliveries at several processes.
import { exampleFlows } from '../../scripts/lib/flows.mjs';
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
export const ONCE_ONLY_END = 'Save Row';

/**
 * The example flow once-only with its database steps activated: it goes on only for a delivery that a
 * table does not hold yet.
 *
 * @param {string} credential the id of a Postgres credential
 */
export function onceOnlyFlow(credential) {
  const flow = exampleFlows()['once-only'];
  const credentials = { postgres: { id: credential, name: 'Deliveries' } };
  const nodes = flow.nodes.map((one) =>
    one.type === 'n8n-nodes-base.postgres' ? { ...one, disabled: false, credentials } : one,
  );
  return { ...flow, nodes };
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
