// Compares the trigger in a real n8n with n8n's own Webhook node, in turns. n8n acquires expression
// isolates lazily here; otherwise each request waits for one, even if it does not use it.
import { publishFlow } from '../scripts/lib/flows.mjs';
import { LAZY_ISOLATES } from '../scripts/lib/n8nServer.mjs';
import { medianRatio, row } from './measure.mjs';
import { publishWebhookFlow, triggerFlow } from './comparedFlows.mjs';
import { figures, inN8n, newMessage, ratesInTurns, targetOf } from './throughput.mjs';

export const title = 'Deliveries a second in a real n8n (10 connections)';

const PLAN = { rounds: 24, warmUp: 4, seconds: 1.5, connections: 10 };

export function run() {
  return inN8n(LAZY_ISOLATES, measure);
}

async function measure({ api }) {
  const trigger = await publishFlow(api, triggerFlow('Bench Message Trigger'));
  const own = await publishWebhookFlow(api);
  const { url } = trigger;
  const notWanted = { changes: { type: 'ContactUpdate' } };
  const rates = await ratesInTurns(
    api,
    {
      own: targetOf(own),
      accepted: targetOf(trigger),
      ignored: { url, make: () => newMessage(notWanted) },
      refused: { url, make: () => newMessage({ signature: 'none' }) },
    },
    PLAN,
  );
  const against = (one, other) => medianRatio(rates[one], rates[other]);
  return [
    row(
      "accepted, against n8n's own Webhook node",
      against('accepted', 'own'),
      { atLeast: 0.9 },
      figures(rates),
    ),
    row('signed but not wanted, against accepted', against('ignored', 'accepted'), { atLeast: 4 }),
    row('unsigned, against accepted', against('refused', 'accepted'), { atLeast: 4 }),
  ];
}
