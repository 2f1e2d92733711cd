import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A key pair of the tests; HighLevel's private key is nobody's but HighLevel's. */
export interface SigningKey {
  privateKey: KeyObject;
  pem: string;
}

export function ed25519Key(): SigningKey {
  return exported(generateKeyPairSync('ed25519'));
}

export function rsaKey(modulusLength = 2048): SigningKey {
  return exported(generateKeyPairSync('rsa', { modulusLength }));
}

function exported({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }) {
  return { privateKey, pem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

/** The headers HighLevel would send with these bytes. */
export function signedHeaders(body: Buffer, { privateKey }: SigningKey): Record<string, string> {
  return privateKey.asymmetricKeyType === 'rsa'
    ? { 'x-wh-signature': sign('sha256', body, privateKey).toString('base64') }
    : { 'x-ghl-signature': sign(null, body, privateKey).toString('base64') };
}
