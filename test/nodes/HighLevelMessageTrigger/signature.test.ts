import fc from 'fast-check';
import { trustedKeys } from '../../../nodes/HighLevelMessageTrigger/publicKeys';
import {
  checkSignature,
  type SignatureCheck,
} from '../../../nodes/HighLevelMessageTrigger/signature';
import { ed25519Key, rsaKey, signedHeaders } from './signing';

const key = ed25519Key();
const rsa = rsaKey();
const trusted = trustedKeys(key.pem + rsa.pem);
const body = Buffer.from('{"type":"OutboundMessage","body":"Hello"}');
const headers = signedHeaders(body, key);
const signature = headers['x-ghl-signature'] ?? '';

function check(
  bytes: Buffer,
  sent: Record<string, string | string[] | undefined>,
  how: SignatureCheck = 'ed25519',
  keys = trusted,
) {
  return checkSignature(bytes, sent, how, keys);
}

describe('what HighLevel signed', () => {
  it('is taken, with whichever of several keys', () => {
    const additional = ed25519Key();
    const both = trustedKeys(`${key.pem}\n${additional.pem}`);
    expect(check(body, headers)).toEqual({ signature: 'ed25519' });
    for (const { privateKey, pem } of [key, additional]) {
      const sent = signedHeaders(body, { privateKey, pem });
      expect(check(body, sent, 'ed25519', both)).toEqual({ signature: 'ed25519' });
    }
  });

  it('is taken by the older signature only if that is switched on', () => {
    const older = signedHeaders(body, rsa);
    expect(check(body, older)).toEqual({ refused: 'unsigned' });
    expect(check(body, older, 'ed25519OrRsa')).toEqual({ signature: 'rsa' });
    const withNewer = { ...older, 'x-ghl-signature': 'N/A' };
    expect(check(body, withNewer, 'ed25519OrRsa')).toEqual({ signature: 'rsa' });
  });

  it('is judged by the newer signature where both came', () => {
    const other = signedHeaders(Buffer.from('{}'), key);
    const both = { ...signedHeaders(body, rsa), ...other };
    expect(check(body, both, 'ed25519OrRsa')).toEqual({ refused: 'wrongSignature' });
  });

  it('is not asked for when the check is off', () => {
    expect(check(body, {}, 'none')).toEqual({ signature: 'none' });
  });
});

describe('what is refused', () => {
  it.each([
    ['no header', {}, 'unsigned'],
    ['an empty header', { 'x-ghl-signature': '' }, 'unsigned'],
    ['HighLevel’s word for unsigned', { 'x-ghl-signature': 'N/A' }, 'unsigned'],
    [
      'the header sent twice, as Node joins it',
      { 'x-ghl-signature': `${signature}, ${signature}` },
      'malformedSignature',
    ],
    [
      'the header sent twice, as a list',
      { 'x-ghl-signature': [signature, signature] },
      'malformedSignature',
    ],
    ['a list of one', { 'x-ghl-signature': [signature] }, 'malformedSignature'],
    [
      'white space in it',
      { 'x-ghl-signature': `${signature.slice(0, 40)} ${signature.slice(40)}` },
      'malformedSignature',
    ],
    [
      'base64 for addresses',
      { 'x-ghl-signature': Buffer.alloc(64, 0xff).toString('base64url') },
      'malformedSignature',
    ],
    [
      'base64 without its padding',
      { 'x-ghl-signature': signature.replaceAll('=', '') },
      'malformedSignature',
    ],
    [
      'hexadecimal',
      { 'x-ghl-signature': Buffer.from(signature, 'base64').toString('hex') },
      'malformedSignature',
    ],
    ['a prefix', { 'x-ghl-signature': `sha256=${signature}` }, 'malformedSignature'],
    ['63 bytes', { 'x-ghl-signature': Buffer.alloc(63).toString('base64') }, 'malformedSignature'],
    ['65 bytes', { 'x-ghl-signature': Buffer.alloc(65).toString('base64') }, 'malformedSignature'],
    ['64 zero bytes', { 'x-ghl-signature': Buffer.alloc(64).toString('base64') }, 'wrongSignature'],
    [
      'an RSA signature in its place',
      { 'x-ghl-signature': signedHeaders(body, rsa)['x-wh-signature'] },
      'malformedSignature',
    ],
    ['the signature under the older name', { 'x-wh-signature': signature }, 'unsigned'],
  ])('%s', (_what, sent, refused) => {
    expect(check(body, sent)).toEqual({ refused });
  });

  it('another key’s signature', () => {
    expect(check(body, signedHeaders(body, ed25519Key()))).toEqual({ refused: 'wrongSignature' });
    const otherRsa = signedHeaders(body, rsaKey());
    expect(check(body, otherRsa, 'ed25519OrRsa')).toEqual({ refused: 'wrongSignature' });
  });

  it.each([
    ['white space', '{"type": "OutboundMessage","body":"Hello"}'],
    ['a line break at the end', '{"type":"OutboundMessage","body":"Hello"}\n'],
    ['the order of the keys', '{"body":"Hello","type":"OutboundMessage"}'],
    ['a unicode escape', '{"type":"OutboundMessage","body":"H\\u0065llo"}'],
    ['a key twice', '{"type":"OutboundMessage","body":"x","body":"Hello"}'],
    ['a byte order mark', '\ufeff{"type":"OutboundMessage","body":"Hello"}'],
    ['nothing at all', ''],
  ])('a signature over the same JSON in other bytes: %s', (_what, text) => {
    expect(check(Buffer.from(text), headers)).toEqual({ refused: 'wrongSignature' });
  });

  it('any change of one bit, in the body or in the signature’s bytes', () => {
    const anyBody = fc.uint8Array({ minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(anyBody, fc.nat(), fc.nat(64 * 8 - 1), (bytes, bodyBit, signatureBit) => {
        const sent = Buffer.from(bytes);
        const own = signedHeaders(sent, key)['x-ghl-signature'] ?? '';
        expect(check(sent, { 'x-ghl-signature': own })).toEqual({ signature: 'ed25519' });
        const otherBody = flipped(sent, bodyBit % (sent.length * 8));
        expect(check(otherBody, { 'x-ghl-signature': own })).toEqual({ refused: 'wrongSignature' });
        const otherSignature = flipped(Buffer.from(own, 'base64'), signatureBit).toString('base64');
        expect(check(sent, { 'x-ghl-signature': otherSignature })).toEqual({
          refused: 'wrongSignature',
        });
      }),
    );
  });

  it('any other character in the signature’s text', () => {
    const anyCharacter = fc.string({ minLength: 1, maxLength: 2, unit: 'binary' });
    fc.assert(
      fc.property(fc.nat(signature.length - 1), anyCharacter, (at, character) => {
        fc.pre(signature[at] !== character);
        const text = signature.slice(0, at) + character + signature.slice(at + 1);
        expect(check(body, { 'x-ghl-signature': text })).toHaveProperty('refused');
      }),
    );
  });

  it('any headers that were not signed for, whatever is in them', () => {
    const header = fc.oneof(fc.string(), fc.array(fc.string()), fc.base64String());
    fc.assert(
      fc.property(fc.uint8Array(), header, header, (bytes, newer, older) => {
        const sent = { 'x-ghl-signature': newer, 'x-wh-signature': older };
        expect(check(Buffer.from(bytes), sent, 'ed25519OrRsa')).toHaveProperty('refused');
      }),
    );
  });
});

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return copy;
}
