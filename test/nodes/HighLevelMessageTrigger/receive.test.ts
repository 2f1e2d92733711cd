import fc from 'fast-check';
import { NO_CREDENTIAL, type CredentialApp } from '../../../nodes/HighLevelMessageTrigger/apps';
import { arbitraryPayload } from '../../fixtures/arbitraryPayload';
import { loadFixtures } from '../../fixtures/loadFixtures';
import { key, receiveBytes, receiveSigned } from './delivering';
import { signedHeaders } from './signing';

const sms = loadFixtures().find(({ name }) => name === 'sms-from-app')?.payload ?? {};

describe('every example of a message', () => {
  it.each(loadFixtures().map(({ name, payload, expected }) => ({ name, payload, expected })))(
    '$name is wanted as its channel',
    ({ payload, expected }) => {
      const reception = receiveSigned(payload, {
        events: ['OutboundMessage', 'InboundMessage'],
        options: { includeInternalComments: true },
      });
      expect(reception).toMatchObject({
        kind: 'wanted',
        message: { channel: expected.channel, delivery: { signature: 'ed25519' } },
      });
    },
  );
});

it('reads a body that begins with a byte order mark', () => {
  const sms = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi' };
  expect(receiveSigned(`\ufeff${JSON.stringify(sms)}`)).toMatchObject({
    kind: 'wanted',
    message: sms,
    payload: sms,
  });
});

describe('what is signed, but starts no execution', () => {
  it.each([
    ['INSTALL', { type: 'INSTALL', appId: 'a', locationId: 'l' }, /event INSTALL/],
    ['another event', { type: 'ContactCreate', id: 'c' }, /event ContactCreate/],
    ['an event without a type', { body: 'Hi' }, /no event type/],
    [
      'an event that is not chosen',
      { ...sms, type: 'InboundMessage' },
      /InboundMessage is not chosen/,
    ],
  ])('%s: the answer names it', (_what, payload, message) => {
    expect(receiveSigned(payload)).toMatchObject({
      kind: 'ignored',
      answer: { reason: 'otherEvent', message: expect.stringMatching(message) as unknown },
    });
  });

  it('an internal comment', () => {
    const comment = { messageType: 'InternalComment', messageTypeString: 'TYPE_INTERNAL_COMMENT' };
    const reception = receiveSigned({ ...sms, ...comment, messageTypeId: 31 });
    expect(reception).toMatchObject({ kind: 'ignored', answer: { reason: 'filtered' } });
  });
});

describe('an age limit', () => {
  const delivery = { options: { maximumAge: 60 } };
  const message = { options: { maximumMessageAge: 60 } };

  it.each([
    ['an old delivery', { timestamp: '2026-11-18T13:00:00Z' }, delivery, 'tooOld'],
    ['a delivery of the far future', { timestamp: '2027-11-18T13:00:00Z' }, delivery, 'tooOld'],
    ['a delivery without its time', { timestamp: undefined }, delivery, 'noTimestamp'],
    ['a delivery whose time is none', { timestamp: 'yesterday' }, delivery, 'noTimestamp'],
    [
      'a message of months ago in a new delivery',
      { dateAdded: '2026-05-04T09:00:00Z', timestamp: '2026-11-18T15:29:00Z' },
      message,
      'tooOld',
    ],
    ['a message without its time', { dateAdded: undefined }, message, 'noDateAdded'],
  ])('ignores %s', (_what, changes, parameters, reason) => {
    const reception = receiveSigned({ ...sms, ...changes }, parameters);
    expect(reception).toMatchObject({
      kind: 'ignored',
      answer: {
        reason,
        message: expect.stringMatching(/\bage\b.*unknown|older than Maximum/i) as unknown,
      },
    });
  });

  const fresh = [
    ['in ISO 8601', '2026-11-18T15:00:00Z'],
    ['without a zone, which is UTC', '2026-11-18 15:00:00'],
    ['in milliseconds', Date.parse('2026-11-18T15:00:00Z')],
    ['in seconds', Date.parse('2026-11-18T15:00:00Z') / 1000],
  ] as const;

  it.each(fresh)('lets a fresh message pass: its time %s', (_what, time) => {
    expect(receiveSigned({ ...sms, timestamp: time }, delivery).kind).toBe('wanted');
    expect(receiveSigned({ ...sms, dateAdded: time }, message).kind).toBe('wanted');
  });

  it('looks only at its own time', () => {
    const old = '2026-05-04T09:00:00Z';
    const now = '2026-11-18T15:30:00Z';
    expect(receiveSigned({ ...sms, dateAdded: old, timestamp: now }, delivery).kind).toBe('wanted');
    expect(receiveSigned({ ...sms, dateAdded: now, timestamp: old }, message).kind).toBe('wanted');
    expect(receiveSigned({ ...sms, dateAdded: old, timestamp: old }).kind).toBe('wanted');
  });
});

