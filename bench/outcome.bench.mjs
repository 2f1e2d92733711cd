import { createRequire } from 'node:module';
import { payloads } from './contract.bench.mjs';
import { runNode, switchRow } from './engine.mjs';
import { row, timeInTurns } from './measure.mjs';

const require = createRequire(import.meta.url);
const {
  HighLevelCallOutcome,
} = require('../dist/nodes/HighLevelCallOutcome/HighLevelCallOutcome.node.js');
const { toMessage } = require('../dist/nodes/shared/contract/index.js');

const ITEMS = Number(process.env.HIGHLEVEL_ITEMS ?? 50_000);
/** Switch takes minutes for all items, so it gets fewer and is compared per item. */
const ITEMS_FOR_SWITCH = 2_000;
const BRANCH = { operation: 'branch', branchBy: 'group', voicemailDrops: 'own', options: {} };
const STATISTICS = { operation: 'statistics', options: {} };

export const title = `HighLevel Call Outcome: ${ITEMS} calls in n8n's engine`;

const node = new HighLevelCallOutcome();
const calls = payloads()
  .map((payload) => toMessage(payload))
  .filter(({ channel }) => channel === 'call' || channel === 'voicemail');

function itemsOf(count) {
  return Array.from({ length: count }, (_, index) => ({
    json: { ...calls[index % calls.length] },
  }));
}

/** The same groups as rules of n8n's Switch, with the shortest possible conditions. */
const STATUS = '={{ ($json.callStatus ?? "").toLowerCase().replace(/[\\s_-]/g, "") }}';
const CALL = ['={{ $json.channel }}', 'call'];
const RULES = [
  { output: 'Answered', conditions: [CALL, ['={{ $json.callStatus }}', 'completed']] },
  { output: 'Voicemail', conditions: [[STATUS, 'voicemail']] },
  {
    output: 'Not Reached',
    conditions: ['noanswer', 'missed', 'busy', 'failed', 'canceled'].map((word) => [STATUS, word]),
    combinator: 'or',
  },
  { output: 'Unknown', conditions: [CALL] },
  { output: 'VM Drop', conditions: [['={{ $json.channel }}', 'voicemail']] },
];

export async function run() {
  const items = itemsOf(ITEMS);
  const double = itemsOf(2 * ITEMS);
  const times = await timeInTurns(
    {
      branch: () => runNode(node, BRANCH, items),
      double: () => runNode(node, BRANCH, double),
      statistics: () => runNode(node, STATISTICS, items),
    },
    { rounds: 7, calls: 1 },
  );
  const each = (ms) => `${((ms * 1e6) / ITEMS).toFixed(0)} ns an item`;
  const ours = times.branch / ITEMS;
  const some = items.slice(0, ITEMS_FOR_SWITCH);
  return [
    ...(await switchRow("n8n's Switch with the same rules, of the time", RULES, some, ours, {
      atLeast: 5,
    })),
    row(
      'twice the items, of the time',
      times.double / times.branch,
      { atMost: 2.2 },
      each(times.branch),
    ),
    row(
      'statistics, of the time of branching',
      times.statistics / times.branch,
      {},
      each(times.statistics),
    ),
  ];
}
