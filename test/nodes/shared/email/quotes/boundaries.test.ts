import { parseBody } from '../../../../../nodes/shared/email/parseBody';

function parse(body: string) {
  return parseBody({ body, format: 'text' });
}

it.each([
  'Your flights:\n\nFrom: Boston (BOS)\nTo: Denver (DEN)\nDate: Monday, May 6, 2024 9:05 AM\n\nPlease check the names.',
  'The meeting:\n\nFrom: 9:05\nTo: 10:00\nSubject: Roof\n\nThe roof leaks.',
  'My leave:\n\nFrom: Monday, 6 May 2024\nTo: 10 May 2024\nSubject: Holiday\n\nIs that fine?',
  'Please ship:\nFrom: Acme, 1 Main St\nTo: Bo Ray, 2 Oak St\nDate: 6 May 2024\n\nTwo boxes.',
])('reads a list with labels as text: %j', (text) => {
  expect(parse(text)).toMatchObject({ reply: text, quoted: [] });
});

it('reads the date behind a separator', () => {
  const body = 'Ya.\n\n-----Mensaje original----- Enviado: 16/05/2024 14:53\n\n¿El martes?';
  expect(parse(body).quoted).toMatchObject([{ date: '2024-05-16T14:53:00', text: '¿El martes?' }]);
  const other = parse(body.replace('Enviado: 16/05/2024 14:53', 'Enviado: ayer'));
  expect(other.quoted).toMatchObject([{ date: null }]);
});

it('reads a block quote below a colon as the author’s text', () => {
  const body = '<p>Please change it to:</p><blockquote><p>Open on Sunday.</p></blockquote>';
  expect(parseBody({ body, format: 'html' })).toMatchObject({
    reply: 'Please change it to:\n\nOpen on Sunday.',
    quoted: [],
  });
});

it('reads an address that ends in a verb as text', () => {
  const text = 'Read https://acme.example/2024/05/06/on-monday-sam-wrote:\n\nIt helps.';
  expect(parse(text)).toMatchObject({ reply: text, quoted: [] });
});

it('reads a sentence with a date and a verb as text', () => {
  const text =
    'On Monday, 6 May 2024 at noon my brother called from the station and wrote:\nI am late.\n\nSo we waited.';
  expect(parse(text)).toMatchObject({ reply: text, quoted: [] });
});

