import fc from 'fast-check';
import { emailOf } from '../../emailThread/emailOf';

const wordsOf = (text: string) => (text.match(/w\d+/g) ?? []).sort();

const name = fc.constantFrom(
  ...['div', 'p', 'span', 'b', 'blockquote', 'table', 'tr', 'td', 'ul', 'li', 'pre', 'a', 'br'],
);
const attribute = fc.constantFrom(
  ...['', '', '', ' class="gmail_quote"', ' class="gmail_attr"', ' class="gmail_signature"'],
  ...[' type="cite"', ' id="divRplyFwdMsg"', ' id="appendonsend"', ' class="moz-cite-prefix"'],
  ...[' hidden', ' style="display:none"', ' style="visibility: hidden"'],
);
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constant('word') },
  { weight: 3, arbitrary: fc.tuple(name, attribute).map(([tag, marks]) => `<${tag}${marks}>`) },
  { weight: 2, arbitrary: name.map((tag) => `</${tag}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<div>On Mon, May 6, 2024 at 9:05 AM Sam Lee &lt;sam@customer.example&gt; wrote:</div>',
      '<p>From: Sam Lee<br>Sent: Monday, May 6, 2024 9:05 AM<br>To: Ana<br>Subject: x</p>',
      '<br>-- <br>',
      'Best regards,<br>',
      '<p>Sent from my iPhone</p>',
    ),
  },
);

it('shows the words of the reply, and none of quotes, signature and what is hidden', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const words = parts.map((piece, index) => (piece === 'word' ? `w${index} ` : piece));
      const { email } = emailOf({ body: `<div>${words.join('')}`, from: 'Ana <ana@x.example>' });
      expect(wordsOf(email.replyHtml.replace(/<[^>]*>/g, ' '))).toEqual(wordsOf(email.reply));
    }),
    { numRuns: 500 },
  );
});
