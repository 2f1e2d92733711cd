// Plays the parts of HighLevel that n8n calls: the page where a user chooses a sub-account, the token
// endpoint, and the API (playedApi.mjs). It follows HighLevel's OAuth 2.0 documentation, and also refuses
// requests that HighLevel only might refuse.
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { ALL_SCOPES, PLAYED_TOKEN, listen, playedApi, playedData } from './playedApi.mjs';

const CHOOSER = '/oauth/chooselocation';
const TOKEN = '/oauth/token';
/** HighLevel's access tokens are valid for a day. */
const EXPIRES_IN = 86_399;

/**
 * Starts the played HighLevel on this machine.
 *
 * @param {object} options those of playedApi, and
 * @param {{ clientId: string, clientSecret: string, scopes: string[], redirectUrl: string }[]} [options.apps]
 *   the marketplace apps. A user chooses the sub-account of `data`. Private integrations have the
 *   token PLAYED_TOKEN.
 * @returns {Promise<HighLevelServer>}
 */
export async function startHighLevel(options = {}) {
  const highLevel = new HighLevelServer(options);
  await highLevel.listen();
  return highLevel;
}

class HighLevelServer {
  /** The requests to the token endpoint, with the status of their answers. */
  tokenRequests = [];
  #apps;
  #options;
  #api;
  #server;
  /** Issued and still valid. Codes and refresh tokens can be used once. */
  #codes = new Map();
  #refreshTokens = new Map();
  #accessTokens = new Map();

  constructor({ apps = [], ...options }) {
    this.#apps = new Map(apps.map((app) => [app.clientId, app]));
    this.#options = options;
    this.play({});
  }

  async listen() {
    this.#server = await listen([
      (incoming, outgoing) => this.#answer(incoming, outgoing),
      (incoming, outgoing) => this.#api.handle(incoming, outgoing),
    ]);
    this.url = this.#server.url;
    this.authUrl = this.url + CHOOSER;
    this.tokenUrl = this.url + TOKEN;
  }

  /** Starts the API anew; the options replace those it was started with. Tokens stay valid. */
  play(options) {
    this.#options = { data: playedData(), ...this.#options, ...options };
    this.data = this.#options.data;
    this.#api = playedApi({ ...this.#options, grantOf: (token) => this.#grantOf(token) });
  }

  /** The API's requests since it was started, and the problems with them. */
  get requests() {
    return this.#api.requests;
  }

  get problems() {
    return this.#api.problems;
  }

  async stop() {
    await this.#server.close();
  }

  /** Ends the day of every access token. */
  expireAccessTokens() {
    this.#accessTokens.clear();
  }

  /** The user removes the app: no token is valid any more. */
  revoke() {
    this.#accessTokens.clear();
    this.#refreshTokens.clear();
  }

  #grantOf(token) {
    const { locationId } = this.data;
    if (token === PLAYED_TOKEN) return { locationId, scopes: ALL_SCOPES };
    const grant = this.#accessTokens.get(token);
    if (!grant) return undefined;
    const scopes = grant.scope.split(' ');
    return { locationId, scopes, agency: grant.userType !== 'Location' };
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.url);
    if (request.method === 'GET' && url.pathname === CHOOSER) {
      this.#choose(url.searchParams, response);
      return true;
    }
    if (request.method !== 'POST' || url.pathname !== TOKEN) return false;
    const form = new URLSearchParams(await text(request));
    const { status, answer } = this.#exchange(request, form);
    this.tokenRequests.push({ status, form: Object.fromEntries(form) });
    send(response, status, answer);
    return true;
  }

  /** The user sees the app's scopes, chooses the sub-account, and is sent back with a code. */
  #choose(query, response) {
    const app = this.#apps.get(query.get('client_id'));
    const scopes = (query.get('scope') ?? '').split(' ');
    const wrong =
      (!app && 'client_id') ||
      (query.get('response_type') !== 'code' && 'response_type') ||
      (query.get('redirect_uri') !== app.redirectUrl && 'redirect_uri') ||
      (!scopes.every((scope) => app.scopes.includes(scope)) && 'scope');
    if (wrong) {
      send(response, 400, { error: 'invalid_request', error_description: wrong });
      return;
    }
    const code = secret();
    this.#codes.set(code, { app, scope: scopes.join(' ') });
    const back = new URL(app.redirectUrl);
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state'));
    response.writeHead(302, { location: back.href }).end();
  }

  #exchange({ headers }, form) {
    const app = this.#apps.get(form.get('client_id'));
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    // HighLevel reads the client from the body only.
    if (!isForm || headers.authorization) return refusal(400, 'invalid_request');
    if (app?.clientSecret !== form.get('client_secret')) return refusal(401, 'invalid_client');
    const grants = { authorization_code: this.#codes, refresh_token: this.#refreshTokens };
    const grantType = form.get('grant_type');
    const isCode = grantType === 'authorization_code';
    const key = form.get(isCode ? 'code' : 'refresh_token');
    const grant = grants[grantType]?.get(key);
    if (grant?.app !== app) return refusal(400, 'invalid_grant');
    if (isCode && form.get('redirect_uri') !== app.redirectUrl)
      return refusal(400, 'invalid_grant');
    grants[grantType].delete(key);
    const userType = form.get('user_type') ?? grant.userType ?? 'Company';
    return { status: 200, answer: this.#tokens({ ...grant, userType }) };
  }

  #tokens(grant) {
    const [accessToken, refreshToken] = [secret(), secret()];
    this.#accessTokens.set(accessToken, grant);
    this.#refreshTokens.set(refreshToken, grant);
    const [{ id, companyId }] = this.data.locations;
    return {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: EXPIRES_IN,
      refresh_token: refreshToken,
      scope: grant.scope,
      userType: grant.userType,
      companyId,
      ...(grant.userType === 'Location' && { locationId: id }),
    };
  }
}

function refusal(status, error) {
  return { status, answer: { error } };
}

function secret() {
  return randomBytes(16).toString('hex');
}

function send(response, status, json) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}
