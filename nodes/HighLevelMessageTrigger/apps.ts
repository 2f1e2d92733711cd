import { RecentMap } from './recentMap';

/** How long the app of a credential is used before the credential is read again, in milliseconds. */
const REREAD_AFTER = 60_000;
/** The same after a read that failed: meanwhile messages may be answered 503. */
const RETRY_AFTER = 5_000;
/** How many triggers with a credential are remembered at least. */
const REMEMBERED_TRIGGERS = 100;

/** The app of the trigger's credential: none is selected, the app's id, or it could not be read. */
export type CredentialApp =
  { kind: 'none' } | { kind: 'known'; appId: string } | { kind: 'unreadable' };

export const NO_CREDENTIAL: CredentialApp = { kind: 'none' };

/** May this app start the workflow? `unknown` as long as the credential cannot be read. */
export type Admission = 'admitted' | 'otherApp' | 'unknown';

/**
 * Decides whether an app may start the workflow. Without App IDs and without a credential every app
 * may.
 *
 * @param appId the payload's `appId`, of any shape
 * @param named the ids in App IDs
 */
export function admit(
  appId: unknown,
  named: ReadonlySet<string>,
  credential: CredentialApp,
): Admission {
  if (isNamed(appId, named)) return 'admitted';
  if (credential.kind === 'unreadable') return 'unknown';
  if (credential.kind === 'known') return appId === credential.appId ? 'admitted' : 'otherApp';
  return named.size === 0 ? 'admitted' : 'otherApp';
}

/** Whether App IDs alone admits the app, so that the credential need not be read. */
export function isNamed(appId: unknown, named: ReadonlySet<string>): boolean {
  return typeof appId === 'string' && appId !== '' && named.has(appId);
}

/**
 * The id of an app: the part of its client id before the dash. An app id has no dash.
 *
 * @param clientId `6a0b1c2d3e4f5a6b7c8d9e0f-m1abc2de`
 */
export function appIdOf(clientId: string): string {
  return clientId.trim().split('-', 1)[0] ?? '';
}

interface Remembered {
  readAt: number;
  /** How long the app is used, in milliseconds. */
  usedFor: number;
  app: Promise<CredentialApp>;
}

const remembered = new RecentMap<Remembered>(REMEMBERED_TRIGGERS);

/**
 * The app of a trigger's credential. The credential is read at most once a minute per process and
 * trigger, because reading costs n8n about 35 ms. After a failure it is read again after five seconds.
 * Deliveries that arrive together share one read.
 *
 * A credential that cannot be read (deleted, or the database is away) neither opens nor loses
 * anything: the app of the last successful read stays valid, and without one the app is
 * `unreadable`, so that HighLevel delivers again.
 *
 * @param trigger names the workflow, the node and the credential
 * @param readClientId reads the credential's client id
 * @param now milliseconds since 1970
 * @param onFailure receives the error of each failed read
 */
export function credentialApp(
  trigger: string,
  readClientId: () => Promise<unknown>,
  now: number,
  onFailure: (error: unknown) => void,
): Promise<CredentialApp> {
  const last = remembered.get(trigger);
  // A clock that was set back must not keep an old app.
  if (last && Math.abs(now - last.readAt) < last.usedFor) return last.app;
  const app = readApp(readClientId).catch((error: unknown) => {
    onFailure(error);
    reading.usedFor = RETRY_AFTER;
    return last?.app ?? ({ kind: 'unreadable' } as const);
  });
  const reading: Remembered = { readAt: now, usedFor: REREAD_AFTER, app };
  remembered.set(trigger, reading);
  return app;
}

async function readApp(readClientId: () => Promise<unknown>): Promise<CredentialApp> {
  const clientId = await readClientId();
  const appId = typeof clientId === 'string' ? appIdOf(clientId) : '';
  if (appId === '') throw new Error('The credential has no Client ID.');
  return { kind: 'known', appId };
}
