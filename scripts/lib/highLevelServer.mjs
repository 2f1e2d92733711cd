// Plays the parts of HighLevel that n8n calls: the page where a user chooses a sub-account, the token
// endpoint, and one call of the API. It follows HighLevel's OAuth 2.0 documentation and is stricter
// where that costs nothing, so that a request which HighLevel might refuse is refused here.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { HOST } from './process.mjs';

const CHOOSER = '/oauth/chooselocation';
const TOKEN = '/oauth/token';
const LOCATION = /^\/locations\/(?<id>\w+)$/;
/** HighLevel's access tokens are valid for a day. */
const EXPIRES_IN = 86_399;

/**
 * Starts the played HighLevel on this machine.
 *
 * @param {object} options
 * @param {{ clientId: string, clientSecret: string, scopes: string[], redirectUrl: string }[]} options.apps
 *   the marketplace apps
 * @param {{ id: string, companyId: string, name: string, timezone: string }} options.location the
 *   sub-account that the user chooses
 * @returns {Promise<HighLevelServer>}
 */
export async function startHighLevel(options) {
  const highLevel = new HighLevelServer(options);
  await highLevel.listen();
  return highLevel;
}

class HighLevelServer {
  /** The requests to the token endpoint, with the status of their answers. */
  tokenRequests = [];
  #apps;
  #location;
  /** What was given out and is valid: codes and refresh tokens once each. */
  #codes = new Map();
  #refreshTokens = new Map();
  #accessTokens = new Set();
  #server = createServer((request, response) => void this.#answer(request, response));

  constructor({ apps, location }) {
    this.#apps = new Map(apps.map((app) => [app.clientId, app]));
    this.#location = location;
  }

  async listen() {
    await new Promise((resolve) => this.#server.listen(0, HOST, resolve));
    this.url = `http://${HOST}:${this.#server.address().port}`;
    this.authUrl = this.url + CHOOSER;
    this.tokenUrl = this.url + TOKEN;
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Ends the day of every access token. */
  expireAccessTokens() {
    this.#accessTokens.clear();
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.url);
    const location = LOCATION.exec(url.pathname)?.groups;
    if (request.method === 'GET' && url.pathname === CHOOSER) {
      this.#choose(url.searchParams, response);
    } else if (request.method === 'POST' && url.pathname === TOKEN) {
      await this.#token(request, response);
    } else if (request.method === 'GET' && location) {
      this.#readLocation(location.id, request.headers.authorization, response);
    } else {
      send(response, 404, { statusCode: 404, message: `Cannot ${request.method} ${url.pathname}` });
    }
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
    if (wrong) return send(response, 400, { error: 'invalid_request', error_description: wrong });
    const code = secret();
    this.#codes.set(code, { app, scope: scopes.join(' ') });
    const back = new URL(app.redirectUrl);
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state'));
    response.writeHead(302, { location: back.href }).end();
  }

  async #token(request, response) {
    const form = new URLSearchParams(await text(request));
    const { status, answer } = this.#exchange(request, form);
    this.tokenRequests.push({ status, form: Object.fromEntries(form) });
    send(response, status, answer);
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
    this.#accessTokens.add(`Bearer ${accessToken}`);
    this.#refreshTokens.set(refreshToken, grant);
    const { id, companyId } = this.#location;
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

  #readLocation(id, authorization, response) {
    if (!this.#accessTokens.has(authorization)) {
      return send(response, 401, { statusCode: 401, message: 'Invalid JWT' });
    }
    if (id !== this.#location.id)
      return send(response, 404, { statusCode: 404, message: 'No such location' });
    return send(response, 200, { location: this.#location });
  }
}

function refusal(status, error) {
  return { status, answer: { error } };
}

function secret() {
  return randomBytes(16).toString('hex');
}

async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function send(response, status, json) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}
