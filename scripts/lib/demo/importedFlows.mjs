// Each flow as somebody imports it: without credentials, run on its pinned samples.
import { deleteTables } from '../examples.mjs';
import { exampleFlows } from '../flows.mjs';
import { DATA_TABLE } from '../nodeTypes.mjs';
import { finishedExecutions } from '../play.mjs';

/**
 * One row per flow: it has to run to its end and to save rows in its table.
 *
 * @param {import('../n8nApi.mjs').N8nApi} api
 * @returns {Promise<{ name: string, problem?: string }[]>}
 */
export async function importedRows(api, report) {
  await deleteTables(api);
  const rows = [];
  for (const flow of Object.values(exampleFlows())) {
    report(flow.name);
    const name = `${flow.name}, as imported`;
    const { id } = await api.request('POST', '/workflows', { ...flow, name });
    await api.runManually(id, flow.nodes.find(isTrigger).name);
    const [execution] = await finishedExecutions(api, id, flow, 1);
    rows.push({ name, problem: problemOf(execution, flow) });
    await api.deleteWorkflow(id);
  }
  return rows;
}

function problemOf({ status, error, outputs }, { nodes }) {
  if (status !== 'success') return `${status}: ${error?.message}`;
  const empty = nodes.filter((node) => savesRows(node) && !outputs[node.name]?.flat().length);
  return empty.length > 0 ? `nothing arrived at ${empty[0].name}` : undefined;
}

function isTrigger({ type }) {
  return /trigger|\.webhook$/i.test(type);
}

function savesRows({ name, type }) {
  return type === DATA_TABLE && name.startsWith('Save');
}
