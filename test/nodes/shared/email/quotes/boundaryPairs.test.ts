import { parseBody } from '../../../../../nodes/shared/email/parseBody';

function parse(body: string) {
  return parseBody({ body, format: 'text' });
}

it('reads the headers below an attribution without a date as those of the same message', () => {
  const headers =
    '>To: bo@b.example\n>From: "Ann Lee" <ann@acme.example>\n>Date: 05/16/2024 09:05PM\n>Subject: Visit';
  const introduced = `Yes.\n\n-----"Ann Lee" <ann@acme.example> wrote: -----\n\n${headers}\n>\n>Would Tuesday do?`;
  expect(parse(introduced)).toMatchObject({
    reply: 'Yes.',
    quoted: [{ date: '2024-05-16T21:05:00', subject: 'Visit', text: 'Would Tuesday do?' }],
  });
  const other = introduced.replace('<ann@acme.example> wrote', '<cy@acme.example> wrote');
  expect(parse(other).quoted).toHaveLength(2);
});

it('reads the headers below an attribution of the same day as those of the same message', () => {
  const headers =
    'From: Ann Lee <ann@acme.example>\nSubject: Visit\nTo: "Bo" <bo@b.example>\nDate: Monday, May 6, 2024, 9:05 AM';
  const introduced = `Yes.\n\n--- On Mon, 5/6/24, Ann Lee <ann@acme.example> wrote:\n\n${headers}\n\nTuesday?`;
  expect(parse(introduced)).toMatchObject({
    reply: 'Yes.',
    quoted: [{ date: '2024-05-06T09:05:00', subject: 'Visit', text: 'Tuesday?' }],
  });
  expect(parse(introduced.replace('Mon, 5/6/24', '5/6/2024')).quoted).toHaveLength(1);
  expect(parse(introduced.replace('Mon, 5/6/24', '7 May 2024')).quoted).toHaveLength(2);
});

it('reads headers with the name alone that the attribution gives, of the same day, as one message', () => {
  const introduced =
    'Yes.\n\nOn Mon, 6 May 2024, annlee wrote:\n\n> Date: Mon, 06 May 2024 09:05:36 -0700\n> From: annlee <notify@hub.example>\n> To: Bo <bo@b.example>\n> Subject: Visit\n>\n> Tuesday?';
  expect(parse(introduced).quoted).toMatchObject([
    { from: { name: 'annlee' }, date: '2024-05-06T09:05:36-07:00', text: 'Tuesday?' },
  ]);
  expect(parse(introduced.replace('Mon, 6 May 2024', '7 May 2024')).quoted).toHaveLength(2);
  expect(parse(introduced.replace('annlee wrote', 'bo wrote')).quoted).toHaveLength(2);
});

it('takes a separator without dashes right above an attribution as part of it', () => {
  const forward =
    'See below.\n\nBegin forwarded message:\nOn Monday, May 6, 2024 at 9:05, Ann Lee <ann@acme.example>, wrote:\n\nTuesday?';
  expect(parse(forward)).toMatchObject({
    reply: 'See below.',
    isForward: true,
    quoted: [{ from: { name: 'Ann Lee' }, date: '2024-05-06T09:05:00', text: 'Tuesday?' }],
  });
  const reply = forward.replace('Begin forwarded message:', 'The original message said this:');
  expect(parse(reply)).toMatchObject({
    reply: 'See below.\n\nThe original message said this:',
    isForward: false,
  });
});
