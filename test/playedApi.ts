import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The played API's data, its requests and their problems, as scripts/play-api.mjs reports them. */
export interface Played {
  data: {
    locationId: string;
    messages: Record<string, unknown>[];
    emails: Record<string, unknown>[];
    contacts: Record<string, unknown>[];
    users: Record<string, unknown>[];
  };
  requests: { path: string; query: Record<string, string>; status: number; at: number }[];
  /** Requests and answers that HighLevel's own documents do not allow. */
  problems: string[];
}

export interface PlayedApi {
  url: string;
  /** The token it accepts. */
  token: string;
  /** Starts anew; the options are those of scripts/play-api.mjs. */
  play: (options: object) => Promise<Played>;
  /** The report since then. */
  played: () => Promise<Played>;
  stop: () => Promise<void>;
}

/** Starts the played API in a process of its own: it is an ES module, which jest does not load. */
export async function startPlayedApi(): Promise<PlayedApi> {
  const script = path.resolve(__dirname, '../scripts/play-api.mjs');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const line = await Promise.race([
    new Promise<string>((resolve) =>
      createInterface({ input: child.stdout }).once('line', resolve),
    ),
    ended.then((code) =>
      Promise.reject(new Error(`The played API ended with ${code ?? 'a signal'}.`)),
    ),
  ]);
  const { url, token } = JSON.parse(line) as { url: string; token: string };
  const report = async (init?: RequestInit) =>
    (await (await fetch(`${url}/_played`, init)).json()) as Played;
  return {
    url,
    token,
    play: (options) => report({ method: 'POST', body: JSON.stringify(options) }),
    played: () => report(),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
