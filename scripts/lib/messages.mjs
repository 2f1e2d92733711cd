// The messages that the played HighLevel sends: the example payloads of HighLevel's documentation
// (all editions) and newer forms, from test/fixtures/messages/.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { FIXTURES } from './paths.mjs';
import { Problem } from './steps.mjs';

/** @returns {{ name: string, payload: object, expected: object }[]} */
export function fixtures() {
  return readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { payload, expected } = readJson(path.join(FIXTURES, file));
      return { name: path.basename(file, '.json'), payload, expected };
    });
}

/**
 * The payload as HighLevel delivers it: the documentation's examples lack two fields that every real
 * delivery has.
 *
 * @param {object} payload
 * @param {string} seed the same seed makes the same delivery
 */
export function asDelivered(payload, seed) {
  return {
    ...payload,
    timestamp: payload.timestamp ?? new Date().toISOString(),
    webhookId: payload.webhookId ?? uuidOf(seed),
  };
}

/** A UUID. The same seed always gives the same one. */
export function uuidOf(seed) {
  const hex = createHash('sha256').update(seed).digest('hex');
  const groups = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hex);
  const [, first, second, third, fourth, last] = groups;
  return `${first}-${second}-4${third}-8${fourth}-${last}`;
}

/**
 * The message that a command-line argument names: a JSON file, a fixture, or a channel.
 *
 * @param {string} wanted
 * @returns {object} the payload
 */
export function findMessage(wanted) {
  if (statSync(wanted, { throwIfNoEntry: false })?.isFile()) return payloadIn(wanted);
  const all = fixtures();
  const found =
    all.find(({ name }) => name === wanted) ??
    all.find(({ payload, expected }) => isExampleOf(wanted, payload, expected));
  if (found) return found.payload;
  const channels = [...new Set(all.map(({ expected }) => expected.channel))];
  throw new Problem(
    `There is no file, example or channel called "${wanted}".`,
    `Channels: ${channels.join(', ')}.\nExamples: ${all.map(({ name }) => name).join(', ')}.`,
  );
}

/** A file contains a payload, or a fixture with a payload in it. */
function payloadIn(file) {
  const content = readJson(file);
  const payload = content?.payload ?? content;
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  throw new Problem(`${file} contains no payload.`, 'A payload is a JSON object: { … }.');
}

function isExampleOf(channel, payload, expected) {
  return (
    payload.type === 'OutboundMessage' &&
    payload.webhookId !== undefined &&
    expected.channel.toLowerCase() === channel.toLowerCase()
  );
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem(`${file} is not JSON: ${error.message}`);
  }
}
