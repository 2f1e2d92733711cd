import fc from 'fast-check';
import { readHtml } from '../../../../../nodes/shared/email/lines/html';
import { ParagraphMargins } from '../../../../../nodes/shared/email/lines/paragraphMargins';

/** The lines of HTML, '' for a blank one. */
function linesOf(html: string): string[] {
  return readHtml(html).map(({ text }) => text);
}

const TWO = '<p>Ann Lee</p><p>Acme</p>';

describe('paragraphs without space between them', () => {
  it.each([
    ['Outlook on the web', `<style>P {margin-top:0;margin-bottom:0;}</style>${TWO}`],
    [
      'Outlook for Windows',
      `<style><!--\n/* Style Definitions */\np.MsoNormal, li.MsoNormal\n\t{margin:0in;\n\tmargin-bottom:.0001pt;}\n--></style>${TWO.replaceAll('<p>', '<p class=MsoNormal>')}`,
    ],
    ['Outlook without its style sheet', TWO.replaceAll('<p>', '<p class="MsoNormal">')],
    ['Outlook quoted by Outlook on the web', TWO.replaceAll('<p>', '<p class="x_MsoPlainText">')],
    [
      "HighLevel's composer",
      `<style>.ProseMirror p { margin: 0 }</style><div class="ProseMirror">${TWO}</div>`,
    ],
    ['styles of its own', TWO.replaceAll('<p>', '<p style="margin: 0px auto">')],
    [
      'a class',
      `<style>.line{color:red;margin:0}</style>${TWO.replaceAll('<p>', '<p class="line">')}`,
    ],
    [
      'a rule below one for printing',
      `<style>@media print{p{margin:1em}h1{margin:0}} p{margin:0}</style>${TWO}`,
    ],
  ])('%s', (_, html) => {
    expect(linesOf(html)).toEqual(['Ann Lee', 'Acme']);
  });

  it('shows a blank line for a paragraph without text', () => {
    const html = '<style>p{margin:0}</style><p>Hi,</p><p></p><p>yes.</p>\n<p><br></p><p>Ann</p>';
    expect(linesOf(html)).toEqual(['Hi,', '', 'yes.', '', 'Ann']);
  });
});

it.each([
  ['no style', TWO],
  ['a margin below', TWO.replaceAll('<p>', '<p style="margin:0 0 16px 0">')],
  ['no margin above only', TWO.replaceAll('<p>', '<p style="margin-top:0">')],
  ['its own margin', TWO.replaceAll('<p>', '<p class="MsoNormal" style="margin-bottom:12.0pt">')],
  ['a style sheet for phones', `<style>@media (max-width:600px){p{margin:0}}</style>${TWO}`],
  ['a rule for other elements', `<style>td p,#a p,p#b,pre{margin:0}</style>${TWO}`],
  ['a class around other paragraphs', `<style>.a p{margin:0}</style><div class="a">x</div>${TWO}`],
])('paragraphs with %s have a blank line between them', (_, html) => {
  expect(linesOf(html).slice(-3)).toEqual(['Ann Lee', '', 'Acme']);
});

it('reads any style sheet without an error', () => {
  const piece = fc.constantFrom(
    'p',
    '.a',
    '{',
    '}',
    'margin:',
    '0',
    ';',
    '@media',
    '/*',
    '*/',
    '<!--',
    ',',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join(' ')),
      (css) => {
        const margins = new ParagraphMargins();
        margins.addStyleSheet(css);
        expect(typeof margins.isTight({ class: 'a', style: css }, false)).toBe('boolean');
      },
    ),
  );
});
