import { HighLevelCallOutcome } from '../../nodes/HighLevelCallOutcome/HighLevelCallOutcome.node';
import { readSettings } from '../../nodes/HighLevelMessageTrigger/settings';
import { CALL_OUTCOMES } from '../../nodes/shared/callOutcome';
import { CALL_STATUSES } from '../../nodes/shared/callStatuses';
import { STATUSES, toMessage } from '../../nodes/shared/contract';
import { unwantedBy } from '../../nodes/shared/messageFilters';
import { loadFixtures } from '../fixtures/loadFixtures';
import { loadSources } from '../fixtures/loadSources';
import { itemsOf, runNode } from './runNode';

const TYPES = [
  { messageType: 'CALL' },
  { messageType: 'CALL', messageTypeId: 10 },
  { messageType: 'TYPE_IVR_CALL' },
  { messageType: 'VoiceMail' },
  { messageType: 'SMS' },
];
const WORDS = [undefined, ...new Set([...CALL_STATUSES, ...STATUSES, 'In Progress', 'odd'])];

const payloads = [
  ...[...loadFixtures(), ...loadSources()].map(({ payload }) => payload),
  ...['OutboundMessage', 'InboundMessage'].flatMap((type) =>
    TYPES.flatMap((messageType) =>
      WORDS.flatMap((status) =>
        WORDS.map((callStatus) => ({ type, ...messageType, status, callStatus })),
      ),
    ),
  ),
];

it('the filter Call Outcomes and the node Call Outcome agree on every call', async () => {
  const messages = payloads.map((payload) => toMessage(payload));
  const [items = []] = await runNode(new HighLevelCallOutcome(), {}, itemsOf(...messages));
  const filtersByOutcome = CALL_OUTCOMES.map((outcome) => ({
    outcome,
    filters: readSettings({
      filters: { callOutcomes: [outcome] },
      options: { includeInternalComments: true },
    }).filters,
  }));
  const different: unknown[] = [];
  for (const [index, message] of messages.entries()) {
    const { outcome } = (items[index]?.json.call ?? {}) as { outcome?: string };
    const wanted = filtersByOutcome.filter(
      ({ filters }) => unwantedBy(message, filters) === undefined,
    );
    const found = wanted.map((one) => one.outcome);
    const expected = message.channel === 'call' ? [outcome] : CALL_OUTCOMES;
    if (found.join() !== expected.join()) different.push({ ...payloads[index], found, expected });
  }
  expect(different.slice(0, 3)).toEqual([]);
});
