// npm run test:api [-- 1.x]: HighLevel Message in a real n8n, with both credentials, against the played
// HighLevel: 500 messages through each operation, a large recording, an expired token under load, and
// the flow that catches up with missed messages.
import '../../scripts/lib/requireNode.mjs';
import { readFileSync } from 'node:fs';
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { startHighLevel } from '../../scripts/lib/highLevelServer.mjs';
import {
  ALL_SCOPES,
  openapiWitness,
  playedData,
  PLAYED_TOKEN,
} from '../../scripts/lib/playedApi.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { freePort, memoryOf } from '../../scripts/lib/process.mjs';
import { main } from '../../scripts/lib/steps.mjs';
import { ended, flowOf, runOnce, start } from './apiFlows.mjs';
import { catchUp } from './catchUp.mjs';
import { check, conclude } from './checks.mjs';

const PRIVATE = 'highLevelPrivateIntegrationApi';
const OAUTH = 'highLevelMessagesOAuth2Api';
const CLIENT = {
  clientId: '6a0b1c2d3e4f5a6b7c8d9e0f-m1abc2de',
  clientSecret: 'a1b2c3d4-0000-4000-8000-5e6f7a8b9c0d',
};
const SCOPES = [...ALL_SCOPES, 'conversations.readonly'];
const COUNT = 500;
/** A limit that only the test of the pace is to reach. */
const WIDE = { max: 2_000, intervalMs: 10_000 };
const MEGABYTE = 1_000_000;
/** How much more memory n8n may take for a recording that is 300 MB larger; garbage is part of it. */
const MOST_GROWTH_MB = 60;

/** Creates the credential of a private integration, and tests it as the editor does. */
async function privateIntegration({ api, highLevel }) {
  const { locationId } = highLevel.data;
  const data = { token: PLAYED_TOKEN, locationId, baseUrl: highLevel.url };
  const { id } = await api.createCredential('Private', PRIVATE, data);
  const tested = async (changes) => {
    const credentials = { id, name: 'Private', type: PRIVATE, data: { ...data, ...changes } };
    return (await api.request('POST', '/credentials/test', { credentials })).status;
  };
  check('the test of the credential', await tested({}), 'OK');
  check('with a pasted line break', await tested({ token: `Bearer ${PLAYED_TOKEN}\n` }), 'OK');
  check('with a wrong token', await tested({ token: 'pit-wrong' }), 'Error');
  check('with another sub-account', await tested({ locationId: 'another' }), 'Error');
  return { [PRIVATE]: { id, name: 'Private' } };
}

const isCall = ({ messageType }) => messageType === 'TYPE_CALL';
const isEmail = ({ messageType }) => messageType === 'TYPE_EMAIL';
const isMessage = ({ messageType }) => !messageType.includes('ACTIVITY');

/** The event of a call as older HighLevel data has it: it does not say who answered. */
const openCall = ({ id, contactId, locationId, dateAdded }) => ({
  ...{ type: 'OutboundMessage', messageType: 'CALL', messageId: id },
  ...{ contactId, locationId, dateAdded, status: 'completed' },
});

/** Each operation, the messages of its items, and what must be true of all items it returns. */
const OPERATIONS = [
  {
    parameters: { resource: 'message', operation: 'get' },
    of: isMessage,
    holds: ({ status, messageKey }) => Boolean(status && messageKey),
  },
  {
    parameters: { resource: 'message', operation: 'addNames' },
    of: isMessage,
    holds: ({ contact, location }) => contact?.name && location?.timezone === 'US/Central',
  },
  {
    parameters: { resource: 'call', operation: 'getOutcome' },
    of: isCall,
    item: openCall,
    holds: ({ call }) => call.outcome !== 'unknown' && call.fromApi.includes('callStatus'),
  },
  {
    parameters: { resource: 'call', operation: 'getTranscript' },
    of: (message) => isCall(message) && message.status === 'completed',
    holds: ({ transcript }) => transcript.sentences.length === 4,
  },
  {
    parameters: { resource: 'call', operation: 'getRecording' },
    of: isCall,
    item: openCall,
    holds: ({ channel }) => channel === 'call',
  },
  {
    parameters: { resource: 'email', operation: 'getThread' },
    of: isEmail,
    holds: ({ messages, participants }) => messages.length > 0 && participants.length >= 4,
  },
];

