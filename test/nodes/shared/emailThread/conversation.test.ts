import fc from 'fast-check';
import { conversationOf } from '../../../../nodes/shared/emailThread/conversation';
import { emailOf } from './emailOf';

const ANA = { name: 'Ana Lee', address: 'ana@agency.example', phone: '+1 500 555 0006' };
const SAM = { name: 'Sam Roe', address: 'sam@customer.example', phone: '+1 500 555 0007' };
const PEOPLE = [ANA, SAM] as const;

interface Written {
  text: string;
  signed?: boolean;
  hour?: number;
}

/** Three messages in a row of one author have no minute of a quarter of an hour in common. */
const minuteOf = (hour: number) => String((Math.floor(hour / 2) * 5) % 60).padStart(2, '0');
const at = (hour: number) =>
  `2026-11-18T${String(hour).padStart(2, '0')}:${minuteOf(hour)}:20.000Z`;
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
const attribution = (hour: number, { name, address }: typeof ANA) =>
  `On Wed, Nov 18, 2026 at ${String(((hour + 11) % 12) + 1)}:${minuteOf(hour)} ${hour < 12 ? 'AM' : 'PM'} ${name} <${address}> wrote:`;

/** The emails of a thread, Ana's and Sam's in turn, each quoting all that came before. */
function threadOf(messages: readonly Written[]) {
  let body = '';
  return messages.map(({ text, signed = true, hour }, index) => {
    const author = PEOPLE[index % 2] ?? ANA;
    const before = PEOPLE[(index + 1) % 2] ?? SAM;
    const signature = signed ? `\n\nBest regards,\n${author.name}\n${author.phone}` : '';
    const head = messages[index - 1]?.hour ?? 8 + index;
    const chain = index === 0 ? '' : `\n\n${attribution(head, before)}\n${quoted(body)}`;
    body = `${text}${signature}${chain}`;
    return {
      type: author === ANA ? 'OutboundMessage' : 'InboundMessage',
      emailMessageId: String(index),
      threadId: 't',
      from: `${author.name} <${author.address}>`,
      to: [before.address],
      subject: 'Re: Roof',
      dateAdded: at(hour ?? 9 + index),
      body,
    };
  });
}

const conversation = (emails: readonly Record<string, unknown>[]) =>
  conversationOf(emails.map(emailOf));
const textsOf = (emails: readonly Record<string, unknown>[]) =>
  conversation(emails).messages.map(({ text }) => text);

const ROOF = 'Hi Sam, the quote for the roof is attached.\n\nPlease sign it.';
const TEXTS = [ROOF, 'Perfect', 'Perfect'];
const [first = {}, second = {}, third = {}]: Record<string, unknown>[] = threadOf(
  TEXTS.map((text) => ({ text })),
);

