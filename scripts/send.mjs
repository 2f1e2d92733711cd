// npm run send -- <file or channel> [--to URL] [--tamper] [--unsigned] [--duplicate]
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
`;

const OPTIONS = {
  to: { type: 'string' },
  tamper: { type: 'boolean' },
  unsigned: { type: 'boolean' },
  duplicate: { type: 'boolean' },
  help: { type: 'boolean' },
};

await main(async () => {
  const { values, positionals } = readArguments();
  if (values.help || positionals.length !== 1) {
    console.log(USAGE);
    return values.help ? 0 : 1;
  }
  const url = values.to ?? webhookUrl(lastUrl(), exampleFlows()[MAIN_FLOW].name);
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new Problem(`--to ${url} is not a URL.`, 'It must start with http:// or https://.');
  }
  // A new delivery each time, so that it is not taken for one that was sent before.
  const fresh = { webhookId: randomUUID(), timestamp: new Date().toISOString() };
  const message = delivery(
    { ...findMessage(positionals[0]), ...fresh },
    { signature: wish(values) },
  );
  const statuses = [];
  for (let time = 0; time < (values.duplicate ? 2 : 1); time++) {
    const { status, text } = await post(url, message).catch((error) => {
      const how = 'Is n8n running (npm start), and the flow published?';
      throw new Problem(`${url} does not answer: ${error.message}`, how);
    });
    console.log(`${status}  ${inWords(text)}`);
    statuses.push(status);
  }
  if (statuses.includes(401) && wish(values) === 'valid') {
    console.log(
      `\nYour trigger doesn't know this computer's demo key yet. Paste these three lines into its Additional Public Keys, then send again:\n`,
    );
    console.log(DEMO_PUBLIC_KEY);
  }
  return statuses.every((status) => status >= 200 && status < 300) ? 0 : 1;
});

/** The trigger's answer, or n8n's own when no trigger answers; either is JSON with a message. */
function inWords(text) {
  if (text === '') return 'accepted: the flow runs';
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
