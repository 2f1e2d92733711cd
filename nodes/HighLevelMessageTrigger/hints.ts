import type { NodeHint } from 'n8n-workflow';

const KEY = String.raw`-----BEGIN (RSA )?PUBLIC KEY-----[A-Za-z0-9+/=\s\\]*-----END (RSA )?PUBLIC KEY-----`;
/** Whole public keys and white space, also written as `\n`, and nothing else. */
const WHOLE_KEYS = String.raw`/^(\s|\\[nr]|${KEY})*$/`;
const WHITE_SPACE = String.raw`/\s|\\[nr]/g`;

/** How every Ed25519 key begins without its first line; the 32 bytes of the key follow. */
const ED25519 = 'MCowBQYDK2VwAyEA';
/** The points of small order, then every number that is too large for the field, in base64. */
const NO_POINT = [
  // AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
  'A[AQ]A{39}[AI]A=',
  // JuiVj8KyJ7BFw/SJ8u+Y8NXfrAXTxjM5sTgCiG1T/AU=
  'JuiVj8KyJ7BFw/SJ8u[+]Y8NXfrAXTxjM5sTgCiG1T/[AI]U=',
  // xxdqcD1N2E+6PAt2DRBnDyogU/osOczGTsf9d5KsA3o=
  'xxdqcD1N2E[+]6PAt2DRBnDyogU/osOczGTsf9d5KsA[3/]o=',
  // 7P///////////////////////////////////////38=
  '[7-9+/][Pfv/]/{39}[3/]8=',
].join('|');
/** How an RSA key ends whose exponent is 65537: three ways, by the number of its bytes. */
const RSA_END = 'IDAQAB|AgMBAAE=|CAwEAAQ==';
/** Keys without white space: 60 characters of an Ed25519 key, many of an RSA key of 2048 bits or more. */
const USABLE_KEYS = expression(
  `^(-----BEGIN(RSA)?PUBLICKEY-----(${ED25519}[A-Za-z0-9+/]{43}=|MII[A-Za-z0-9+/]{300,}(${RSA_END}))-----END(RSA)?PUBLICKEY-----)*$`,
);
const FORGEABLE_KEY = expression(`${ED25519}(${NO_POINT})`);

function expression(pattern: string): string {
  return `/${pattern.replaceAll('/', String.raw`\/`)}/`;
}

/** Empty where the option was never added, so that each condition is a boolean. */
const KEYS = '($parameter["options"]?.["additionalPublicKeys"] || "")';
const APP_IDS = '($parameter["options"]?.["appIds"] || "")';
const IS_UNCHECKED = '$parameter["options"]?.["signatureCheck"] === "none"';
const HAS_PRIVATE_KEY = `${KEYS}.includes("PRIVATE KEY")`;
const HAS_KEY = `/${KEY}/.test(${KEYS})`;
const ARE_WHOLE = `${WHOLE_KEYS}.test(${KEYS})`;
const WITHOUT_WHITE_SPACE = `${KEYS}.replace(${WHITE_SPACE}, "")`;
const ARE_USABLE = `${USABLE_KEYS}.test(${WITHOUT_WHITE_SPACE})`;
const IS_FORGEABLE = `${FORGEABLE_KEY}.test(${WITHOUT_WHITE_SPACE})`;

function hint(
  type: NodeHint['type'],
  condition: string,
  message: string,
  whenToDisplay: NodeHint['whenToDisplay'] = 'always',
): NodeHint {
  const displayCondition = `={{ ${condition} }}`;
  return { message, type, location: 'outputPane', whenToDisplay, displayCondition };
}

function keyHint(type: NodeHint['type'], condition: string, message: string): NodeHint {
  return hint(type, condition, `<b>Additional Public Keys</b>: ${message}`);
}

/**
 * The editor shows these while the user types. Publishing checks the rest: whether a key is a point
 * of the curve, for example. They are hints because only the editor evaluates hints: n8n evaluates a
 * parameter's own condition several times for each request, and a regular expression in it costs a
 * fifth of the request.
 */
export const triggerHints: NodeHint[] = [
  hint(
    'danger',
    IS_UNCHECKED,
    'Anyone who knows the URL can now start this workflow with a fake message. Only use this behind your own proxy that verifies the signature.',
  ),
  keyHint(
    'danger',
    HAS_PRIVATE_KEY,
    'This is a private key. Paste the public key instead and create a new key pair, because anyone with access to this workflow can see the private key.',
  ),
  keyHint(
    'warning',
    `!${HAS_PRIVATE_KEY} && !${ARE_WHOLE} && ${HAS_KEY}`,
    'There is other text around a key. Remove everything that is not between a -----BEGIN PUBLIC KEY----- line and its -----END PUBLIC KEY----- line.',
  ),
  keyHint(
    'warning',
    `!${HAS_PRIVATE_KEY} && !${ARE_WHOLE} && !${HAS_KEY}`,
    "This isn't a complete public key. Include the -----BEGIN PUBLIC KEY----- and -----END PUBLIC KEY----- lines.",
  ),
  keyHint(
    'danger',
    `${ARE_WHOLE} && ${IS_FORGEABLE}`,
    "Anyone can sign for this key, so it proves nothing. It isn't used. Remove it.",
  ),
  keyHint(
    'warning',
    `${ARE_WHOLE} && !${IS_FORGEABLE} && !${ARE_USABLE}`,
    'A key is incomplete or of an unsupported type. Copy it again, from -----BEGIN to the last -----. Supported: Ed25519, and RSA from 2048 bits with the exponent 65537.',
  ),
  hint(
    'warning',
    `!(${IS_UNCHECKED}) && ${APP_IDS}.trim() === ""`,
    '<b>App IDs</b> is empty. Unless you selected a credential, any HighLevel app can start this workflow: a signature proves that HighLevel sent a message, not that the message is from your account. Add the ID of your app under Options.',
    // A condition cannot see the credential, so the hint must not stay once messages arrive.
    'beforeExecution',
  ),
];
