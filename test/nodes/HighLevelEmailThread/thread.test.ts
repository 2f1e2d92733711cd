import fc from 'fast-check';
import { conversationOf, messagesOfEmail } from '../../../nodes/HighLevelEmailThread/conversation';
import {
  conversationSchema,
  emailThreadSchema,
  threadMessageSchema,
} from '../../../nodes/HighLevelEmailThread/schema';
import { readEmailThread } from '../../../nodes/HighLevelEmailThread/thread';
import { toMessage, type EmailMessage } from '../../../nodes/shared/contract';

function emailOf(fields: Record<string, unknown>): EmailMessage {
  const message = toMessage({ type: 'OutboundMessage', messageType: 'Email', ...fields });
  if (message.channel !== 'email') throw new Error(`This is no email but ${message.channel}.`);
  return message;
}

const read = (fields: Record<string, unknown>) => {
  const message = emailOf(fields);
  return { message, email: readEmailThread(message) };
};

describe('readEmailThread', () => {
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
      reply: 'Hi Sam,\n\nthe quote is attached.',
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
    expect(email.replyHtml).toContain('cid:x');
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

  it('guesses one thread for both directions, and another for another subject', () => {
    const [ana, sam] = ['Ana <ana@a.example>', 'sam@s.example'];
    const out = read({ from: ana, to: [sam], subject: 'Your quote' }).email;
    const back = read({
      from: 'Sam <SAM@s.example>',
      to: ['ana@a.example'],
      subject: 'AW: your  Quote',
    }).email;
    const other = read({ from: ana, to: [sam], subject: 'Another' }).email;
    expect(out.threadKeySource).toBe('guess');
    expect(back.threadKey).toBe(out.threadKey);
    expect(other.threadKey).not.toBe(out.threadKey);
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
        expect(readEmailThread(one.message)).toEqual(one.email);
        for (const message of messagesOfEmail(one)) threadMessageSchema.strict().parse(message);
        conversationSchema.strict().parse(conversationOf([one, read(some)]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('conversationOf', () => {
  const at = (hour: number) => `2026-11-18T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const quote = (date: string, who: string, lines: string) =>
    `On ${date}, ${who} wrote:\n${lines
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')}`;
  const ana = 'Ana Lee <ana@agency.example>';
  const sam = 'Sam Roe <sam@customer.example>';
  const start = {
    emailMessageId: '1',
    threadId: 't',
    from: ana,
    to: [sam],
    dateAdded: at(9),
    body: 'Hi Sam, the quote for the roof is attached.',
  };
  const answer = {
    emailMessageId: '2',
    threadId: 't',
    from: sam,
    to: [ana],
    dateAdded: at(10),
    body: `Thanks\n\n${quote('Wed, Nov 18, 2026 at 9:00 AM', ana, start.body)}`,
  };
  const last = {
    emailMessageId: '3',
    threadId: 't',
    from: ana,
    to: [sam],
    dateAdded: at(11),
    body: `Thanks\n\n${quote('Wed, Nov 18, 2026 at 10:00 AM', sam, answer.body)}`,
  };

  it('holds each message once, oldest first, in whatever order the emails come', () => {
    const { messages, firstDate, lastDate } = conversationOf([
      read(last),
      read(start),
      read(answer),
      read(last),
    ]);
    expect(
      messages.map(({ text, emailMessageId, position }) => [position, emailMessageId, text]),
    ).toEqual([
      [1, '1', start.body],
      [2, '2', 'Thanks'],
      [3, '3', 'Thanks'],
    ]);
    expect([firstDate, lastDate]).toEqual([at(9), at(11)]);
  });

  it('takes from quotes what did not come as an email', () => {
    const { messages, participants } = conversationOf([read(last)]);
    expect(messages.map(({ text, kind }) => [kind, text])).toEqual([
      ['reply', start.body],
      ['reply', 'Thanks'],
      ['sent', 'Thanks'],
    ]);
    expect(participants.map(({ address }) => address)).toEqual([
      'ana@agency.example',
      'sam@customer.example',
    ]);
  });
});
