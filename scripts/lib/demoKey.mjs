// The key that the played HighLevel signs with. Each checkout generates its own and keeps it, so that
// nobody else has the private part of a key that a flow trusts. The example flows trust only
// HighLevel; the scripts add this key to the copies they import.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL } from './paths.mjs';

const FILE = path.join(LOCAL, 'demo-key.pem');

function privateKey() {
  if (!existsSync(FILE)) {
    mkdirSync(LOCAL, { recursive: true });
    const { privateKey: made } = generateKeyPairSync('ed25519');
    writeFileSync(FILE, made.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return createPrivateKey(readFileSync(FILE));
}

const key = privateKey();

/** The demo key's public part as PEM, for a trigger's Additional Public Keys. */
export const DEMO_PUBLIC_KEY = createPublicKey(key).export({ type: 'spki', format: 'pem' }).trim();

/**
 * The value of `X-GHL-Signature`: base64 of an Ed25519 signature over the raw body.
 *
 * @param {Buffer} body
 * @returns {string}
 */
export function signBody(body) {
  return sign(null, body, key).toString('base64');
}
