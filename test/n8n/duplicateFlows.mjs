// The flows of the test of repeated deliveries at several processes.
import { COUNT_ALL_FLOW } from './deliveries.mjs';

const [TRIGGER_NODE, END] = COUNT_ALL_FLOW.nodes;

/** The name of the node that an item reaches if the flow acts on it. */
export const LAST_NODE = END.name;

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

const RECIPE = `with added as (
  insert into deliveries (id) values ($1) on conflict do nothing returning id
) select count(*) = 1 as first from added`;

/**
 * The README's recipe: the flow goes on only for a delivery that a table does not hold yet. This one
 * creates the table, too.
 *
 * @param {string} credential the id of a Postgres credential
 */
export function recipeFlow(credential) {
  const query = (name, text, queryReplacement) =>
    node(name, 'postgres', 2.5, {
      parameters: { operation: 'executeQuery', query: text, options: { queryReplacement } },
      credentials: { postgres: { id: credential, name: 'Deliveries' } },
    });
  return inLine('Recipe', [
    TRIGGER_NODE,
    query('Create', 'create table if not exists deliveries (id text primary key)'),
    query('Ask', RECIPE, `={{ $('${TRIGGER_NODE.name}').item.json.delivery.id }}`),
    node('Filter', 'filter', 2.2, { parameters: { conditions: IS_FIRST } }),
    END,
  ]);
}

const IS_FIRST = {
  options: { version: 2, leftValue: '', caseSensitive: true, typeValidation: 'strict' },
  combinator: 'and',
  conditions: [
    {
      id: 'first',
      leftValue: '={{ $json.first }}',
      rightValue: '',
      operator: { type: 'boolean', operation: 'true', singleValue: true },
    },
  ],
};

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
