import { generateKeyPairSync } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { triggerHints } from '../../../nodes/HighLevelMessageTrigger/hints';
import { parsePublicKeys } from '../../../nodes/HighLevelMessageTrigger/publicKeys';
import { ed25519KeyOf, pemOf, rsaKeyWithExponent, SMALL_ORDER_POINTS } from './forging';
import { ed25519Key, rsaKey } from './signing';

/** The hints that the editor shows for these parameters, by a few words of each. */
function shown(parameters: Record<string, unknown>): string[] {
  return triggerHints
    .filter(({ displayCondition = '' }) => {
      const expression = displayCondition.replace(/^=\{\{|\}\}$/g, '');
      const result: unknown = runInNewContext(expression, { $parameter: parameters });
      // The editor logs a warning for every other type, and does not show the hint.
      expect(typeof result).toBe('boolean');
      return result;
    })
    .map(
      ({ message }) =>
        /private key|complete public key|other text around a key|Anyone can sign|Anyone who knows|incomplete or of|App IDs/.exec(
          message,
        )?.[0] ?? message,
    );
}

describe('for Additional Public Keys', () => {
  const appIds = '6a0b1c2d3e4f5a6b7c8d9e0f';
  const shownForKeys = (additionalPublicKeys: string): string[] =>
    shown({ options: { appIds, additionalPublicKeys } });
  const one = ed25519Key().pem;
  const pkcs1 = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .publicKey.export({ type: 'pkcs1', format: 'pem' })
    .toString();

  it.each([
    ['nothing', ''],
    ['one key', one],
    ['several kinds', `${one}\n${rsaKey().pem}\n\n${pkcs1}`],
    ['an RSA key of 3072 bits', rsaKey(3072).pem],
    ['an RSA key of 4096 bits', rsaKey(4096).pem],
    ['no line breaks', one.replaceAll('\n', '')],
    ['line breaks written as \\n', JSON.stringify(one).slice(1, -1)],
  ])('are silent on %s, as publishing is', (_what, text) => {
    expect(shownForKeys(text)).toEqual([]);
    expect(parsePublicKeys(text).problems).toEqual([]);
  });

  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const tooLarge = ['ed', 'f0', 'ff'].map((first) => `${first}${'ff'.repeat(30)}7f`);

  it.each<[string, string | Buffer, string]>([
    ['a private key', ec.privateKey.export({ type: 'pkcs8', format: 'pem' }), 'private key'],
    ['a few words', 'my key', 'complete public key'],
    ['a key without its first line', one.split('\n').slice(1).join('\n'), 'complete public key'],
    ['text between keys', `${one}and then\n${one}`, 'other text around a key'],
    ['a command above a key', `> npm run send\n\n${one}`, 'other text around a key'],
    ['a key cut off', one.replace(/^(M.{30}).{10}/m, '$1'), 'incomplete or of'],
    [
      'a key of another kind',
      ec.publicKey.export({ type: 'spki', format: 'pem' }),
      'incomplete or of',
    ],
    ['a weak RSA key', rsaKey(1024).pem, 'incomplete or of'],
    ['an RSA key with the exponent 1', pemOf(rsaKeyWithExponent('AQ')), 'incomplete or of'],
    ['an RSA key with the exponent 3', pemOf(rsaKeyWithExponent('Aw')), 'incomplete or of'],
    ...[...SMALL_ORDER_POINTS, ...tooLarge].map((point): [string, string, string] => [
      `the Ed25519 key ${point}`,
      one + pemOf(ed25519KeyOf(point)),
      'Anyone can sign',
    ]),
  ])('say at once what is wrong with %s', (_what, text, problem) => {
    expect(shownForKeys(text.toString())).toEqual([problem]);
    expect(parsePublicKeys(text.toString()).problems).not.toEqual([]);
  });

  it('are silent where the option was never added', () => {
    expect(shown({ options: { appIds } })).toEqual([]);
  });
});

describe('for App IDs', () => {
  it.each([
    ['a new node', { options: {} }],
    ['a node without options', {}],
    ['an option of spaces', { options: { appIds: ' ' } }],
    [
      'a node that checks the legacy signature too',
      { options: { signatureCheck: 'ed25519OrRsa' } },
    ],
  ])('say why they matter on %s', (_what, parameters) => {
    expect(shown(parameters)).toEqual(['App IDs']);
  });
});

it('warn of a check that is turned off, and ask for nothing else then', () => {
  expect(shown({ options: { signatureCheck: 'none' } })).toEqual(['Anyone who knows']);
});
