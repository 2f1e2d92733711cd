import { NO_CREDENTIAL, type CredentialApp } from '../../../nodes/HighLevelMessageTrigger/apps';
import { decide, open, type Reception } from '../../../nodes/HighLevelMessageTrigger/receive';
import {
  readSettings,
  type TriggerSettings,
} from '../../../nodes/HighLevelMessageTrigger/settings';
import { ed25519Key, signedHeaders } from './signing';

const key = ed25519Key();
/** The arrival of the tests' deliveries, in milliseconds since 1970. */
export const NOW = Date.parse('2026-11-18T15:30:00Z');

/** The trigger's settings for these parameters; the others as in a new node that trusts the test's key. */
export function settingsWith(parameters: Record<string, unknown> = {}): TriggerSettings {
  return readSettings({
    events: ['OutboundMessage'],
    ...parameters,
    options: { additionalPublicKeys: key.pem, ...(parameters.options as object | undefined) },
  });
}

/** The decision on a payload that HighLevel signed. */
export function receiveSigned(
  payload: unknown,
  parameters: Record<string, unknown> = {},
  credential?: CredentialApp,
): Reception {
  const body = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return receiveBytes(body, signedHeaders(body, key), parameters, credential);
}

/** The decision on bytes with headers of any kind. */
export function receiveBytes(
  body: Buffer,
  headers: Record<string, string | string[] | undefined>,
  parameters: Record<string, unknown> = {},
  credential: CredentialApp = NO_CREDENTIAL,
): Reception {
  let parsedBody: unknown;
  try {
    parsedBody = JSON.parse(body.toString('utf8'));
  } catch {
    parsedBody = undefined;
  }
  const settings = settingsWith(parameters);
  return decide(open({ headers, body, parsedBody }, settings), settings, credential, NOW);
}

export { key };