describe('where the newest message ends', () => {
  const quote = '> Would Tuesday do?\n> Or Friday?';
  it.each([
    ['an attribution', `Yes.\n\nOn Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n${quote}`],
    [
      'one wrapped over three lines',
      `Yes.\n\nOn Mon, May 6, 2024\nat 9:05 AM Sam\n<s@c.example> wrote:\n${quote}`,
    ],
    [
      'one after the last words',
      `Yes. On Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n${quote}`,
    ],
    ['one with its verb in the middle', `Yes. Am 06.05.24 um 09:05 schrieb Sam Lee:\n${quote}`],
    [
      'one with neither verb nor colon',
      `Yes.\n\n2024-05-06 9:05 GMT+02:00 Sam Lee <s@c.example>\n\n${quote}`,
    ],
    [
      'a header block',
      'Yes.\n\nFrom: Sam Lee <s@c.example>\nSent: Monday, May 6, 2024 9:05 AM\nTo: Ana\nSubject: Visit\n\nWould Tuesday do?',
    ],
    [
      'a header block without a sender',
      'Yes.\n\nDate: Mon, 6 May 2024 09:05:00 +0200\nTo: ana@acme.example\n\nWould Tuesday do?',
    ],
    ['a name with a verb in the quote', 'Yes.\n\n> Sam Lee wrote:\n> Would Tuesday do?\n'],
    ['a first name there', 'Yes.\n\n> Sam a écrit :\n>\n> Mardi ?\n> Ou vendredi ?\n'],
    [
      'a separator with the date behind it',
      'Yes.\n\n-----Mensaje original----- Enviado: 16/05/2024 14:53\n\nWould Tuesday do?',
    ],
    ['a separator', 'Yes.\n\n-----Original Message-----\nFrom: Sam\n\nWould Tuesday do?'],
    [
      'an underlined separator',
      'Yes.\n\nOriginal Message:\n-----------------\nFrom: Sam Lee s@c.example\nDate: Mon, 6 May 2024 09:05\n\nSo',
    ],
    [
      'an attribution with a verb that introduces no quote elsewhere',
      'Yes.\n\nOn 6 May 2024, at 9:05, Sam Lee <s@c.example> sent:\n\nSo',
    ],
    ['a sender and a subject', 'Yes.\n\nFrom: Sam Lee\nSubject: Visit\n\nSo'],
    [
      'a separator in a language nobody listed',
      'Yes.\n\n------ Mesaĝo plusendita ------\nFrom: Sam <s@c.example>\nTo: Ana\nSubject: Visit\n\nSo',
    ],
    [
      'a rule above an attribution',
      `Yes.\n\n________________\nOn Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n${quote}`,
    ],
    [
      'headers that run together',
      'Yes.\n\nFrom: Sam <s@c.example> Sent: Monday, May 6, 2024 9:05 AM To: Ana Subject: Visit\n\nSo',
    ],
    [
      'parts of an attribution on lines of their own',
      'Yes.\n\nOn Mon, May 6, 2024 at 9:05 AM Sam Lee\n\n<\nmailto:s@c.example\n> wrote:\n\nSo',
    ],
    ['a sender above a date, in a quote', 'Yes.\n\n> Sam <s@c.example>\n> 6 May 2024 9:05\n> So'],
    ['no more than a name above a quote', `Yes.\n\nSam Lee:\n${quote}`],
    [
      'a name above its verb and date',
      'Yes.\n\nSam Lee wrote on 5/6/2024 9:05 AM:\nWould Tuesday do?',
    ],
    [
      'what Notes writes',
      'Yes.\n\nSam Lee@ACME\n05/06/2024 09:05 AM\nTo: Ana Perez/BON/ACME@ACME\ncc:\nSubject: Visit\n\nWould Tuesday do?',
    ],
    [
      'a rule below the quote',
      `Yes.\n\nSam wrote:\n${quote}\n\n_____\nGet your free mailbox at Acme today!`,
    ],
    ['a mark where the quote is hidden', 'Yes.\n\n[Quoted text hidden]'],
    ['nothing but quote marks', `Yes.\n\n${quote}`],
    [
      'the mark of a ticket system',
      'Yes.\n\n##- Please type your reply above this line -##\n\nTicket 7',
    ],
    ['such a mark under a rule', 'Yes.\n\n—-—-—-—\nReply above this line.\n\nTicket 7'],
    [
      'a quote that a link breaks',
      `Yes.\n\nOn Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n> See\n<https://example.com/a?b>\n> there.`,
    ],
    [
      'a quote whose lines were wrapped on the way',
      'Yes.\n\nOn Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n> Would Tuesday do, or is it too early for you, given that the\nvan\n> comes on Monday?',
    ],
  ])('%s', (_what, body) => {
    expect(parse(body)).toMatchObject({ reply: 'Yes.', quoted: [expect.anything()] });
  });
});

it('names writer and day of what Notes forwarded', () => {
  const body =
    'See below.\n\n------ Forwarded by Ana Perez/BON/ACME on 05/06/2024 10:00 AM ------\n\nSam Lee\n05/16/2024 09:05 AM\nTo: Ana Perez/BON/ACME@ACME\ncc:\nSubject: Visit\n\nWould Tuesday do?';
  expect(parse(body).quoted).toMatchObject([
    { from: { name: 'Sam Lee' }, date: '2024-05-16T09:05:00', subject: 'Visit', kind: 'forward' },
  ]);
});

