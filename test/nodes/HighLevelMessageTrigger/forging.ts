import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** The start of an Ed25519 key in DER (RFC 8410); the 32 bytes of the point follow. */
const ED25519_DER = '302a300506032b6570032100';

/** A public key whose point is these 32 bytes, whatever they are. */
export function ed25519KeyOf(hex: string): KeyObject {
  return createPublicKey({
    key: Buffer.from(ED25519_DER + hex, 'hex'),
    format: 'der',
    type: 'spki',
  });
}

export function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

/**
 * Every encoding of a point of small order: the eight canonical ones, then the six that are not.
 * From tables 1 and 2 of "Taming the many EdDSAs" (Chalkias, Garillot, Nikolaenko, 2020).
 */
export const SMALL_ORDER_POINTS = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
];

/**
 * Signatures that need no private key. With S = 0 the check S·B = R + h·A becomes R = -h·A, and for a
 * key A of small order h·A is one of eight points: one of eight guesses for R is right.
 */
export const FORGED_SIGNATURES = SMALL_ORDER_POINTS.slice(0, 8).map((point) =>
  Buffer.concat([Buffer.from(point, 'hex'), Buffer.alloc(32)]),
);

/** An RSA key of 2048 bits with this exponent, in base64url: `AQ` is 1. */
export function rsaKeyWithExponent(e: string): KeyObject {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n } = publicKey.export({ format: 'jwk' });
  return createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
}

/** The padded hash of a body (RFC 8017, 9.2): with the exponent 1 it is its own signature. */
export function forgedRsaSignature(body: Buffer): Buffer {
  const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex');
  const hash = createHash('sha256').update(body).digest();
  const padding = Buffer.alloc(256 - 3 - digestInfo.length - hash.length, 0xff);
  return Buffer.concat([Buffer.from([0, 1]), padding, Buffer.from([0]), digestInfo, hash]);
}
