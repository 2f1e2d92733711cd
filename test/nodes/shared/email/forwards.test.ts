import { parseBody } from '../../../../nodes/shared/email/parseBody';

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
    expect(parseBody({ body: `Please have a look.\n\n${forwarded}`, format: 'text' })).toMatchObject({
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
