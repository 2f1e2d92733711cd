import { createPublicKey, type KeyObject } from 'node:crypto';
import { RecentMap } from './recentMap';
import { ed25519Weakness, rsaWeakness } from './weakKeys';

/**
 * HighLevel's Ed25519 key, the same for every app. It verifies `X-GHL-Signature`. HighLevel's webhook
 * integration guide publishes it.
 */
export const HIGHLEVEL_PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=
-----END PUBLIC KEY-----`;

/** HighLevel's older RSA key. It verifies `X-WH-Signature` while HighLevel still sends that header. */
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

/** A limit, because a forged request is checked against every key. */
export const MAX_ADDITIONAL_KEYS = 10;
const REMEMBERED_TEXTS = 100;

/** The keys a message may be signed with, by kind. */
export interface TrustedKeys {
  ed25519: KeyObject[];
  rsa: KeyObject[];
}

export interface ParsedKeys {
  keys: TrustedKeys;
  /** A sentence for each problem of the text, with its remedy; empty when all of it can be used. */
  problems: string[];
}

const PEM_BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END ([A-Z0-9 ]+)-----/g;
const FORM_OF_A_KEY =
  'A public key begins with -----BEGIN PUBLIC KEY----- and ends with -----END PUBLIC KEY-----.';

/**
 * Reads any number of public keys in PEM form, one after another. Line breaks may be missing or
 * written as `\n`, as in a JSON file or an environment variable.
 *
 * @param text as the user typed it; an empty text has no keys and no problems
 * @returns the usable keys, and a sentence for each part that cannot be used; never throws
 */
export function parsePublicKeys(text: string): ParsedKeys {
  const keys: TrustedKeys = { ed25519: [], rsa: [] };
  const problems: string[] = [];
  const pem = text.replaceAll('\\n', '\n').replaceAll('\\r', '');
  let count = 0;
  const rest = pem.replace(PEM_BLOCK, (_block, label: string, body: string, end: string) => {
    count++;
    const problem = addKey(keys, label, body, end);
    if (problem) problems.push(`Key ${count} ${problem}`);
    return '';
  });
  if (rest.includes('PRIVATE KEY')) problems.push(`This ${PRIVATE_KEY_PROBLEM}`);
  else if (rest.trim() !== '') problems.push(describeRest(rest.trim(), count));
  if (count > MAX_ADDITIONAL_KEYS) {
    problems.push(`There are ${count} public keys; at most ${MAX_ADDITIONAL_KEYS} can be trusted.`);
  }
  return { keys, problems };
}

const PRIVATE_KEY_PROBLEM =
  'is a private key. Paste the public key instead and create a new key pair, because anyone with access to this workflow can see the private key.';

/**
 * Adds one key.
 *
 * @returns why the key cannot be used, as the end of a sentence; undefined when it was added
 */
function addKey(keys: TrustedKeys, label: string, body: string, end: string): string | undefined {
  if (label.includes('PRIVATE')) return PRIVATE_KEY_PROBLEM;
  if (label === 'CERTIFICATE') return 'is a certificate. Paste its public key instead.';
  if (label !== 'PUBLIC KEY' && label !== 'RSA PUBLIC KEY') {
    return `is of the kind "${label}". ${FORM_OF_A_KEY}`;
  }
  if (label !== end) return `begins as "${label}" but ends as "${end}".`;
  const key = readKey(body, label === 'PUBLIC KEY' ? 'spki' : 'pkcs1');
  if (!key) return 'is incomplete or damaged. Copy it again, including the BEGIN and END lines.';
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
  if (type !== 'ed25519' && type !== 'rsa') {
    return `is of the type ${type}. HighLevel signs with Ed25519 keys.`;
  }
  const weakness = type === 'ed25519' ? ed25519Weakness(key) : rsaWeakness(key);
  if (weakness === undefined) keys[type].push(key);
  return weakness;
}

function describeRest(rest: string, count: number): string {
  const begins = rest.slice(0, 30).trim();
  return count === 0
    ? `There is no public key in the text that begins with "${begins}". ${FORM_OF_A_KEY}`
    : `The text "${begins}" is not part of a public key. ${FORM_OF_A_KEY}`;
}

const [highLevel, legacy] = [HIGHLEVEL_PUBLIC_KEY, HIGHLEVEL_LEGACY_PUBLIC_KEY].map(
  (pem) => parsePublicKeys(pem).keys,
);
const remembered = new RecentMap<TrustedKeys>(REMEMBERED_TEXTS);

/**
 * The usable keys of a text, then HighLevel's own, parsed once for each text. Additional keys are
 * first, because their user expects them to be used. Unusable keys are left out here; publishing the
 * workflow reports them.
 */
export function trustedKeys(additionalKeys: string): TrustedKeys {
  const known = remembered.get(additionalKeys);
  if (known) return known;
  const { keys } = parsePublicKeys(additionalKeys);
  const trusted = {
    ed25519: [...keys.ed25519.slice(0, MAX_ADDITIONAL_KEYS), ...(highLevel?.ed25519 ?? [])],
    rsa: [...keys.rsa.slice(0, MAX_ADDITIONAL_KEYS), ...(legacy?.rsa ?? [])],
  };
  remembered.set(additionalKeys, trusted);
  return trusted;
}