describe('what is no quote', () => {
  it.each([
    [
      'a sentence that ends like an attribution',
      'We met on Monday 6 May 2024 at noon, and then Sam wrote:\n"Would Tuesday do?"',
    ],
    ['a sentence with a date and a colon', 'On Monday 6 May 2024 we have:\nbread and soup'],
    ['a label or two', 'Please note:\nFrom: the station\nto the hall it is a mile.'],
    ['a comparison', 'It is 5\n> 3 after all'],
    ['headings', 'What we keep\n------------\nThe van.\n\nWhat we sell\n------------\nThe car.'],
    [
      'a rule between paragraphs',
      'The van is sold.\n\n----\n\nThe car needs two more days, since the papers are late.',
    ],
    ['an invoice', 'Invoice 221\nSent: 5 May\nPaid: 9 May\nFrom: account 4'],
    [
      'how to reach somebody else',
      'Please call:\n\nBob Hall\n+1 500 555 0006\nbob@factory.example',
    ],
    ['a closing word within a sentence', 'Which one is\nbest\nfor you?'],
    ['a list that holds a closing', 'We watched:\n\nLove Actually\nNotting Hill'],
    ['a list that ends like a letter', 'Who comes:\n\nBob, Cy,\nDora'],
    ['a poem', 'The poem goes:\n\nAll the best\nthings in life\nare free'],
    ['rules between steps', '1. open the lid\n---\n2. press the button\n---\n3. wait'],
    ['front matter', '---\ntitle: Visit\n---\n\nIt goes on top.'],
    [
      'settings',
      'The file:\n\nfrom: a@acme.example\nto: b@acme.example\nsubject: Report\ndate: "2024-05-06"',
    ],
    [
      'a filled-in form',
      'Form\n\nFrom: Ana\nEmail: ana@acme.example\nSubject: Roof\nMessage: Call me.',
    ],
    ['a chat', 'See:\n\n[10:02] Ana: hello\n[10:04] Bob wrote: hi\n\nFunny.'],
    [
      'a meeting’s link',
      'Hi Bob,\n\nJoin Acme Meeting\nhttps://meet.example/j/55?p=a\n\nMeeting ID: 555 010 0100',
    ],
    [
      'a sentence with a date before its verb',
      'I met Sam on Monday, May 6, 2024 at 9:05 AM and he wrote:\nfine',
    ],
    ['a fence', 'Run this:\n```\nmake\n####\n```\nand wait.'],
    ['a form', 'Please fill in:\n\nFrom: your street\nTo: our street\nSubject: the goods'],
    ['words that footers have', 'Hi Sam,\n\nplease unsubscribe me, the mailing list is too busy.'],
    ['only such a word', 'Unsubscribe'],
    ['a date and a place', 'Date: Monday 6 May\nTo: the lake'],
    [
      'a line of dashes',
      'first\n-----\nsecond, which is a longer line than any signature is likely to have, so it stays where it is, here in the text of the message',
    ],
  ])('%s', (_what, body) => {
    expect(parse(body)).toMatchObject({ reply: body, quoted: [] });
  });
});

const FROM = 'From: Sam Lee <s@c.example>';
const REST = 'Date: Mon, 6 May 2024 09:05:00 +0200\nTo: ana@acme.example\nSubject: Your visit';
const QUOTED = `> ${FROM}\n> ${REST.replaceAll('\n', '\n> ')}\n>\n> Would Tuesday do?`;

describe('a forwarded message, whatever stands around its headers', () => {
  it.each([
    [
      'words of a language that is not known, at the start of a quote',
      `> Mesaĝo plusendita:\n>\n${QUOTED}`,
    ],
    [
      'who forwards it, as in Mutt',
      `----- Forwarded message from Sam Lee <s@c.example> -----\n\n${FROM}\n${REST}\n\nWould Tuesday do?`,
    ],
    [
      'the same line above and below, as in Zoho Mail',
      `===== Forwarded message =====\n${FROM}\n${REST}\n===== Forwarded message =====\n\nWould Tuesday do?`,
    ],
    [
      'no colons, as in eM Client',
      '------ Forwarded Message ------\nFrom "Sam Lee" <s@c.example>\nTo "Ana" <ana@acme.example>\nDate 06.05.2024 09:05:00\nSubject Your visit\n\nWould Tuesday do?',
    ],
    [
      'a name in bold',
      `---------- Forwarded message ---------\nFrom: *Sam Lee* <s@c.example>\n${REST}\n\nWould Tuesday do?`,
    ],
    [
      'an attribution, as in Yandex Mail',
      '-------- Forwarded message --------\n06.05.2024, 09:05, "Sam Lee" <s@c.example>:\n\nWould Tuesday do?',
    ],
  ])('%s', (_what, forwarded) => {
    expect(
      parseBody({ body: `Please have a look.\n\n${forwarded}`, format: 'text' }),
    ).toMatchObject({
      reply: 'Please have a look.',
      isForward: true,
      quoted: [
        {
          from: { name: 'Sam Lee', address: 's@c.example' },
          kind: 'forward',
          text: 'Would Tuesday do?',
        },
      ],
    });
  });
});

it('a line with the time above headers introduces them, and the subject says whether it is a forward', () => {
  const body = `Yes.\n\n> Message du 06/05/24 09:05\n${QUOTED}`;
  const quoted = [{ from: { name: 'Sam Lee' }, subject: 'Your visit', text: 'Would Tuesday do?' }];
  for (const [subject, isForward] of [
    ['Re: Your visit', false],
    ['Fwd: Your visit', true],
  ] as const) {
    expect(parseBody({ body, format: 'text', subject })).toMatchObject({
      reply: 'Yes.',
      isForward,
      quoted,
    });
  }
});

it.each([
  'I forwarded your message. The forwarded message was empty.',
  'Forwarded message handling:\n1. open it\n2. read it',
  'On Monday, May 6, 2024 Sam wrote a long report:\n\nIt is in the shared folder.',
])('no forward: %s', (body) => {
  expect(parseBody({ body, format: 'text' })).toMatchObject({
    reply: body,
    isForward: false,
    quoted: [],
  });
});
