// The example flows in a private n8n: imported with what they need to run (credentials, empty tables).
// Steps that use HighLevel's API are activated and use the played one.
import { exampleFlows, publishFlow } from './flows.mjs';
import { uuidOf } from './messages.mjs';
import { DATA_TABLE, HIGHLEVEL_MESSAGE, WEBHOOK } from './nodeTypes.mjs';
import { SECRET } from './runFlow.mjs';

/**
 * Publishes all example flows. Replaces those of an earlier start, and their tables.
 *
 * @param {import('./n8nApi.mjs').N8nApi} api
 * @param {{ type: string, data: object }} apiCredential for HighLevel's API (startExamplesApi)
 * @param {{ tables?: boolean }} [options] without `tables`, the steps with data tables are deactivated
 *   (n8n 1.x can't create tables); those with pinned rows output them anyway
 * @param {(progress: string) => void} [report]
 * @returns {Promise<Record<string, object>>} what publishFlow returns, by file name
 */
export async function publishExamples(
  api,
  apiCredential,
  { tables = true } = {},
  report = () => {},
) {
  const flows = Object.entries(exampleFlows());
  const credentials = await createCredentials(api, {
    [WEBHOOK]: { type: 'httpHeaderAuth', data: SECRET },
    [HIGHLEVEL_MESSAGE]: apiCredential,
  });
  if (tables) await deleteTables(api);
  const published = {};
  for (const [at, [file, flow]] of flows.entries()) {
    report(`${at} of ${flows.length}`);
    published[file] = await publishFlow(api, prepared(flow, { credentials, tables }));
  }
  return published;
}

/** @returns {Promise<Record<string, object>>} what a node of a type has as `credentials` */
async function createCredentials(api, byNodeType) {
  const created = {};
  for (const [nodeType, { type, data }] of Object.entries(byNodeType)) {
    const { id, name } = await api.createCredential(`Demo ${type}`, type, data);
    created[nodeType] = { [type]: { id, name } };
  }
  return created;
}

function prepared({ nodes, ...flow }, { credentials, tables }) {
  const withoutTable = ({ type, name }) => !tables && type === DATA_TABLE && !flow.pinData[name];
  return {
    ...flow,
    nodes: nodes.map((node) => ({
      ...node,
      ...(credentials[node.type] && { credentials: credentials[node.type], disabled: false }),
      // The editor gives one to an imported node. n8n 1.x serves the node's own path only with it.
      ...(node.type === WEBHOOK && { webhookId: uuidOf(flow.name) }),
      ...(node.type === HIGHLEVEL_MESSAGE && { parameters: withToken(node.parameters) }),
      ...(withoutTable(node) && { disabled: true }),
    })),
  };
}

function withToken(parameters) {
  return { ...parameters, authentication: 'privateIntegration' };
}

/** Deletes the tables that the example flows have created. */
export async function deleteTables(api) {
  const creating = Object.values(exampleFlows())
    .flatMap(({ nodes }) => nodes)
    .filter(({ type, parameters }) => type === DATA_TABLE && parameters.resource === 'table');
  await api.deleteDataTables(creating.map(({ parameters }) => parameters.tableName));
}
