// The requests of npm run test:attacks.
import { randomUUID } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { signBody } from '../../scripts/lib/demoKey.mjs';
import { rawRequest } from './rawHttp.mjs';

const JSON_TYPE = ['Content-Type', 'application/json'];
const SIGNATURE = 'X-GHL-Signature';
const MEGABYTE = 1_000_000;

function text(changes = {}) {
  const message = { type: 'OutboundMessage', messageType: 'SMS', webhookId: randomUUID() };
  return JSON.stringify({ ...message, ...changes });
}

/** A message with the headers given, which is not signed. */
function unsigned(headers = [], body = text()) {
  return (target) => rawRequest(target, { headers: [JSON_TYPE, ...headers], body });
}

function withSignature(signature) {
  return unsigned([[SIGNATURE, signature]]);
}

function ofType(type, body, headers = []) {
  return (target) => rawRequest(target, { headers: [['Content-Type', type], ...headers], body });
}

function packed(encoding, body) {
  return unsigned([['Content-Encoding', encoding]], body);
}

function ofMethod(method) {
  return (target) => rawRequest(target, { method, headers: [JSON_TYPE], body: text() });
}

/** A signed request as bytes. */
export function signedMessage(target, body = text()) {
  const headers = [JSON_TYPE, [SIGNATURE, signBody(Buffer.from(body))]];
  return rawRequest(target, { headers, body });
}

/** R is a point of small order and S is 0: such signatures verify with keys of small order. */
const SMALL_ORDER = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]).toString('base64');

function nested(open, close, depth) {
  return `${open.repeat(depth)}1${close.repeat(depth)}`;
}

