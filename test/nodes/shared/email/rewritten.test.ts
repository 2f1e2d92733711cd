import { parseBody } from '../../../../nodes/shared/email/parseBody';
import { loadEmails } from '../../../fixtures/loadEmails';
import { casesOf } from './emailCases';

const BATCHES = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12];

const bodies = [
  ...loadEmails()
    .filter(({ kind }) => kind === 'text')
    .map(({ name, input, from, subject }) => ({ name, body: input, from, subject })),
  ...BATCHES.flatMap(casesOf)
    .filter(({ text }) => text !== undefined)
    .map(({ id, text = '', from, subject }) => ({ name: id, body: text, from, subject })),
];

const LINE_END = /\r\n|\r|\n/;

function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('  ', ' &nbsp;');
}

/** The same email, as other mail programs and gateways write it. */
const REWRITTEN: Record<string, { format: 'text' | 'html'; write: (lines: string[]) => string }> = {
  'with CRLF': { format: 'text', write: (lines) => lines.join('\r\n') },
  'with a carriage return alone': { format: 'text', write: (lines) => lines.join('\r') },
  'with spaces at the end of each line': { format: 'text', write: (lines) => lines.join('  \n') },
  'below blank lines': { format: 'text', write: (lines) => `\n\n${lines.join('\n')}\n\n\n` },
  'with hard spaces': {
    format: 'text',
    write: (lines) => lines.join('\n').replaceAll(' ', '\u00a0'),
  },
  'as HTML with line breaks': {
    format: 'html',
    write: (lines) => `<html><body>${lines.map(escaped).join('<br>\n')}</body></html>`,
  },
  'as HTML with an element for each line': {
    format: 'html',
    write: (lines) =>
      lines.map((line) => `<div>${line.trim() === '' ? '<br>' : escaped(line)}</div>`).join(''),
  },
};

function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe.each(Object.entries(REWRITTEN))('%s an email is read the same', (_, { format, write }) => {
  it.each(bodies)('$name', ({ body, from, subject }) => {
    const plain = parseBody({ body, format: 'text', from, subject });
    const other = parseBody({ body: write(body.split(LINE_END)), format, from, subject });
    expect(wordsOf(other.reply)).toBe(wordsOf(plain.reply));
    expect(wordsOf(other.signature)).toBe(wordsOf(plain.signature));
    expect(wordsOf(other.footer)).toBe(wordsOf(plain.footer));
    expect(other.quoted.map(({ from: author, date }) => [author?.address, date])).toEqual(
      plain.quoted.map(({ from: author, date }) => [author?.address, date]),
    );
  });
});
