import { mostLines } from '../../../../nodes/shared/email/lines/lines';
import { MOST_MESSAGES } from '../../../../nodes/shared/email/quotes/boundaries';
import { parseBody } from '../../../../nodes/shared/email/parseBody';

/** More than a body is taken apart into: what is beyond stays together, and is all there. */
describe('bodies of very many lines and messages', () => {
  const count = 2 * mostLines(0);

  it('keeps the text of more lines than it reads', () => {
    const body = Array.from({ length: count }, (_, index) => `${index}`).join('\n');

    // Compared as a whole: the difference of texts this long takes minutes to print.
    expect(parseBody({ body, format: 'text' }).text === body).toBe(true);
  });

  it('keeps the text of more HTML lines than it reads', () => {
    const lines = Array.from({ length: count }, (_, index) => `${index}`);
    const body = lines.map((line) => `${line}<br>`).join('');

    expect(parseBody({ body, format: 'html' }).text === lines.join('\n')).toBe(true);
  });

  it('keeps the text of preformatted HTML of more lines than it reads', () => {
    const lines = Array.from({ length: count }, (_, index) => `${index}`);

    const body = `<pre>${lines.join('\r\n')}</pre>`;

    expect(parseBody({ body, format: 'html' }).text === lines.join('\n')).toBe(true);
  });

  it.each([
    [
      'introduced',
      (index: number) => `On 6 Feb 2024 at 9:00, Bo <b${index}@b.example> wrote:\nno\n`,
    ],
    ['marked', (index: number) => `> why ${index}\n> so\n\nno\n\n`],
  ])('keeps all of more %s messages than it tells apart', (_, piece) => {
    const body = Array.from({ length: 3 * MOST_MESSAGES }, (_value, index) => piece(index)).join(
      '',
    );
    const { quoted, reply, text } = parseBody({ body, format: 'text' });
    const kept = reply.length + quoted.reduce((sum, { text: own }) => sum + own.length, 0);

    expect(quoted.length).toBeLessThanOrEqual(MOST_MESSAGES);
    expect(text === body.trim()).toBe(true);
    expect(kept).toBeGreaterThan(MOST_MESSAGES * 3);
    expect(`${reply}\n${quoted.at(-1)?.text ?? ''}`).toContain(
      piece(3 * MOST_MESSAGES - 1)
        .trim()
        .split('\n')
        .at(-1),
    );
  });

  it('keeps the text of elements of more names than it tells apart', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `e${index}`);
    const body = names.map((name) => `<${name}>in ${name}</${name}><br>`).join('');

    const { text } = parseBody({ body: `<div>${body}</div><div>after</div>`, format: 'html' });

    expect(text).toBe([...names.map((name) => `in ${name}`), 'after'].join('\n'));
  });

  it('keeps the text of a line of very many pieces', () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `word ${index}`);
    const body = `<p>${words.map((word) => `<b>${word}</b>, `).join('')}</p><p>after</p>`;

    expect(parseBody({ body, format: 'html' }).text).toBe(`${words.join(', ')},\n\nafter`);
  });

  it('reads the sender, and as many recipients as a message can have', () => {
    const recipients = Array.from({ length: 100_000 }, (_, index) => `a${index}@b.example`);
    const body = `Hi\n\nFrom: Bo <bo@b.example>\nTo: ${recipients.join(', ')}\nSubject: Hi\n\nno\n`;
    const [message] = parseBody({ body, format: 'text' }).quoted;
    const to = message?.to ?? [];

    expect(message?.from).toEqual({ name: 'Bo', address: 'bo@b.example' });
    expect(to.length).toBeGreaterThan(5000);
    expect(to.map(({ address }) => address)).toEqual(recipients.slice(0, to.length));
    expect(message?.attribution).toContain(recipients.at(-1));
    expect(message?.text).toBe('no');
  });
});
