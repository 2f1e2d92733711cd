import fc from 'fast-check';
import { messageSchema, toMessage } from '../../../../nodes/shared/contract';
import { emailInputOf } from '../../../../nodes/shared/emailThread/emailInput';

const read = (payload: Record<string, unknown>) => emailInputOf(payload, toMessage(payload));

const HTML = '<div>Looks good to me.</div>';
const FROM = 'Sam Roe <sam@customer.example>';

describe('the email in a payload', () => {
  it('is the message itself if its channel is email', () => {
    const payload = { type: 'OutboundMessage', messageType: 'Email', body: HTML };
    const message = toMessage(payload);
    expect(emailInputOf(payload, message)).toEqual({
      message,
      fields: message,
      direction: 'outbound',
    });
    expect(emailInputOf(payload, message)?.fields).toBe(message);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      "n8n's Gmail node, simplified",
      {
        id: 'g1',
        threadId: 't',
        snippet: 'Looks',
        From: FROM,
        To: 'ana@a.example',
        Subject: 'Hi',
        text: 'Looks good to me.',
      },
      {
        from: FROM,
        to: ['ana@a.example'],
        subject: 'Hi',
        body: 'Looks good to me.',
        emailMessageId: 'g1',
        threadId: 't',
      },
    ],
    [
      "n8n's Gmail node",
      {
        id: 'g2',
        html: HTML,
        text: 'Looks',
        subject: 'Hi',
        from: { text: FROM, value: [] },
        date: '2026-11-18T16:00:00.000Z',
      },
      { from: FROM, body: HTML, plainText: 'Looks', dateAdded: '2026-11-18T16:00:00.000Z' },
    ],
    [
      "n8n's IMAP node",
      {
        textHtml: HTML,
        textPlain: 'Looks',
        from: FROM,
        to: 'ana@a.example',
        subject: 'Hi',
        date: 'Wed, 18 Nov 2026 17:00:00 +0100 (CET)',
      },
      {
        body: HTML,
        plainText: 'Looks',
        to: ['ana@a.example'],
        dateAdded: '2026-11-18T16:00:00.000Z',
      },
    ],
    [
      "n8n's Gmail or IMAP node: the mail parser's plain email with two headers To",
      {
        text: 'Looks good to me.',
        html: false,
        textAsHtml: '<p>Looks good to me.</p>',
        subject: 'Hi',
        from: { text: FROM, value: [], html: '' },
        to: [
          { text: 'ana@a.example', value: [], html: '' },
          { text: 'bo@a.example, cy@a.example', value: [], html: '' },
        ],
        date: new Date('2026-11-18T16:00:00.000Z'),
      },
      {
        body: 'Looks good to me.',
        plainText: 'Looks good to me.',
        to: ['ana@a.example', 'bo@a.example', 'cy@a.example'],
        dateAdded: '2026-11-18T16:00:00.000Z',
      },
    ],
    [
      'an email of attachments alone',
      { textHtml: '', textPlain: '', from: FROM, subject: 'Contract' },
      { subject: 'Contract', from: FROM },
    ],
    [
      "an email of HighLevel's API that names no conversation",
      {
        id: 'e1',
        threadId: 't',
        from: FROM,
        to: ['ana@a.example'],
        body: HTML,
        contentType: 'text/html',
        direction: 'inbound',
      },
      {
        emailMessageId: 'e1',
        contentType: 'text/html',
        direction: 'inbound',
        event: 'InboundMessage',
      },
    ],
    [
      'an empty HTML body beside a plain one',
      { html: '', text: 'Looks good to me.', subject: 'Hi' },
      { body: 'Looks good to me.' },
    ],
  ])('is read from %s, whose fields the item keeps', (_source, payload, expected) => {
    const input = read(payload);
    expect(input?.message).toMatchObject({ channel: 'email', ...expected });
    expect(input?.fields).toBe(payload);
    expect(input?.direction).toBe('direction' in payload ? payload.direction : null);
  });

  it.each(['Wed, 31 Foo 2026 17:00:00 +0100', 'yesterday', 'Wed, 18 Nov 2026', {}, [], true])(
    'has no date that it would have to guess from %j',
    (date) => {
      const input = read({ subject: 'Hi', text: 'Looks good to me.', date });
      expect(input?.message.dateAdded).toBeUndefined();
    },
  );

  it.each<[string, Record<string, unknown>]>([
    ['an SMS', { type: 'OutboundMessage', messageType: 'SMS', body: 'Hi', subject: 'Hi' }],
    [
      'a message of a type that nobody knows',
      { type: 'OutboundMessage', messageType: 'Pigeon', body: 'Hi', from: FROM },
    ],
    ['an email without a body', { subject: 'Hi', from: FROM }],
    [
      "n8n's Outlook node, whose body is an object",
      { subject: 'Hi', body: { contentType: 'html', content: HTML }, from: { emailAddress: {} } },
    ],
    ['text without subject and sender', { text: 'Looks good to me.', id: '7' }],
  ])('is not found in %s', (_what, payload) => {
    expect(read(payload)).toBeUndefined();
  });

  it('is a message of the contract, whatever another program has', () => {
    const name = fc.constantFrom(
      ...['body', 'html', 'text', 'textAsHtml', 'subject', 'from', 'From', 'to', 'cc', 'bcc'],
      ...['date', 'Date', 'id', 'messageId', 'threadId', 'contentType', 'direction', 'email'],
    );
    const value = fc.oneof(
      fc.constantFrom<unknown>(HTML, FROM, false, null, '', { text: FROM }, [{ text: FROM }, {}]),
      fc.date({ noInvalidDate: false }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (payload) => {
        const input = read(payload);
        if (!input) return;
        expect(messageSchema.safeParse(input.message).error?.issues ?? []).toEqual([]);
        expect([undefined, ...Object.values(payload)]).toContain(input.message.body);
      }),
      { numRuns: 1000 },
    );
  });
});
