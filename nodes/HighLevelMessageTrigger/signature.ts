import { verify, type KeyObject } from 'node:crypto';
import type { Headers } from './http';
import type { TrustedKeys } from './publicKeys';

export const SIGNATURE_HEADER = 'X-GHL-Signature';
const LEGACY_SIGNATURE_HEADER = 'X-WH-Signature';
const HEADER = SIGNATURE_HEADER.toLowerCase();
const LEGACY_HEADER = LEGACY_SIGNATURE_HEADER.toLowerCase();

/** HighLevel's header of a delivery that it does not sign. */
const NOT_SIGNED = 'N/A';
const ED25519_BYTES = 64;

/** The check: HighLevel's signature, that or the older RSA signature, or none. */
export const SIGNATURE_CHECKS = ['ed25519', 'ed25519OrRsa', 'none'] as const;
export type SignatureCheck = (typeof SIGNATURE_CHECKS)[number];

/** Why a delivery does not count as HighLevel's. */
export type Refusal = 'unsigned' | 'malformedSignature' | 'wrongSignature';

/** The signature that a delivery was accepted by; `none` when the check is off. */
export interface Signed {
  signature: 'ed25519' | 'rsa' | 'none';
}

export type Verdict = Signed | { refused: Refusal };

/**
 * Decides whether HighLevel signed these bytes. HighLevel signs the raw request body and nothing
 * else: base64 of Ed25519 in `X-GHL-Signature`, formerly base64 of RSA with SHA-256 in
 * `X-WH-Signature`. The older header counts only if that is switched on and the newer one is absent.
 * Only one well-formed, matching signature is accepted.
 *
 * @param body the request's body, byte for byte
 */
export function checkSignature(
  body: Buffer,
  headers: Headers,
  check: SignatureCheck,
  trusted: TrustedKeys,
): Verdict {
  if (check === 'none') return { signature: 'none' };
  const header = headers[HEADER];
  if (holdsSignature(header)) return checkEd25519(body, header, trusted.ed25519);
  const legacyHeader = headers[LEGACY_HEADER];
  if (check === 'ed25519OrRsa' && holdsSignature(legacyHeader)) {
    return checkRsa(body, legacyHeader, trusted.rsa);
  }
  return { refused: 'unsigned' };
}

function holdsSignature(header: string | string[] | undefined): header is string | string[] {
  return header !== undefined && header !== '' && header !== NOT_SIGNED;
}

function checkEd25519(body: Buffer, header: string | string[], keys: KeyObject[]): Verdict {
  const signature = decode(header);
  if (signature?.length !== ED25519_BYTES) return { refused: 'malformedSignature' };
  return keys.some((key) => verify(null, body, key, signature))
    ? { signature: 'ed25519' }
    : { refused: 'wrongSignature' };
}

function checkRsa(body: Buffer, header: string | string[], keys: KeyObject[]): Verdict {
  const signature = decode(header);
  if (!signature) return { refused: 'malformedSignature' };
  return keys.some((key) => verify('sha256', body, key, signature))
    ? { signature: 'rsa' }
    : { refused: 'wrongSignature' };
}

/**
 * The bytes of a base64 text; undefined unless the text is the canonical base64 of these bytes. Node
 * skips characters that are not base64, so without this check many texts would be one signature. It
 * also refuses a header that was sent twice, which Node joins by a comma.
 */
function decode(header: string | string[]): Buffer | undefined {
  if (typeof header !== 'string') return undefined;
  const bytes = Buffer.from(header, 'base64');
  return bytes.toString('base64') === header ? bytes : undefined;
}
