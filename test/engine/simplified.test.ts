import type { IDataObject, INodeType } from 'n8n-workflow';
import { HighLevelCallOutcome } from '../../nodes/HighLevelCallOutcome/HighLevelCallOutcome.node';
import { HighLevelChannelSplit } from '../../nodes/HighLevelChannelSplit/HighLevelChannelSplit.node';
import { HighLevelEmailThread } from '../../nodes/HighLevelEmailThread/HighLevelEmailThread.node';
import { outputOf } from '../../nodes/HighLevelMessageTrigger/output';
import { CHANNELS, toMessage } from '../../nodes/shared/contract';
import { loadFixtures } from '../fixtures/loadFixtures';
import { itemsOf, runNode } from './runNode';

const EMAIL = { type: 'OutboundMessage', messageType: 'Email', from: 'Ana <ana@a.example>' };
/** Messages in which a single field decides, which is of less weight in all examples. */
const ODD = [
  { type: 'InboundMessage', messageTypeId: 10, status: 'completed' },
  { type: 'OutboundMessage', body: 'Call him back', mentions: ['user'] },
  { ...EMAIL, body: '<img src="https://a.example/a.png">', plainText: 'Yes, Tuesday' },
  { ...EMAIL, body: 'Fish &amp; chips', contentType: 'text/html' },
];
const whole = [...loadFixtures().map(({ payload }) => payload), ...ODD].map((payload) =>
  toMessage(payload),
);
const simplified = whole.map((message) =>
  outputOf(message, {}, { simplify: true, includeRawPayload: false }),
);
const leftOut = new Set(
  whole.flatMap((message, index) =>
    Object.keys(message).filter((name) => !(name in (simplified[index] ?? {}))),
  ),
);

const channels = CHANNELS.filter((channel) => channel !== 'other');
const cases: [string, INodeType, IDataObject][] = [
  ['Channel Split', new HighLevelChannelSplit(), { channels }],
  ...['addOutcome', 'branch', 'statistics'].map((operation): [string, INodeType, IDataObject] => [
    `Call Outcome, ${operation}`,
    new HighLevelCallOutcome(),
    { operation, branchBy: 'outcome' },
  ]),
  ...['addParts', 'conversations', 'messages'].map(
    (operation): [string, INodeType, IDataObject] => [
      `Email Thread, ${operation}`,
      new HighLevelEmailThread(),
      { operation },
    ],
  ),
];

it.each(cases)(
  '%s finds the same in simplified messages as in whole ones',
  async (_name, node, parameters) => {
    const resultFor = async (messages: object[]) =>
      (await runNode(node, parameters, itemsOf(...messages))).map((output) =>
        output.map(({ json, pairedItem }) => ({
          json: Object.fromEntries(Object.entries(json).filter(([name]) => !leftOut.has(name))),
          pairedItem,
        })),
      );
    const result = await resultFor(whole);
    expect(leftOut.size).toBeGreaterThan(5);
    expect(result.flat().length).toBeGreaterThan(0);
    expect(await resultFor(simplified)).toEqual(result);
  },
);
