import fc from 'fast-check';
import { arbitraryPayload } from '../../fixtures/arbitraryPayload';
import { loadFixtures } from '../../fixtures/loadFixtures';
import { key, receiveBytes, receiveSigned } from './delivering';
import { signedHeaders } from './signing';

const sms = loadFixtures().find(({ name }) => name === 'sms-from-app')?.payload ?? {};

/** What came of it in a word: the answer's reason, or `wanted`. */
function reasonOf(reception: ReturnType<typeof receiveSigned>): string {
  return reception.kind === 'wanted' ? 'wanted' : reception.answer.reason;
}

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

describe('what is signed, but starts no execution', () => {
  it.each([
    ['INSTALL', { type: 'INSTALL', appId: 'a', locationId: 'l' }, {}, 'otherEvent'],
    ['an event of another kind', { type: 'ContactCreate', id: 'c' }, {}, 'otherEvent'],
    ['an event without a type', { body: 'Hi' }, {}, 'otherEvent'],
    [
      'an inbound message that nobody asked for',
      { ...sms, type: 'InboundMessage' },
      {},
      'otherEvent',
    ],
    ['an internal comment', { ...sms, ...comment() }, {}, 'filtered'],
    ['an old message', { ...sms, timestamp: '2026-11-18T13:00:00Z' }, replayWindow(60), 'tooOld'],
    [
      'a message of the far future',
      { ...sms, timestamp: '2027-11-18T13:00:00Z' },
      replayWindow(60),
      'tooOld',
    ],
    [
      'a message without its time',
      { ...sms, timestamp: undefined },
      replayWindow(60),
      'noTimestamp',
    ],
    [
      'a message whose time is none',
      { ...sms, timestamp: 'yesterday' },
      replayWindow(60),
      'noTimestamp',
    ],
  ])('%s', (_what, payload, parameters, reason) => {
    const reception = receiveSigned(payload, parameters);
    expect(reception.kind).toBe('ignored');
    expect(reasonOf(reception)).toBe(reason);
  });

  it.each([
    ['in ISO 8601', '2026-11-18T15:00:00Z'],
    ['without a zone, which is UTC', '2026-11-18 15:00:00'],
    ['in milliseconds', Date.parse('2026-11-18T15:00:00Z')],
    ['in seconds', Date.parse('2026-11-18T15:00:00Z') / 1000],
  ])('does not hold a message back inside the replay window: its time %s', (_what, timestamp) => {
    expect(receiveSigned({ ...sms, timestamp }, replayWindow(60)).kind).toBe('wanted');
  });

  function comment() {
    return {
      messageType: 'InternalComment',
      messageTypeId: 31,
      messageTypeString: 'TYPE_INTERNAL_COMMENT',
    };
  }

  function replayWindow(minutes: number) {
    return { options: { replayWindow: minutes } };
  }
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

  it('names what was sent here by mistake, and how to get the event', () => {
    const action = {
      contact_id: 'c',
      full_name: 'Ann Lee',
      workflow: { id: 'w', name: 'Follow up' },
    };
    const provider = {
      contactId: 'c',
      locationId: 'l',
      messageId: 'm',
      type: 'SMS',
      phone: '+15005550100',
      message: 'Hi',
    };
    for (const [payload, reason] of [
      [action, 'workflowAction'],
      [provider, 'conversationProvider'],
    ] as const) {
      const reception = receiveBytes(Buffer.from(JSON.stringify(payload)), {});
      expect(reception).toMatchObject({ httpStatus: 401, answer: { reason } });
      expect(reception.kind !== 'wanted' && reception.answer.message).toContain('OutboundMessage');
    }
  });

  it('says nothing about the payload to who did not sign it', () => {
    const reception = receiveBytes(Buffer.from(JSON.stringify(sms)), {});
    expect(reception).toMatchObject({ httpStatus: 401, answer: { reason: 'unsigned' } });
    expect(JSON.stringify(reception)).not.toContain(String(sms.contactId));
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
