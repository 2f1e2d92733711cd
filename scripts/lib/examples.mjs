// The example flows in a private n8n: imported with what they need to run (credentials, empty tables).
import { exampleFlows, publishFlow } from './flows.mjs';
import { SECRET } from './runFlow.mjs';

const DATA_TABLE = 'n8n-nodes-base.dataTable';

/** The credentials that npm start creates, by the type of the nodes that use them. */
const CREDENTIALS = {
  'n8n-nodes-base.webhook': { type: 'httpHeaderAuth', data: SECRET },
};

/**
 * Publishes all example flows. Replaces those of an earlier start, and their tables.
 *
 * @param {import('./n8nApi.mjs').N8nApi} api
 * @param {{ tables?: boolean }} [options] without `tables`, the steps with data tables are deactivated
 *   (n8n 1.x can't create tables)
 * @param {(progress: string) => void} [report]
 * @returns {Promise<Record<string, object>>} what publishFlow returns, by file name
 */
export async function publishExamples(api, { tables = true } = {}, report = () => {}) {
  const flows = Object.entries(exampleFlows());
  const credentials = await createCredentials(api);
  if (tables) await api.deleteDataTables(flows.flatMap(([, flow]) => tablesOf(flow)));
  const published = {};
  for (const [at, [file, flow]] of flows.entries()) {
    report(`${at} of ${flows.length}`);
    published[file] = await publishFlow(api, prepared(flow, { credentials, tables }));
  }
  return published;
}

async function createCredentials(api) {
  const created = {};
  for (const [nodeType, { type, data }] of Object.entries(CREDENTIALS)) {
    const { id, name } = await api.createCredential(`Demo ${type}`, type, data);
    created[nodeType] = { [type]: { id, name } };
  }
  return created;
}

function prepared(flow, { credentials, tables }) {
  const nodes = flow.nodes.map((node) => ({
    ...node,
    ...(credentials[node.type] && { credentials: credentials[node.type], disabled: false }),
    ...(!tables && node.type === DATA_TABLE && { disabled: true }),
  }));
  return { ...flow, nodes };
}

function tablesOf({ nodes }) {
  return nodes
    .filter(({ type, parameters }) => type === DATA_TABLE && parameters.resource === 'table')
    .map(({ parameters }) => parameters.tableName);
}
