import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findBoundaries } from '../../../../../nodes/shared/email/quotes/boundaries';
import {
  withOtherQuoteMarks,
  withSeparateLines,
  withSeparatorsApart,
  withWrappedTails,
} from '../../../../../nodes/shared/email/quotes/preparedLines';

describe('withOtherQuoteMarks', () => {
  it('turns marks with a name below a colon into quotes', () => {
    const lines = withOtherQuoteMarks(readText('Ann wrote:\nAnn> Tuesday?\nAnn> Or Friday?\nYes.'));
    expect(lines.map(({ text, depth, prefix }) => [text, depth, prefix])).toEqual([
      ['Ann wrote:', 0, ''],
      ['Tuesday?', 1, 'Ann> '],
      ['Or Friday?', 1, 'Ann> '],
      ['Yes.', 0, ''],
    ]);
  });

  it('turns marks that Supercite indents into quotes', () => {
    const lines = withOtherQuoteMarks(
      readText('>>>>> "Ann" == Ann Lee <ann@a.example> writes:\n\n    Ann> Tuesday?\nYes.'),
    );
    expect(lines.map(({ text, depth }) => [text, depth])).toEqual([
      ['>>>>> "Ann" == Ann Lee <ann@a.example> writes:', 0],
      ['', 0],
      ['Tuesday?', 1],
      ['Yes.', 0],
    ]);
  });

  it('turns bars below an attribution into quotes', () => {
    const lines = withOtherQuoteMarks(
      readText('On 6 May 2024, Ann wrote:\n| Tuesday?\n|\n| | Or Friday?\nYes.'),
    );
    expect(lines.map(({ text, depth }) => [text, depth])).toEqual([
      ['On 6 May 2024, Ann wrote:', 0],
      ['Tuesday?', 1],
      ['', 1],
      ['Or Friday?', 2],
      ['Yes.', 0],
    ]);
  });

  it.each([
    'The prices:\n| one | 1 |\n| two | 2 |',
    'The options are:\n| one\n| two',
    'Yes.\nAnn> Tuesday?',
    'Ann wrote:\n5 > 3',
    'Ann wrote:\n> Tuesday?',
  ])('leaves %j alone', (text) => {
    const lines = readText(text);
    expect(withOtherQuoteMarks(lines)).toBe(lines);
  });
});

describe('withWrappedTails', () => {
  const opening = '> On Mon, May 6, 2024 at 9:05 AM Ann Lee <ann@a.example>';

  it('gives the end of an attribution its quote marks', () => {
    const lines = withWrappedTails(readText(`${opening}\nwrote:\n>> Tuesday?`));
    expect(lines.map(({ depth }) => depth)).toEqual([1, 1, 2]);
  });

  it('gives the end of a header its quote marks', () => {
    const header = '> > Cc: Bo Ray<mailto:bo@b.example>; Comments, Notes<mailto:';
    const lines = withWrappedTails(readText(`${header}\n> notes@b.example>\n> > Subject: Visit`));
    expect(lines.map(({ depth }) => depth)).toEqual([2, 2, 2]);
  });

  it.each([
    '> Subject: Your visit\nIs that my visit?\n> Tuesday',
    '> He said that the van comes along on Tuesday, or on Friday\nI did not\n> say so',
    `${opening}\nwrote:\nTuesday?`,
    `${opening}\nYes:\n>> Tuesday?`,
    '> Tuesday?\nBo wrote:\n> Or Friday?',
  ])('leaves %j alone', (text) => {
    const lines = readText(text);
    expect(withWrappedTails(lines)).toBe(lines);
  });
});

it('withSeparateLines gives an attribution after other words a line of its own', () => {
  const lines = readText(
    'Sounds good! — On Mon, May 6, 2024 at 9:00 AM Bo <bo@b.example> wrote:\n> so',
  );
  expect(withSeparateLines(lines, findBoundaries(lines)).map(({ text }) => text)).toEqual([
    'Sounds good!',
    'On Mon, May 6, 2024 at 9:00 AM Bo <bo@b.example> wrote:',
    'so',
  ]);
});

describe('withSeparatorsApart', () => {
  it.each([
    'Yes. -----Original Message----- From: Ann Lee <ann@acme.example> Sent: 6 May 2024 9:05 AM',
    'Yes. -----Mensaje original-----',
    'Yes.-----original message-----',
  ])('gives the separator of %j a line of its own', (text) => {
    const [first, second] = withSeparatorsApart(readText(`${text}\nWould Tuesday do?`));
    expect([first?.text, second?.text]).toEqual(['Yes.', text.slice(4).trimStart()]);
  });

  it.each([
    'Yes --- no',
    'Yes-----no',
    'See the -----Original Message----- below',
    '-----Original Message-----',
  ])('leaves %j alone', (text) => {
    const lines = readText(text);
    expect(withSeparatorsApart(lines)).toBe(lines);
  });
});