async function operations({ api, highLevel }, credentials) {
  for (const { parameters, of: wanted, item = (message) => message, holds } of OPERATIONS) {
    const messages = highLevel.data.messages.filter(wanted).slice(0, COUNT);
    const recordings = Object.fromEntries(messages.map(({ id }) => [id, { bytes: 44_044 }]));
    highLevel.play({ recordings });
    const ran = await runOnce(api, parameters, credentials, messages.map(item));
    const { status, error, found } = ran;
    const summary = [status, messages.length, found.length, found.every(holds), error?.message];
    const title = `${messages.length} × ${parameters.operation}`;
    check(title, summary, ['success', COUNT, COUNT, true, undefined]);
    printRequests(highLevel);
  }
}

async function everything({ api, highLevel }, credentials) {
  const { messages, emails } = highLevel.data;
  highLevel.play({});
  const parameters = { resource: 'message', operation: 'getAll', period: 'any', returnAll: true };
  const { status, found } = await runOnce(api, parameters, credentials, [{}]);
  const expected = messages.filter((one) => isMessage(one) && !isEmail(one)).length + emails.length;
  const keys = new Set(found.map(({ messageKey }) => messageKey));
  const dates = found.map(({ dateAdded }) => Date.parse(dateAdded));
  const isInOrder = dates.every((date, index) => index === 0 || dates[index - 1] <= date);
  check(
    'every message of the sub-account once, oldest first',
    [status, found.length, keys.size, isInOrder],
    ['success', expected, expected, true],
  );
  printRequests(highLevel);
}

/** 500 × Get at HighLevel's own limit: nothing fails. (The bench api measures the pace.) */
async function pace({ api, highLevel }, credentials) {
  const limit = { max: 100, intervalMs: 10_000 };
  highLevel.play({ limit });
  const messages = highLevel.data.messages.filter((one) => isMessage(one) && !isEmail(one));
  const parameters = { resource: 'message', operation: 'get' };
  const { status, found } = await runOnce(api, parameters, credentials, messages.slice(0, COUNT));
  const { requests } = highLevel;
  const seconds = (requests.at(-1).at - requests[0].at) / 1000;
  const refused = requests.filter((request) => request.status === 429).length;
  console.log(`       ${requests.length} requests in ${seconds.toFixed(1)} s, ${refused} × 429`);
  check('500 × get at the published limit', [status, found.length], ['success', COUNT]);
}

/** n8n's memory while a recording passes: before it, and at most. */
async function memoryWhile({ server }, work) {
  const before = memoryOf(server.pid);
  let most = before;
  const look = setInterval(() => (most = Math.max(most, memoryOf(server.pid))), 50);
  try {
    await work();
  } finally {
    clearInterval(look);
  }
  return { before, most };
}

async function largeRecording(setting, credentials) {
  const { api, highLevel } = setting;
  const call = highLevel.data.messages.find(isCall);
  const run = async (bytes, { recording, options } = {}) => {
    highLevel.play({ recordings: { [call.id]: { bytes, ...recording } } });
    const parameters = { resource: 'call', operation: 'getRecording', options };
    return runOnce(api, parameters, credentials, [openCall(call)]);
  };
  const mostWhile = async (what, megabytes, recording) => {
    let status;
    const options = { maximumFileSize: 0 };
    const work = async () => {
      ({ status } = await run(megabytes * MEGABYTE, { recording, options }));
    };
    const { before, most } = await memoryWhile(setting, work);
    console.log(`       ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`);
    check(`a recording of ${megabytes} MB ${what}`, status, 'success');
    return most;
  };
  // n8n loads parts of itself at the first file.
  await mostWhile('to begin with', 100);
  const most = await mostWhile('from the API', 100);
  const ofLarger = await mostWhile('from the API', 400);
  check('takes no more memory', ofLarger - most < MOST_GROWTH_MB, true);
  const ofSigned = await mostWhile('behind a signed URL', 400, { signedUrl: true });
  check('takes no more memory', ofSigned - most < MOST_GROWTH_MB, true);
  const { status, error } = await run(300 * MEGABYTE);
  const text = `The recording of message ${call.id} is larger than 200 MB.`;
  check('one of 300 MB', [status, error?.message], ['error', text]);
}

