// n8n's REST interface, as its editor uses it.
import { createRequire } from 'node:module';
import path from 'node:path';
import { N8N_LINES } from './paths.mjs';
import { Problem, until } from './steps.mjs';

/** The login of the private n8n. It is no secret, since that n8n listens on this machine only. */
export const LOGIN = { email: 'demo@example.com', password: 'HighLevel-1' };

const BROWSER_ID = 'highlevel-messages-scripts';
const PAGE = 250;
/** The greatest id of an execution in PostgreSQL. */
const LAST_ID = 2_147_483_647;

const UNDER_WAY = ['new', 'running', 'waiting'];

/**
 * Whether an execution has ended, well or not.
 *
 * @param {{ status: string }} execution
 */
export const hasEnded = ({ status }) => !UNDER_WAY.includes(status);

export class N8nApi {
  #cookie = '';

  /** @param {string} url where n8n listens */
  constructor(url) {
    this.url = url;
  }

  /** Sends one request to the REST interface and returns the `data` of the answer. */
  async request(method, at, body) {
    const answer = await this.#send(method, `/rest${at}`, body);
    return answer.data ?? answer;
  }

  /** @throws {Error} with the request and n8n's answer if the answer is no 2xx */
  async #send(method, at, body) {
    const response = await fetch(this.url + at, {
      method,
      headers: {
        'browser-id': BROWSER_ID,
        // A connection that is kept open may be closed by n8n at the moment it is used again.
        connection: 'close',
        cookie: this.#cookie,
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      const { status } = response;
      throw Object.assign(new Error(`${method} ${at}: ${status} ${text}`), { status });
    }
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    if (cookies.length > 0) this.#cookie = cookies.join('; ');
    return JSON.parse(text);
  }

  /** The node types that n8n loaded from a package, without the tool variants that n8n adds. */
  async nodeTypesOf(packageName) {
    const all = await this.#send('GET', '/types/nodes.json');
    const own = all.filter(({ name }) => name.startsWith(`${packageName}.`));
    const tools = own.map(({ name }) => `${name}Tool`);
    return own.filter(({ name }) => !tools.includes(name));
  }

  /** Creates the owner on a fresh n8n; otherwise logs in. */
  async logIn() {
    const { userManagement } = await this.request('GET', '/settings');
    if (userManagement.showSetupOnFirstLoad) {
      const name = { firstName: 'Demo', lastName: 'Owner' };
      await this.request('POST', '/owner/setup', { ...LOGIN, ...name });
      return;
    }
    const { email, password } = LOGIN;
    await this.request('POST', '/login', { emailOrLdapLoginId: email, password });
  }

  /**
   * Connects an OAuth2 credential as the editor's button does: opens the service's page, which sends
   * the user back at once, and follows it to n8n's callback, which needs the login.
   *
   * @returns {Promise<{ authorization: URL, page: string }>} the address of the service's page, and
   *   the text of n8n's page at the end
   */
  async connectCredential(id) {
    const authorization = await this.request('GET', `/oauth2-credential/auth?id=${id}`);
    const chosen = await fetch(authorization, { redirect: 'manual' });
    const callback = chosen.headers.get('location');
    if (!callback) throw new Error(`${authorization}: ${chosen.status} ${await chosen.text()}`);
    const page = await fetch(callback, { headers: { cookie: this.#cookie } });
    return { authorization: new URL(authorization), page: await page.text() };
  }

  /** All workflows, without their nodes. */
  workflows() {
    return this.request('GET', '/workflows');
  }

  /** Deletes a workflow and its executions. */
  async deleteWorkflow(id) {
    await this.request('POST', `/workflows/${id}/archive`, {});
    // n8n 2.x refuses while it is still removing the workflow's webhooks.
    await until('n8n to let go of a workflow', 30, () =>
      this.request('DELETE', `/workflows/${id}`).catch((error) => {
        if (error.status !== 409) throw error;
      }),
    );
  }

  /** Creates a workflow, publishes (activates) it and returns n8n's version of it. */
  async publish(workflow) {
    const { id, versionId } = await this.request('POST', '/workflows', workflow);
    return this.request('POST', `/workflows/${id}/activate`, { versionId });
  }

  /** Starts a workflow from one of its triggers, with its pinned samples, like the editor does. */
  async runManually(id, trigger) {
    const workflowData = await this.request('GET', `/workflows/${id}`);
    const body = { workflowData, triggerToStartFrom: { name: trigger } };
    await this.request('POST', `/workflows/${id}/run`, body);
  }

  /** Creates a credential. Replaces those of the same name and type. */
  async createCredential(name, type, data) {
    const all = await this.request('GET', '/credentials');
    for (const old of all.filter((one) => one.name === name && one.type === type)) {
      await this.request('DELETE', `/credentials/${old.id}`);
    }
    return this.request('POST', '/credentials', { name, type, data });
  }

  /** Deletes the data tables with these names, if there are any. */
  async deleteDataTables(names) {
    const { data } = await this.request('GET', '/data-tables-global?take=250');
    for (const { id, projectId } of data.filter(({ name }) => names.includes(name))) {
      await this.request('DELETE', `/projects/${projectId}/data-tables/${id}`);
    }
  }

  /**
   * The executions of a workflow, oldest first, without their data. n8n sorts them by id only if both ends
   * of the range are given; sorted by their start, pages that end at an id would leave some out.
   *
   * @returns {Promise<{ id: string, status: string, mode: string }[]>}
   */
  async executions(workflowId) {
    const all = [];
    for (;;) {
      const filter = encodeURIComponent(JSON.stringify({ workflowId }));
      const range = `firstId=0&lastId=${all.at(-1)?.id ?? LAST_ID}`;
      const path = `/executions?filter=${filter}&limit=${PAGE}&${range}`;
      const { results } = await this.request('GET', path);
      all.push(...results);
      if (results.length === 0) return all.reverse();
    }
  }

  /** The number of a workflow's successful executions. */
  async countSuccessful(workflowId) {
    const filter = encodeURIComponent(JSON.stringify({ workflowId, status: ['success'] }));
    const { count } = await this.request('GET', `/executions?filter=${filter}&limit=1`);
    return count;
  }

  /**
   * An execution: the output of each node, and all its data as n8n stores them.
   *
   * @returns {Promise<{ status: string, outputs: Record<string, object[][]>, error?: object, data: string }>}
   *   `outputs` by node name: for each output, the JSON of its items in all runs of the node
   */
  async execution(id) {
    const { data, status } = await this.request('GET', `/executions/${id}`);
    const { resultData } = flatted().parse(data);
    const outputs = Object.entries(resultData.runData).map(([node, runs]) => [node, itemsOf(runs)]);
    return { status, outputs: Object.fromEntries(outputs), error: resultData.error, data };
  }
}

function itemsOf(runs) {
  const outputs = [];
  for (const { data } of runs) {
    for (const [at, items] of (data?.main ?? []).entries()) {
      outputs[at] = [...(outputs[at] ?? []), ...(items ?? []).map(({ json }) => json)];
    }
  }
  return outputs;
}

/** n8n stores executions in the format of this package, which it depends on. */
function flatted() {
  for (const dir of Object.values(N8N_LINES)) {
    try {
      return createRequire(path.join(dir, 'package.json'))('flatted');
    } catch {
      // Maybe only the other line is installed.
    }
  }
  throw new Problem('No n8n is installed.', 'Run npm start first.');
}