describe('which app may start the workflow', () => {
  const ours = '6a0b1c2d3e4f5a6b7c8d9e0f';
  const theirs = '70a1b2c3d4e5f60718293a4b';
  const connected = { kind: 'known', appId: ours } as const;
  const unreadable = { kind: 'unreadable' } as const;
  const named = (appIds: string) => ({ options: { appIds } });
  const of = (appId: unknown) => ({ ...sms, appId });

  it.each([
    ['no app is named', of(theirs), named('')],
    ['only separators are named', of(theirs), named(' ,\n')],
    ['its app is named', of(ours), named(ours)],
    ['its app is one of several', of(ours), named(`${theirs}, ${ours}`)],
    ['its app is named by its client id', of(ours), named(`${ours}-m1abc2de`)],
    ['its app is the credential’s', of(ours), named(''), connected],
    ['its app is named beside the credential’s', of(theirs), named(theirs), connected],
    ['its app is named and the credential cannot be read', of(ours), named(ours), unreadable],
  ])(
    'starts it when %s',
    (_when, payload, parameters, credential: CredentialApp = NO_CREDENTIAL) => {
      expect(receiveSigned(payload, parameters, credential).kind).toBe('wanted');
    },
  );

  it.each([
    ['another app is named', of(theirs), named(ours)],
    ['an app is named and the message has none', of(undefined), named(ours)],
    ['an app is named and the message has an empty one', of(''), named(`${ours} -x`)],
    ['an app is named and the message has a list of it', of([ours]), named(ours)],
    ['the credential is of another app', of(theirs), named(''), connected],
    ['there is a credential and the message has no app', of(undefined), named(''), connected],
    ['an app differs in case', of(ours.toUpperCase()), named(ours)],
    ['INSTALL comes from another app', { type: 'INSTALL', appId: theirs }, named(ours)],
  ])(
    'ignores it when %s',
    (_when, payload, parameters, credential: CredentialApp = NO_CREDENTIAL) => {
      expect(receiveSigned(payload, parameters, credential)).toMatchObject({
        kind: 'ignored',
        answer: { reason: 'otherApp', message: expect.stringContaining('App IDs') as unknown },
      });
    },
  );

  it('asks HighLevel to deliver again while the credential cannot be read', () => {
    expect(receiveSigned(of(ours), named(''), unreadable)).toMatchObject({
      kind: 'refused',
      httpStatus: 503,
      answer: { reason: 'credentialUnreadable' },
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['text', 'not JSON'],
    ['a number', '12'],
    ['a list', '[{}]'],
    ['null', 'null'],
    ['nothing', ''],
    ['JSON cut off', '{"type":"OutboundMessage"'],
    ['ten thousand arrays in each other, cut off', '['.repeat(10_000)],
  ])('%s, though it is signed', (_what, body) => {
    expect(receiveSigned(body)).toMatchObject({ kind: 'refused', httpStatus: 400 });
  });

  const spaced = JSON.stringify(sms, null, 1);
  const reordered = JSON.stringify(Object.fromEntries(Object.entries(sms).reverse()));
  const escaped = JSON.stringify(sms).replace('See', '\\u0053ee');
  const doubled = JSON.stringify(sms).replace('{', '{"body":"first",');
  it.each([
    ['white space', spaced],
    ['the order of fields', reordered],
    ['how a letter is written', escaped],
    ['a field that comes twice', doubled],
  ])('a signature of the same message that differs in %s', (_what, sent) => {
    const headers = signedHeaders(Buffer.from(JSON.stringify(sms)), key);
    const reception = receiveBytes(Buffer.from(sent), headers);
    expect(reception).toMatchObject({ httpStatus: 401, answer: { reason: 'wrongSignature' } });
  });

  it('says nothing about the payload to who did not sign it', () => {
    const reception = receiveBytes(Buffer.from(JSON.stringify(sms)), {});
    expect(reception).toMatchObject({ httpStatus: 401, answer: { reason: 'unsigned' } });
    expect(JSON.stringify(reception)).not.toContain(String(sms.contactId));
  });
});

describe('what was sent here by mistake', () => {
  const action = { contact_id: 'ocQHyuzHvysMo5N5VsXc', full_name: 'Ann Lee' };
  const provided = { contactId: 'c', locationId: 'l', messageId: 'm', message: 'Hi', type: 'SMS' };
  const mistakes: [string, object][] = [
    ['workflowAction', action],
    ['conversationProvider', provided],
  ];

  it.each(mistakes)('is refused by its name, unsigned or badly signed: %s', (reason, payload) => {
    const body = Buffer.from(JSON.stringify(payload));
    for (const headers of [{}, signedHeaders(Buffer.from('{}'), key)]) {
      const reception = receiveBytes(body, headers);
      expect(reception).toMatchObject({ httpStatus: 401, answer: { reason } });
    }
  });

  it.each(mistakes)('is ignored by its name, signed or unchecked: %s', (reason, payload) => {
    const ignored = { kind: 'ignored', answer: { reason } };
    expect(receiveSigned(payload)).toMatchObject(ignored);
    expect(receiveSigned(payload, { options: { appIds: 'another' } })).toMatchObject(ignored);
    const body = Buffer.from(JSON.stringify(payload));
    expect(receiveBytes(body, {}, { options: { signatureCheck: 'none' } })).toMatchObject(ignored);
  });

  it('is never a message event, whatever fields HighLevel adds to one', () => {
    const added = { contact_id: 'c', customData: { a: 1 }, workflow: { id: 'w' } };
    expect(receiveSigned({ ...sms, ...added }).kind).toBe('wanted');
  });
});

describe('whatever comes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array)),
    fc.json().map((text) => Buffer.from(text)),
    arbitraryPayload.map((payload) => Buffer.from(JSON.stringify(payload))),
  );
  const headers = fc.dictionary(
    fc.constantFrom('x-ghl-signature', 'x-wh-signature', 'content-type', '__proto__'),
    fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.constant('N/A'),
      fc.array(fc.base64String(), { maxLength: 3 }),
    ),
  );

  it('is refused with 401 or 400 unless it is signed', () => {
    fc.assert(
      fc.property(bytes, headers, (body, sent) => {
        expect(receiveBytes(body, sent)).toMatchObject({ kind: 'refused', httpStatus: 401 });
      }),
    );
  });

  it('is taken, ignored or answered with 400 when it is signed', () => {
    fc.assert(
      fc.property(bytes, fc.boolean(), (body, any) => {
        const parameters = any ? { events: ['OutboundMessage', 'InboundMessage'] } : {};
        const reception = receiveBytes(body, signedHeaders(body, key), parameters);
        if (reception.kind === 'refused') expect(reception.httpStatus).toBe(400);
        else if (reception.kind === 'wanted')
          expect(reception.payload).toEqual(JSON.parse(body.toString()));
      }),
    );
  });

  it('is refused after a change of any one bit', () => {
    const body = Buffer.from(JSON.stringify(sms));
    const signed = signedHeaders(body, key);
    const signature = Buffer.from(signed['x-ghl-signature'] ?? '', 'base64');
    fc.assert(
      fc.property(fc.nat(body.length * 8 - 1), (bit) => {
        expect(receiveBytes(flipped(body, bit), signed)).toMatchObject({ httpStatus: 401 });
      }),
    );
    fc.assert(
      fc.property(fc.nat(signature.length * 8 - 1), (bit) => {
        const headers = { 'x-ghl-signature': flipped(signature, bit).toString('base64') };
        expect(receiveBytes(body, headers)).toMatchObject({ httpStatus: 401 });
      }),
    );
  });

  function flipped(bytesBefore: Buffer, bit: number): Buffer {
    const after = Buffer.from(bytesBefore);
    after.writeUInt8(after.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    return after;
  }
});
