import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { row, timeInTurns } from './measure.mjs';

const require = createRequire(import.meta.url);
const FIXTURES = new URL('../test/fixtures/messages/', import.meta.url);

export const title = 'Message contract: every fixture payload, against a JSON round trip of it';

/** Every payload of the fixtures. */
export function payloads() {
  return readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')).payload);
}

export async function run() {
  const { toMessage, isMessage } = require('../dist/nodes/shared/contract/index.js');
  const all = payloads();
  const messages = all.map((payload) => toMessage(payload));
  const over = (values, work) => () => values.forEach((value) => work(value));
  const times = await timeInTurns(
    {
      json: over(all, (payload) => JSON.parse(JSON.stringify(payload))),
      contract: over(all, (payload) => toMessage(payload)),
      again: over(messages, (message) => toMessage(message)),
      recognise: over(messages, (message) => isMessage(message)),
    },
    { rounds: 15, calls: 200 },
  );
  const each = (ms) => `${((ms * 1e6) / all.length).toFixed(0)} ns a message`;
  const against = (name) => times[name] / times.json;
  return [
    row(
      'to the contract, of a JSON round trip',
      against('contract'),
      { atMost: 3 },
      `${each(times.contract)}, JSON ${each(times.json)}`,
    ),
    row(
      'a message again, of a JSON round trip',
      against('again'),
      { atMost: 3 },
      each(times.again),
    ),
    row(
      'recognising a message, of a JSON round trip',
      against('recognise'),
      {},
      each(times.recognise),
    ),
  ];
}
