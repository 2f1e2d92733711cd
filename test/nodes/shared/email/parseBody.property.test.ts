import fc from 'fast-check';
import { parseBody, type ParsedBody } from '../../../../nodes/shared/email/parseBody';
import { loadEmails } from '../../../fixtures/loadEmails';

const samples = loadEmails();

/** Words of a text, as often as they come; marks of quotes and lists are no words. */
function words(...texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.join('\n').match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What an editor marks quotes with, a name as in `Sam> so`, is a mark too. */
const NAMED_MARK = /^(?:> ?)*\p{L}[\p{L}\p{N}_.]{0,15}>/gmu;

/** Words of the whole text that stand in none of its parts. */
function lost({ text, reply, signature, footer, quoted }: ParsedBody): string[] {
  const parts = quoted.flatMap((message) => [message.attribution, message.text]);
  const kept = words(reply, signature, footer, ...parts);
  return [...words(text.replace(NAMED_MARK, ''))]
    .filter(([word, count]) => (kept.get(word) ?? 0) < count)
    .map(([w]) => w);
}

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...samples.flatMap(({ input }) => input.split('\n'))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '> quoted',
      '>> quoted twice',
      '>',
      'On Mon, May 6, 2024 at 9:05 AM Sam Lee <sam@customer.example> wrote:',
      'Sounds good. On Mon, May 6, 2024 at 9:05 AM Sam Lee <sam@customer.example> wrote:',
      'Am 06.05.24 um 09:05 schrieb Sam Lee:',
      '-----Original Message-----',
      '---------- Forwarded message ---------',
      'From: Sam Lee <sam@customer.example>',
      'Von: Sam Lee',
      'Sent: Monday, May 6, 2024 9:05 AM',
      'To: Ana Pérez <ana@acme.example>; Kim',
      'Subject: Your visit',
      'wrapped value',
      '## Reply above this line ##',
      '-- ',
      'Best regards,',
      'Ana Pérez',
      '+1 500 555 0006',
      'Sent from my iPhone',
      'This email is confidential.',
      'Sam> odd mark',
      '________________________________',
    ),
  },
);
const body = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

const name = fc.constantFrom(
  'div',
  'p',
  'blockquote',
  'span',
  'b',
  'table',
  'td',
  'ul',
  'li',
  'pre',
  'a',
  'hr',
  'br',
  'style',
  'script',
  'title',
  'head',
  'x:y',
);
const attribute = fc.constantFrom(
  '',
  ' class="gmail_quote"',
  ' class="gmail_attr"',
  ' class="gmail_signature"',
  ' type="cite"',
  ' id="divRplyFwdMsg"',
  ' id="appendonsend"',
  ' class="moz-cite-prefix"',
  ' style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt"',
  ' style="display:none"',
  ' name="quote"',
  " href='javascript:x'",
  ' class="',
);
const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    line,
    fc.constantFrom('&amp;', '&#0;', '&nbsp;', '<!-- x -->', '<![CDATA[', '</div>', '<', '\0'),
    fc
      .tuple(name, attribute, tie('nodes'), fc.boolean())
      .map(([tag, marks, inner, closed]) => `<${tag}${marks}>${inner}${closed ? `</${tag}>` : ''}`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
})).nodes;

const cut = fc
  .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(), line)
  .map(([{ kind: format, input }, from, length, put]) => {
    const at = from % input.length;
    return { format, body: input.slice(0, at) + put + input.slice(at + (length % 60)) };
  });

const anyBody = fc.oneof(
  body.map((text) => ({ format: 'text' as const, body: text })),
  tree.map((html) => ({ format: 'html' as const, body: html })),
  cut,
  fc
    .string({ unit: 'binary', maxLength: 300 })
    .chain((text) =>
      fc.constantFrom(
        { format: 'text' as const, body: text },
        { format: 'html' as const, body: text },
      ),
    ),
);

it('loses no word of any body, and gives out texts alone', () => {
  fc.assert(
    fc.property(
      anyBody,
      fc.constantFrom('', 'Re: a', 'Fwd: b'),
      fc.constantFrom('', 'Ana Pérez <ana@acme.example>'),
      (input, subject, from) => {
        const parsed = parseBody({ ...input, subject, from });
        expect(lost(parsed)).toEqual([]);
        for (const { start, end } of parsed.replyRanges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(input.body.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

it('takes the reply alone for a message without quotes: nothing is left to take off', () => {
  fc.assert(
    fc.property(cut, ({ format, body: sent }) => {
      const { reply } = parseBody({ format, body: sent });
      if (reply.includes('>') || parseBody({ format: 'text', body: sent }).quoted.length === 0)
        return;
      expect(parseBody({ format: 'text', body: reply }).quoted).toEqual([]);
    }),
  );
});

describe('hostile bodies end and lose nothing', () => {
  const repeat = (text: string, times: number) => text.repeat(times);
  it.each<[string, 'text' | 'html', string]>([
    [
      '50,000 elements in each other',
      'html',
      `${repeat('<div>', 50_000)}Hi${repeat('</div>', 50_000)}`,
    ],
    ['50,000 quotes in each other', 'html', `Hi${repeat('<blockquote type="cite">so', 50_000)}`],
    ['50,000 quote marks a line', 'text', `Hi\n${repeat('>', 50_000)} so\n> and`],
    [
      'a picture of a megabyte in the address',
      'html',
      `<p>Hi</p><img src="data:image/png;base64,${repeat('A', 1_000_000)}"><p>there</p>`,
    ],
    ['100,000 blank lines', 'text', `Hi${repeat('\n', 100_000)}there`],
    ['a name as quote mark in a list', 'html', 'Bo wrote:<ul><li>Sam&gt; odd mark</ul>'],
    ['lone surrogates', 'text', 'Hi \ud800 there\n> \udc00'],
    ['NUL bytes', 'html', 'Hi\0<di\0v>there\0</div>'],
    [
      'marks of direction',
      'text',
      '\u202eHi\u202c\n\n\u200fOn Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n\u200f> so',
    ],
    [
      'attributions without end',
      'text',
      repeat('On Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:\n', 20_000),
    ],
    ['accents without end', 'text', repeat('\u0301\u0316', 100_000)],
  ])('%s', (_what, format, sent) => {
    const parsed = parseBody({ body: sent, format });
    expect(lost(parsed)).toEqual([]);
  });
});
