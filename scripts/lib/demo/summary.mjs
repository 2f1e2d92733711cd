// What npm start prints of the results: a summary, or every row.
import { groupBy } from '../lists.mjs';
import { table } from '../table.mjs';
import { counted, outcomeWords } from './words.mjs';

/**
 * The results in a few lines: one per kind of message, one per flow.
 *
 * @param {{ main: object[], turnedAway: object[], others: object[] }} rows
 * @returns {string}
 */
export function summary({ main, turnedAway, others }) {
  const calls = main.filter(({ channel }) => channel === 'call');
  const rest = main.filter(({ channel }) => channel !== undefined && channel !== 'call');
  const threads = new Set(main.flatMap(({ threadKey }) => threadKey ?? [])).size;
  const labels = rest.map(({ output }) => output);
  const lines = [
    ['Calls', counted(calls.map(({ result }) => outcomeWords(result)))],
    ['Messages', counted(labels).replace(/ Email\b/, ` Email (${threads} threads)`)],
    ['Ignored', counted([...main, ...turnedAway].flatMap(({ ignored }) => ignored ?? []))],
    ['Refused', counted(turnedAway.flatMap(({ refused }) => refused ?? []))],
    ...Object.entries(groupBy(others, ({ name }) => name)).map(([flow, steps]) => [
      flow,
      steps.map(({ step, count }) => `${count} ${step}`).join(', '),
    ]),
  ];
  const width = Math.max(...lines.map(([head]) => head.length));
  const text = lines.map(([head, cell]) => `  ${head.padEnd(width)}  ${cell}`.trimEnd());
  return [`What became of the ${main.length} messages`, ...text].join('\n');
}

/** Every row, as tables. */
export function allRows({ main, turnedAway, others }) {
  return [
    'Log Every Sent Message',
    tableOf(['message', 'channel', 'output', 'result', 'execution'], main),
    'What the trigger turned away',
    tableOf(['request', 'answer', 'result', 'times sent'], turnedAway),
    'The other flows',
    tableOf(['flow', 'step reached', 'messages'], others),
  ].join('\n\n');
}

/**
 * Whether all is as expected, and every row that is not.
 *
 * @param {object[]} rows
 * @param {boolean} verbose whether the rows are printed above
 * @returns {string}
 */
export function verdict(rows, verbose) {
  const wrong = rows.filter(({ problem }) => problem);
  const hint = verbose ? '' : ' One row per message: npm start -- --verbose';
  if (wrong.length === 0) return `All ${rows.length} results are as expected.${hint}`;
  return [
    `${wrong.length} of ${rows.length} results are not as expected.${hint}`,
    ...wrong.map(({ name, problem }) => `  ${name}: ${problem}`),
  ].join('\n');
}

function tableOf(head, rows) {
  const cells = rows.map(({ cells: own, problem }) => [problem ? 'WRONG' : 'ok', ...own]);
  return table(['', ...head], cells);
}
