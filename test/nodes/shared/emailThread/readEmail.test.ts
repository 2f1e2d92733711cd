import fc from 'fast-check';
import { conversationOf, messagesOfEmail } from '../../../../nodes/shared/emailThread/conversation';
import {
  conversationSchema,
  emailThreadSchema,
  threadMessageSchema,
} from '../../../../nodes/shared/emailThread/schema';
import { readEmail } from '../../../../nodes/shared/emailThread/readEmail';
import { emailOf as read } from './emailOf';

describe('readEmail', () => {
  it('reads an email written in the app', () => {
    const { email } = read({
      body: '<html><head><style>.ProseMirror p { margin: 0 }</style></head><body><div class="ProseMirror"><p>Hi Sam,</p><p>the quote is attached.</p></div></body></html>',
      from: 'Ana Pérez <ana@agency.example>',
      to: ['Sam Roe <sam@customer.example>'],
      cc: ['"boss@bank.example" <evil@other.example>'],
      subject: 'Re: Your quote',
      threadId: 'thread-1',
    });
    expect(email).toMatchObject({
      reply: 'Hi Sam,\nthe quote is attached.',
      from: { name: 'Ana Pérez', address: 'ana@agency.example' },
      to: [{ name: 'Sam Roe', address: 'sam@customer.example' }],
      cc: [
        {
          name: 'boss@bank.example',
          address: 'evil@other.example',
          addressInName: 'boss@bank.example',
        },
      ],
      subject: { raw: 'Re: Your quote', base: 'Your quote', prefixes: ['Re:'] },
      threadKey: 'thread-1',
      threadKeySource: 'threadId',
      isReply: true,
    });
    expect(email.replyHtml).not.toContain('ProseMirror');
    expect(email.participants.map(({ address, roles }) => [address, roles])).toEqual([
      ['ana@agency.example', ['from']],
      ['sam@customer.example', ['to']],
      ['evil@other.example', ['cc']],
    ]);
  });

  it('reads the plain text where the body holds none', () => {
    const { email } = read({ body: '<img src="cid:x">', plainText: 'Hello <Sam>' });
    expect(email.reply).toBe('Hello <Sam>');
    expect(email.replyHtml).toBe('Hello &lt;Sam&gt;');
    expect(read({ body: '', plainText: 'a\nb & c' }).email.replyHtml).toBe('a<br>b &amp; c');
  });

  it.each([
    ['Re: Your quote', true, false],
    ['Fwd: Your quote', false, true],
    ['AW: WG: Angebot', true, false],
    ['Fwd: Re: Your quote', false, true],
    ['=?utf-8?Q?Fwd=3A_Your_quote?=', false, true],
    ['Invoice: 12', false, false],
  ])('goes by the subject where nothing is quoted: %s', (subject, isReply, isForward) => {
    expect(read({ subject, body: 'See below.' }).email).toMatchObject({ isReply, isForward });
  });

  it.each(['emailMessageId', 'messageId', 'body'])(
    'tells emails without subject and people apart by their %s',
    (field) => {
      const [one, other, again] = ['a', 'b', 'a'].map((value) => read({ [field]: value }).email);
      expect(other?.threadKey).not.toBe(one?.threadKey);
      expect(again?.threadKey).toBe(one?.threadKey);
    },
  );

  it('guesses one thread for equal people and subject, however they are written and ordered', () => {
    const keys = [
      { from: 'Ana <ana@bücher.example>', to: ['sam@s.example', 'kim@s.example'], subject: 'Roof' },
      {
        from: 'sam@s.example',
        to: ['kim@s.example, Ana@xn--bcher-kva.example'],
        subject: 'RE: [EXT] roof',
      },
      {
        from: 'KIM@s.example',
        to: ['Sam <sam@s.example>'],
        cc: ['ana@bücher.example'],
        subject: '[Fwd: Roof]',
      },
    ].map((fields) => read(fields).email.threadKey);
    expect(new Set(keys).size).toBe(1);
  });

  it('fits its schema whatever comes, and always reads the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '<p>',
            '</p>',
            'On Mon, 1 Jan 2024, A <a@b.co> wrote:\n',
            '> x\n',
            '\n',
            'From: A\n',
            '-- \n',
            '<blockquote>',
            '<a href="https://x.example">',
            '\ud800',
            '\0',
            'Hi',
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join('')),
    );
    const fields = fc.record(
      {
        body: text,
        from: text,
        subject: text,
        plainText: text,
        to: fc.array(text, { maxLength: 3 }),
        dateAdded: fc.date().map(String),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (some) => {
        const one = read(some);
        expect(emailThreadSchema.parse(one.email)).toEqual(one.email);
        expect(readEmail(one.message)).toEqual(one.email);
        for (const message of messagesOfEmail(one)) threadMessageSchema.strict().parse(message);
        conversationSchema.strict().parse(conversationOf([one, read(some)]));
      }),
      { numRuns: 200 },
    );
  });
});
