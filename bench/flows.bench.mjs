// Whole flows in a real n8n: this package's nodes against the same job built by hand, and against n8n's own
// Webhook node alone. On n8n's defaults each request and each execution waits for an isolate for
// expressions; with lazy isolates only those that evaluate one.
import { publishFlow } from '../scripts/lib/flows.mjs';
import { LAZY_ISOLATES } from '../scripts/lib/n8nServer.mjs';
import { medianRatio, row } from './measure.mjs';
import { packageFlow, publishByHand, publishWebhookFlow } from './comparedFlows.mjs';
import { figures, inN8n, newMessage, ratesInTurns, targetOf } from './throughput.mjs';

export const title = 'Finished flows a second in a real n8n (10 connections)';

/** With 12 rounds the figures scattered by 5 %. */
const PLAN = { rounds: 24, warmUp: 2, seconds: 1.5, connections: 10 };

/** The promised bounds on n8n's defaults, and with lazy isolates. */
const BOUNDS = [
  { how: 'defaults', env: {}, byHand: 0.95, mixed: 1.2 },
  { how: 'lazy isolates', env: LAZY_ISOLATES, byHand: 4, mixed: 5.5, webhook: 0.9 },
];

export async function run() {
  const rows = [];
  for (const bounds of BOUNDS) rows.push(...(await inN8n(bounds.env, measured(bounds))));
  return rows;
}

function measured({ how, byHand, mixed, webhook }) {
  return async ({ api }) => {
    const own = await publishFlow(api, packageFlow('Bench Package'));
    const hand = await publishByHand(api);
    const alone = await publishWebhookFlow(api);
    const rates = await ratesInTurns(
      api,
      {
        package: targetOf(own),
        'by hand': targetOf(hand),
        'package, half unwanted': targetOf(own, mixture()),
        'by hand, half unwanted': targetOf(hand, mixture()),
        Webhook: targetOf(alone),
      },
      PLAN,
    );
    const against = (one, other) => medianRatio(rates[one], rates[other]);
    return [
      row(
        `${how}: all three nodes, against the flow by hand`,
        against('package', 'by hand'),
        { atLeast: byHand },
        figures(rates),
      ),
      row(
        `${how}: the same with half of the deliveries unwanted or repeated`,
        against('package, half unwanted', 'by hand, half unwanted'),
        { atLeast: mixed },
      ),
      row(
        `${how}: all three nodes, against n8n's Webhook node alone`,
        against('package', 'Webhook'),
        { atLeast: webhook },
      ),
    ];
  };
}

/** Makes a wanted message, an unwanted event, a wanted message, the last one again, and so on. */
function mixture() {
  let number = 0;
  let last;
  return () => {
    const step = number++ % 4;
    if (step === 1) return newMessage({ changes: { type: 'ContactUpdate' } });
    if (step === 3) return last;
    last = newMessage();
    return last;
  };
}
