import { parseBody } from '../../../../nodes/shared/email/parseBody';

function parse(body: string, from = '') {
  return parseBody({ body, format: 'text', from });
}

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
    ['a separator', 'Yes.\n\n-----Original Message-----\nFrom: Sam\n\nWould Tuesday do?'],
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

describe('what is signature', () => {
  it.each([
    [
      'what follows the delimiter',
      'Yes.\n\n-- \nAna Pérez\nAcme Dental',
      '--\nAna Pérez\nAcme Dental',
    ],
    ['a closing and a name', 'Yes.\n\nBest regards,\nAna', 'Best regards,\nAna'],
    ['a closing and a name on one line', 'Yes.\n\nRegards Ana', 'Regards Ana'],
    [
      'a closing from somewhere',
      'Yes.\n\nBest regards from Bonn\nAna',
      'Best regards from Bonn\nAna',
    ],
    [
      'a closing in two languages',
      'Yes.\n\nBest regards / Viele Grüße\n\nAna',
      'Best regards / Viele Grüße\n\nAna',
    ],
    ['a closing in words of one’s own', 'Yes.\n\nUntil June then,\nAna', 'Until June then,\nAna'],
    ['what a device adds', 'Yes.\n\nSent from my iPhone', 'Sent from my iPhone'],
    [
      'and asks to excuse',
      'Yes.\n\nSent from my iPhone, please excuse typos',
      'Sent from my iPhone, please excuse typos',
    ],
    [
      'and names the network',
      'Yes.\n\nSent from my Acme G3, an Acme 4G LTE smartphone',
      'Sent from my Acme G3, an Acme 4G LTE smartphone',
    ],
    ['in German', 'Yes.\n\nVon meinem iPhone gesendet', 'Von meinem iPhone gesendet'],
    ['in Japanese', 'Yes.\n\niPhoneから送信', 'iPhoneから送信'],
    [
      'a card without delimiter',
      'Yes.\n\nAna Pérez\nAcme Dental\n+1 500 555 0006\nwww.acme.example',
      'Ana Pérez\nAcme Dental\n+1 500 555 0006\nwww.acme.example',
    ],
    [
      'one in bold and with labels',
      'Yes.\n\n*Ana Pérez*\nt: +1 500 555 0006\nw: acme.example',
      '*Ana Pérez*\nt: +1 500 555 0006\nw: acme.example',
    ],
    ['a mark that trackers leave', 'Yes.\n\nᐧ', 'ᐧ'],
    ['between rules', 'Yes.\n\n=====\nAna Pérez\n=====', '=====\nAna Pérez\n====='],
    [
      'a card with its parts on one line, under the first name',
      'Yes.\n\nAna\n\nAna Pérez | Acme Dental | www.acme.example',
      'Ana\n\nAna Pérez | Acme Dental | www.acme.example',
    ],
    ['in Chinese', 'Yes.\n\n发自我的iPhone', '发自我的iPhone'],
  ])('%s', (_what, body, signature) => {
    expect(parse(body)).toMatchObject({ reply: 'Yes.', signature });
  });

  it('the sender’s own name, where it is known', () => {
    const body = 'Yes.\n\nAna';
    expect(parse(body, 'Ana Pérez <ana@acme.example>')).toMatchObject({
      reply: 'Yes.',
      signature: 'Ana',
    });
    expect(parse(body)).toMatchObject({ reply: body, signature: '' });
  });

  it('lines with the sender’s own address', () => {
    const card = 'Support of Acme\nhelp@acme.example';
    expect(parse(`Yes.\n\n${card}`, 'help@acme.example')).toMatchObject({ signature: card });
    expect(parse(`Yes.\n\n${card}`)).toMatchObject({ signature: '' });
  });

  it('a cryptographic signature is footer', () => {
    const head = '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256';
    const end = '-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----';
    expect(parse(`${head}\n\nYes.\n\n${end}`)).toMatchObject({
      reply: 'Yes.',
      footer: `${head}\n\n${end}`,
    });
  });

  it('no sentence that opens as one', () => {
    const body = 'Yes.\nSent from my desk, it was easier to find the plan there.';
    expect(parse(body)).toMatchObject({ reply: body, signature: '' });
  });
});

describe('answers between quoted lines', () => {
  it('stay with what they answer, the words above them too', () => {
    const body =
      'See below.\n\nOn Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n> Tuesday?\nYes.\n> At ten?\nMake it eleven.';
    const { reply, quoted } = parse(body);
    expect(reply).toBe(body);
    expect(quoted).toMatchObject([{ from: { name: 'Sam' }, text: 'Tuesday?\nAt ten?' }]);
  });

  it('keep what the author quoted with no attribution', () => {
    const body = '> Tuesday?\n>\n> Or Friday?\n\nFriday.';
    expect(parse(body).reply).toBe(body);
  });

  it('are told from an answer below the quote', () => {
    const body = 'On Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n> Tuesday?\n\nYes.';
    expect(parse(body).reply).toBe('Yes.');
  });
});
