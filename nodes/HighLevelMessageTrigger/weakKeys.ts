/**
 * Public keys for which anyone can make a signature. OpenSSL, and so Node 20 and 22, verifies with them all
 * the same: it checks neither that the 32 bytes of an Ed25519 key are a point of the curve, nor the
 * order of that point, nor the exponent of an RSA key. Node 24 refuses points of small order.
 */
import type { KeyObject } from 'node:crypto';

/** The field of the curve, RFC 8032, section 5.1. */
const P = 2n ** 255n - 19n;
/** The curve is -x² + y² = 1 + D·x²·y². */
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;

/**
 * The y of a point of order 8, as the bytes 26e8958f…6d53fc05 write it; P minus it is the other.
 * ("Taming the many EdDSAs", table 1, lists all small-order points.)
 */
const Y_OF_ORDER_8 = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
/** The eight points of small order share five values of y: orders 1, 2, 4, 8 and 8. */
const SMALL_ORDER_Y: ReadonlySet<bigint> = new Set([
  1n,
  P - 1n,
  0n,
  Y_OF_ORDER_8,
  P - Y_OF_ORDER_8,
]);

/** The only RSA exponent in use: with 1 every text is its own signature, an even one fits no key. */
const RSA_EXPONENT = 65537n;
/** Shorter RSA keys can be factored. */
const MIN_RSA_BITS = 2048;

/**
 * Says why an Ed25519 key can authenticate nobody.
 *
 * @returns the end of a sentence that begins with "Key 1 …"; undefined for a sound key
 */
export function ed25519Weakness(key: KeyObject): string | undefined {
  const bytes = Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
  // Little-endian; the highest bit is the sign of x.
  const y = BigInt(`0x${bytes.reverse().toString('hex')}`) & (2n ** 255n - 1n);
  if (y >= P) return 'is not written in the standard form of an Ed25519 key.';
  if (SMALL_ORDER_Y.has(y)) return 'is a point of small order: anyone can sign for it.';
  return isOnCurve(y) ? undefined : 'is not a point of the Ed25519 curve.';
}

/** Whether some x fits to y: x² = (y² - 1) / (D·y² + 1) has a root if its Legendre symbol is not -1. */
function isOnCurve(y: bigint): boolean {
  const numerator = y * y - 1n;
  const denominator = D * y * y + 1n;
  return power(numerator * denominator, (P - 1n) / 2n) !== P - 1n;
}

/** base ** exponent modulo P, by squaring. */
function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % P;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}

/**
 * Says why an RSA key can authenticate nobody.
 *
 * @returns the end of a sentence that begins with "Key 1 …"; undefined for a sound key
 */
export function rsaWeakness({ asymmetricKeyDetails }: KeyObject): string | undefined {
  const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
  if (modulusLength < MIN_RSA_BITS) {
    return `is an RSA key of ${modulusLength} bits, which can be forged. It needs at least ${MIN_RSA_BITS} bits.`;
  }
  return publicExponent === RSA_EXPONENT
    ? undefined
    : `is an RSA key with the exponent ${publicExponent}. Only ${RSA_EXPONENT} is accepted.`;
}
