// npm run test:connect: the credential and the trigger in a real n8n. The credential is created and
// connected through the REST calls of n8n's editor. HighLevel itself cannot be reached from a test, so
// its chooser, token endpoint and API are played (scripts/lib/highLevelServer.mjs).
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pack } from '../../scripts/lib/communityPackage.mjs';
import { publishFlow } from '../../scripts/lib/flows.mjs';
import { delivery, post } from '../../scripts/lib/highLevel.mjs';
import { startHighLevel } from '../../scripts/lib/highLevelServer.mjs';
import { hasEnded } from '../../scripts/lib/n8nApi.mjs';
import { TRIGGER } from '../../scripts/lib/nodeTypes.mjs';
import { playedData } from '../../scripts/lib/playedApi.mjs';
import { freePort } from '../../scripts/lib/process.mjs';
import { openN8n } from '../../scripts/lib/privateN8n.mjs';
import { main, until } from '../../scripts/lib/steps.mjs';
import { check, conclude } from './checks.mjs';

const CREDENTIAL = 'highLevelMessagesOAuth2Api';
const CALLBACK = '/rest/oauth2-credential/callback';
const SCOPES =
  'conversations/message.readonly conversations.readonly users.readonly contacts.readonly locations.readonly';
const DATA = playedData({ messages: 0 });
const [LOCATION] = DATA.locations;
/** HighLevel's client ids: the app's id, a dash, and a suffix of the client key. */
const OURS = { appId: '6a0b1c2d3e4f5a6b7c8d9e0f', clientId: '6a0b1c2d3e4f5a6b7c8d9e0f-m1abc2de' };
const THEIRS = { appId: '70a1b2c3d4e5f60718293a4b', clientId: '70a1b2c3d4e5f60718293a4b-m9zyx8wv' };
const CLIENT_SECRET = 'a1b2c3d4-0000-4000-8000-5e6f7a8b9c0d';
/** A credential is read again after a minute; the rest is for a slow machine. */
const REREAD_SECONDS = 75;

/** Starts with the credential's app only, then reads the sub-account with the same credential. */
function flowWith(credentials) {
  return {
    name: 'Connected',
    nodes: [
      {
        id: 'trigger',
        name: 'HighLevel Message Trigger',
        type: TRIGGER,
        typeVersion: 2,
        position: [0, 0],
        parameters: {},
        credentials,
      },
      {
        id: 'location',
        name: 'Read Location',
        type: 'n8n-nodes-base.httpRequest',
        typeVersion: 4.2,
        position: [220, 0],
        parameters: {
          url: '={{ $json.source }}',
          authentication: 'predefinedCredentialType',
          nodeCredentialType: CREDENTIAL,
          sendHeaders: true,
          headerParameters: { parameters: [{ name: 'Version', value: 'v3' }] },
        },
        credentials,
      },
    ],
    connections: {
      'HighLevel Message Trigger': { main: [[{ node: 'Read Location', type: 'main', index: 0 }]] },
    },
    settings: { executionOrder: 'v1' },
  };
}

function createCredential({ api, highLevel }, name, data) {
  const { authUrl, tokenUrl } = highLevel;
  const all = { authUrl, accessTokenUrl: tokenUrl, clientSecret: CLIENT_SECRET, ...data };
  return api.request('POST', '/credentials', { name, type: CREDENTIAL, data: all });
}

async function connecting(setting) {
  const { api, highLevel } = setting;
  const credential = await createCredential(setting, 'Ours', { clientId: OURS.clientId });
  const { authorization, page } = await api.connectCredential(credential.id);
  const query = authorization.searchParams;
  check('the scopes that HighLevel is asked for', query.get('scope'), SCOPES);
  check('the client', query.get('client_id'), OURS.clientId);
  check('the callback', query.get('redirect_uri'), api.url + CALLBACK);
  check("n8n's page says that it is connected", /successful|connected/i.test(page), true);
  const [{ status, form }] = highLevel.tokenRequests;
  const { grant_type, user_type, redirect_uri } = form;
  check(
    'the exchange of the code',
    { status, grant_type, user_type, redirect_uri },
    {
      status: 200,
      grant_type: 'authorization_code',
      user_type: 'Location',
      redirect_uri: api.url + CALLBACK,
    },
  );

  const { id } = await createCredential(setting, 'Wrong secret', {
    clientId: OURS.clientId,
    clientSecret: 'wrong',
  });
  await api.connectCredential(id);
  check('a wrong secret', highLevel.tokenRequests.at(-1).status, 401);
  const fewer = await createCredential(setting, 'Fewer scopes', {
    clientId: OURS.clientId,
    enabledScopes: 'conversations/message.readonly',
  });
  const { authorization: withFewer } = await api.connectCredential(fewer.id);
  check('scopes of my own', withFewer.searchParams.get('scope'), 'conversations/message.readonly');
  return { [CREDENTIAL]: { id: credential.id, name: 'Ours' } };
}

async function offering({ api }, credentials) {
  const { results } = await api.request(
    'POST',
    '/dynamic-node-parameters/resource-locator-results',
    {
      path: 'parameters.filters.locationIds',
      methodName: 'connectedLocation',
      nodeTypeAndVersion: { name: TRIGGER, version: 2 },
      currentNodeParameters: {},
      credentials,
    },
  );
  check(
    'the sub-account that Location IDs offers',
    results.map(({ value }) => value),
    [LOCATION.id],
  );
}

