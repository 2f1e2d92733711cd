// One fault under load: two flows, one fault, and a row for each flow in the table of docs/reliability.md.
import { spoken, step } from '../../scripts/lib/steps.mjs';
import { LOST_BY_TRIGGER, account, executionsOf, sendSteadily } from './traffic.mjs';

export function printTableHead() {
  const titles = 'fault|flow|messages|acknowledged|ran once|ran twice|lost|answers'.split('|');
  console.log(`| ${titles.join(' | ')} |\n|${' --- |'.repeat(titles.length)}`);
}

/**
 * Sends messages to both flows while something breaks, and prints what became of them.
 *
 * @param {{ api: import('../../scripts/lib/n8nApi.mjs').N8nApi }} n8n
 * @param {{ name: string, id: string, urls: string[] }[]} flows
 * @param {import('./faults.mjs').Fault} fault
 * @param {{ messages: number, perSecond: number }} pace
 * @returns {Promise<boolean>} whether the trigger lost none
 */
export async function tryFault(n8n, flows, fault, { messages, perSecond }) {
  const { name, accident, mend, patienceMs } = fault;
  const title = `${messages} messages to each flow; ${name}`;
  const earlier = await Promise.all(flows.map(({ id }) => n8n.api.executions(id)));
  const sent = await step(title, spoken((messages / perSecond) * 1000), () =>
    sendSteadily(flows, { messages, perSecond, patienceMs, accident: () => accident(n8n) }),
  );
  await mend?.(n8n);
  // A main process that was killed has forgotten the login.
  await n8n.api.logIn();
  let kept = true;
  for (const [index, flow] of flows.entries()) {
    const answers = sent.get(flow.name);
    const keys = answers.map(({ key }) => key);
    const counted = account(answers, await executionsOf(n8n.api, flow, keys, earlier[index]));
    kept &&= counted.lostBy[LOST_BY_TRIGGER] === undefined;
    console.log(tableRow(name, flow.name, counted));
  }
  if (!kept) console.log('BROKEN: the trigger has lost messages.');
  return kept;
}

function tableRow(fault, flow, { messages, acknowledged, once, more, lost, lostBy, statuses }) {
  const whose = lost === 0 ? '' : ` (${spell(lostBy)})`;
  const cells = [fault, flow, messages, acknowledged, once, more, `${lost}${whose}`];
  return `| ${[...cells, spell(statuses)].join(' | ')} |`;
}

function spell(counts) {
  return Object.entries(counts)
    .map(([what, count]) => `${what}: ${count}`)
    .join(', ');
}
