import { receive, type Reception } from '../../../nodes/HighLevelMessageTrigger/receive';
import {
  readSettings,
  type TriggerSettings,
} from '../../../nodes/HighLevelMessageTrigger/settings';
import { ed25519Key, signedHeaders } from './signing';

const key = ed25519Key();
/** When the tests' deliveries come in: milliseconds since 1970. */
export const NOW = Date.parse('2026-11-18T15:30:00Z');

/** The trigger's settings as its parameters say, everything else as a new node has it. */
export function settingsWith(parameters: Record<string, unknown> = {}): TriggerSettings {
  return readSettings({
    events: ['OutboundMessage'],
    signatureCheck: 'ed25519',
    publicKeys: key.pem,
    ...parameters,
  });
}

/** What becomes of a payload that HighLevel signed. */
export function receiveSigned(
  payload: unknown,
  parameters: Record<string, unknown> = {},
): Reception {
  const body = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return receiveBytes(body, signedHeaders(body, key), parameters);
}

/** What becomes of bytes with headers of any kind. */
export function receiveBytes(
  body: Buffer,
  headers: Record<string, string | string[] | undefined>,
  parameters: Record<string, unknown> = {},
): Reception {
  let parsedBody: unknown;
  try {
    parsedBody = JSON.parse(body.toString('utf8'));
  } catch {
    parsedBody = undefined;
  }
  return receive({ headers, body, parsedBody }, settingsWith(parameters), NOW);
}

export { key };