/** Posts a signed message of an app that has not been sent before; returns the reason if ignored. */
async function send(url, appId, highLevel) {
  const message = {
    type: 'OutboundMessage',
    messageType: 'SMS',
    body: 'Hi',
    webhookId: randomUUID(),
    // The next node reads this address with the credential.
    source: `${highLevel.url}/locations/${LOCATION.id}`,
    appId,
  };
  const { status, headers } = await post(url, delivery(message));
  return status === 200 ? (headers['x-ignored'] ?? 'started') : status;
}

/** The newest executions once there are this many: their status and the names they read. */
async function outcomes(api, flowId, count) {
  await until(`${count} executions`, 30, async () => {
    const all = await api.executions(flowId);
    return all.length >= count && all.every(hasEnded);
  });
  const all = await api.executions(flowId);
  const ended = await Promise.all(all.map(({ id }) => api.execution(id)));
  return ended.map(({ status, outputs }) => {
    const name = outputs['Read Location']?.[0]?.[0]?.location?.name;
    return `${status}: ${name}`;
  });
}

async function receiving({ api, highLevel, server }, flow) {
  const read = `success: ${LOCATION.name}`;
  check('a message of our app', await send(flow.url, OURS.appId, highLevel), 'started');
  check('its execution', await outcomes(api, flow.id, 1), [read]);
  check("another app's message", await send(flow.url, THEIRS.appId, highLevel), 'otherApp');
  check('a message without an app', await send(flow.url, undefined, highLevel), 'otherApp');
  const reason = /ignored a delivery \(otherApp\)/;
  check("the reason in n8n's log", reason.test(readFileSync(server.log, 'utf8')), true);

  const before = highLevel.tokenRequests.length;
  highLevel.expireAccessTokens();
  const atOnce = Array.from({ length: 8 }, () => send(flow.url, OURS.appId, highLevel));
  check('eight at once after a day', await Promise.all(atOnce), Array(8).fill('started'));
  check('their executions', await outcomes(api, flow.id, 9), Array(9).fill(read));
  const refreshes = highLevel.tokenRequests.slice(before);
  check(
    'the token is refreshed, with no refresh token used twice',
    refreshes.length > 0 &&
      refreshes.every(({ status, form }) => status === 200 && form.grant_type === 'refresh_token'),
    true,
  );
}

/** The played HighLevel would have noticed a refresh token that n8n uses twice. */
async function replaying({ highLevel }) {
  const { form } = highLevel.tokenRequests.findLast(({ form: sent }) => sent.refresh_token);
  const body = new URLSearchParams(form);
  const { status } = await fetch(highLevel.tokenUrl, { method: 'POST', body });
  check('the same refresh token again', status, 400);
}

async function changing({ api, highLevel }, flow, credentials) {
  const { id, name } = credentials[CREDENTIAL];
  const { authUrl, tokenUrl } = highLevel;
  const data = { authUrl, accessTokenUrl: tokenUrl, clientSecret: CLIENT_SECRET };
  await api.request('PATCH', `/credentials/${id}`, {
    name,
    type: CREDENTIAL,
    data: { ...data, clientId: THEIRS.clientId },
  });
  const changed = Date.now();
  const takesEffect = async () => (await send(flow.url, THEIRS.appId, highLevel)) === 'started';
  await until('the changed credential to take effect', REREAD_SECONDS, takesEffect);
  console.log(`       took effect after ${Math.round((Date.now() - changed) / 1000)} s`);
  check('the former app after the change', await send(flow.url, OURS.appId, highLevel), 'otherApp');
}

/** Everyone can sign for the point 0. */
const FORGEABLE = Buffer.from(`302a300506032b6570032100${'00'.repeat(32)}`, 'hex');

/** n8n 2.x publishes after it has answered, and tries for some seconds before it gives up. */
async function refusing({ api, server }) {
  const key = `-----BEGIN PUBLIC KEY-----\n${FORGEABLE.toString('base64')}\n-----END PUBLIC KEY-----`;
  const [trigger] = flowWith(undefined).nodes;
  const parameters = { options: { additionalPublicKeys: key } };
  const node = { ...trigger, webhookId: randomUUID(), parameters };
  await api.publish({ name: 'Forgeable', nodes: [node], connections: {}, settings: {} });
  const reason = 'Additional Public Keys: Key 1 is a point of small order: anyone can sign for it.';
  const isLogged = () => readFileSync(server.log, 'utf8').includes(reason);
  check(
    'publishing with a key that anyone can sign for fails',
    await until('n8n to give up', 40, isLogged),
    true,
  );
  const { status } = await post(`${api.url}/webhook/${node.webhookId}/webhook`, delivery({}));
  check('its address', status, 404);
}

await main(async () => {
  const tarball = await pack();
  const port = await freePort();
  const redirectUrl = `http://127.0.0.1:${port}${CALLBACK}`;
  const app = { clientSecret: CLIENT_SECRET, scopes: SCOPES.split(' '), redirectUrl };
  const apps = [OURS, THEIRS].map(({ clientId }) => ({ ...app, clientId }));
  const highLevel = await startHighLevel({ apps, data: DATA });
  try {
    const env = { N8N_LOG_LEVEL: 'debug' };
    const n8n = await openN8n(tarball, { line: '2.x', name: 'connect', port, fresh: true, env });
    try {
      const setting = { ...n8n, highLevel };
      const credentials = await connecting(setting);
      await offering(setting, credentials);
      const flow = await publishFlow(n8n.api, flowWith(credentials));
      await receiving(setting, flow);
      await replaying(setting);
      await refusing(setting);
      await changing(setting, flow, credentials);
    } finally {
      await n8n.server.stop();
    }
  } finally {
    await highLevel.stop();
  }
  return conclude();
});
