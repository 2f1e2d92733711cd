import { linesIn } from '../../../../../nodes/shared/email/lines/lines';
import { readText } from '../../../../../nodes/shared/email/lines/text';
import { splitMessages } from '../../../../../nodes/shared/email/quotes/splitMessages';

/** The texts of each message, with its level. */
function split(text: string, keepFirst = false) {
  const { lines, parts } = splitMessages(readText(text), 0, keepFirst);
  return parts.map(({ level, runs }) => [
    level,
    linesIn(lines, runs)
      .map((line) => line.text)
      .filter((line) => line !== '')
      .join(' '),
  ]);
}
const WROTE = 'On Mon, May 6, 2024 at 9:05 AM Sam <s@c.example> wrote:';
const EARLIER = 'On Sun, May 5, 2024 at 8:00 AM Ana <ana@acme.example> wrote:';

describe('splitMessages', () => {
  it('assigns each line to its message, by quote marks', () => {
    expect(
      split(`Yes.\n\n${WROTE}\n> Tuesday?\n>\n> ${EARLIER}\n>> Which day?\n> Thanks\n\nBest`),
    ).toEqual([
      [0, 'Yes. Best'],
      [1, 'Tuesday? Thanks'],
      [2, 'Which day?'],
    ]);
  });

  it('gives an unquoted message all lines after it', () => {
    expect(split(`Yes.\n\n${WROTE}\nTuesday?\n\n${EARLIER}\nWhich day?\n`)).toEqual([
      [0, 'Yes.'],
      [1, 'Tuesday?'],
      [2, 'Which day?'],
    ]);
  });

  it('continues a quoted message after an inline reply', () => {
    expect(split(`${WROTE}\n> Tuesday?\nYes.\n> At ten?\nEleven.`)).toEqual([
      [0, 'Yes. Eleven.'],
      [1, 'Tuesday? At ten?'],
    ]);
  });

  it('takes words between an attribution and the first marked line for an answer', () => {
    expect(split(`${WROTE}\n\nSee below.\n\n> Tuesday?\nYes.\n> At ten?`)).toEqual([
      [0, 'See below. Yes.'],
      [1, 'Tuesday? At ten?'],
    ]);
    expect(split(`Yes.\n\n${WROTE}\n\nTuesday?\n> Which day?\n> And when?`)[1]).toEqual([
      1,
      'Tuesday?',
    ]);
    expect(split(`${WROTE}\n\nTuesday?\n\n${EARLIER}\n> Which day?`)).toEqual([
      [0, ''],
      [1, 'Tuesday?'],
      [2, 'Which day?'],
    ]);
  });

  it('sees comparisons in lines that begin with a number behind the mark', () => {
    expect(split('Prices:\n> 4 seats = 52.00\n> 6 seats = 75.00\nFine?')).toEqual([
      [0, 'Prices: 4 seats = 52.00 6 seats = 75.00 Fine?'],
    ]);
    expect(split('Yes.\n> 1. Tuesday?\n> 2. Friday?')[1]).toEqual([1, '1. Tuesday? 2. Friday?']);
  });

  it('sees commands in lines with three marks where no quote is shallower', () => {
    const code = 'Run this:\n>>> x = 1\n>>> print(x)\n1\nIs it right?';
    expect(split(code)).toEqual([[0, 'Run this: x = 1 print(x) 1 Is it right?']]);
    expect(split(`${code}\n\n${WROTE}\n> Tuesday?`)).toHaveLength(2);
    expect(split('Yes.\n>>> Tuesday?\n>>> Or Friday?\n>> Friday.')[1]).toEqual([
      1,
      'Tuesday? Or Friday? Friday.',
    ]);
  });

  it('looks at a line with marks once, however many there are', () => {
    const lines = readText('> 4 seats\n'.repeat(600));
    let reads = 0;
    const counted = lines.map((line) =>
      Object.defineProperty({ ...line }, 'text', { get: () => (reads++, line.text) }),
    );
    splitMessages(counted, 0, false);
    expect(reads).toBeLessThan(600 * 100);
  });

  it('quotes without introducing lines need two lines', () => {
    expect(split('Yes.\n> Tuesday?\n> Or Friday?')).toEqual([
      [0, 'Yes.'],
      [1, 'Tuesday? Or Friday?'],
    ]);
    expect(split('It is 5\n> 3 after all')).toEqual([[0, 'It is 5 3 after all']]);
  });

  it.each([
    [`Yes.\n\n${WROTE}\n> ## Reply above this line ##\n>\n> Ticket 7`, 'Ticket 7'],
    [`Yes.\n\n${WROTE}\n\n-- Bitte oberhalb dieser Zeile antworten --\n\nTicket 7`, 'Ticket 7'],
    [`Yes.\n\n${WROTE}\n> Ticket 7\n> _____\n> Reply above this line.\n> Thanks`, 'Thanks'],
  ])('keeps a line of a helpdesk within the quote: %j', (text, own) => {
    const [newest, quoted, ...others] = split(text);
    expect(newest).toEqual([0, 'Yes.']);
    expect(quoted?.[1]).toContain(own);
    expect(others).toEqual([]);
  });

  it('keeps a header block at the very start in the message where it heads it', () => {
    const text = 'From: Ann <ann@acme.example>\nSubject: Your visit\n\nHi Bo';
    expect(split(text)).toEqual([
      [0, ''],
      [1, 'Hi Bo'],
    ]);
    expect(split(text, true)).toHaveLength(1);
  });
});
