import type { NodeHint } from 'n8n-workflow';

/** Whole public keys and white space, also written as `\n`, and nothing else. */
const WHOLE_KEYS = String.raw`/^(\s|\\[nr]|-----BEGIN (RSA )?PUBLIC KEY-----[A-Za-z0-9+/=\s\\]*-----END (RSA )?PUBLIC KEY-----)*$/`;
const WHITE_SPACE = String.raw`/\s|\\[nr]/g`;
/** The same without white space: 60 characters of an Ed25519 key, many of an RSA key of 2048 bits or more. */
const USABLE_KEYS =
  '/^(-----BEGIN(RSA)?PUBLICKEY-----(MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=|MII[A-Za-z0-9+/]{300,}={0,2})-----END(RSA)?PUBLICKEY-----)*$/';

const KEYS = '$parameter["publicKeys"]';
const ARE_WHOLE = `${WHOLE_KEYS}.test(${KEYS})`;
const ARE_USABLE = `${USABLE_KEYS}.test(${KEYS}.replace(${WHITE_SPACE}, ""))`;

function hint(type: NodeHint['type'], condition: string, message: string): NodeHint {
  return {
    message: `<b>Further Public Keys</b>: ${message}`,
    type,
    location: 'ndv',
    whenToDisplay: 'always',
    displayCondition: `={{ ${condition} }}`,
  };
}

/**
 * Shown while the keys are typed; what only the key itself tells comes when the workflow is
 * published. Hints, because only the editor evaluates these: n8n weighs a condition of a parameter
 * several times in each request, and one with a regular expression costs a fifth of it.
 */
export const keyHints: NodeHint[] = [
  hint(
    'danger',
    `${KEYS}.includes("PRIVATE KEY")`,
    'this is a private key. Paste the public key instead, and make a new pair: everybody who can open this workflow has seen the private one.',
  ),
  hint(
    'warning',
    `!${KEYS}.includes("PRIVATE KEY") && !${ARE_WHOLE}`,
    'this is not a whole public key. A key begins with -----BEGIN PUBLIC KEY----- and ends with -----END PUBLIC KEY-----; several keys follow one another with nothing else between them.',
  ),
  hint(
    'warning',
    `${ARE_WHOLE} && !${ARE_USABLE}`,
    'a key is damaged, cut off or of a kind that HighLevel does not sign with. Between its first and its last line an Ed25519 key has 60 characters, an RSA key of 2048 bits 392.',
  ),
];
