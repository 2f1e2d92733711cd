// Sends messages to published flows and finds the executions they started.
import { connections, deliver, delivery } from './highLevel.mjs';
import { hasEnded } from './n8nApi.mjs';
import { TRIGGER } from './nodeTypes.mjs';
import { until } from './steps.mjs';

/** These payload fields identify a message's execution. */
const IDENTITY = ['webhookId', 'messageId', 'emailMessageId', 'contactId', 'type'];

/**
 * Sends messages to a flow one by one and waits until their executions have finished.
 *
 * @param {import('./n8nApi.mjs').N8nApi} api
 * @param {{ id: string, url: string, flow: object }} published
 * @param {{ name: string, payload: object, signature?: string }[]} messages
 * @param {(progress: string) => void} [report] hears how many are sent
 * @returns {Promise<{ name: string, answer: object, execution?: object }[]>} for each message the
 *   last answer, and the execution with `id`, `status`, `outputs` if one was started
 */
export async function playTo(api, { id, url, flow }, messages, report = () => {}) {
  const agent = connections(1);
  const answers = [];
  for (const { payload, signature } of messages) {
    report(`${answers.length} of ${messages.length} sent`);
    answers.push(await deliver(url, delivery(payload, { signature }), { agent }));
  }
  agent.destroy();
  const started = answers.filter(wasAccepted).length;
  const details = await finishedExecutions(api, id, flow, started);
  return messages.map(({ name, payload }, index) => {
    const answer = answers[index];
    const execution = wasAccepted(answer) ? take(details, payload, flow) : undefined;
    return { name, answer, execution };
  });
}

/**
 * Waits until a flow's executions have finished.
 *
 * @param {number} atLeast how many there have to be
 * @returns {Promise<{ id: string, status: string, outputs: object, error?: object }[]>} oldest first
 */
export async function finishedExecutions(api, workflowId, flow, atLeast) {
  const executions = await until(`${atLeast} executions of "${flow.name}"`, 60, async () => {
    const all = await api.executions(workflowId);
    const ended = all.every(hasEnded);
    return ended && all.length >= atLeast && all;
  });
  const details = [];
  for (const { id } of executions) details.push({ id, ...(await api.execution(id)) });
  return details;
}

/** The trigger answers an accepted message with an empty 200, and anything else with a reason. */
export function wasAccepted({ status, text }) {
  return status === 200 && text === '';
}

function take(details, payload, { nodes }) {
  const trigger = nodes.find(({ type }) => type === TRIGGER).name;
  const at = details.findIndex(({ outputs }) => {
    const item = outputs[trigger]?.[0]?.[0];
    return item && IDENTITY.every((field) => item[field] === payload[field]);
  });
  return at < 0 ? undefined : details.splice(at, 1)[0];
}

/** The URL of an execution in n8n's editor. */
export function executionUrl(api, { id }, execution) {
  return `${api.url}/workflow/${id}/executions/${execution.id}`;
}
