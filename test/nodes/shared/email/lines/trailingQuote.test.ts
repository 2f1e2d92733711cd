import { readHtml } from '../../../../../nodes/shared/email/lines/html';
import { Hint } from '../../../../../nodes/shared/email/lines/lines';

const hinted = (html: string) =>
  readHtml(html)
    .filter(({ hints, text }) => hints & Hint.endsBlock && text !== '')
    .map(({ text }) => text);

describe('a block quote at the end of an element', () => {
  it.each([
    '<div>Yes.<blockquote>Tuesday?</blockquote></div><p>Scanned by Acme Antivirus</p>',
    '<div><p>Yes.</p><blockquote><p>Tuesday?</p></blockquote></div><p>Scanned</p>',
  ])('is recognised in %s', (html) => {
    expect(hinted(html)).toEqual(['Tuesday?']);
  });

  it.each([
    ['text after it', '<div>It says:<blockquote>Ring twice.</blockquote>I did.</div>'],
    ['no text above it', '<div><blockquote>Tuesday?</blockquote></div><p>Yes.</p>'],
    ['an element closed in between', '<div><p>Yes.</p></div><blockquote>Tuesday?</blockquote>'],
  ])('is none with %s', (_what, html) => {
    expect(hinted(html)).toEqual([]);
  });
});
