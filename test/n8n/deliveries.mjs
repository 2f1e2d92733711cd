// The deliveries of the load test, the same in every run.
import { randomUUID } from 'node:crypto';
import { delivery } from '../../scripts/lib/highLevel.mjs';
import { groupBy } from '../../scripts/lib/lists.mjs';
import { makeRandom } from '../../scripts/lib/random.mjs';
import { asDelivered, fixtures } from '../../scripts/lib/messages.mjs';
import { NO_OPERATION, TRIGGER } from '../../scripts/lib/nodeTypes.mjs';

const COUNTS = { first: 800, duplicate: 600, forged: 200, unwanted: 400 };

/** A signed SMS: new, or with the given key. */
export function newSms(webhookId = randomUUID()) {
  return delivery({ type: 'OutboundMessage', messageType: 'SMS', webhookId });
}

/** The trigger wants SMS, calls and emails; an execution does nothing but end. */
export const COUNT_ALL_FLOW = {
  name: 'Load',
  nodes: [
    {
      id: 'trigger',
      name: 'HighLevel Message Trigger',
      type: TRIGGER,
      typeVersion: 2,
      position: [0, 0],
      parameters: { filters: { channels: ['sms', 'call', 'email'] } },
    },
    {
      id: 'end',
      name: 'End',
      type: NO_OPERATION,
      typeVersion: 1,
      position: [220, 0],
      parameters: {},
    },
  ],
  connections: {
    'HighLevel Message Trigger': { main: [[{ node: 'End', type: 'main', index: 0 }]] },
  },
  active: false,
  settings: { executionOrder: 'v1' },
};

/**
 * All deliveries in the order of sending. Half of the duplicates leave in the same burst as their
 * first delivery, the other half some time after it.
 *
 * @param {string} seed makes the deliveries of one round differ from those of another
 * @returns {{ kind: string, key: string, wanted: boolean, burst: number, message: object }[]}
 */
export function makeDeliveries(seed) {
  const random = makeRandom(20_261_120);
  const byChannel = groupBy(
    fixtures().filter(({ payload }) => payload.type === 'OutboundMessage'),
    ({ expected }) => (['sms', 'call', 'email'].includes(expected.channel) ? 'wanted' : 'unwanted'),
  );
  const make = (kind, index, examples) => {
    const { payload } = examples[index % examples.length];
    const { webhookId, ...rest } = payload;
    return asDelivered(rest, `${seed} ${kind} ${index} ${webhookId}`);
  };
  const all = [];
  const add = (kind, payload, at, options) =>
    all.push({ kind, key: payload.webhookId, at, message: delivery(payload, options) });

  for (let index = 0; index < COUNTS.first; index++) {
    const payload = make('first', index, byChannel.wanted);
    const at = random();
    add('first', payload, at);
    if (index >= COUNTS.duplicate) continue;
    add('duplicate', payload, index % 2 ? at : at + (1 - at) * random());
  }
  for (let index = 0; index < COUNTS.forged; index++) {
    add('forged', make('forged', index, byChannel.wanted), random(), { signature: 'forged' });
  }
  for (let index = 0; index < COUNTS.unwanted; index++) {
    const payload = make('unwanted', index, byChannel.unwanted);
    add('unwanted', index % 2 ? payload : { ...payload, type: 'ContactUpdate' }, random());
  }
  return inBursts(all);
}

/** Puts the deliveries in order; those of the same moment get the same burst. */
function inBursts(all) {
  const sorted = all.sort((a, b) => a.at - b.at);
  let burst = 0;
  return sorted.map(({ at, ...rest }, index) => {
    if (index > 0 && sorted[index - 1].at !== at) burst++;
    return { ...rest, burst, wanted: rest.kind === 'first' };
  });
}
