// npm run send -- <file or channel> [--to URL] [--tamper] [--unsigned] [--duplicate], or --key
// Sends one message to a running flow like HighLevel does, signed with this checkout's demo key.
import './lib/requireNode.mjs';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { DEMO_PUBLIC_KEY } from './lib/demoKey.mjs';
import { MAIN_FLOW, exampleFlows, webhookUrl } from './lib/flows.mjs';
import { delivery, post } from './lib/highLevel.mjs';
import { lastUrl } from './lib/lastStart.mjs';
import { findMessage } from './lib/messages.mjs';
import { Problem, main } from './lib/steps.mjs';

const USAGE = `npm run send -- <file or channel> [options]

  <file or channel>  a JSON file with a payload, a channel (call, email, whatsapp, …)
                     or the name of an example in test/fixtures/messages
  --to URL           where to: a trigger's test or production URL (default: the flow
                     "Log Every Sent Message" in the n8n of the last npm start)
  --tamper           change the message after signing it
  --unsigned         leave the signature out
  --duplicate        send it twice
  --key              only print the key that the trigger has to trust
`;

const OPTIONS = {
  to: { type: 'string' },
  tamper: { type: 'boolean' },
  unsigned: { type: 'boolean' },
  duplicate: { type: 'boolean' },
  key: { type: 'boolean' },
  help: { type: 'boolean' },
};

const LACKS_KEY = `The trigger doesn't trust this computer's demo key yet. Paste these three lines into the trigger's
options, under Additional Public Keys. Then close the trigger, publish again, and send again:

${DEMO_PUBLIC_KEY}`;

await main(async () => {
  const { values, positionals } = readArguments();
  if (values.key) {
    console.log(DEMO_PUBLIC_KEY);
    return 0;
  }
  if (values.help || positionals.length !== 1) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const url = values.to ?? webhookUrl(lastUrl(), exampleFlows()[MAIN_FLOW].name);
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new Problem(`--to ${url} is not a URL.`, 'It must start with http:// or https://.');
  }
  const message = delivery(asNew(findMessage(positionals[0])), { signature: wish(values) });
  const statuses = [];
  for (let time = 0; time < (values.duplicate ? 2 : 1); time++) {
    const { status, text } = await post(url, message).catch((error) => {
      const how = 'Is n8n running (npm start), and the flow published?';
      throw new Problem(`${url} does not answer: ${error.message}`, how);
    });
    const lacksKey = status === 401 && wish(values) === 'valid';
    const words = status === 404 ? notListening(url) : inWords(text);
    console.log(`${status}  ${lacksKey ? LACKS_KEY : words}`);
    statuses.push(status);
  }
  return statuses.every((status) => status >= 200 && status < 300) ? 0 : 1;
});

/** A message that was not sent before: the flow must not take it for one that it knows. */
function asNew(payload) {
  const now = new Date().toISOString();
  const fresh = { webhookId: randomUUID(), timestamp: now };
  if ('dateAdded' in payload) fresh.dateAdded = now;
  for (const id of ['messageId', 'emailMessageId']) {
    if (id in payload) fresh[id] = randomUUID().replaceAll('-', '').slice(0, 20);
  }
  return { ...payload, ...fresh };
}

/** n8n's own answer to a URL without a trigger only speaks of test URLs. */
function notListening(url) {
  return url.includes('/webhook-test/')
    ? 'This is a test URL, which answers only while the editor listens. Copy the Production URL and publish.'
    : 'No published workflow has this URL. Publish it, or copy the Production URL of its trigger again.';
}

/** The trigger's answer, or n8n's own when no trigger answers; either is JSON with a message. */
function inWords(text) {
  if (text === '') return 'accepted: the workflow runs, see its Executions';
  try {
    const { reason, message, hint } = JSON.parse(text);
    return [reason && `${reason}:`, message, hint].filter(Boolean).join(' ') || text;
  } catch {
    return text;
  }
}

function wish({ tamper, unsigned }) {
  if (unsigned) return 'none';
  return tamper ? 'forged' : 'valid';
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Problem(error.message, USAGE);
  }
}