/** The first entity is a few bytes, the last one a gigabyte. */
const XML_BOMB = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "eeeeeeeeee">${Array.from(
  { length: 8 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
).join('')}]><a>&e8;</a>`;

function pipelined(target) {
  const options = { headers: [JSON_TYPE], close: false };
  const first = rawRequest(target, { ...options, body: text() });
  const forged = [JSON_TYPE, [SIGNATURE, signBody(Buffer.from('another body'))]];
  const second = rawRequest(target, { headers: forged, body: text(), close: false });
  const last = rawRequest(target, { headers: [JSON_TYPE], body: text() });
  return Buffer.concat([first, second, last]);
}

/** A second request hidden in the body of the first, for a server that counts the length otherwise. */
function smuggled(target) {
  const hidden = signedMessage(target);
  const headers = [JSON_TYPE, ['Content-Length', '5'], ['Transfer-Encoding', 'chunked']];
  return rawRequest(target, { headers, body: Buffer.concat([Buffer.from('0\r\n\r\n'), hidden]) });
}

/**
 * Requests that anyone can send: name, bytes, and the acceptable answers. n8n itself answers 422 to broken
 * JSON, 404 to other methods and addresses, 413 and 500 to unreadable bodies; Node answers 400 and 431 to
 * broken HTTP.
 *
 * @type {{ name: string, requests: (target: URL) => Buffer, allowed: (number | string)[],
 *   send?: { slowly?: boolean, connections?: number } }[]}
 */
export const FROM_ANYONE = [
  { name: 'no signature', requests: unsigned(), allowed: [401] },
  { name: 'an empty signature', requests: withSignature(''), allowed: [401] },
  { name: 'the signature N/A', requests: withSignature('N/A'), allowed: [401] },
  { name: 'a signature of small order', requests: withSignature(SMALL_ORDER), allowed: [401] },
  {
    name: 'a signature of other bytes',
    requests: withSignature(signBody(Buffer.from('another body'))),
    allowed: [401],
  },
  { name: 'a signature of 8 kB', requests: withSignature('A'.repeat(8000)), allowed: [401] },
  { name: 'a header of 100 kB', requests: withSignature('A'.repeat(100_000)), allowed: [431] },
  { name: 'a signature in Latin-1', requests: withSignature('\xe9\xff'), allowed: [401] },
  {
    name: 'a valid signature of another body beside a forged one',
    requests: unsigned([
      [SIGNATURE, signBody(Buffer.from('another body'))],
      [SIGNATURE, 'AAAA'],
    ]),
    allowed: [401],
  },
  {
    name: 'a body longer than was signed',
    requests: (target) => {
      const signed = text();
      const headers = [JSON_TYPE, [SIGNATURE, signBody(Buffer.from(signed))]];
      return rawRequest(target, { headers, body: `${signed} ` });
    },
    allowed: [401],
  },
  {
    name: 'two lengths',
    requests: (target) =>
      rawRequest(target, {
        headers: [
          ['Content-Length', '5'],
          ['Content-Length', '6'],
        ],
      }),
    allowed: [400],
  },
  { name: 'a request hidden in another', requests: smuggled, allowed: [400] },
  { name: 'three requests at once', requests: pipelined, allowed: [401] },
  {
    name: 'a gzip bomb of 200 MB',
    requests: packed('gzip', gzipSync(Buffer.alloc(200 * MEGABYTE))),
    allowed: [400, 401, 413, 500],
  },
  {
    name: 'a brotli bomb of 200 MB',
    requests: packed('br', brotliCompressSync(Buffer.alloc(200 * MEGABYTE))),
    allowed: [400, 401, 413, 415, 422, 500],
  },
  {
    name: 'gzip that is cut off',
    requests: packed('gzip', gzipSync(text()).subarray(0, 30)),
    allowed: [400, 401, 500],
  },
  {
    name: 'a body that is not gzip, although its header says so',
    requests: packed('gzip', Buffer.from(text())),
    allowed: [400, 401, 500],
  },
  {
    name: 'deflate',
    requests: packed('deflate', deflateSync(text())),
    allowed: [400, 401, 422, 500],
  },
  {
    name: 'an unknown encoding',
    requests: packed('x-none', text()),
    allowed: [401, 415, 422, 500],
  },
  {
    name: 'fifty bodies that arrive byte by byte',
    requests: unsigned(),
    allowed: ['closed'],
    send: { slowly: true, connections: 50 },
  },
  {
    name: 'a million nested lists',
    requests: unsigned([], nested('[', ']', MEGABYTE)),
    allowed: [401, 422, 500],
  },
  {
    name: 'a million nested objects, as text',
    requests: ofType('text/plain', nested('{"a":', '}', MEGABYTE)),
    allowed: [401],
  },
  {
    name: 'an XML bomb',
    requests: ofType('application/xml', XML_BOMB),
    allowed: [400, 401, 422, 500],
  },
  {
    name: 'a form of 100,000 fields',
    requests: ofType(
      'application/x-www-form-urlencoded',
      Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join('&'),
    ),
    allowed: [401, 413, 500],
  },
  {
    name: 'a form with nested fields',
    requests: ofType('application/x-www-form-urlencoded', `a${'[b]'.repeat(100_000)}=1`),
    allowed: [401, 500],
  },
  {
    name: 'a form that names __proto__',
    requests: ofType('application/x-www-form-urlencoded', '__proto__[polluted]=1'),
    allowed: [401],
  },
  {
    name: 'a file upload that is cut off',
    requests: ofType('multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data'),
    allowed: [400, 401, 500],
  },
  {
    name: 'an unknown character set',
    requests: ofType('application/json; charset=none', text()),
    allowed: [401, 415, 422, 500],
  },
  { name: 'no content type', requests: ofType('', text()), allowed: [401] },
  { name: 'GET', requests: ofMethod('GET'), allowed: [404] },
  { name: 'PUT', requests: ofMethod('PUT'), allowed: [404] },
  { name: 'OPTIONS', requests: ofMethod('OPTIONS'), allowed: [204, 404] },
  { name: 'HEAD', requests: ofMethod('HEAD'), allowed: [404] },
  {
    name: 'a path that climbs',
    requests: (target) => rawRequest(target, { path: `${target.pathname}/../../rest/workflows` }),
    allowed: [404],
  },
  {
    name: 'a query that names __proto__',
    requests: (target) =>
      rawRequest(target, {
        path: `${target.pathname}?__proto__[polluted]=1`,
        headers: [JSON_TYPE],
      }),
    allowed: [401],
  },
];

const HOSTILE = {
  '__proto__ and constructor as fields': `${text().slice(0, -1)},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
  'a thousand nested objects': text().replace('}', `,"x":${nested('{"a":', '}', 1000)}}`),
  'a body of ten megabytes': text({ body: 'a'.repeat(10 * MEGABYTE) }),
  'a hundred thousand fields': text(
    Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at])),
  ),
  'lone surrogates and NUL bytes': text({ body: '\ud800 \udfff \0' }),
  'lists for objects and objects for lists': text({
    attachments: { 0: 'x' },
    from: ['a'],
    body: [],
    status: {},
  }),
  'a script as text': text({ body: '<script>alert(1)</script>{{ $env }}={{ 1 + 1 }}' }),
};

/** Hostile messages that HighLevel would sign. */
export const FROM_HIGHLEVEL = Object.entries(HOSTILE).map(([name, body]) => ({
  name,
  request: (target) => signedMessage(target, body),
}));