describe('conversationOf', () => {
  it('holds each message once, oldest first, in whatever order the emails come', () => {
    const { messages, firstDate, lastDate, text } = conversation([third, first, second, third]);
    expect(
      messages.map(({ position, emailMessageId, kind, text: own, signature }) => [
        position,
        emailMessageId,
        kind,
        own,
        signature,
      ]),
    ).toEqual([
      [1, '0', 'sent', ROOF, 'Best regards,\nAna Lee\n+1 500 555 0006'],
      [2, '1', 'sent', 'Perfect', 'Best regards,\nSam Roe\n+1 500 555 0007'],
      [3, '2', 'sent', 'Perfect', 'Best regards,\nAna Lee\n+1 500 555 0006'],
    ]);
    expect([firstDate, lastDate]).toEqual([at(9), at(11)]);
    expect(text).toBe(
      `Ana Lee, ${at(9)}:\n${ROOF}\n\nSam Roe, ${at(10)}:\nPerfect\n\nAna Lee, ${at(11)}:\nPerfect`,
    );
  });

  it('takes from quotes what did not come as an email', () => {
    const { messages, participants } = conversation([third]);
    expect(messages.map(({ kind, text, signature }) => [kind, text, signature !== ''])).toEqual([
      ['reply', ROOF, true],
      ['reply', 'Perfect', true],
      ['sent', 'Perfect', true],
    ]);
    expect(participants.map(({ address }) => address)).toEqual([ANA.address, SAM.address]);
  });

  it('has the whole thread from any of its emails with the newest', () => {
    const written = fc.record({
      text: fc.oneof(
        fc.constantFrom('Perfect', 'Ok', 'Yes, please', 'See you on Monday then'),
        fc
          .array(fc.constantFrom('roof', 'price', 'Monday', 'sign', 'house', 'paint', 'call me'), {
            minLength: 4,
            maxLength: 20,
          })
          .map((words) => `I have thought about ${words.join(' ')}, so let us do it.`),
      ),
      signed: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.boolean()),
        fc.boolean(),
        (messages, came, isReversed) => {
          const emails = threadOf(messages);
          const some = emails.filter(
            (_email, index) => index === emails.length - 1 || came.next().value,
          );
          expect(textsOf(isReversed ? some.toReversed() : some)).toEqual(
            messages.map(({ text }) => text),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  const answer = (body: string) => ({ ...second, body });
  const opening = attribution(9, ANA);

  it.each([
    ['a part of it', `No.\n\n${opening}\n> Please sign it.`],
    ['a beginning of it', `No.\n\n${opening}\n> Hi Sam, the quote for the roof is att...`],
    [
      'it with the addresses of links',
      `No.\n\n${opening}\n> Hi Sam, the quote\n> <https://x.example/q> for the roof is attached.\n> Please sign it.`,
    ],
    [
      'it with a disclaimer',
      `No.\n\n${opening}\n${quoted(ROOF)}\n>\n> This email is confidential.`,
    ],
    ['it under the name alone', `No.\n\nOn 18 Nov 2026, Ana Lee wrote:\n${quoted(ROOF)}`],
  ])('does not repeat an email that another quotes: %s', (_what, body) => {
    expect(textsOf([first, answer(body)])).toEqual([ROOF, 'No.']);
  });

  it('keeps a quote of somebody else, and the longest of several quotes', () => {
    const other = `No.\n\nOn 18 Nov 2026, Kim Fox <kim@x.example> wrote:\n> Perfect`;
    expect(
      textsOf([third, { ...first, emailMessageId: 'x', dateAdded: at(15), body: other }]),
    ).toEqual(['Perfect', ROOF, 'Perfect', 'Perfect', 'No.']);
    expect(
      textsOf([answer(`No.\n\n${opening}\n> Please sign it.`), { ...third, dateAdded: at(15) }]),
    ).toEqual([ROOF, 'Perfect', 'No.', 'Perfect']);
  });

  it('orders by what quotes what where clocks differ or dates are missing', () => {
    // Sam's clock says 10 where Ana's email was sent at 18.
    const late = [
      { ...first, dateAdded: at(18) },
      { ...third, dateAdded: at(20) },
    ];
    expect(textsOf(late)).toEqual(TEXTS);
    const undated = [third, first, second].map((email) => ({ ...email, dateAdded: undefined }));
    expect(conversation(undated).messages.map(({ emailMessageId }) => emailMessageId)).toEqual([
      '0',
      '1',
      '2',
    ]);
  });

  it.each([undefined, ''])('tells the same email with the id %j from two that read alike', (id) => {
    const nameless = { ...first, emailMessageId: id };
    expect(textsOf([nameless, { ...nameless }])).toEqual([ROOF]);
    expect(textsOf([nameless, { ...nameless, dateAdded: at(12) }])).toEqual([ROOF, ROOF]);
  });

  it('ends on a thousand emails that quote each other', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...second,
      emailMessageId: `many-${index}`,
      body: `Perfect ${index}\n\n${opening}\n${quoted(ROOF)}`,
    }));
    expect(textsOf([first, ...many])).toHaveLength(1001);
  });
});
