// node scripts/play-api.mjs [OPTIONS]: plays HighLevel's API on 127.0.0.1 until its input ends.
// OPTIONS is JSON: the options of playedApi (scripts/lib/playedApi.mjs) that are no functions. `data` has the
// options of playedData; `recordings` is one recording, which every recorded call gets:
// `{ bytes, type, signedUrl, missingStatus, readyAfterMs }`.
// Prints one line of JSON: `{ url, token }`. GET /_played returns the data, the requests so far, and the
// problems that the witness found. POST /_played starts anew, with the options in its body.
import { text } from 'node:stream/consumers';
import { listen, openapiWitness, playedApi, playedData, PLAYED_TOKEN } from './lib/playedApi.mjs';
import { main } from './lib/steps.mjs';

const RECORDED = new Set(['completed', 'voicemail']);

await main(async () => {
  const witness = await openapiWitness();
  const play = ({ data: wanted, recordings, ...options }) => {
    const data = playedData(wanted);
    const recorded = recordings && recordingsOf(data, recordings);
    return { data, api: playedApi({ ...options, data, recordings: recorded, witness }) };
  };

  let played = play(JSON.parse(process.argv[2] ?? '{}'));
  const server = await listen([
    (...both) => played.api.handle(...both),
    async (incoming, outgoing) => {
      if (incoming.url !== '/_played') return false;
      if (incoming.method === 'POST') played = play(JSON.parse(await text(incoming)));
      outgoing.setHeader('Content-Type', 'application/json');
      outgoing.end(JSON.stringify(reportOf(played)));
      return true;
    },
  ]);
  console.log(JSON.stringify({ url: server.url, token: PLAYED_TOKEN }));
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('close', resolve));
  await server.close();
  return 0;
});

function recordingsOf(data, { readyAfterMs = 0, ...recording }) {
  const readyAt = Date.now() + readyAfterMs;
  const calls = data.messages.filter(({ meta }) => RECORDED.has(meta?.call?.status));
  return Object.fromEntries(calls.map(({ id }) => [id, { ...recording, readyAt }]));
}

function reportOf({ api: { requests, problems }, data }) {
  const { messages, emails, contacts, users, locationId } = data;
  return { data: { messages, emails, contacts, users, locationId }, requests, problems };
}
