import { readText } from '../../../../../nodes/shared/email/lines/text';

const read = (text: string) =>
  readText(text).map(({ text: own, prefix, depth }) => [own, prefix, depth]);

describe('readText', () => {
  it.each([
    ['> Tuesday?', [['Tuesday?', '> ', 1]]],
    ['>Tuesday?', [['Tuesday?', '> ', 1]]],
    ['> > Tuesday?', [['Tuesday?', '> > ', 2]]],
    ['>> >Tuesday?', [['Tuesday?', '>> > ', 3]]],
    [' > Tuesday?', [['Tuesday?', ' > ', 1]]],
    ['>    code', [['   code', '> ', 1]]],
    ['5 > 3', [['5 > 3', '', 0]]],
    [
      'Yes.  \r\nNo.\t',
      [
        ['Yes.', '', 0],
        ['No.', '', 0],
      ],
    ],
    [
      'Yes.\r\r> No.\r',
      [
        ['Yes.', '', 0],
        ['', '', 0],
        ['No.', '> ', 1],
        ['', '', 0],
      ],
    ],
    [
      '>>>>> "A" == Ann <ann@acme.example> writes:',
      [['>>>>> "A" == Ann <ann@acme.example> writes:', '', 0]],
    ],
    ['>>>>> Tuesday?', [['Tuesday?', '>>>>> ', 5]]],
    [
      '> > > > > Ann <ann@acme.example> wrote:',
      [['Ann <ann@acme.example> wrote:', '> > > > > ', 5]],
    ],
    ['\u200b> Tuesday?', [['Tuesday?', '\u200b> ', 1]]],
    ['so\u00adft z\u200bero\ufeff', [['soft zero', '', 0]]],
  ])('%j', (text, lines) => {
    expect(read(text)).toEqual(lines);
  });

  it('counts a run of blank lines as one, for each quote depth', () => {
    expect(read('a\n\n\n\nb\n>\n>\n\nc')).toEqual([
      ['a', '', 0],
      ['', '', 0],
      ['b', '', 0],
      ['', '> ', 1],
      ['', '', 0],
      ['c', '', 0],
    ]);
  });

  it('takes a `>` that ends a wrapped address for no quote mark', () => {
    expect(read('On 6 May 2024, Ann <ann@acme.example\n> wrote:')[1]).toEqual(['> wrote:', '', 0]);
    expect(read('See <https://acme.example\n> there is more')[1]).toEqual([
      'there is more',
      '> ',
      1,
    ]);
  });

  it('takes the arrows of GroupWise for no quote marks', () => {
    const line = '>>> Ann Lee <ann@a.example> 4/12/2012 8:15 AM >>>';
    expect(read(line)).toEqual([[line, '', 0]]);
  });

  it('knows where each line is', () => {
    const text = '> a\r\nbc\n';
    expect(readText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '> a\r',
      'bc',
      '',
    ]);
  });
});
