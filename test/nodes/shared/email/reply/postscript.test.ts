import { readText } from '../../../../../nodes/shared/email/lines/text';
import {
  findPostscript,
  opensPostscript,
} from '../../../../../nodes/shared/email/reply/postscript';
import { parseBody } from '../../../../../nodes/shared/email/parseBody';

it.each([
  'P.S. Bring a towel.',
  'P.S.',
  'PS: bring a towel',
  'PS - bring a towel',
  'Ps. bring a towel',
  'PS I kept a copy for you.',
  'P. S. Bring a towel.',
  'P. D.: Trae una toalla.',
  'PD: trae una toalla',
  'P.-S. : apporte une serviette',
  'З.Ы. Возьмите полотенце.',
  '追伸　タオルをお持ちください。',
])('opensPostscript: %s', (text) => {
  expect(opensPostscript(text)).toBe(true);
});

it.each(['', 'P', 'PS 5501', 'PSYCHOLOGY: a course', 'Psst!', 'PDF: see below', 'p.m. only'])(
  'opensPostscript: not %j',
  (text) => {
    expect(opensPostscript(text)).toBe(false);
  },
);

it('findPostscript finds the first one below a blank line', () => {
  expect(findPostscript(readText('Yes.\nPS: no\n\nPS: bring a towel\n\nPPS: and soap'))).toBe(3);
  expect(findPostscript(readText('PS: bring a towel'))).toBe(1);
  expect(findPostscript([])).toBe(0);
});

describe('a postscript below a closing', () => {
  const TEXT = 'The van is ready.';
  const parse = (body: string, from = 'Ann Lee <ann@acme.example>') =>
    parseBody({ body, format: 'text', from });

  it.each([
    ['Best,\nAnn Lee', 'P.S. Bring a towel.', ''],
    ['Ann', 'PS: bring a towel', ''],
    ['Best,\nAnn Lee', 'P.S. Bring a towel.\n\nAnd soap.', 'Sent from my iPhone'],
    ['Best,\nAnn Lee', 'P.S. Bring a towel.', '-- \nAnn Lee\n+1 500 555 0006'],
    ['Best,\nAnn', 'P.S. Bring a towel.', 'Ann Lee\nAcme Dental\n+1 500 555 0006'],
  ])('is text, and the rest is signature: %j, %j, %j', (signature, postscript, below) => {
    const body = [TEXT, signature, postscript, below].filter((part) => part !== '').join('\n\n');
    const parsed = parse(body);
    expect(parsed.reply).toBe(`${TEXT}\n\n${postscript}`);
    const rest = below === '' ? signature : `${signature}\n\n${below}`;
    expect(parsed.signature).toBe(rest.replace('-- ', '--'));
    expect(parsed.replyRanges.map(({ start, end }) => body.slice(start, end))).toEqual([
      TEXT,
      postscript,
    ]);
  });

  it('is text below a quote too', () => {
    const quote = 'On Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n> Tuesday?';
    expect(parse(`${TEXT}\n\n${quote}\n\nBest,\nAnn Lee\n\nPS: bring a towel`).reply).toContain(
      'PS: bring a towel',
    );
  });

  it.each([
    ['-- \nAnn Lee\n\nPS: ask about our new rooms', 'PS: ask'],
    ['Best,\nAnn Lee\nPS 5501', 'PS 5501'],
  ])('is signature where a mark begins the signature: %j', (signature, part) => {
    const parsed = parse(`${TEXT}\n\n${signature}`);
    expect(parsed.reply).toBe(TEXT);
    expect(parsed.signature).toContain(part);
  });
});
