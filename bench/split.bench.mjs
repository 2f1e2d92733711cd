import { createRequire } from 'node:module';
import { payloads } from './contract.bench.mjs';
import { runNode, switchRow } from './engine.mjs';
import { median, row, timeInTurns } from './measure.mjs';

const require = createRequire(import.meta.url);
const {
  HighLevelChannelSplit,
} = require('../dist/nodes/HighLevelChannelSplit/HighLevelChannelSplit.node.js');
const { DEFAULT_CHANNELS } = require('../dist/nodes/HighLevelChannelSplit/outputs.js');
const { toMessage } = require('../dist/nodes/shared/contract/index.js');

const ITEMS = Number(process.env.HIGHLEVEL_ITEMS ?? 100_000);
/** Switch takes minutes for all items, so it gets fewer and is compared per item. */
const ITEMS_FOR_SWITCH = Number(process.env.HIGHLEVEL_SWITCH_ITEMS ?? 2_000);
const ITEMS_FOR_HEAP = 5_000;
const PARAMETERS = { channels: [...DEFAULT_CHANNELS], options: {} };

export const title = `HighLevel Channel Split: ${ITEMS} messages in n8n's engine`;

const split = new HighLevelChannelSplit();
const all = payloads();

/** Items from the trigger, or with raw payloads; copies, as in executions. */
function itemsOf(count, make = toMessage) {
  return Array.from({ length: count }, (_, index) => ({
    json: { ...make(all[index % all.length]) },
  }));
}

export async function run() {
  const items = itemsOf(ITEMS);
  const double = itemsOf(2 * ITEMS);
  const raw = itemsOf(ITEMS, (payload) => payload);
  const timeOf = (some) => () => runNode(split, PARAMETERS, some);
  const times = await timeInTurns(
    { items: timeOf(items), double: timeOf(double), raw: timeOf(raw) },
    { rounds: 7, calls: 1 },
  );
  const each = (ms) => `${((ms * 1e6) / ITEMS).toFixed(0)} ns an item`;
  return [
    ...(await againstSwitch(items.slice(0, ITEMS_FOR_SWITCH), times.items / ITEMS)),
    row(
      'twice the items, of the time',
      times.double / times.items,
      { atMost: 2.2 },
      each(times.items),
    ),
    row('bytes of new heap an item', newHeap(items.slice(0, ITEMS_FOR_HEAP)), { atMost: 200 }),
    row('raw payloads, of the time of messages', times.raw / times.items, {}, each(times.raw)),
  ];
}

function againstSwitch(items, ours) {
  const rules = DEFAULT_CHANNELS.map((channel) => ({
    output: channel,
    conditions: [['={{ $json.channel }}', channel]],
  }));
  return switchRow("n8n's Switch, of the time", rules, items, ours, { atLeast: 10 });
}

/** Bytes that execute() allocates, garbage included: too few items for a collection to start. */
function newHeap(items) {
  const context = {
    getInputData: () => items,
    getNodeParameter: (name, _index, fallback) => PARAMETERS[name] ?? fallback,
    getNode: () => ({ type: 'split', parameters: PARAMETERS }),
    continueOnFail: () => false,
  };
  for (let round = 0; round < 20; round++) split.execute.call(context);
  const bytes = Array.from({ length: 11 }, () => {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    void split.execute.call(context);
    return process.memoryUsage().heapUsed - before;
  });
  return median(bytes) / items.length;
}
