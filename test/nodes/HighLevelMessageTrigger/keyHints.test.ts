import { generateKeyPairSync } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { keyHints } from '../../../nodes/HighLevelMessageTrigger/keyHints';
import { parsePublicKeys } from '../../../nodes/HighLevelMessageTrigger/publicKeys';
import { ed25519Key, rsaKey } from './signing';

/** The hints that the editor shows for a text, by what they complain of. */
function shown(publicKeys: string): string[] {
  return keyHints
    .filter(({ displayCondition = '' }) => {
      const expression = displayCondition.replace(/^=\{\{|\}\}$/g, '');
      return runInNewContext(expression, { $parameter: { publicKeys } }) === true;
    })
    .map(({ message }) => /private key|not a whole|damaged/.exec(message)?.[0] ?? message);
}

const one = ed25519Key().pem;
const rsa = rsaKey().pem;
const pkcs1 = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();

it.each([
  ['nothing', ''],
  ['one key', one],
  ['several kinds', `${one}\n${rsa}\n\n${pkcs1}`],
  ['no line breaks', one.replaceAll('\n', '')],
  ['line breaks written as \\n', JSON.stringify(one).slice(1, -1)],
])('are silent on %s, as activation is', (_what, text) => {
  expect(shown(text)).toEqual([]);
  expect(parsePublicKeys(text).problems).toEqual([]);
});

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });

it.each([
  ['a private key', ec.privateKey.export({ type: 'pkcs8', format: 'pem' }), 'private key'],
  ['a few words', 'my key', 'not a whole'],
  ['a key without its first line', one.split('\n').slice(1).join('\n'), 'not a whole'],
  ['text between keys', `${one}and then\n${one}`, 'not a whole'],
  ['a key cut off', one.replace(/^(M.{30}).{10}/m, '$1'), 'damaged'],
  ['a key of another kind', ec.publicKey.export({ type: 'spki', format: 'pem' }), 'damaged'],
  ['a weak RSA key', rsaKey(1024).pem, 'damaged'],
])('say at once what is wrong with %s', (_what, text, problem) => {
  expect(shown(text.toString())).toEqual([problem]);
  expect(parsePublicKeys(text.toString()).problems).not.toEqual([]);
});
