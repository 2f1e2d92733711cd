import { verify } from 'node:crypto';
import { parsePublicKeys } from '../../../nodes/HighLevelMessageTrigger/publicKeys';
import { receiveBytes } from './delivering';
import {
  ed25519KeyOf,
  FORGED_SIGNATURES,
  forgedRsaSignature,
  pemOf,
  rsaKeyWithExponent,
  SMALL_ORDER_POINTS,
} from './forging';
import { ed25519Key } from './signing';

/** Bodies of a message, so that one of them has a hash that fits a forged signature. */
const bodies = Array.from({ length: 64 }, (_, index) =>
  Buffer.from(
    JSON.stringify({ type: 'OutboundMessage', messageType: 'SMS', webhookId: `${index}` }),
  ),
);

/** Node 24 refuses these keys by itself; Node 20 and 22 verify with them. */
const NODE_REFUSES = Number.parseInt(process.versions.node) >= 24;

describe.each(SMALL_ORDER_POINTS)('the Ed25519 key %s', (point) => {
  const key = ed25519KeyOf(point);

  it('verifies messages in older Node that nobody signed, but none in the trigger', () => {
    const attempts = bodies.flatMap((body) =>
      FORGED_SIGNATURES.map((signature) => ({ body, signature })),
    );
    const verified = attempts.filter(({ body, signature }) => verify(null, body, key, signature));
    expect(verified.length > 0).toBe(!NODE_REFUSES);
    for (const { body, signature } of NODE_REFUSES ? attempts.slice(0, 8) : verified) {
      const headers = { 'x-ghl-signature': signature.toString('base64') };
      const reception = receiveBytes(body, headers, {
        options: { additionalPublicKeys: pemOf(key) },
      });
      expect(reception).toMatchObject({ httpStatus: 401, answer: { reason: 'wrongSignature' } });
    }
  });

  it('is refused with a sentence, and the keys beside it are kept', () => {
    const { keys, problems } = parsePublicKeys(`${ed25519Key().pem}${pemOf(key)}`);
    expect(keys.ed25519).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/^Key 2 is (?:a point of|not written)/)]);
  });
});

describe('32 bytes that are no Ed25519 key', () => {
  const tooLarge = ['ed', 'ee', 'ef', 'f5', 'fe', 'ff'].flatMap((first) =>
    ['7f', 'ff'].map((last) => first + 'ff'.repeat(30) + last),
  );
  it.each(tooLarge)('%s is not written in the standard form', (hex) => {
    expect(parsePublicKeys(pemOf(ed25519KeyOf(hex)))).toMatchObject({
      keys: { ed25519: [] },
      problems: [expect.stringContaining('is not written in the standard form')],
    });
  });

  // Checked with Point.fromHex of @noble/curves 2.4.0: it throws for each.
  it.each(['02', '07', '08', '0c'])('a y of 0x%s belongs to no point', (first) => {
    expect(parsePublicKeys(pemOf(ed25519KeyOf(first + '00'.repeat(31))))).toMatchObject({
      keys: { ed25519: [] },
      problems: ['Key 1 is not a point of the Ed25519 curve.'],
    });
  });

  it('does not refuse real keys', () => {
    // RFC 8032, section 7.1, tests 1 to 3; y = 3 is a point too (@noble/curves 2.4.0).
    const known = [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      `03${'00'.repeat(31)}`,
    ].map((hex) => pemOf(ed25519KeyOf(hex)));
    const made = Array.from({ length: 50 }, () => ed25519Key().pem);
    for (const pem of [...known, ...made]) expect(parsePublicKeys(pem).problems).toEqual([]);
  });
});

describe('an RSA key', () => {
  it('with the exponent 1 verifies a forged message in Node, but not in the trigger', () => {
    const key = rsaKeyWithExponent('AQ');
    const body = Buffer.from('{"type":"OutboundMessage","messageType":"SMS"}');
    const signature = forgedRsaSignature(body);
    expect(verify('sha256', body, key, signature)).toBe(true);
    const headers = { 'x-wh-signature': signature.toString('base64') };
    const options = { additionalPublicKeys: pemOf(key), signatureCheck: 'ed25519OrRsa' };
    expect(receiveBytes(body, headers, { options })).toMatchObject({
      httpStatus: 401,
      answer: { reason: 'wrongSignature' },
    });
  });

  it.each([
    ['1', 'AQ'],
    ['2', 'Ag'],
    ['3', 'Aw'],
    ['65536', 'AQAA'],
    ['4294967297', 'AQAAAAE'],
  ])('with the exponent %s is refused', (exponent, e) => {
    expect(parsePublicKeys(pemOf(rsaKeyWithExponent(e)))).toMatchObject({
      keys: { rsa: [] },
      problems: [`Key 1 is an RSA key with the exponent ${exponent}. Only 65537 is accepted.`],
    });
  });
});
