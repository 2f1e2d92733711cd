import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import {
  HIGHLEVEL_LEGACY_PUBLIC_KEY,
  HIGHLEVEL_PUBLIC_KEY,
  MAX_ADDITIONAL_KEYS,
  parsePublicKeys,
  trustedKeys,
} from '../../../nodes/HighLevelMessageTrigger/publicKeys';
import { ed25519Key, rsaKey } from './signing';

const one = ed25519Key().pem;
const two = ed25519Key().pem;
const rsa = rsaKey().pem;
const cutOff = one.replace(/^(M.{30}).{10}/m, '$1');

function counts(text: string) {
  const { keys, problems } = parsePublicKeys(text);
  return { ed25519: keys.ed25519.length, rsa: keys.rsa.length, problems };
}

it('knows HighLevel’s own keys', () => {
  expect(counts(HIGHLEVEL_PUBLIC_KEY)).toEqual({ ed25519: 1, rsa: 0, problems: [] });
  const { keys } = parsePublicKeys(HIGHLEVEL_LEGACY_PUBLIC_KEY);
  expect(keys.rsa[0]?.asymmetricKeyDetails?.modulusLength).toBe(4096);
  expect(trustedKeys('').ed25519).toHaveLength(1);
  expect(trustedKeys('').rsa).toHaveLength(1);
});

it.each([
  ['nothing', '', 0, 0],
  ['white space', ' \n', 0, 0],
  ['one key', one, 1, 0],
  ['several kinds, with empty lines between', `${one}\n\n${rsa}\n${two}\n`, 2, 1],
  ['Windows line breaks', one.replaceAll('\n', '\r\n'), 1, 0],
  ['no line breaks', one.replaceAll('\n', ''), 1, 0],
  ['spaces for line breaks, as a one-line field makes them', one.replaceAll('\n', ' '), 1, 0],
  ['line breaks written as \\n', JSON.stringify(one).slice(1, -1), 1, 0],
])('reads %s', (_what, text, ed25519, rsaKeys) => {
  expect(counts(text)).toEqual({ ed25519, rsa: rsaKeys, problems: [] });
});

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';

it.each([
  ['no key at all', 'my key', /no public key.*"my key".*BEGIN PUBLIC KEY/],
  ['a key without its first line', one.split('\n').slice(1).join('\n'), /no public key/],
  ['a key cut off', cutOff, /Key 1 is incomplete or damaged/],
  [
    'a key of another kind',
    ec.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    /type ec/,
  ],
  ['a certificate', certificate, /Key 1 is a certificate/],
  ['a weak RSA key', rsaKey(1024).pem, /1024 bits/],
  [
    'lines that do not match',
    one.replace('END PUBLIC', 'END RSA PUBLIC'),
    /begins as "PUBLIC KEY" but ends as/,
  ],
  ['text between keys', `${one}and then\n${two}`, /"and then" is not part of a public key/],
  ['an unknown kind of block', one.replaceAll('PUBLIC KEY', 'SSH KEY'), /of the kind "SSH KEY"/],
])('says what is wrong with %s', (_what, text, problem) => {
  const { problems } = parsePublicKeys(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

it('names the bad key among good ones, and keeps the good ones', () => {
  const { keys, problems } = parsePublicKeys(`${one}${cutOff}${two}`);
  expect(keys.ed25519).toHaveLength(2);
  expect(problems).toEqual([expect.stringContaining('Key 2')]);
});

it.each(['pkcs8', 'pkcs1', 'encrypted'])(
  'refuses a private key and does not repeat it (%s)',
  (form) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey
      .export(
        form === 'encrypted'
          ? { type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }
          : { type: form as 'pkcs1' | 'pkcs8', format: 'pem' },
      )
      .toString();
    const { keys, problems } = parsePublicKeys(pem);
    expect(keys.rsa).toEqual([]);
    expect(problems[0]).toContain('private key');
    expect(problems.join()).not.toContain(pem.split('\n')[1]);
  },
);

it('has an end to how many keys a forged request can be checked against', () => {
  const many = Array.from({ length: MAX_ADDITIONAL_KEYS + 5 }, () => one).join('\n');
  expect(parsePublicKeys(many).problems).toEqual([expect.stringContaining('at most 10')]);
  expect(trustedKeys(many).ed25519).toHaveLength(MAX_ADDITIONAL_KEYS + 1);
});

it('makes key objects once, and tries an additional key before HighLevel’s', () => {
  expect(trustedKeys(one)).toBe(trustedKeys(one));
  const [first] = trustedKeys(one).ed25519;
  expect(first?.export({ type: 'spki', format: 'pem' })).toBe(one);
});

it('reads any text without failing, trusts only keys that are in it whole, and says what is wrong', () => {
  const part = fc.oneof(
    fc.constantFrom(one, two, rsa, cutOff, '\n', '\\n', 'PRIVATE KEY'),
    fc.constantFrom('-----BEGIN PUBLIC KEY-----', '-----END PUBLIC KEY-----', '-----BEGIN '),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      const { keys, problems } = parsePublicKeys(text);
      const body = (pem: string) => pem.split('\n')[1] ?? '';
      for (const key of [...keys.ed25519, ...keys.rsa]) {
        const pem = key.export({ type: 'spki', format: 'pem' }).toString();
        expect(text).toContain(body(pem));
        expect([one, two, rsa]).toContain(pem);
      }
      const isWhole = parts.every((entry) => [one, two, rsa].includes(entry) || !entry.trim());
      if (isWhole) expect(problems).toEqual([]);
      for (const problem of problems) expect(problem).toMatch(/\.$/);
      // A key that is not used is always reported.
      const begun = text.match(/-----BEGIN/g)?.length ?? 0;
      expect(keys.ed25519.length + keys.rsa.length + problems.length).toBeGreaterThanOrEqual(
        Math.min(begun, 1),
      );
    }),
  );
});
