import { createPublicKey, type KeyObject } from 'node:crypto';
import { RecentMap } from './recentMap';

/**
 * HighLevel's Ed25519 key, the same for every app: what `X-GHL-Signature` is checked against.
 * Published in HighLevel's webhook integration guide.
 */
export const HIGHLEVEL_PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=
-----END PUBLIC KEY-----`;

/** HighLevel's older RSA key, which `X-WH-Signature` is checked against while that header lives. */
export const HIGHLEVEL_LEGACY_PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAokvo/r9tVgcfZ5DysOSC
Frm602qYV0MaAiNnX9O8KxMbiyRKWeL9JpCpVpt4XHIcBOK4u3cLSqJGOLaPuXw6
dO0t6Q/ZVdAV5Phz+ZtzPL16iCGeK9po6D6JHBpbi989mmzMryUnQJezlYJ3DVfB
csedpinheNnyYeFXolrJvcsjDtfAeRx5ByHQmTnSdFUzuAnC9/GepgLT9SM4nCpv
uxmZMxrJt5Rw+VUaQ9B8JSvbMPpez4peKaJPZHBbU3OdeCVx5klVXXZQGNHOs8gF
3kvoV5rTnXV0IknLBXlcKKAQLZcY/Q9rG6Ifi9c+5vqlvHPCUJFT5XUGG5RKgOKU
J062fRtN+rLYZUV+BjafxQauvC8wSWeYja63VSUruvmNj8xkx2zE/Juc+yjLjTXp
IocmaiFeAO6fUtNjDeFVkhf5LNb59vECyrHD2SQIrhgXpO4Q3dVNA5rw576PwTzN
h/AMfHKIjE4xQA1SZuYJmNnmVZLIZBlQAF9Ntd03rfadZ+yDiOXCCs9FkHibELhC
HULgCsnuDJHcrGNd5/Ddm5hxGQ0ASitgHeMZ0kcIOwKDOzOU53lDza6/Y09T7sYJ
PQe7z0cvj7aE4B+Ax1ZoZGPzpJlZtGXCsu9aTEGEnKzmsFqwcSsnw3JB31IGKAyk
T1hhTiaCeIY/OwwwNUY2yvcCAwEAAQ==
-----END PUBLIC KEY-----`;

/** Every key costs a forged request one more check, so there is an end to them. */
export const MAX_FURTHER_KEYS = 10;
const MIN_RSA_BITS = 2048;
const REMEMBERED_TEXTS = 100;

/** The keys a message may be signed with, by kind. */
export interface TrustedKeys {
  ed25519: KeyObject[];
  rsa: KeyObject[];
}

export interface ParsedKeys {
  keys: TrustedKeys;
  /** What is wrong with the text, one sentence each with what to do; empty when all of it is fine. */
  problems: string[];
}

const PEM_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END ([A-Z0-9 ]+)-----/g;
const HOW_A_KEY_LOOKS =
  'A public key begins with -----BEGIN PUBLIC KEY----- and ends with -----END PUBLIC KEY-----.';

/**
 * Reads public keys in PEM form, any number of them one after another. Line breaks may be missing
 * or written as `\n`, as they are when a key comes out of a JSON file or an environment variable.
 *
 * @param text what the user typed; empty is fine and gives no keys
 * @returns the usable keys, and a sentence for each thing that cannot be used; never throws
 */
export function parsePublicKeys(text: string): ParsedKeys {
  const keys: TrustedKeys = { ed25519: [], rsa: [] };
  const problems: string[] = [];
  const pem = text.replaceAll('\\n', '\n').replaceAll('\\r', '');
  let count = 0;
  const rest = pem.replace(PEM_BLOCK, (_block, label: string, body: string, end: string) => {
    count++;
    const problem = addKey(keys, label, body, end);
    if (problem) problems.push(`Public key ${count} ${problem}`);
    return '';
  });
  if (rest.includes('PRIVATE KEY')) problems.push(`The text ${PRIVATE_KEY_PROBLEM}`);
  else if (rest.trim() !== '') problems.push(describeRest(rest.trim(), count));
  if (count > MAX_FURTHER_KEYS) {
    problems.push(`There are ${count} public keys; at most ${MAX_FURTHER_KEYS} can be trusted.`);
  }
  return { keys, problems };
}

const PRIVATE_KEY_PROBLEM =
  'holds a private key. Paste only the public key, and make a new key pair: everybody who can open this workflow has seen the private one.';

/** Adds one key, or says what is wrong with it. */
function addKey(keys: TrustedKeys, label: string, body: string, end: string): string | undefined {
  if (label.includes('PRIVATE')) return PRIVATE_KEY_PROBLEM;
  if (label === 'CERTIFICATE') return 'is a certificate. Paste the public key it is for.';
  if (label !== 'PUBLIC KEY' && label !== 'RSA PUBLIC KEY') {
    return `is of the kind "${label}". ${HOW_A_KEY_LOOKS}`;
  }
  if (label !== end) return `begins as "${label}" but ends as "${end}".`;
  const key = readKey(body, label === 'PUBLIC KEY' ? 'spki' : 'pkcs1');
  if (!key) return 'cannot be read: it is damaged or a part of it is missing.';
  return sortIn(keys, key);
}

function readKey(body: string, type: 'spki' | 'pkcs1'): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(body, 'base64'), format: 'der', type });
  } catch {
    return undefined;
  }
}

function sortIn(keys: TrustedKeys, key: KeyObject): string | undefined {
  const type = key.asymmetricKeyType ?? 'unknown';
  if (type === 'ed25519') {
    keys.ed25519.push(key);
    return undefined;
  }
  if (type !== 'rsa') return `is of the type ${type}. HighLevel signs with Ed25519 keys.`;
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < MIN_RSA_BITS) {
    return `is an RSA key of ${bits} bits, which can be forged. ${MIN_RSA_BITS} bits are the least.`;
  }
  keys.rsa.push(key);
  return undefined;
}

function describeRest(rest: string, count: number): string {
  const begins = rest.slice(0, 30).trim();
  return count === 0
    ? `No public key was found in the text that begins with "${begins}". ${HOW_A_KEY_LOOKS}`
    : `There is text that belongs to no public key: "${begins}". ${HOW_A_KEY_LOOKS}`;
}

const [highLevel, legacy] = [HIGHLEVEL_PUBLIC_KEY, HIGHLEVEL_LEGACY_PUBLIC_KEY].map(
  (pem) => parsePublicKeys(pem).keys,
);
const remembered = new RecentMap<TrustedKeys>(REMEMBERED_TEXTS);

/**
 * The usable keys of a text, then HighLevel's own, made once for each text. Who adds a key expects
 * it in use, so it is tried first. Keys that cannot be used are left out here: the user is told of
 * them when the workflow is activated.
 */
export function trustedKeys(furtherKeys: string): TrustedKeys {
  const known = remembered.get(furtherKeys);
  if (known) return known;
  const { keys } = parsePublicKeys(furtherKeys);
  const trusted = {
    ed25519: [...keys.ed25519.slice(0, MAX_FURTHER_KEYS), ...(highLevel?.ed25519 ?? [])],
    rsa: [...keys.rsa.slice(0, MAX_FURTHER_KEYS), ...(legacy?.rsa ?? [])],
  };
  remembered.set(furtherKeys, trusted);
  return trusted;
}
