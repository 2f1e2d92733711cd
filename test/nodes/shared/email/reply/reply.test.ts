import { parseBody } from '../../../../../nodes/shared/email/parseBody';

function parse(body: string) {
  return parseBody({ body, format: 'text' });
}

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

it('a device line behind the last sentence is signature, and not in the ranges of the reply', () => {
  const body = 'Yes.\n\nGo ahead.Sent from my iPhone\n';
  const { reply, signature, replyWithSignature, replyRanges } = parse(body);
  expect([reply, signature]).toEqual(['Yes.\n\nGo ahead.', 'Sent from my iPhone']);
  expect(replyWithSignature).toBe('Yes.\n\nGo ahead.\nSent from my iPhone');
  expect(replyRanges.map(({ start, end }) => body.slice(start, end))).toEqual([reply]);
});