async function connectedApp({ api, highLevel }) {
  const { authUrl, tokenUrl } = highLevel;
  const data = { ...CLIENT, authUrl, accessTokenUrl: tokenUrl };
  const { id } = await api.createCredential('App', OAUTH, data);
  await api.connectCredential(id);
  check('the exchange of the code', highLevel.tokenRequests.at(-1)?.status, 200);
  return { [OAUTH]: { id, name: 'App' } };
}

/** Twelve executions of 20 messages begin at the same moment, and the token has just expired. */
async function expiredToken({ api, highLevel }, credentials) {
  highLevel.play({});
  const parameters = { resource: 'message', operation: 'get' };
  const flow = await publishFlow(api, flowOf(parameters, credentials));
  const messages = highLevel.data.messages.filter((one) => isMessage(one) && !isEmail(one));
  const before = highLevel.tokenRequests.length;
  for (const round of [1, 2]) {
    highLevel.expireAccessTokens();
    const runs = Array.from({ length: 12 }, (_, index) => messages.slice(index * 20).slice(0, 20));
    await Promise.all(runs.map((items) => start(flow, items)));
    const all = await ended(api, flow, 12 * round);
    const good = all.filter(({ status, outputs }) => status === 'success' && outputs);
    const problems = all.map(({ error }) => error?.message).filter(Boolean);
    check(`12 executions with an expired token, round ${round}`, good.length, 12 * round);
    if (problems.length > 0) console.log(problems);
  }
  const refreshes = highLevel.tokenRequests.slice(before).map(({ status }) => status);
  console.log(`       token requests: ${refreshes.join(', ')}`);
  check('each refresh token was used once', refreshes, [200, 200]);
  await api.deleteWorkflow(flow.id);
}

async function revokedApp({ api, highLevel }, credentials) {
  highLevel.revoke();
  const parameters = { resource: 'message', operation: 'get' };
  const [{ id: messageId }] = highLevel.data.messages;
  const { status, error } = await runOnce(api, parameters, credentials, [{ messageId }]);
  const text = `HighLevel did not return message ${messageId} (HTTP 401): the token is wrong, expired or revoked. HighLevel says: “Invalid JWT”`;
  check('an app that was removed', [status, error?.message], ['error', text]);
}

function printRequests({ requests, problems }) {
  const refused = requests.filter(({ status }) => status >= 400).length;
  console.log(`       ${requests.length} requests, ${refused} refused`);
  check("agree with HighLevel's documents", problems, []);
}

function tokensIn(log) {
  return readFileSync(log, 'utf8').includes(PLAYED_TOKEN);
}

await main(async () => {
  const line = process.argv[2] ?? '2.x';
  const tarball = await pack();
  const port = await freePort();
  const redirectUrl = `http://127.0.0.1:${port}/rest/oauth2-credential/callback`;
  const highLevel = await startHighLevel({
    apps: [{ ...CLIENT, scopes: SCOPES, redirectUrl }],
    data: playedData({ messages: 7_000, contacts: 100, everyMs: 10_000 }),
    limit: WIDE,
    witness: await openapiWitness(),
  });
  try {
    const env = { N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem', N8N_LOG_LEVEL: 'debug' };
    const options = { line, name: `api-${line}`, port, env };
    let n8n = await openN8n(tarball, { ...options, fresh: true });
    try {
      const setting = { ...n8n, highLevel };
      const credentials = await privateIntegration(setting);
      await largeRecording(setting, credentials);
      await operations(setting, credentials);
      await everything(setting, credentials);
      await pace(setting, credentials);
      const app = await connectedApp(setting);
      await expiredToken(setting, app);
      await revokedApp(setting, app);
      // n8n 1.x cannot create the flow's table.
      if (line === '2.x') {
        await catchUp(setting, credentials, async () => (n8n = await openN8n(tarball, options)));
      }
      check("no token in n8n's log", tokensIn(n8n.server.log), false);
    } finally {
      await n8n.server.stop();
    }
  } finally {
    await highLevel.stop();
  }
  return conclude();
});
